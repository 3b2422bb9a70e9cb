// Whether the clause around an expression looks back or forward: from its verbs, its prepositions and its cue words.
// Does not read the expression itself ("last May" points by its own word) and gives no date.
import {
  ARRANGED_PASSIVES,
  FUTURE_WORDS,
  NOT_PAST,
  OPEN_WORDS,
  PAST_WORDS,
  PLAN_NOUNS,
  TIMETABLE,
} from '../../lists/tense-words.js';
import type { Sentence, Token } from '../../model/index.js';
import {
  isArranged,
  isAwaited,
  isBehindDone,
  isBound,
  isBrokenIn,
  isLimited,
  isMovedTo,
  isOfDone,
  isOfOccasion,
  isPluperfect,
  isProclaimed,
  isPurpose,
  isSaidIn,
  isSetFor,
  isSetForNought,
  RECORDS,
} from './direction-turns.js';
import type { Direction, Expression } from './expression.js';
import { lowerAt, tokenAt, type Word } from './words.js';

/** Prepositions that point by themselves: "until Friday" ahead, "since Friday" back. */
const PREPOSITIONS: ReadonlyMap<string, Direction> = new Map([
  ['until', 'future'],
  ['till', 'future'],
  ['since', 'past'],
]);

/** Prepositions that point ahead where the clause has no verb that says otherwise: "due by Friday", "closed from Tuesday". */
const LEANING: ReadonlySet<string> = new Set(['by', 'from', 'for', 'before']);

const isPastWord = (lower: string): boolean =>
  PAST_WORDS.has(lower) ||
  (lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower) && !FUTURE_WORDS.has(lower));

const CLAUSE_HEADS: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** "what would follow if he won on Monday": a past tense of what is only supposed. */
const isSupposed = (tokens: readonly Token[], verb: Token): boolean =>
  tokens.some(({ head, rel, lower }) => head === verb.i && rel === 'mark' && lower === 'if') &&
  tokens.some(({ head, rel, lower }) => head === verb.head && rel === 'aux' && /^(?:would|could|might)$/.test(lower));

/** "called both sides to a hotel on Tuesday" looks ahead; "called the ruling a disgrace on Tuesday" does not. */
const isCalledTo = (tokens: readonly Token[], called: Token): boolean =>
  tokens.some(
    ({ head, rel, i }) =>
      head === called.i &&
      rel.startsWith('obl') &&
      tokens.some(word => word.head === i && word.rel === 'case' && word.lower === 'to'),
  );

/** Tense of one verb with its auxiliaries, by the treebank's tags. */
function tenseOf(tokens: readonly Token[], verb: Token): Direction {
  let sawHave = false;
  let sawIs = false;
  let sawTo = false;
  let clause = CLAUSE_HEADS.has(verb.upos);
  for (const child of tokens) {
    if (child.head !== verb.i) continue;
    if (child.rel === 'cop') clause = true;
    if (child.rel !== 'aux' && child.rel !== 'aux:pass' && child.rel !== 'mark' && child.rel !== 'cop') continue;
    const lower = child.lower;
    if (lower === 'will' || lower === "'ll" || lower === 'shall' || lower === 'wo' || lower === 'going')
      return 'future';
    if (OPEN_WORDS.has(lower)) return 'future';
    if (lower === 'was' || lower === 'were' || lower === 'did' || lower === 'had') {
      // "was due on Friday" looks ahead from its own past: the day of the report decides nothing, the plan does
      if (FUTURE_WORDS.has(verb.lower) && verb.lower !== 'called') return 'future';
      return 'past';
    }
    if (lower === 'has' || lower === 'have' || lower === "'ve") sawHave = true;
    if (lower === 'is' || lower === 'are') sawIs = true;
    if (lower === 'to') sawTo = true;
  }
  if (!clause) return 'none';
  if (FUTURE_WORDS.has(verb.lower) && (verb.lower !== 'called' || isCalledTo(tokens, verb))) return 'future';
  if (verb.xpos === 'VBD' && isSupposed(tokens, verb)) return 'future';
  if (sawHave || verb.xpos === 'VBD') return 'past';
  if (sawTo) return isTried(tokens, verb) ? 'past' : 'future';
  // "The bill is debated on Thursday"; "debris is seen on Thursday" is under a picture.
  if (verb.xpos === 'VBN' && sawIs && ARRANGED_PASSIVES.has(verb.lemma)) return 'future';
  if (verb.xpos === 'VBN') return verb.lower === 'set' && isSetTo(tokens[verb.i + 1]) ? 'future' : 'past';
  if ((verb.xpos === 'VBZ' || verb.xpos === 'VBP') && TIMETABLE.has(verb.lemma)) return 'future';
  return verb.xpos === 'VBG' && sawIs && ARRANGED.has(verb.lemma) ? 'future' : 'none';
}

