// Sentences and headlines that tell, as the report's own words, what another report gives as somebody's: attribution dropped or missed.
// Does not join utterances; an echo is laid to the one rendering it is most like, and never ties two together.
import type { Quotation, Rule, Span } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { type Comparison, localKey, placeKey, type Witness } from '../comparison.js';
import { alignWords, overlapOf } from './alignment.js';
import { addSharing, type Bundle, profileOf } from './candidates.js';
import { RARE, rarityOf } from './common-words.js';
import { findStories, type Rendering, sentencesWith } from './renderings.js';
import { itemsWithin, touching } from './within.js';
import { asks, markedWords, weigh, wordsOf } from './wording.js';

export const ECHO_RULE: Rule = {
  id: 'compare.utterances.echo',
  finds: 'A sentence outside every quotation that has the words of another report’s quotation, or most of its content.',
  examples: {
    fires:
      'Ana Kovač: no ship will pass the lock before the dues are paid || : No ship passes the lock before its dues are paid.',
    not: 'Ana Kovač: no ship will pass the lock before the dues are paid || : The lock of Lessa was built a century before.',
  },
  source:
    'Stories of our corpus: a third of the renderings of one utterance stand in headlines or without a reporting verb.',
};

/**
 * What an echo must share. Chosen above the numbers of the pair rules for unknown speakers, as nothing says that anybody
 * spoke; `unmarked` where the quotation has no words in marks, `known` where the sentence names the speaker, `title` for
 * a headline, which has few words; in less order stand those that only name the story's matter (no pair of our stories is lost by it).
 */
const NEEDED = {
  order: { order: 0.71, shared: 2.6, share: 0.5 },
  content: { order: 0.4, shared: 3.4, share: 0.62 },
  unmarked: { order: 0.4, shared: 4.5, share: 0.62 },
  known: { order: 0.4, shared: 2.6, share: 0.6 },
  title: { order: 0.45, shared: 1.9, share: 0.6 },
  whole: { order: 0.55, shared: 2.1, share: 0.8 },
};

/** A half has few words: all of them, and small ones too, as "Dam collapse" says only what a report is about. */
const NEEDED_OF_HALF = { order: 0.66, shared: 1.85, share: 0.8, words: 4 };
const HALF_ENDS = /\s*(?::|;|\s[–—-]\s)\s*/gu;

/** Adds each echo to the members of the bundle it echoes. */
export function attachEchoes(comparison: Comparison, bundles: readonly Bundle[]): void {
  const storyOf = findStories(comparison);
  const echoes = comparison.witnesses.flatMap(witness =>
    sentencesOutside(comparison, witness, storyOf.get(witness.report.id) ?? ''),
  );
  const profiles = [...bundles.map(bundle => bundle.first), ...echoes].map(profileOf);
  const candidates = new Map<number, number[]>();
  const count = bundles.length;
  const byStory = new Map<string, number[]>();
  for (const [index, { story }] of [...bundles.map(bundle => bundle.first), ...echoes].entries()) {
    const list = byStory.get(story);
    if (list) list.push(index);
    else byStory.set(story, [index]);
  }
  for (const list of byStory.values()) {
    const split = list.findIndex(index => index >= count);
    if (split < 1) continue;
    const add = (i: number, j: number): void => {
      const known = candidates.get(j);
      if (known) known.push(i);
      else candidates.set(j, [i]);
    };
    addSharing(profiles, list, { shared: 1.85, share: 0.49 }, add, split);
  }
  // Whole headlines stand before their halves.
  const attached: Echo[] = [];
  for (const [at, list] of [...candidates].sort(([x], [y]) => x - y)) {
    const echo = echoes[at - count]!;
    if (
      echo.half &&
      attached.some(whole => whole.witness === echo.witness && overlaps(whole.spans[0]!, echo.spans[0]!))
    )
      continue;
    let best: { index: number; score: number; because: string } | undefined;
    for (const index of list) {
      const judged = judgeEcho(bundles[index]!.first, echo);
      if (judged !== undefined && (best === undefined || judged.score > best.score)) best = { index, ...judged };
    }
    if (best === undefined) continue;
    attached.push(echo);
    bundles[best.index]!.members.push({ ...echo, echo: best.because });
  }
}

/** A sentence, a headline, or one side of a headline's colon or dash: "Not a minute sooner: border stays shut". */
interface Echo extends Rendering {
  half: boolean;
  /** How many people it names. */
  people: number;
}

