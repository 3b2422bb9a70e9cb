// Cue verbs that the tagger took for nouns, and nouns that it took for cue verbs, known by what stands around them.
// Does not say what they report; cues.ts takes them up.
import { CUE_VERBS, DOCUMENTS } from '../../lists/cues/index.js';
import type { Token } from '../../model/index.js';
import { FINITE, hasFinite, isClauseBreak, TIME_NOUNS } from './breaks.js';
import { isMark, type Tree } from './tree.js';

/** `He jokes, “…”`: a verb that the tagger took for a plural noun. */
export function looksLikeVerb(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  const before = tree.tokens[i - 1];
  const next = tree.tokens[i + 1];
  if (token.upos === 'NOUN' && token.xpos === 'NN' && before && next && tree.masked[i] === 0)
    return isPlainVerb(tree, i);
  if (token.upos !== 'NOUN' || token.xpos !== 'NNS' || tree.masked[i] === 1 || !before || !next) return false;
  // `“…,” enthuses lead author Ana Kovač.`
  if (isMark(before) && tree.masked[i - 1] === 1 && next.upos !== 'PUNCT') return tree.tokens[i - 2]?.form === ',';
  // "Our reporter, Ana Kovač, reports:"
  if (before.form === ',' && next.form === ':' && tree.tokens[i - 2]!.upos === 'PROPN' && CUE_VERBS.has(token.lemma))
    return true;
  const subject = before.upos === 'PROPN' || NOMINATIVES.has(before.lower);
  if (subject && (next.form === ',' || next.form === ':' || next.lower === 'that' || isMark(next))) return true;
  return closesReport(tree, i) || isOnlyVerb(tree, i);
}

/** `Penhallow points to higher wages`, `The mayor, who was late, recalls that …`: a plural without which the clause has no verb. */
function isOnlyVerb(tree: Tree, i: number): boolean {
  const { tokens } = tree;
  const [token, before, next] = [tokens[i]!, tokens[i - 1]!, tokens[i + 1]!];
  // "The joint statement calls on the town to wait": nothing else follows a document and comes before "on" or "for".
  const document = token.lemma === 'call' && DOCUMENTS.has(before.lemma) && /^(?:on|for)$/.test(next.lower);
  const name = document || (tree.sentence.role !== 'title' && /^\p{Lu}/u.test(before.form));
  if (!/^\p{Ll}/u.test(token.form) || !(name || BEFORE_VERB.has(before.upos)) || before.mark >= 0) return false;
  if (!CUE_VERBS.has(token.lemma) && !CUE_VERBS.has(`${token.lemma} ${next.lower}`)) return false;
  if (!(next.lower === 'that' || AFTER_VERB.has(next.upos)) || next.lower === 'of') return false;
  let named = name;
  for (let k = i - 1; k >= 0 && tokens[k]!.form !== ';'; k--) {
    if (FINITE.test(tokens[k]!.xpos) && tree.masked[k] === 0) return false;
    if (tokens[k]!.upos === 'PROPN' || tokens[k]!.upos === 'PRON') named = true;
  }
  if (!named) return false;
  if (next.lower === 'that' || (next.xpos === 'RP' && tokens[i + 2]?.lower === 'that')) return true;
  for (let k = i + 1; k < tokens.length && !isClauseBreak(tree, k); k++)
    if (FINITE.test(tokens[k]!.xpos) && tree.masked[k] === 0) return false;
  return true;
}

const BEFORE_VERB: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'PUNCT']);
const AFTER_VERB: ReadonlySet<string> = new Set(['ADP', 'DET', 'NUM', 'PRON', 'PART']);

/** `Sources close to her concede that …`, `…, customs data show.`: a plural subject, and a base form that the tagger took for a noun. */
function isPlainVerb(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  const next = tree.tokens[i + 1]!;
  if (!CUE_VERBS.get(token.lower)?.takes.has('that') || !/^\p{Ll}/u.test(token.form)) return false;
  let from = i;
  let plural = false;
  while (from > 0 && tree.tokens[from - 1]!.form !== ',' && tree.tokens[from - 1]!.form !== ';') {
    from--;
    const word = tree.tokens[from]!;
    if (word.upos === 'VERB' || word.upos === 'AUX' || word.upos === 'SCONJ' || tree.masked[from] === 1) return false;
    if (/^NNP?S$/.test(word.xpos) || word.lower === 'data') plural = true;
  }
  if (!plural || from === i) return false;
  if (next.lower === 'that')
    return from === 0 && tree.tokens[i + 2]?.upos !== 'VERB' && tree.tokens[i + 2]?.upos !== 'AUX';
  return from > 1 && (next.form === '.' || TIME_NOUNS.has(next.lower)) && hasFinite(tree, 0, from - 2);
}

/** `“…,” the letter reads.`: a noun phrase between the marks and the word, and no other verb. */
function closesReport(tree: Tree, i: number): boolean {
  let nominal = false;
  for (let k = i - 1; k >= 0 && k > i - 16; k--) {
    const token = tree.tokens[k]!;
    if (tree.masked[k] === 1) return nominal && isMark(token);
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADP' || token.upos === 'CCONJ') return false;
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') nominal = true;
  }
  return false;
}

const NOMINATIVES: ReadonlySet<string> = new Set(['he', 'she', 'it', 'who', 'they']);

/** Words in marks behind "as" that only judge: "dismissed as “a load of nonsense” reports that". */
const JUDGED_TOKENS = 6;

/** The verb before "as" and marks, where a noun of saying that was taken for a verb stands right behind them; -1 where none does. */
export function judgedBefore(tokens: readonly Token[], i: number): number {
  const close = tokens[i - 1];
  if (
    tokens[i]!.xpos !== 'VBZ' ||
    tokens[i + 1]?.lower !== 'that' ||
    tokens[i]!.mark >= 0 ||
    close === undefined ||
    close.mark < 0 ||
    !isMark(close)
  )
    return -1;
  let open = i - 2;
  while (tokens[open]?.mark === close.mark && i - open <= JUDGED_TOKENS + 2) open--;
  if (tokens[open]?.lower !== 'as') return -1;
  const verb = tokens[open - 1];
  return verb !== undefined && FINITE.test(verb.xpos) && CUE_VERBS.has(verb.lemma) ? verb.i : -1;
}
