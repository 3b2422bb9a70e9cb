// Headlines that close with who says so, by the order of words: “Bridge to open in May, says mayor”, “Octopuses hold grudges, experts claim”.
// Does not read colons and dashes; colons.ts does. The tree of a headline is little worth, so that nothing here asks it.
import { CUE_VERBS, DOCUMENTS, SPEAKING_NOUNS } from '../../lists/cues/index.js';
import type { QuotationRule } from './draft.js';
import { HEARERS } from './hearings.js';
import { wholeStretches } from './page.js';
import { isMark, isNominal, isPunctuation, type Run, spanOf, type Tree, trimRun, wordsIn } from './tree.js';

/** Words of a source in a headline. */
const SOURCE_WORDS = 7;
const SPEAKER_WORDS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'PRON']);
/** Prepositions that belong to a speaker's title: "head of union", "minister for trade". */
const OF: ReadonlySet<string> = new Set(['of', 'for']);

/** The frame of a word that may be a verb of saying, whatever the tagger made of it: "says", "claim", "warned". */
function sayingAt(tree: Tree, i: number): 'plain' | 'other' | null {
  const token = tree.tokens[i];
  if (!token || token.mark >= 0 || !/^(?:VB[DPZ]|NNS?|NNPS?|VBN|VB)$/.test(token.xpos)) return null;
  const frame = CUE_VERBS.get(token.lemma) ?? CUE_VERBS.get(token.lower.replace(/s$/, ''));
  if (frame?.kind !== 'speech' || !frame.takes.has('that')) return null;
  return frame.takes.has('np') || frame.takes.has('recipient') ? 'other' : 'plain';
}

/** The words from a token on that can name a speaker, up to what ends them. Null where nobody is named. */
function speakerFrom(tree: Tree, from: number): Run | null {
  let to = from - 1;
  while (to + 1 < tree.tokens.length) {
    const token = tree.tokens[to + 1]!;
    const joins = OF.has(token.lower) && to >= from;
    if (token.mark >= 0 || !(SPEAKER_WORDS.has(token.upos) || joins)) break;
    to++;
  }
  while (to >= from && OF.has(tree.tokens[to]!.lower)) to--;
  return to >= from && to - from < SOURCE_WORDS ? { from, to } : null;
}

/** Whether a run ends in somebody who can speak: a name, or a noun for people or bodies. */
function speaks(tree: Tree, { from, to }: Run): boolean {
  for (let i = to; i >= from; i--) {
    const token = tree.tokens[i]!;
    if (token.upos === 'PROPN' || tree.named[i] === 1) return true;
    if (SPEAKING_NOUNS.has(token.lemma) || SPEAKING_NOUNS.has(token.lower)) return true;
  }
  return false;
}

/** Words in marks before the comma, and outside them nobody who does something: he would be the one that warns. */
const hasMarks = ({ tokens }: Tree, to: number): boolean => {
  const front = tokens.slice(0, to);
  return front.some(isMark) && !front.some(token => token.mark < 0 && /^VB[DPZ]$/.test(token.xpos));
};

/** Verbs by which a document closes a headline, as whoever reads it writes them: "memo shows", "survey finds". */
const SHOWS: ReadonlySet<string> = new Set(
  'shows show showed finds find found reveals reveal suggests suggest indicates indicate says say'.split(' '),
);
const HEARS: ReadonlySet<string> = new Set(['hears', 'heard', 'told']);

/** A document that shows it, or a room that hears it, in the last words of a headline. */
function closesWith(tree: Tree, first: number, verb: number): { source: Run; verb: number; heard?: boolean } | null {
  const { tokens } = tree;
  const noun = tokens[verb - 1]!;
  if (verb === first || verb > tokens.length - 1 || noun.mark >= 0) return null;
  const source = speakerFrom(tree, first);
  if (!source || source.to < verb - 1) return null;
  const run = { from: first, to: verb - 1 };
  if (HEARS.has(tokens[verb]!.lower) && HEARERS.has(noun.lemma)) return { source: run, verb, heard: true };
  return SHOWS.has(tokens[verb]!.lower) && DOCUMENTS.has(noun.lemma) ? { source: run, verb } : null;
}