type Told = Pick<
  Rendering,
  'marked' | 'words' | 'content' | 'weight' | 'inTitle' | 'affiliates' | 'speaker' | 'toldIn'
> & {
  witness?: Witness;
  half?: boolean;
  people?: number;
};

/** Whether a sentence echoes a rendering, with a score and the reason. */
export function judgeEcho(rendering: Told, echo: Told): { score: number; because: string } | undefined {
  if (rendering.witness !== undefined && rendering.witness === echo.witness && !echo.inTitle) return undefined;
  const overlap = overlapOf(rendering.content, echo.content, rendering.weight, echo.weight);
  const { shared, share, words } = overlap;
  if (rarityOf({ a: rendering, b: echo, overlap }) < RARE) return undefined;
  if (shared < NEEDED.title.shared || share < NEEDED.known.share) return undefined;
  const { order } = alignWords(rendering.words, echo.words);
  const known = rendering.speaker !== null && echo.affiliates.has(rendering.speaker);
  // "Lind promises support" has another do what Kovač's words are about.
  if (!known && rendering.speaker !== null && (echo.people ?? 0) > 0 && order < NEEDED.order.order) return undefined;
  const passes = (needed: (typeof NEEDED)['order']): boolean =>
    order >= needed.order && shared >= needed.shared && share >= needed.share;
  if (echo.half === true) {
    const { words: least, ...needed } = NEEDED_OF_HALF;
    if (!passes(needed) || echo.words.length < least || echo.words.length === echo.content.length) return undefined;
  }
  const marked = [rendering, echo].some(side => side.marked === 'all' || side.marked.length > 0);
  const found =
    passes(NEEDED.order) ||
    passes(NEEDED.whole) ||
    passes(marked ? NEEDED.content : NEEDED.unmarked) ||
    (known && passes(NEEDED.known)) ||
    (echo.inTitle && passes(NEEDED.title));
  if (!found) return undefined;
  const list = words.map(({ a, b }) => (a.key === b.key ? a.lower : `${a.lower}/${b.lower}`)).slice(0, 8);
  return {
    score: share + order,
    because: `${ECHO_RULE.id}: told as the report's own words; shared: ${list.join(', ')}`,
  };
}

/** The sides of the colons and dashes of a headline; none where there is but one. */
function halvesOf(text: string, [start, end]: Span): Span[] {
  const halves: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(HALF_ENDS)) {
    halves.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  return halves.length === 0 ? [] : [...halves, [from, end]];
}

/** Sentences that no quotation's content touches, as renderings of nobody known; behind them the halves of headlines. */
function sentencesOutside(comparison: Comparison, witness: Witness, story: string): Echo[] {
  const { read, report } = witness;
  const isQuoted = touching(read.quotations.flatMap(quotation => quotation.content));
  const mentionsIn = itemsWithin(read.mentions, mention => mention.span);
  const found: Echo[] = [];
  const seen = new Set<string>();
  const toldIn = sentencesWith(witness);
  const titles = read.lines.filter(line => line.role === 'title').map(line => line.span);
  const isTitle = (span: Span): boolean => titles.some(title => overlaps(title, span));
  const halves = read.sentences.filter(isTitle).flatMap(span => halvesOf(report.text, span));
  for (const [at, span] of [...read.sentences, ...halves].entries()) {
    if (isQuoted(span)) continue;
    const words = wordsOf(report.text, span);
    // A title printed twice echoes once.
    const key = words.map(word => word.key).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const content = words.filter(word => word.weight > 0);
    const weight = weigh(content);
    if (weight < 2) continue;
    const affiliates = new Set<string>();
    let people = 0;
    for (const mention of mentionsIn(span)) {
      if (mention.kind === 'person' && mention.form === 'name') people++;
      const entity = comparison.entityOf.get(localKey(report.id, mention.entity));
      if (entity !== undefined) affiliates.add(entity);
    }
    const quotation: Quotation = {
      id: '',
      type: 'indirect',
      content: [span],
      cue: [],
      source: [],
      speaker: null,
      certainty: 'inferred',
      rule: ECHO_RULE.id,
    };
    found.push({
      key: placeKey(report.id, span),
      witness,
      story,
      quotation,
      spans: [span],
      words,
      content,
      weight,
      marked: markedWords(report.text, [span], words),
      speaker: null,
      affiliates,
      voice: undefined,
      occasion: {},
      asks: asks(report.text.slice(...span)),
      toldIn,
      ofSentences: read.sentences.length,
      inTitle: isTitle(span),
      half: at >= read.sentences.length,
      people,
    });
  }
  return found;
}
