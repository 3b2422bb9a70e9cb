// Whether the clause around an expression looks back or forward: from its verbs, its prepositions and its cue words.
// Does not read the expression itself ("last May" points by its own word) and gives no date.
import type { Sentence, Token } from '../../model/index.js';
import type { Direction, Expression } from './expression.js';
import { lowerAt, tokenAt } from './words.js';

/** Prepositions that point by themselves: "by Friday" ahead, "since Friday" back. */
const PREPOSITIONS: ReadonlyMap<string, Direction> = new Map([
  ['by', 'future'],
  ['until', 'future'],
  ['till', 'future'],
  ['since', 'past'],
]);

const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'wo',
  'going',
  'due',
  'scheduled',
  'expected',
  'expects',
  'expect',
  'planned',
  'plans',
  'plan',
  'planning',
  'slated',
  'set',
  'upcoming',
  'ahead',
  'deadline',
  'intends',
  'intend',
  'hopes',
  'aims',
  'awaits',
  'pending',
  'forthcoming',
  'tomorrow',
]);

/** Modals that leave the time open but lean forward. */
const OPEN_WORDS: ReadonlySet<string> = new Set(['would', 'could', 'may', 'might', 'should', 'must', 'can']);

const PAST_WORDS: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  'said',
  'told',
  'came',
  'went',
  'took',
  'made',
  'met',
  'held',
  'gave',
  'got',
  'found',
  'saw',
  'became',
  'began',
  'left',
  'won',
  'lost',
  'fell',
  'rose',
  'struck',
  'hit',
  'killed',
  'fled',
  'sent',
  'wrote',
  'spoke',
  'led',
  'ran',
  'put',
  'brought',
  'thought',
  'paid',
  'sold',
  'bought',
  'kept',
  'broke',
  'grew',
  'drew',
  'sank',
  'stood',
  'shot',
  'has',
  'have',
  'been',
]);

/** Words in -ed that tell nothing of the past. */
const NOT_PAST: ReadonlySet<string> = new Set([
  'need',
  'speed',
  'feed',
  'indeed',
  'exceed',
  'proceed',
  'succeed',
  'united',
  'hundred',
  'red',
  'bed',
  'used',
  'limited',
  'seed',
  'breed',
  'agreed',
  'armed',
  'so-called',
  'based',
]);

const isPastWord = (lower: string): boolean =>
  PAST_WORDS.has(lower) ||
  (lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower) && !FUTURE_WORDS.has(lower));

const CLAUSE_HEADS: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** Tense of one verb with its auxiliaries, by the treebank's tags. */
function tenseOf(tokens: readonly Token[], children: readonly number[], verb: Token): Direction {
  let sawHave = false;
  let sawTo = false;
  for (const c of children) {
    const child = tokens[c]!;
    if (child.rel !== 'aux' && child.rel !== 'aux:pass' && child.rel !== 'mark' && child.rel !== 'cop') continue;
    const lower = child.lower;
    if (lower === 'will' || lower === "'ll" || lower === 'shall' || lower === 'wo' || lower === 'going')
      return 'future';
    if (OPEN_WORDS.has(lower)) return 'future';
    if (lower === 'was' || lower === 'were' || lower === 'did' || lower === 'had') {
      if (FUTURE_WORDS.has(verb.lower) && verb.lower !== 'set' && verb.lower !== 'planned') return 'future';
      return 'past';
    }
    if (lower === 'has' || lower === 'have' || lower === "'ve") sawHave = true;
    if (lower === 'to') sawTo = true;
  }
  if (FUTURE_WORDS.has(verb.lower)) return 'future';
  if (sawHave || verb.xpos === 'VBD') return 'past';
  if (sawTo) return 'future';
  if (verb.xpos === 'VBN') return 'past';
  return 'none';
}

/** By the tree: climbs from the expression to the verbs above it until one tells its tense. */
function byTree(sentence: Sentence, expression: Expression): Direction {
  const { tokens } = sentence;
  let at = tokenAt(sentence, expression.words.list[expression.to - 1]!.start);
  const childrenOf = (i: number): number[] => {
    const out: number[] = [];
    for (const t of tokens) if (t.head === i) out.push(t.i);
    return out;
  };
  for (let steps = 0; at && at.head >= 0 && steps < 12; steps++) {
    const up: Token = tokens[at.head]!;
    if (CLAUSE_HEADS.has(up.upos) || childrenOf(up.i).some(c => tokens[c]!.rel === 'cop')) {
      const tense = tenseOf(tokens, childrenOf(up.i), up);
      if (tense !== 'none') return tense;
    }
    if (FUTURE_WORDS.has(up.lower)) return 'future';
    at = up;
  }
  return 'none';
}

/** By words: the nearest telling word of the sentence, words before the expression being nearer than those behind. */
function byWords(expression: Expression): Direction {
  const { list } = expression.words;
  let best = Number.POSITIVE_INFINITY;
  let direction: Direction = 'none';
  const consider = (k: number, distance: number): void => {
    const lower = list[k]!.lower;
    const one: Direction =
      FUTURE_WORDS.has(lower) || OPEN_WORDS.has(lower) ? 'future' : isPastWord(lower) ? 'past' : 'none';
    // have and modals tell less than a tensed verb; three words of handicap were best on the training halves
    const cost = distance + (lower === 'has' || lower === 'have' || OPEN_WORDS.has(lower) ? 3 : 0);
    if (one !== 'none' && cost < best) {
      best = cost;
      direction = one;
    }
  };
  for (let k = expression.from - 1; k >= 0; k--) consider(k, expression.from - k);
  // words behind belong to another clause more often: four words of handicap
  for (let k = expression.to; k < list.length; k++) consider(k, k - expression.to + 5);
  return direction;
}

/** Whether an expression is placed before or after the report's own day by its clause. */
export function directionOf(expression: Expression): Direction {
  if (expression.direction) return expression.direction;
  const { words, from } = expression;
  const before = lowerAt(words, from - 1);
  const led = PREPOSITIONS.get(before === 'early' || before === 'late' ? lowerAt(words, from - 2) : before);
  if (led) return led;
  const { sentence } = words;
  const tree = sentence.tokens.some(token => token.upos !== 'X') ? byTree(sentence, expression) : 'none';
  return tree === 'none' ? byWords(expression) : tree;
}