/** Source and verb behind a comma: "says mayor", "experts claim", "memo shows"; where a room heard it, the room. */
function reportBehind(tree: Tree, comma: number): { source: Run; verb: number; heard?: boolean } | null {
  const first = comma + 1;
  const saying = sayingAt(tree, first);
  // "Jab ‘not safe’, warns watchdog": what is in marks was said by somebody, who is not the one warned
  if (saying === 'plain' || (saying === 'other' && hasMarks(tree, comma))) {
    const source = speakerFrom(tree, first + 1);
    if (source && isNominal(tree.tokens[source.to]) && speaks(tree, source)) return { source, verb: first };
  }
  for (let i = first + 1; i < tree.tokens.length && i <= first + SOURCE_WORDS; i++) {
    const next = tree.tokens[i + 1];
    if (next && next.form !== ';' && next.form !== '.') continue;
    const closing = closesWith(tree, first, i);
    if (closing) return closing;
    const source = sayingAt(tree, i) ? speakerFrom(tree, first) : null;
    const claims = /^(?:claim|say|warn)s?$/.test(tree.tokens[i]!.lower);
    return source && source.to >= i - 1 && (claims || speaks(tree, { from: first, to: i - 1 }))
      ? { source: { from: first, to: i - 1 }, verb: i }
      : null;
  }
  return null;
}

/** Who does the first thing of a headline, and the words behind a verb of saying that follows: "Council shuts bridge, says drivers safe". */
function goesOnToSay(tree: Tree, comma: number): { source: Run; verb: number; content: Run } | null {
  const { tokens } = tree;
  const verb = comma + 1;
  const last = tokens.length - 1;
  if (sayingAt(tree, verb) !== 'plain' || tokens[verb]!.xpos === 'VBN') return null;
  const named = speakerFrom(tree, verb + 1);
  // whoever is named to the end says what stands before; more than a name, or an adjective behind it, is said
  if (!named || (named.to === last && tokens[last]!.upos !== 'ADJ') || isPunctuation(tokens[named.to + 1])) return null;
  const first = tokens.findIndex(token => /^VB[DPZ]$/.test(token.xpos));
  if (first < 1 || first > SOURCE_WORDS || first >= comma || !isNominal(tokens[first - 1])) return null;
  const source = { from: 0, to: first - 1 };
  const plain = tokens.slice(0, first).every(token => SPEAKER_WORDS.has(token.upos) || OF.has(token.lower));
  return plain && speaks(tree, source) ? { source, verb, content: { from: verb + 1, to: last } } : null;
}

export const saysHeadline: QuotationRule = {
  id: 'read.quotations.headline-says',
  finds: 'What a headline reports before it says who says so.',
  examples: {
    fires: 'Bridge to open in May, says mayor\n\nThe works end soon.',
    not: 'Mayor wins vote, promises reform\n\nThe works end soon.',
  },
  source: 'corpus, train part: 19 headlines whose report was not found',
  find: page =>
    page.trees.flatMap(tree => {
      const { tokens, sentence } = tree;
      if (sentence.role !== 'title' && sentence.role !== 'heading') return [];
      return tokens.flatMap((token, at) => {
        if (token.form !== ',' || (token.mark >= 0 && !isMark(tokens[at + 1]))) return [];
        const comma = isMark(tokens[at + 1]) ? at + 1 : at;
        const found = reportBehind(tree, comma);
        const more = found ? null : goesOnToSay(tree, comma);
        if (more) {
          const cue = spanOf(tree, { from: more.verb, to: more.verb });
          return [
            {
              rule: saysHeadline.id,
              content: wholeStretches(page, [spanOf(tree, more.content)], cue),
              cue: [cue],
              source: [spanOf(tree, more.source)],
              certainty: 'implied' as const,
            },
          ];
        }
        let from = at;
        while (from > 0 && tokens[from - 1]!.form !== ';') from--;
        const content = found && trimRun(tree, { from, to: comma - (comma > at ? 0 : 1) }, true);
        if (!content || wordsIn(tree, content) < 2) return [];
        const cue = spanOf(tree, { from: found.verb, to: found.verb });
        return [
          {
            rule: saysHeadline.id,
            content: wholeStretches(page, [spanOf(tree, content)], cue),
            cue: [cue],
            source: found.heard ? [] : [spanOf(tree, found.source)],
            ...(found.heard ? { addressee: spanOf(tree, found.source) } : {}),
            certainty: found.heard ? ('inferred' as const) : ('implied' as const),
          },
        ];
      });
    }),
};
