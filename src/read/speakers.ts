// Who speaks and who holds: the source spans of quotations and stances are tied to entities; carried-over quotations take
// the speaker they are carried over from. Does not find quotations or resolve pronouns.
import type { Mention, Quotation, Span } from '../model/index.js';
import { within } from '../model/index.js';
import type { Reading, ReadStep } from './reading.js';

/** Words after which a source phrase speaks of somebody else: "a spokesman for the council", "Kovač, who leads the union". */
const BREAKS = /^(?:of|for|from|in|at|on|with|to|by|who|whose|whom|which|that|about|near|after|under|against)$/;

/** The mention a source phrase is headed by: by the parse where there is one, else the first before a break. */
export function headMention(reading: Reading, source: readonly Span[]): Mention | undefined {
  const inside = reading.mentions.filter(mention => source.some(span => within(mention.span, span)));
  if (inside.length <= 1) return inside[0];
  const [span] = source;
  const sentence = reading.sentences.find(s => s.span[0] <= span![0] && span![0] < s.span[1]);
  const breakAt =
    sentence?.tokens.find(token => token.start > span![0] && token.end <= span![1] && BREAKS.test(token.lower))
      ?.start ?? span![1];
  const early = inside.filter(mention => mention.span[0] < breakAt && !isPossessor(reading.text, mention));
  const pool = early.length > 0 ? early : inside;
  return (
    pool.find(mention => mention.form === 'name' && mention.kind === 'person') ??
    pool.find(mention => mention.form === 'name') ??
    pool.find(mention => mention.form === 'nominal') ??
    pool[0]
  );
}

/** "Solmark" in "Solmark's foreign ministry", "his" in "his lawyer". */
function isPossessor(text: string, mention: Mention): boolean {
  if (/^(?:his|her|its|their|our|my|your|whose)$/i.test(text.slice(mention.span[0], mention.span[1]))) return true;
  return /^[’']s?\s/.test(text.slice(mention.span[1], mention.span[1] + 3));
}

function run(reading: Reading): void {
  const byId = new Map(reading.quotations.map(quotation => [quotation.id, quotation]));
  reading.quotations = reading.quotations.map(quotation => {
    const speaker = quotation.speaker ?? speakerOf(reading, quotation, byId);
    return { ...quotation, speaker };
  });
  reading.stances = reading.stances.map(stance => ({
    ...stance,
    holder: stance.holder ?? headMention(reading, stance.source)?.entity ?? null,
  }));
}

function speakerOf(reading: Reading, quotation: Quotation, byId: ReadonlyMap<string, Quotation>): string | null {
  let at: Quotation | undefined = quotation;
  for (let steps = 0; at && steps <= byId.size; steps++) {
    if (at.source.length > 0) return headMention(reading, at.source)?.entity ?? null;
    at = at.carriedFrom === undefined ? undefined : byId.get(at.carriedFrom);
  }
  return null;
}

export const speakers: ReadStep = {
  id: 'read.speakers',
  needs: ['mentions', 'entities', 'quotations', 'stances'],
  makes: ['quotations', 'stances'],
  run,
};
