// Bodies without one mind: "no consensus among members on the invitation", "they do not agree on the date".
// Does not find a single holder who has not decided; undecided.ts does.
import { NOT } from '../quotations/breaks.js';
import type { Page } from '../quotations/page.js';
import { childOf, isNominal, type Run, spanOf, type Tree, trimRun, wordsIn } from '../quotations/tree.js';
import { doerOf } from './holders.js';
import { clipTarget, countIn, type StanceDraft, type StanceRule } from './rule.js';

const ACCORD: ReadonlySet<string> = new Set(['consensus', 'agreement', 'unanimity']);
const AMONG: ReadonlySet<string> = new Set(['among', 'amongst', 'between', 'within', 'in']);
const ABOUT: ReadonlySet<string> = new Set(['on', 'over', 'about', 'regarding', 'concerning', 'for']);

/** First token of "no", "a lack of", "without" before a noun of accord; -1 where there is accord. */
function lackBefore(tree: Tree, noun: number): number {
  const at = tree.tokens[noun - 1]?.upos === 'ADJ' ? noun - 2 : noun - 1;
  const { lower } = tree.tokens[at] ?? { lower: '' };
  if (lower === 'no' || lower === 'without') return at;
  if (lower !== 'of' || !/^(?:lack|absence)$/.test(tree.tokens[at - 1]?.lower ?? '')) return -1;
  return at - 1;
}

/** The phrase behind a preposition of a set, within the words that follow a place: its first token, or -1. */
function behindPreposition(tree: Tree, from: number, prepositions: ReadonlySet<string>): number {
  for (let i = from; i < tree.tokens.length && i < from + NEAR_WORDS; i++) {
    const token = tree.tokens[i]!;
    if (/^[;:,.]$/.test(token.form)) return -1;
    if (prepositions.has(token.lower) && isPhraseStart(tree, i + 1)) return i + 1;
    if (token.upos === 'VERB' || token.upos === 'AUX') return -1;
  }
  return -1;
}
/** Words between a noun of accord and the preposition that tells whose or on what. */
const NEAR_WORDS = 9;

const isPhraseStart = (tree: Tree, i: number): boolean =>
  ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(tree.tokens[i]?.upos ?? '') || tree.tokens[i]?.xpos === 'VBG';

/** Words from a place to the next preposition of accord or break. */
function phraseFrom(tree: Tree, from: number): Run | null {
  let to = from;
  while (to + 1 < tree.tokens.length) {
    const next = tree.tokens[to + 1]!;
    if (/^[;:,.]$/.test(next.form) || next.upos === 'VERB' || next.upos === 'AUX' || ABOUT.has(next.lower)) break;
    to++;
  }
  return trimRun(tree, { from, to });
}

function matterFrom(tree: Tree, from: number): Run | null {
  let to = from;
  while (to + 1 < tree.tokens.length && !/^[;:.!?]$/.test(tree.tokens[to + 1]!.form)) to++;
  const run = trimRun(tree, { from, to }, true);
  const clipped = run && clipTarget(tree, run);
  return clipped && wordsIn(tree, clipped) > 0 ? clipped : null;
}

const ID = 'read.stances.no-consensus';

function draftOf(tree: Tree, source: Run, cue: Run, content: Run): StanceDraft {
  const count = countIn(tree, source);
  return {
    rule: ID,
    holder: null,
    source: [spanOf(tree, source)],
    cue: [spanOf(tree, cue)],
    content: [spanOf(tree, content)],
    stance: 'undecided',
    certainty: 'stated',
    ...(count === undefined ? {} : { count }),
  };
}

/** "a lack of consensus among members regarding the invitation" */
function lackIn(tree: Tree, noun: number): StanceDraft | null {
  const from = lackBefore(tree, noun);
  if (from < 0) return null;
  const whose = behindPreposition(tree, noun + 1, AMONG);
  const source = whose < 0 ? null : phraseFrom(tree, whose);
  const about = behindPreposition(tree, source ? source.to + 1 : noun + 1, ABOUT);
  const content = about < 0 ? null : matterFrom(tree, about);
  if (!source || !content || !isNominal(tree.tokens[source.to])) return null;
  return draftOf(tree, source, { from, to: noun }, content);
}

/** "members do not agree on the invitation", "the parties disagree over it" */
function disagreementIn(tree: Tree, verb: number): StanceDraft | null {
  const { lemma } = tree.tokens[verb]!;
  const not = tree.children[verb]!.find(c => c < verb && NOT.has(tree.tokens[c]!.lower));
  const present = tree.children[verb]!.some(c => c < verb && tree.tokens[c]!.lemma === 'do');
  if (lemma === 'agree' ? not === undefined || !present : lemma !== 'disagree' || not !== undefined) return null;
  const on = tree.tokens[verb + 1];
  if (!on || !/^(?:on|over|about)$/.test(on.lower) || !isPhraseStart(tree, verb + 2)) return null;
  const from = lemma === 'agree' ? not! - 1 : verb;
  const source = doerOf(tree, verb, from);
  const content = matterFrom(tree, verb + 2);
  const subject = childOf(tree, verb, 'nsubj');
  const many = source && subject >= 0 && isMany(tree, source.run, source.head);
  return source && content && many ? draftOf(tree, source.run, { from, to: verb + 1 }, content) : null;
}

/** Only several can fail to agree among themselves: a plural, or names joined by "and". */
const isMany = (tree: Tree, { from, to }: Run, head: number): boolean =>
  /^NN.*S$/.test(tree.tokens[head]!.xpos) ||
  tree.tokens[head]!.lower === 'they' ||
  tree.tokens.slice(from, to + 1).some(token => token.lower === 'and' && token.upos === 'CCONJ');

export const noConsensus: StanceRule = {
  id: ID,
  finds: 'Members of a body that are of no one mind on something: no consensus among them, or they do not agree.',
  examples: {
    fires: 'There is no consensus among members on the bridge.',
    not: 'There is a consensus among members on the bridge.',
  },
  source: 'general knowledge; a body without consensus is undecided as a whole',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const { i, mark, upos, lemma } of tree.tokens) {
        if (mark >= 0) continue;
        const found =
          upos === 'NOUN' && ACCORD.has(lemma)
            ? lackIn(tree, i)
            : upos === 'VERB' && (lemma === 'agree' || lemma === 'disagree')
              ? disagreementIn(tree, i)
              : null;
        if (found) stances.push(found);
      }
    }
    return stances;
  },
};
