// From the quotations of all reports to renderings: words to compare, speaker, and what is told of the occasion.
// Does not judge pairs.
import type { Mention, Quotation, Span } from '../../model/index.js';
import { hull, overlaps, saidIn } from '../../model/index.js';
import { type Comparison, localKey, placeKey, type Witness } from '../comparison.js';
import { mattersOf } from '../events/matters.js';
import { findAffiliates } from './affiliates.js';
import { withMeanings } from './meanings.js';
import { type Occasion, occasionOf } from './occasion.js';
import { findVoices, type Voice } from './speakers.js';
import { itemsWithin } from './within.js';
import { asks, markedWords, type Word, weigh, wordsOf } from './wording.js';

/** One sentence's worth of a quotation, ready to be laid beside others. */
export interface Rendering {
  key: string;
  witness: Witness;
  /** Id of the story of the pile its report belongs to. */
  story: string;
  quotation: Quotation;
  /** Pieces in text order. */
  spans: Span[];
  words: Word[];
  /** The words that carry content, weight above 0. */
  content: Word[];
  weight: number;
  /** Words in marks: `all`, some, or none. */
  marked: readonly Word[] | 'all';
  /** Id of the pile's entity; null where nobody who could speak is named. */
  speaker: string | null;
  /** Entities the speaker speaks for or through: named in the source phrase or in the speaker's roles. */
  affiliates: ReadonlySet<string>;
  voice: Voice | undefined;
  /** Whose the paper or the view is that stands for a speaker: "Lind’s stance", "a letter from Ana Kovač". */
  owner?: Voice;
  occasion: Occasion;
  inTitle: boolean;
  /** Whether it is a question. */
  asks: boolean;
  /** That its cue says that the words were not said: "did not call", "denied saying". */
  unsaid?: true;
  /** In how many sentences of its report a word stands: what stands in many is what the report is about. */
  toldIn: (word: Word) => number;
  /** How many sentences its report has. */
  ofSentences: number;
  /** Why a sentence outside every quotation is taken as an echo of one. */
  echo?: string;
}

export function findRenderings(comparison: Comparison): Rendering[] {
  const affiliatesOf = findAffiliates(comparison);
  const voices = findVoices(comparison);
  const storyOf = findStories(comparison);
  const renderings: Rendering[] = [];
  const seen = new Set<string>();
  for (const witness of comparison.witnesses) {
    const { read, report } = witness;
    const byId = new Map(read.quotations.map(quotation => [quotation.id, quotation]));
    // "I ask you to back the plan": whoever tells of an own request in an own quotation says it once.
    const isOwnWord = ({ inside, speaker, source }: Quotation): boolean =>
      inside !== undefined &&
      (speaker === null
        ? source.some(span => FIRST_PERSON.test(report.text.slice(...span)))
        : byId.get(inside)?.speaker === speaker);
    const ordered = read.quotations.filter(quotation => !isOwnWord(quotation)).sort(byFirstPiece);
    const isTitleAgain = titlesPrintedAgain(witness);
    const toldIn = sentencesWith(witness);
    const mentionsIn = itemsWithin(read.mentions, mention => mention.span);
    for (const quotation of ordered) {
      if (quotation.content.length === 0) continue;
      const local =
        quotation.speaker === null ? undefined : comparison.entityOf.get(localKey(report.id, quotation.speaker));
      // A letter or a statement speaks for somebody who is not named there: its words may be anybody's.
      const voice = local === undefined ? undefined : voices.get(local);
      const speaker = local !== undefined && voice !== undefined ? local : null;
      const owner =
        speaker === null ? ownerOf(comparison, witness, quotation.source.flatMap(mentionsIn), voices) : undefined;
      const affiliates = new Set(affiliatesOf.get(speaker ?? owner?.id ?? ''));
      for (const mention of quotation.source.flatMap(mentionsIn)) {
        const entity = comparison.entityOf.get(localKey(report.id, mention.entity));
        if (entity !== undefined && entity !== speaker) affiliates.add(entity);
      }
      const occasion = occasionOf(witness, quotation);
      for (const spans of unitsOf(report.text, saidIn(report.text, quotation.content))) {
        const key = placeKey(report.id, hull(spans)!);
        if (seen.has(key) || isTitleAgain(spans[0]!)) continue;
        seen.add(key);
        const words = withMeanings(spans.flatMap(span => wordsOf(report.text, span)));
        const content = words.filter(word => word.weight > 0);
        const inTitle = read.lines.some(line => line.role === 'title' && overlaps(line.span, spans[0]!));
        renderings.push({
          key,
          witness,
          story: storyOf.get(report.id) ?? '',
          quotation,
          spans,
          words,
          content,
          weight: weigh(content),
          marked: quotation.type === 'indirect' ? [] : markedWords(report.text, spans, words),
          speaker,
          affiliates,
          voice,
          ...(owner === undefined ? {} : { owner }),
          occasion,
          asks: asks(report.text.slice(...spans.at(-1)!)),
          ...(quotation.cue.some(cue => UNSAID.test(report.text.slice(...cue))) ? { unsaid: true as const } : {}),
          toldIn,
          ofSentences: read.sentences.length,
          inTitle,
        });
      }
    }
  }
  return renderings;
}

