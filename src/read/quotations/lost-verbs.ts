// Reporting verbs that the tagger took for another word in a clause that has no verb without them.
// Does not mend the tree; repairs.ts does.
import { CUE_VERBS } from '../../lists/cues/index.js';
import type { Sentence, Token } from '../../model/index.js';
import { FINITE } from './breaks.js';
import { isMark } from './tree.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Past tenses that are no other word. Source: written by hand from general knowledge. */
const PASTS: ReadonlyMap<string, string> = new Map(
  `swore swear, foreswore forswear, undertook undertake, forbade forbid, foresaw foresee, foretold foretell, wept weep, besought beseech, bade bid,
  retold retell, rethought rethink, overheard overhear, withdrew withdraw, wrote write, spoke speak`
    .split(/,\s+/)
    .map(pair => pair.split(' ') as [string, string]),
);

/** Verbs of reporting whose base form is no noun. Source: written by hand from general knowledge. */
const ONLY_VERBS = words(
  `reckon concede complain insist believe allege deny argue contend assert admit agree disagree declare announce predict recommend suggest explain
  acknowledge accuse threaten describe criticise criticize emphasise emphasize reiterate confirm warn propose advise recall remember say think`,
);

const SUBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** First token of the clause between semicolons and colons that holds a token. */
function clauseStart(tokens: readonly Token[], i: number): number {
  let from = i;
  while (from > 0 && !/^[;:]$/.test(tokens[from - 1]!.form)) from--;
  return from;
}

/** "The bridge is right, [but our editor, Ana Kovač,] points out": behind a comma and "but" a noun phrase opens a clause. */
function besideStart(tokens: readonly Token[], from: number, i: number): number {
  for (let k = i - 1; k > from; k--)
    if (/^(?:and|but|while|though)$/.test(tokens[k]!.lower) && tokens[k - 1]!.form === ',')
      return tokens[k + 1]!.upos === 'DET' || tokens[k + 1]!.xpos === 'PRP$' ? k + 1 : from;
  return from;
}

/**
 * `Ana Kovač, a geologist who advised the mine and was heard, doubts that`: behind the comma that closes it, all that stands in an apposition
 * is passed over; the place itself where none begins there.
 */
function behindApposition(tokens: readonly Token[], from: number, i: number): number {
  if (tokens[i - 1]!.form !== ',') return from;
  let comma = from;
  while (comma < i - 1 && tokens[comma]!.form !== ',') comma++;
  const open = tokens[comma + 1]!;
  if (comma >= i - 2 || !/^(?:a|an|the)$/.test(open.lower)) return from;
  for (let k = from; k < comma; k++) if (FINITE.test(tokens[k]!.xpos)) return from;
  for (let k = comma + 1; k < i - 1; k++) if (tokens[k]!.form === ',') return from;
  return i - 1;
}

/** Whether a finite verb of the clause itself, no relative one, stands before a token. */
function hasVerbBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = behindApposition(tokens, besideStart(tokens, clauseStart(tokens, i), i), i); k < i; k++) {
    const { xpos, rel, mark, lower } = tokens[k]!;
    if (lower === 'who' || lower === 'which' || lower === 'whose') {
      // An aside between commas has a verb of its own.
      if (tokens[k - 1]?.form !== ',') return true;
      while (k < i && tokens[k]!.form !== ',') k++;
      continue;
    }
    if (mark < 0 && FINITE.test(xpos) && rel !== 'acl:relcl') return true;
  }
  return false;
}

/** Whether a finite verb follows before the next break, so that the noun may be its subject. */
function hasVerbBehind(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && !/^[,;:]$/.test(tokens[k]!.form); k++)
    if (FINITE.test(tokens[k]!.xpos) && tokens[k]!.mark < 0) return true;
  return false;
}

/** What follows a verb that reports, and no noun: an article, a pronoun, a number, "that", marks, a colon, its own preposition. */
function opensContent(lemma: string, next: Token | undefined): boolean {
  if (!next) return false;
  if (isMark(next)) return next.mark >= 0;
  const frame = CUE_VERBS.get(lemma);
  return (
    /^(?:DET|PRON|NUM)$/.test(next.upos) ||
    /^(?:that|:)$/.test(next.lower) ||
    (next.lower === 'to' && (frame?.takes.has('to') ?? false)) ||
    (frame?.prepositions.has(next.lower) ?? false) ||
    CUE_VERBS.has(`${lemma} ${next.lower}`)
  );
}

