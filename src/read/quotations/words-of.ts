// A noun of saying as the subject of "is" or "was": "Her argument is that the bridge is safe", "His advice was to wait".
// Does not read a noun with its clause right behind it ("her claim that …"); clauses.ts does.
import { ARGUING_NOUNS } from '../../lists/cues/index.js';
import { FINITE, isClauseBreak, segmentEnd } from './breaks.js';
import type { Draft, QuotationRule } from './draft.js';
import { wholeStretches } from './page.js';
import { canSpeak } from './speaks.js';
import { phraseOf, possessorOf, type Source, withoutGenitive } from './subjects.js';
import { isNominal, type Run, spanOf, type Tree, trimRun, wordsIn } from './tree.js';

/** Tokens between the noun and its verb: "to the board", ", posted within the hour,". */
const ASIDE_TOKENS = 14;

/** Whose noun it is: the possessive before it. */
function ownerOf(tree: Tree, noun: number): Source | null {
  const { tokens } = tree;
  let at = noun - 1;
  while (at >= 0 && (tokens[at]!.upos === 'ADJ' || tokens[at]!.upos === 'NOUN' || tokens[at]!.upos === 'ADV')) at--;
  const mark = tokens[at];
  if (mark?.xpos === 'PRP$') return { run: { from: at, to: at }, head: at, how: 'possessive' };
  if (mark?.xpos !== 'POS') return null;
  const possessor = possessorOf(tree, noun);
  if (possessor >= 0 && possessor < at)
    return {
      run: withoutGenitive(tree, phraseOf(tree, possessor, { from: noun, to: noun })),
      head: possessor,
      how: 'possessive',
    };
  let from = at;
  while (from > 0 && (isNominal(tokens[from - 1]) || /^(?:DET|ADJ)$/.test(tokens[from - 1]!.upos))) from--;
  return from < at ? { run: { from, to: at - 1 }, head: at - 1, how: 'possessive' } : null;
}

/** "is" or "was" of the noun, past a phrase or an aside between commas or dashes without a verb; -1 where none stands there. */
function verbOf({ tokens, masked }: Tree, noun: number): number {
  let aside = '';
  for (let i = noun + 1; i < tokens.length - 2 && i <= noun + ASIDE_TOKENS; i++) {
    const { lower, form, xpos, upos } = tokens[i]!;
    // A comma closes no aside that a dash opens.
    if (/^[,–—]$/.test(form)) aside = aside === '' ? form : aside === form ? '' : aside;
    else if (!aside && /^(?:is|was)$/.test(lower) && masked[i] === 0) return i;
    else if (form === ';' || form === ':' || (FINITE.test(xpos) && !aside)) return -1;
    else if (!aside && i === noun + 1 && upos !== 'ADP' && lower !== 'to') return -1;
  }
  return -1;
}

/** What stands behind the verb: a clause that "that" opens, or an infinitive; null where it is neither. */
function contentOf(tree: Tree, verb: number): Run | null {
  const { tokens } = tree;
  let at = verb + 1;
  if (tokens[at]?.upos === 'ADV' && tokens[at]!.lower !== 'not') at++;
  const open = tokens[at];
  if (!open || open.mark >= 0) return null;
  const infinitive = open.lower === 'to' && (tokens[at + 1]?.xpos === 'VB' || tokens[at + 2]?.xpos === 'VB');
  const clause = open.lower === 'that' && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADV)$/.test(tokens[at + 1]?.upos ?? '');
  if (!infinitive && !clause) return null;
  let to = segmentEnd(tree, at);
  if (infinitive) for (to = at; to + 1 < tokens.length && !isClauseBreak(tree, to + 1); ) to++;
  return trimRun(tree, { from: clause ? at + 1 : at, to }, true);
}

export const wordsOf: QuotationRule = {
  id: 'read.quotations.words-of',
  finds: 'What somebody’s argument, advice, reply or view is or was.',
  examples: {
    fires: 'Kovač’s argument is that the bridge has stood for a century.',
    not: 'Kovač’s problem is that the bridge has stood for a century.',
  },
  source: 'corpus, train part: the noun is the cue and its owner the source',
  find(page, before) {
    const taken = new Set(before.flatMap(({ cue }) => cue.map(([start]) => start)));
    return page.trees.flatMap(tree =>
      tree.tokens.flatMap((token, noun): Draft[] => {
        if (!ARGUING_NOUNS.has(token.lower) || token.upos !== 'NOUN' || token.mark >= 0 || taken.has(token.start))
          return [];
        const source = ownerOf(tree, noun);
        const verb = source ? verbOf(tree, noun) : -1;
        const run = verb < 0 ? null : contentOf(tree, verb);
        if (
          !source ||
          !run ||
          wordsIn(tree, run) < 3 ||
          !(isOwner(tree, source) || canSpeak({ source, cue: { tree } }))
        )
          return [];
        const cue = spanOf(tree, { from: noun, to: noun });
        const content = wholeStretches(page, [spanOf(tree, run)], cue);
        return [{ rule: wordsOf.id, content, cue: [cue], source: [spanOf(tree, source.run)], certainty: 'implied' }];
      }),
    );
  },
};

/** "her", "their": of "its" the noun before it tells too little. */
const isOwner = ({ tokens }: Tree, { head }: Source): boolean =>
  /^(?:his|her|their|our|my|its)$/.test(tokens[head]!.lower);