const OWNED = /^['’]/;
const FROM = /\b(?:from|by|of) $/i;
const FROM_CHARS = 6;

/** The one person whose paper or view a source names; undefined where it names none or several. */
function ownerOf(
  { entityOf }: Comparison,
  { report }: Witness,
  mentions: readonly Mention[],
  voices: ReadonlyMap<string, Voice>,
): Voice | undefined {
  const owners = new Set<Voice>();
  for (const { kind, form, span, entity } of mentions) {
    if (kind !== 'person' || form !== 'name') continue;
    const isOwner =
      OWNED.test(report.text.slice(span[1], span[1] + 1)) ||
      /['’]s?$/.test(report.text.slice(...span)) ||
      FROM.test(report.text.slice(Math.max(0, span[0] - FROM_CHARS), span[0]));
    const voice = isOwner ? voices.get(entityOf.get(localKey(report.id, entity)) ?? '') : undefined;
    if (voice) owners.add(voice);
  }
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** A cue by which words were not said. */
const UNSAID =
  /\b(?:not|never|n['’]t)(?: \p{L}+){0,2} (?:sa(?:y|id)|claim(?:ed)?|call(?:ed)?|promised?)\b|\bden(?:y|ies|ied|ying) (?:ever )?(?:saying|calling|claiming|promising|having (?:said|called|claimed|promised))\b|\b(?:without|avoid(?:s|ed)?|refrain(?:s|ed)? from|short of|close to|consider(?:s|ed)?)(?: \p{L}+ly)? (?:saying|calling|claiming|promising)\b/iu;

const FIRST_PERSON = /^(?:I|[Ww]e)$/;

/** Counts the sentences of a report that have a word; they are taken apart when the first is asked for. */
export function sentencesWith({ read, report }: Witness): Rendering['toldIn'] {
  let counts: Map<string, number> | undefined;
  return word => {
    if (counts === undefined) {
      counts = new Map();
      for (const span of read.sentences)
        for (const key of new Set(wordsOf(report.text, span).map(x => x.key)))
          counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return Math.max(1, counts.get(word.key) ?? 1);
  };
}

/** Tells the stretches of lines that are nothing but the title once more: a title printed twice says it once. */
function titlesPrintedAgain({ read, report }: Witness): (span: Span) => boolean {
  const wordsIn = (span: Span): string => report.text.slice(...span).trim();
  const titles = read.lines.filter(line => line.role === 'title');
  const first = new Map(titles.map(line => [wordsIn(line.span), line.span[0]] as const).reverse());
  const again = read.lines.filter(line => (first.get(wordsIn(line.span)) ?? line.span[0]) < line.span[0]);
  return span => again.some(line => overlaps(line.span, span));
}

/** Report id to the id of its story. */
export const findStories = (comparison: Comparison): ReadonlyMap<string, string> => mattersOf(comparison).of;

const byFirstPiece = (a: Quotation, b: Quotation): number =>
  (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) ||
  (b.content[0]?.[1] ?? 0) - (a.content[0]?.[1] ?? 0) ||
  (a.id < b.id ? -1 : 1);

/**
 * The content sentence by sentence: an answer of five sentences is five utterances. A sentence split around its cue stays
 * whole, but not across the end of the sentence that the cue stands in: “We came,” she said. “They left.”
 */
export function unitsOf(text: string, content: readonly Span[]): Span[][] {
  const units: Span[][] = [];
  let open = false;
  for (const span of content.flatMap(piece => sentencesOf(text, piece))) {
    const before = units.at(-1)?.at(-1);
    if (open && before !== undefined && !isClosed(text, before[1], span[0])) units.at(-1)!.push(span);
    else units.push([span]);
    open = !/[.!?…][”"’')]*$/.test(text.slice(span[0], span[1]));
  }
  return units;
}

/** A sentence of the report that ends between two pieces; the point of "Mr." ends none. */
const isClosed = (text: string, from: number, to: number): boolean =>
  CLOSED.test(text.slice(Math.max(from, to - CLOSING_CHARS), to));
const CLOSING_CHARS = 24;
const CLOSED = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sen|Gen|Gov|Rep|No|\p{Lu}))[.!?]\s+$/u;

/** Cuts a stretch behind `.`, `!` or `?` (and closing marks) where white space and a capital or an opening mark follow. */
function sentencesOf(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let start = span[0];
  for (let at = span[0]; at < span[1]; at++) {
    if (!'.!?…'.includes(text[at]!)) continue;
    let end = at + 1;
    while (end < span[1] && '”"’\')'.includes(text[end]!)) end++;
    let next = end;
    while (next < span[1] && /\s/.test(text[next]!)) next++;
    if (next === end || next >= span[1] || end - start < 12) continue;
    if (
      !/[\p{Lu}“"‘'(]/u.test(text[next]!) ||
      /\b(?:Mr|Mrs|Ms|Dr|St|Sen|Gen|Gov|Rep|No)\.$/.test(text.slice(start, end))
    )
      continue;
    spans.push([start, end]);
    start = next;
    at = next - 1;
  }
  spans.push([start, span[1]]);
  return spans;
}