/** `deplored the`, `detailed its plan`: an adjective cannot stand before an article. */
function pastOf({ lower }: Token): string | undefined {
  if (!lower.endsWith('ed')) return undefined;
  return [lower.slice(0, -1), lower.slice(0, -2)].find(stem => CUE_VERBS.has(stem));
}

/** `condemns the raid, calls on both sides to stop and requests that`: behind a comma or "and", in a clause that opened with a verb of reporting. */
function goesOnInRow(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:,|and|but)$/.test(tokens[i - 1]!.lower)) return false;
  for (let k = clauseStart(tokens, i); k < i; k++) {
    const { xpos, mark, lemma, lower } = tokens[k]!;
    if (mark >= 0 || !FINITE.test(xpos)) continue;
    if (xpos !== 'VBZ') return false;
    if (lower !== 'is' && lower !== 'has' && CUE_VERBS.has(lemma)) return true;
  }
  return false;
}

/** `The union demands new elections.`: a whole sentence, with its article and its stop, that has no other verb. */
function isOnlyVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]!;
  if (tokens[0]!.xpos !== 'DT' || tokens[tokens.length - 1]!.form !== '.') return false;
  if (next.upos !== 'ADJ' && next.upos !== 'NOUN') return false;
  if (!CUE_VERBS.get(tokens[i]!.lemma)!.takes.has('np')) return false;
  return !tokens.some(({ upos }, k) => k !== i && (upos === 'VERB' || upos === 'AUX'));
}

/** The noun before "of" whose phrase ends right before a place: "a [survey] of union voters shows"; -1 where there is none. */
export function headOfOf(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  while (at > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at]!.upos)) at--;
  return tokens[at]?.lower === 'of' && tokens[at - 1]?.upos === 'NOUN' ? at - 1 : -1;
}

/** The tag and base form of a verb that stands as another word, and whether its clause has no verb before it; null where it is none. */
export function lostVerb(
  { tokens, role }: Sentence,
  i: number,
): readonly [xpos: string, lemma: string, main: boolean] | null {
  const token = tokens[i]!;
  if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'PROPN' || token.mark >= 0 || i === 0)
    return null;
  if (!/^\p{Ll}/u.test(token.form)) return null;
  const before = tokens[i - 1]!;
  const next = tokens[i + 1];
  const subject = SUBJECTS.has(before.upos) || /^(?:,|and|but)$/.test(before.lower);
  const past = PASTS.get(token.lower);
  if (past !== undefined) return subject || isMark(before) ? ['VBD', past, !hasVerbBefore(tokens, i)] : null;
  if (!subject || role === 'title' || role === 'heading') return null;
  if (token.upos === 'ADJ') {
    const lemma = pastOf(token);
    const opens =
      next !== undefined && (next.upos === 'DET' || next.xpos === 'PRP$' || (isMark(next) && next.mark >= 0));
    return lemma !== undefined && opens && before.upos !== 'NUM' ? ['VBD', lemma, !hasVerbBefore(tokens, i)] : null;
  }
  if (ONLY_VERBS.has(token.lower) && token.xpos !== 'VB') {
    const plural = /^(?:NNS|NNPS|PRP|NNP)$/.test(before.xpos) || before.form === ',';
    return plural && !hasVerbBefore(tokens, i) ? ['VBP', token.lower, true] : null;
  }
  // "friends whisper that": behind a plural, and before "that".
  if (
    token.xpos === 'NN' &&
    next?.lower === 'that' &&
    before.xpos === 'NNS' &&
    CUE_VERBS.get(token.lower)?.takes.has('that')
  )
    return hasVerbBefore(tokens, i) ? null : ['VBP', token.lower, true];
  if (token.xpos !== 'NNS' || !CUE_VERBS.has(token.lemma)) return null;
  // "polling of union voters shows that": the noun that the plural belongs to is one.
  if (before.xpos === 'NNS' && !(next?.lower === 'that' && tokens[headOfOf(tokens, i)]?.xpos === 'NN')) return null;
  if (!opensContent(token.lemma, next) && !isOnlyVerb(tokens, i)) return null;
  if (hasVerbBefore(tokens, i)) return goesOnInRow(tokens, i) ? ['VBZ', token.lemma, false] : null;
  const opens = CUE_VERBS.has(`${token.lemma} ${next!.lower}`)
    ? tokens[i + 2]?.lower === 'that'
    : next!.lower === 'that';
  return opens || next!.form === ':' || !hasVerbBehind(tokens, i) ? ['VBZ', token.lemma, true] : null;
}
