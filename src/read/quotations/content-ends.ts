// Where the narrator takes over from what was reported, and where the report goes on, by the words at the place.
// Does not find content; contents.ts does.
import { CUE_VERBS, SPEAKING_NOUNS } from '../../lists/cues/index.js';
import { FINITE, isClauseBreak, NARRATOR } from './breaks.js';
import type { Cue } from './cues.js';
import { isPersonNoun } from './person-nouns.js';
import type { Source } from './subjects.js';
import { isMark, isPunctuation, type Run, type Tree } from './tree.js';

/** Verbs of plain saying: behind a break their participle tells what the same speaker said next. */
const SAYS_NEXT: ReadonlySet<string> = new Set(
  `say add tell note claim argue assert insist tweet reiterate charge allege advise urge concede accuse suggest warn ask admit acknowledge
  explain declare joke quip cite`.split(/\s+/),
);

/** Whether a break stands at a place: a comma, a dash between words, or the mark that closes words. */
function isBreak(tree: Tree, i: number): boolean {
  const { form, mark } = tree.tokens[i]!;
  if (form === ',' || /^[–—-]+$/.test(form)) return mark < 0 && isClauseBreak(tree, i);
  return isMark(tree.tokens[i]) && mark >= 0 && (tree.tokens[i + 1]?.mark ?? -1) < 0;
}

/**
 * "urged them to stay, [saying “…”]", "said it was late — [adding that …]", "complained that it was late [before adding that …]": the
 * participle of a verb of saying behind a break, "before" or "while" goes on with the speaker, and not with what was reported.
 */
export function endBeforeSaying(tree: Tree, run: Run): number {
  for (let i = run.from + 1; i < run.to - 1; i++) {
    if (tree.masked[i + 1] === 1) continue;
    const next = tree.tokens[i + 1]!;
    const opened = next.lower === 'before' || next.lower === 'while';
    const [verb, to] = opened ? [tree.tokens[i + 2]!, i] : [next, isBreak(tree, i) ? i - 1 : -1];
    if (verb.xpos !== 'VBG' || to < 0 || !SAYS_NEXT.has(verb.lemma)) continue;
    // "workers, asking for more, walked out": an aside within the clause.
    if (next === verb && closesAside(tree, verb.i)) continue;
    return isMark(tree.tokens[i]) && next === verb ? i : to;
  }
  return run.to;
}

/**
 * Who says what such a participle brings: whoever the cue before it reports, where its own subject was found within what that cue
 * reports: "said it had a good talk, [adding …]".
 */
export function speakerBefore(cue: Cue, source: Source | null, before: readonly Told[]): Source | null {
  const { tree, head } = cue;
  if (tree.tokens[head]!.xpos !== 'VBG' || !SAYS_NEXT.has(cue.lemma) || cue.group.from === 0) return source;
  const from = /^(?:before|while)$/.test(tree.tokens[cue.group.from - 1]!.lower) ? cue.group.from - 1 : cue.group.from;
  // The outermost of those that end there: within what it reports nobody else goes on.
  let told: Told | undefined;
  for (let i = before.length - 1; i >= 0 && before[i]!.cue.tree === tree; i--) {
    const { cue: other, content } = before[i]!;
    const end = content?.runs.at(-1)?.to ?? -1;
    const near = end >= from - 3 && end < from && tree.tokens.slice(end + 1, from).every(isPunctuation);
    // "after she had said it was shut, Brod mocked her, saying": a clause on which the sentence only depends.
    const depends = NARRATOR.has(tree.tokens[(before[i]!.source?.run.from ?? 0) - 1]?.lower ?? '');
    if (
      near &&
      !depends &&
      content?.shape !== 'around' &&
      other.form === 'verb' &&
      !other.frame.unlisted &&
      other.head < end
    )
      told = before[i];
  }
  if (!told?.source || !told.content) return source;
  const within = source === null || told.content.runs.some(({ from, to }) => source.head >= from && source.head <= to);
  return within ? { ...told.source, how: 'shared' } : source;
}

/** What a cue reports, and who. */
interface Told {
  cue: Cue;
  source: Source | null;
  content: { shape: string; runs: readonly Run[] } | null;
}