/** Verbs whose infinitive is of their own time: "tried to retake the bridge on Monday" tells of that Monday, as no plan does. */
const SAME_TIME: ReadonlySet<string> = new Set(
  'try attempt manage fail begin start continue struggle help happen seem appear get forget dare bother rush hurry refuse'.split(
    ' ',
  ),
);

const isTried = (tokens: readonly Token[], { head, rel }: Token): boolean => {
  const above = rel === 'xcomp' ? tokens[head] : undefined;
  return above !== undefined && above.xpos === 'VBD' && SAME_TIME.has(above.lemma);
};

/** Verbs whose present progressive tells of what is arranged: "is facing a vote on Thursday". */
const ARRANGED: ReadonlySet<string> = new Set('face meet leave hold host travel fly visit stage'.split(' '));

/** "set to", "set for" tell of plans; "set on", "set out" do not. */
const isSetTo = (next: Token | undefined): boolean => next?.lower === 'to' || next?.lower === 'for';

/** Tense of the nearest verb above the expression alone; a bare participle tells none ("mills inspected by December"). */
function nearestTense(sentence: Sentence, expression: Expression): Direction {
  const { tokens } = sentence;
  let at = tokenAt(sentence, expression.words.list[expression.to - 1]!.start);
  for (let steps = 0; at && at.head >= 0 && steps < 12; steps++) {
    const up: Token = tokens[at.head]!;
    const helped = tokens.some(t => t.head === up.i && (t.rel === 'aux' || t.rel === 'aux:pass' || t.rel === 'cop'));
    if (up.upos === 'VERB' || up.upos === 'AUX' || helped) {
      if (up.xpos === 'VBN' && !tokens.some(t => t.head === up.i && TOLD_AUX.has(t.lower))) return 'none';
      return tenseOf(tokens, up);
    }
    at = up;
  }
  return 'none';
}

/** Helpers that leave no doubt that what they stand with lies ahead, with a bare verb behind them. */
const AHEAD_HELPERS: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'must', 'may', 'should']);

const helpersOf = (tokens: readonly Token[], verb: Token): Token[] =>
  tokens.filter(token => token.head === verb.i && token.rel.startsWith('aux'));

const PRESENT: ReadonlySet<string> = new Set(['is', 'are', "'s", "'re"]);

/** "hopes to reopen by 1 March", "is due to close": an infinitive below what is hoped or planned as the report is written. */
function isWishedNow(tokens: readonly Token[], verb: Token): boolean {
  const up = verb.rel === 'xcomp' && verb.xpos === 'VB' ? tokens[verb.head] : undefined;
  if (up === undefined || !FUTURE_WORDS.has(up.lower)) return false;
  return up.xpos === 'VBZ' || up.xpos === 'VBP' || helpersOf(tokens, up).some(({ lower }) => PRESENT.has(lower));
}

/** "On 31 March the yard will close": how far from its front a time still opens the sentence. */
const OPENING_WORDS = 1;

/** "will close on 31 March": the verb right above a time puts it ahead, however near the same day behind may lie. */
export function isPlainlyAhead({ words, from, to }: Expression): boolean {
  const { tokens } = words.sentence;
  const first = tokenAt(words.sentence, words.list[from]!.start);
  if (first === undefined || lowerAt(words, from - 1) === 'of') return false;
  let at = tokenAt(words.sentence, words.list[to - 1]!.start);
  for (let steps = 0; at && at.head >= 0 && steps < 4; steps++) {
    const up: Token = tokens[at.head]!;
    if (up.upos === 'NOUN') return false;
    if (up.upos === 'VERB') {
      // A verb behind the time is its own only where the time opens the sentence.
      if (up.i > first.i && from > OPENING_WORDS) return false;
      const helpers = helpersOf(tokens, up);
      if (helpers.some(({ lower }) => lower === 'have')) return false;
      return helpers.some(({ lower }) => AHEAD_HELPERS.has(lower)) || isWishedNow(tokens, up);
    }
    at = up;
  }
  return false;
}

const TOLD_AUX: ReadonlySet<string> = new Set(['was', 'were', 'had', 'has', 'have']);

/** How far before a time its noun of plans may stand: "a meeting in Lessa on Friday". */
const PLAN_REACH_WORDS = 5;

/** Whether a noun of plans stands before the time with no verb or stop between. */
function standsBehindPlan({ words, from }: Expression): boolean {
  for (let k = from - 1; k >= 0 && k >= from - PLAN_REACH_WORDS; k--) {
    const word = words.list[k]!;
    if (PLAN_NOUNS.has(word.lower)) return tokenAt(words.sentence, word.start)?.upos === 'NOUN';
    if (word.kind !== 'letters' || tokenAt(words.sentence, word.start)?.upos === 'VERB') return false;
  }
  return false;
}

