// What a report tells of the occasion of a quotation: the medium, the listener, the day.
// Does not decide whether two quotations are one; it only says where two occasions cannot be one.
import type { Evidence, Quotation, Span } from '../../model/index.js';
import { overlaps, within } from '../../model/index.js';
import { evidenceOf, type Witness } from '../comparison.js';

export interface Occasion {
  /** Kind of medium: letter, interview, post ... */
  medium?: string;
  /** The words that name it. */
  mediumText?: string;
  /** Days on which it was said, as far as the report's dates beside it tell. */
  lo?: string;
  hi?: string;
  /** The words of that date. */
  dayText?: string;
}

/** Words that name a medium, by kind. Source: general knowledge of how news sources speak. */
const MEDIA: Readonly<Record<string, readonly string[]>> = {
  letter: ['letter', 'letters', 'e-mail', 'email', 'memo', 'missive'],
  interview: ['interview', 'podcast'],
  post: [
    'post',
    'posted',
    'tweet',
    'tweeted',
    'facebook',
    'telegram',
    'twitter',
    'instagram',
    'x',
    'channel',
    'blog',
    'video',
  ],
  statement: ['statement', 'release', 'communiqué', 'communique', 'readout', 'filing', 'bulletin'],
  broadcast: ['radio', 'television', 'tv', 'programme', 'broadcast'],
  conference: ['conference', 'briefing', 'reporters', 'journalists'],
  court: ['court', 'judge', 'judges', 'testimony', 'trial', 'commission', 'hearing'],
  call: ['phone', 'call', 'telephone'],
  parliament: ['parliament', 'chamber', 'lawmakers', 'deputies', 'assembly', 'congress', 'senate'],
  rally: ['crowd', 'rally', 'supporters', 'pickets'],
};
const MEDIUM_OF = new Map(Object.entries(MEDIA).flatMap(([kind, words]) => words.map(word => [word, kind] as const)));

/** Media that are one kind of occasion told in two ways: words said to reporters are also printed in a release. */
const COMPATIBLE = new Set([
  'conference|statement',
  'broadcast|interview',
  'conference|rally',
  'letter|statement',
  'post|statement',
  'conference|court',
  'call|statement',
]);

export function occasionOf(witness: Witness, quotation: Quotation): Occasion {
  const occasion: Occasion = {};
  const named = [quotation.channel, quotation.addressee].filter(words => words !== undefined);
  for (const words of named) {
    const medium = mediumIn(words);
    if (medium && occasion.medium === undefined) {
      occasion.medium = medium;
      occasion.mediumText = words;
    }
  }
  const day = dayOf(witness, quotation);
  if (day !== undefined) Object.assign(occasion, { lo: day.lo, hi: day.hi, dayText: day.text });
  return occasion;
}

/** The day on which a report has it said, pinned to the words of the date. */
export function dayOf(witness: Witness, quotation: Quotation): (Evidence & { lo: string; hi: string }) | undefined {
  const { read } = witness;
  const sentence = read.sentences.find(span => overlaps(span, quotation.cue[0] ?? quotation.content[0]!));
  if (sentence === undefined || quotation.cue.length === 0) return undefined;
  const outside = (span: Span): boolean =>
    within(span, sentence) && !quotation.content.some(content => overlaps(content, span)) && isNear(span, quotation);
  for (const timex of read.timexes) {
    if (quotation.saidOn !== undefined ? timex.id !== quotation.saidOn : !outside(timex.span)) continue;
    if (timex.type === 'DURATION' || timex.type === 'SET' || timex.lo === undefined || timex.hi === undefined) continue;
    return { ...evidenceOf(witness, timex.span), lo: timex.lo.slice(0, 10), hi: timex.hi.slice(0, 10) };
  }
  return undefined;
}

/** A date belongs to the saying where it stands within 60 units of the cue: beyond that it dates something else. */
const isNear = (span: Span, quotation: Quotation): boolean =>
  quotation.cue.some(cue => Math.max(span[0] - cue[1], cue[0] - span[1]) < 60);

function mediumIn(words: string): string | undefined {
  for (const word of words.toLowerCase().split(/[^\p{L}-]+/u)) {
    const medium = MEDIUM_OF.get(word);
    if (medium !== undefined) return medium;
  }
  return undefined;
}

/** Why two occasions cannot be one; undefined where nothing speaks against it. */
export function otherOccasion(a: Occasion, b: Occasion): string | undefined {
  if (a.lo !== undefined && b.lo !== undefined && (a.hi! < b.lo || b.hi! < a.lo)) {
    return `said on other days: ${a.dayText} (${a.lo}), ${b.dayText} (${b.lo})`;
  }
  if (a.medium !== undefined && b.medium !== undefined && a.medium !== b.medium) {
    if (!COMPATIBLE.has([a.medium, b.medium].sort().join('|')))
      return `said elsewhere: ${a.mediumText}, ${b.mediumText}`;
  }
  return undefined;
}

/** Why two occasions look like one: the same kind of medium, or the same day. */
export function sameOccasion(a: Occasion, b: Occasion): string | undefined {
  if (a.medium !== undefined && a.medium === b.medium)
    return `both through ${a.medium}: ${a.mediumText}, ${b.mediumText}`;
  if (a.lo !== undefined && a.lo === b.lo && a.hi === b.hi) return `both said on ${a.lo}`;
  return undefined;
}