/** Whether a comma and a finite verb close what a participle opens. */
function closesAside({ tokens }: Tree, from: number): boolean {
  for (let i = from + 1; i < tokens.length - 1 && tokens[i]!.form !== ';'; i++)
    if (tokens[i]!.form === ',' && tokens[i]!.mark < 0 && FINITE.test(tokens[i + 1]!.xpos)) return true;
  return false;
}

/** "says he would go [and tells the crowd]": no verb of the clause has the form of the one behind "and", and the cue has. */
export function endBeforeAgreeing({ tree, head, form }: Cue, run: Run): number {
  const { xpos } = tree.tokens[head]!;
  if (form !== 'verb' || xpos !== 'VBZ') return run.to;
  for (let i = run.from; i < run.to - 1; i++) {
    const token = tree.tokens[i]!;
    if (token.mark >= 0) continue;
    if (token.xpos === 'VBZ' || (token.upos === 'AUX' && /^['’]s$/.test(token.lower))) return run.to;
    if (!/^(?:and|but)$/.test(token.lower)) continue;
    const verb = tree.tokens[tree.tokens[i + 1]!.upos === 'ADV' ? i + 2 : i + 1]!;
    if (verb.xpos === 'VBZ' && verb.mark < 0 && CUE_VERBS.has(verb.lemma) && verb.i < run.to) return i - 1;
  }
  return run.to;
}

/** "admitted the bridge was old [and promised that …]": a thing promises nothing, so who admitted goes on. */
export function endBeforePromise({ tree, head, form }: Cue, run: Run): number {
  const { tokens } = tree;
  const own = tokens[head]!.xpos;
  if (form !== 'verb' || !/^VB[DZ]$/.test(own)) return run.to;
  const subject = tokens.find(({ i, rel }) => i >= run.from && i < run.to && rel.startsWith('nsubj'));
  if (subject?.upos !== 'NOUN' || SPEAKING_NOUNS.has(subject.lemma) || isPersonNoun(subject.lemma)) return run.to;
  for (let i = subject.i + 1; i < run.to - 2; i++) {
    const { lower, mark } = tokens[i]!;
    if (mark >= 0 || !/^(?:and|but)$/.test(lower)) continue;
    const verb = tokens[tokens[i + 1]!.upos === 'ADV' ? i + 2 : i + 1]!;
    const agrees = verb.xpos === own || (own === 'VBD' && verb.xpos === 'VBN');
    if (agrees && CUE_VERBS.has(verb.lemma) && /^(?:that|to)$/.test(tokens[verb.i + 1]?.lower ?? ''))
      return tokens[i - 1]!.form === ',' ? i - 2 : i - 1;
  }
  return run.to;
}

/** Tokens of words in marks that end a sentence, from the mark that opens them. */
function markedEnd({ tokens }: Tree, open: number): number {
  let to = open;
  while (to + 1 < tokens.length && tokens[to + 1]!.mark >= 0) to++;
  const next = tokens[to + 1];
  return next === undefined || (next.form === '.' && to + 2 >= tokens.length) ? to : -1;
}

/** `said the hall would tell of all — “the owner, but also the cook”`: words in marks behind a dash end what was said. */
export function beyondDash(tree: Tree, run: Run): number {
  const [dash, open] = [tree.tokens[run.to + 1], tree.tokens[run.to + 2]];
  if (!dash || !/^(?:[–—]|--?)$/.test(dash.form) || !isClauseBreak(tree, run.to + 1)) return run.to;
  if (!isMark(open) || tree.masked[run.to + 2] !== 1) return run.to;
  const to = markedEnd(tree, run.to + 2);
  return to > run.to + 2 ? to : run.to;
}

/** "pointed to gains, [including two new schools]": examples without a verb, up to the next break. */
export function beyondExamples(tree: Tree, run: Run): number {
  const [comma, including] = [tree.tokens[run.to + 1], tree.tokens[run.to + 2]];
  if (comma?.form !== ',' || comma.mark >= 0 || including?.lower !== 'including') return run.to;
  let to = run.to + 2;
  while (to + 1 < tree.tokens.length && !isClauseBreak(tree, to + 1)) {
    const { form, xpos, mark } = tree.tokens[to + 1]!;
    if ((form === '.' && mark < 0) || FINITE.test(xpos)) break;
    to++;
  }
  const next = tree.tokens[to + 1];
  return next === undefined || next.form === '.' ? to : run.to;
}