/** "said it would be back on Sunday": a time behind what somebody foretells belongs to it, not to the verb of telling. */
function foretells(tokens: readonly Token[], verb: Token, { words, from }: Expression): boolean {
  const { start } = words.list[from]!;
  const told = tokens.find(t => t.head === verb.i && t.rel === 'ccomp' && t.i > verb.i && t.start < start);
  if (!told || verb.xpos !== 'VBD' || tenseOf(tokens, told) !== 'future') return false;
  return !tokens.some(t => t.start > told.start && t.start < start && t.upos === 'PUNCT');
}

/** By the tree: climbs from the expression to the verbs above it until one tells its tense. */
function byTree(sentence: Sentence, expression: Expression): Direction {
  const { tokens } = sentence;
  let at = tokenAt(sentence, expression.words.list[expression.to - 1]!.start);
  let isOfPlan = standsBehindPlan(expression);
  for (let steps = 0; at && at.head >= 0 && steps < 12; steps++) {
    const up: Token = tokens[at.head]!;
    isOfPlan ||= up.upos === 'NOUN' && PLAN_NOUNS.has(up.lower);
    // "needs half of the votes cast at a meeting on Friday": the participle tells nothing of the meeting, the present tense above does
    if (
      isOfPlan &&
      up.xpos === 'VBN' &&
      up.rel === 'acl' &&
      !tokens.some(t => t.head === up.i && TOLD_AUX.has(t.lower))
    ) {
      at = up;
      continue;
    }
    if (foretells(tokens, up, expression)) return 'future';
    const tense = tenseOf(tokens, up);
    if (tense !== 'none') return tense;
    if (FUTURE_WORDS.has(up.lower)) return 'future';
    if (isOfPlan && (up.xpos === 'VBZ' || up.xpos === 'VBP')) return 'future';
    at = up;
  }
  return 'none';
}

/** "may" is open, "May" a month. */
const isOpen = ({ lower, form }: Word): boolean => OPEN_WORDS.has(lower) && form !== 'May';

/** By words: the nearest telling word of the sentence, words before the expression being nearer than those behind. */
function byWords(expression: Expression): Direction {
  const { list } = expression.words;
  let best = Number.POSITIVE_INFINITY;
  let direction: Direction = 'none';
  const consider = (k: number, distance: number): void => {
    const lower = list[k]!.lower;
    const one: Direction = FUTURE_WORDS.has(lower) || isOpen(list[k]!) ? 'future' : isPastWord(lower) ? 'past' : 'none';
    // have and modals tell less than a tensed verb; three words of handicap were best on the training halves
    const cost = distance + (lower === 'has' || lower === 'have' || isOpen(list[k]!) ? 3 : 0);
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

/** Whether a noun of plans stands before the preposition: "invited them to talks for Thursday", "the closure from Tuesday". */
function isReporting(expression: Expression): boolean {
  const noun = lowerAt(expression.words, expression.from - 2);
  return PLAN_NOUNS.has(noun);
}

/** Whether an expression is placed before or after the report's own day by its clause. */
export function directionOf(expression: Expression): Direction {
  if (expression.direction) return expression.direction;
  if (isSetForNought(expression)) return 'past';
  if (
    isAwaited(expression) ||
    isProclaimed(expression) ||
    isSetFor(expression) ||
    isPurpose(expression) ||
    isMovedTo(expression)
  )
    return 'future';
  if (isOfDone(expression) || isBehindDone(expression) || isBrokenIn(expression) || isSaidIn(expression)) return 'past';
  if (isArranged(expression) || isLimited(expression)) return 'future';
  if (isOfOccasion(expression)) return 'none';
  const { words, from } = expression;
  const before = lowerAt(words, from - 1);
  const preposition = before === 'early' || before === 'late' || before === 'at' ? lowerAt(words, from - 2) : before;
  if (preposition === 'from' && RECORDS.has(lowerAt(words, from - 2))) return 'past';
  if ((preposition === 'until' || preposition === 'till') && isPluperfect(expression)) return 'past';
  const led = PREPOSITIONS.get(preposition);
  if (led) return led;
  const { sentence } = words;
  // "said Monday he will run": a told verb right before the time takes it
  const verb = words.list[from - (before === 'on' ? 2 : 1)];
  if (verb && tokenAt(sentence, verb.start)?.xpos === 'VBD') return 'past';
  const tree = sentence.tokens.some(token => token.upos !== 'X') ? byTree(sentence, expression) : 'none';
  if (preposition === 'by' && tree !== 'none')
    return nearestTense(sentence, expression) === 'past' && !isBound(expression) ? 'past' : 'future';
  if (LEANING.has(preposition) && (tree === 'none' || isReporting(expression))) return 'future';
  return tree === 'none' ? byWords(expression) : tree;
}
