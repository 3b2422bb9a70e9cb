// What a cue reports: the clause, infinitive, noun phrase or quotation that its frame takes, and whom it addresses.
// Does not decide which cue wins where two claim the same words; settle.ts does.
import { CUE_VERBS, STANCE_VERBS, SUMMING_UP } from '../../lists/cues/index.js';
import { bareStart, behindDay } from './bare-clauses.js';
import { behind, FINITE, hasFinite, isClauseBreak, segmentEnd, TENSED, TIME_NOUNS } from './breaks.js';
import { addressedRow, clauseEnd, clauseOf } from './clause-contents.js';
import { beyondDash, beyondExamples, endBeforeAgreeing, endBeforePromise, endBeforeSaying } from './content-ends.js';
import type { Cue } from './cues.js';
import { breakBehind, frontedOf, reportingClause, tellsWhen } from './fronted.js';
import { commaBehind } from './interrupted.js';
import { answerOf, nounPhraseOf, numberOf, prepositionOf } from './phrase-contents.js';
import { namedInMarks, passiveOf, relativeObjectOf, relativeOf, retainedObjectOf } from './split-contents.js';
import type { Source } from './subjects.js';
import { isClauseBefore } from './subjects-apart.js';
import { childOf, isMark, isNominal, type Run, relOf, type Tree, trimRun, wordsIn } from './tree.js';

export type Shape = 'that' | 'bare' | 'wh' | 'to' | 'ing' | 'np' | 'as' | 'name' | 'preposition' | 'fronted' | 'around';

export interface Content {
  shape: Shape;
  runs: Run[];
  /** Last token of the cue where a preposition joins it. */
  cueTo?: number;
  addressee?: Run;
}

/** The words addressed: "told [reporters]", "said to [her]". */
export function findAddressee(cue: Cue, source: Source | null, limit: number): Run | undefined {
  const { tree, head, frame } = cue;
  const row = addressedRow(cue);
  if (row && row.to < limit) return row;
  for (const kid of behind(cue)) {
    if (kid >= limit) break;
    const token = tree.tokens[kid]!;
    const rel = relOf(token);
    if (source && kid === source.head) continue;
    const first = tree.tokens[tree.lo[kid]!]!;
    const takesObject = frame.takes.has('recipient') || frame.takes.has('recipient-to');
    const clip = (from: number): Run | undefined =>
      trimRun(tree, { from, to: Math.min(tree.hi[kid]!, limit - 1) }) ?? undefined;
    if ((rel === 'iobj' || (rel === 'obj' && takesObject)) && isNominal(token)) return clip(tree.lo[kid]!);
    if (
      rel === 'obl' &&
      isNominal(token) &&
      (first.lower === 'to' || frame.recipients.has(first.lower)) &&
      first.i < kid
    )
      return clip(tree.lo[kid]! + 1);
  }
  if (cue.passive && (frame.takes.has('recipient') || frame.takes.has('recipient-to'))) {
    const subject = childOf(tree, head, 'nsubj');
    if (subject >= 0)
      return (
        trimRun(tree, { from: tree.lo[subject]!, to: Math.min(tree.hi[subject]!, cue.group.from - 1) }) ?? undefined
      );
  }
  return undefined;
}

const DAY_PARTS = /^(?:morning|evening|night|afternoon)$/;

/** "said [on Monday] it had agreed": the day of the saying is no part of what was said. */
function behindTime(tree: Tree, from: number): number {
  let at = from;
  if (/^(?:on|last|late|early)$/.test(tree.tokens[at]!.lower) && TIME_NOUNS.has(tree.tokens[at + 1]?.lower ?? ''))
    at += 2;
  else if (TIME_NOUNS.has(tree.tokens[at]!.lower)) at++;
  // "said Wednesday morning the bridge was shut"
  if (at > from && DAY_PARTS.test(tree.tokens[at]?.lower ?? '')) at++;
  const next = tree.tokens[at];
  return at > from && (isNominal(next) || next?.upos === 'DET') ? at : from;
}

/** "told owners that the price is full [and that nobody has offered more]": a second "that" goes on with the row. */
function withThatBehind(tree: Tree, run: Run): Run {
  const [and, that] = [tree.tokens[run.to + 1], tree.tokens[run.to + 2]];
  if (!and || !that || !/^(?:and|but)$/.test(and.lower) || that.lower !== 'that' || that.rel !== 'mark') return run;
  const end = tree.hi[that.head] ?? run.to;
  const longer = that.head > that.i ? trimRun(tree, { from: run.from, to: end }, true) : null;
  return longer && longer.to > run.to ? longer : run;
}

/** What the cue's frame finds in its sentence, quotations in marks aside, up to where the narrator goes on; null where nothing fits. */
export function findContent(cue: Cue, source: Source | null): Content | null {
  const content = contentOf(cue, source);
  if (!content || content.shape === 'fronted' || content.shape === 'around' || cue.form !== 'verb') return content;
  const last = content.runs.length - 1;
  const found = content.runs[last]!;
  const whole = content.shape === 'that' ? withThatBehind(cue.tree, found) : found;
  const run = { from: whole.from, to: beyondOf(cue.tree, content.shape, whole) };
  const to = Math.min(
    endOfRelative(cue, source, run),
    endBeforeRow(cue, content.shape, run),
    endBeforeComment(cue.tree, run),
    endBeforeMarks(cue.tree, content.shape, run),
    endBeforeMedium(cue.tree, content.shape, run),
    endBeforeSaying(cue.tree, run),
    PHRASES.has(content.shape) ? run.to : Math.min(endBeforeAgreeing(cue, run), endBeforePromise(cue, run)),
    segmentEnd(cue.tree, run.from),
  );
  if (to >= run.to && run.to === found.to) return content;
  const cut = trimRun(cue.tree, { from: run.from, to }, true);
  return cut && wordsIn(cue.tree, cut) > 0 ? { ...content, runs: [...content.runs.slice(0, last), cut] } : content;
}

/** Where what was reported ends beyond the break at which the tree left it. */
const beyondOf = (tree: Tree, shape: Shape, run: Run): number =>
  PHRASES.has(shape) ? beyondExamples(tree, run) : beyondDash(tree, run);

/** "…, who has denied the charge, [stood …]": what a relative clause reports ends at the comma before the verb of the main clause. */
function endOfRelative({ tree }: Cue, source: Source | null, run: Run): number {
  if (!source || !/^(?:who|which|that)$/.test(tree.tokens[source.run.to]!.lower)) return run.to;
  // "— who would sell, he said — [told us]": an aside that a dash opened ends at the next one.
  const open = tree.tokens[source.run.to - 1]?.form ?? '';
  if (open !== ',' && !isDash(open)) return run.to;
  for (let i = run.from + 1; i < run.to; i++) {
    if (open === ',' ? tree.tokens[i]!.form !== ',' : !(isDash(tree.tokens[i]!.form) && isClauseBreak(tree, i)))
      continue;
    if (tree.tokens[i]!.mark >= 0) continue;
    const next = tree.tokens[i + 1]!.upos === 'ADV' ? tree.tokens[i + 2] : tree.tokens[i + 1];
    if (next && (open === ',' ? FINITE : TENSED).test(next.xpos)) return i - 1;
  }
  return run.to;
}

const isDash = (form: string): boolean => /^(?:[–—]|--?)$/.test(form);

const NOT = /^(?:not|never)$/;

/** ", a claim that the mayor denied": what is said of the saying, in apposition to it, is the narrator's. */
function endBeforeComment(tree: Tree, run: Run): number {
  for (let i = run.from + 1; i < run.to - 3; i++) {
    const dash = isDash(tree.tokens[i]!.form) && isClauseBreak(tree, i);
    if ((tree.tokens[i]!.form !== ',' && !dash) || tree.tokens[i]!.mark >= 0) continue;
    if (tree.tokens[i + 1]!.lower === 'something' && OPENS_COMMENT.has(tree.tokens[i + 2]!.upos)) return i - 1;
    if (!/^an?$/.test(tree.tokens[i + 1]!.lower)) continue;
    const noun = tree.tokens[i + 2]!.upos === 'ADJ' ? i + 3 : i + 2;
    const next = tree.tokens[noun + 1]!;
    if (
      SUMMING_UP.has(tree.tokens[noun]!.lower) &&
      (/^(?:which|that|for)$/.test(next.lower) || /^(?:PRON|DET|PROPN|NOUN)$/.test(next.upos))
    )
      return i - 1;
  }
  return run.to;
}

/** ", something [the mayor] disputes", ", something [that] was denied". */
const OPENS_COMMENT: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN', 'NOUN', 'SCONJ']);

/** "condemned the raid in a tweet": what words went through is no part of them, though the tree hangs it on the noun before it. */
function endBeforeMedium(tree: Tree, shape: Shape, run: Run): number {
  if (shape !== 'np') return run.to;
  for (let i = run.from + 1; i < run.to - 1; i++) {
    if (!/^(?:in|on|during|via)$/.test(tree.tokens[i]!.lower) || tree.masked[i] === 1) continue;
    // "rejected claims made in an interview".
    if (tree.tokens[i - 1]!.upos === 'VERB') continue;
    let noun = i + 1;
    if (/^(?:an?|his|her|its|their)$/.test(tree.tokens[noun]!.lower)) noun++;
    while (noun < run.to && (MEDIUM_WORDS.has(tree.tokens[noun]!.upos) || CALLED_BY.has(tree.tokens[noun]!.lower)))
      noun++;
    if (noun <= run.to && SPOKEN_MEDIA.has(tree.tokens[noun]!.lemma)) return i - 1;
  }
  return run.to;
}

/** What may stand before the noun: "a joint statement", "a Facebook post". */
const MEDIUM_WORDS: ReadonlySet<string> = new Set(['ADJ', 'PROPN']);
const CALLED_BY: ReadonlySet<string> = new Set([
  'phone',
  'telephone',
  'conference',
  'television',
  'radio',
  'news',
  'press',
  'video',
]);
/** Media of one's own words only: what stands "in a report" may be what is blamed. */
const SPOKEN_MEDIA: ReadonlySet<string> = new Set([
  ...['statement', 'tweet', 'post', 'interview', 'speech', 'remark', 'comment', 'message', 'briefing'],
  ...['email', 'e-mail', 'op-ed', 'editorial', 'video', 'podcast', 'conference', 'call'],
  ...['ruling', 'verdict', 'judgment', 'judgement', 'diatribe', 'tirade', 'rant', 'outburst', 'broadside', 'monologue'],
]);

/** "laughed off the deadline in a message: “…”", "disputed the figure, which it said was old": a phrase ends before words that are told on their own. */
function endBeforeMarks(tree: Tree, shape: Shape, run: Run): number {
  if (!PHRASES.has(shape)) return run.to;
  for (let i = run.from + 1; i < run.to - 1; i++) {
    const { form, mark } = tree.tokens[i]!;
    if (mark >= 0) continue;
    if (form === ':' && tree.tokens[i + 1]!.mark >= 0) return i - 1;
    const [which, who, says] = [tree.tokens[i + 1]!, tree.tokens[i + 2], tree.tokens[i + 3]];
    if (form === ',' && which.lower === 'which' && who?.upos === 'PRON' && says?.lemma === 'say') return i - 1;
  }
  return run.to;
}

/** "…, said Ana Kovač of the port, adding": a phrase without a verb that a comma or the end closes is who says it. */
function isSpeakerBehind(tree: Tree, { run }: Source, whole: Run): boolean {
  if (run.from > whole.from || run.to < whole.from) return false;
  const next = tree.tokens[run.to + 1];
  return run.to >= whole.to || (!hasFinite(tree, run.from, run.to) && (next === undefined || next.form === ','));
}

/** "…, her office said this morning, seven fewer than on Friday": what hangs on the day of the saying without a verb is no clause. */
const isTimeAlone = (tree: Tree, kid: number, first: number): boolean =>
  behindDay(tree, first) > first && !hasFinite(tree, first, Math.min(tree.hi[kid]!, segmentEnd(tree, first)));

const PHRASES: ReadonlySet<Shape> = new Set(['np', 'preposition', 'to', 'as', 'name']);

/** `Brod says breach exposed accounts, [blames contractor]`: behind a comma of a headline, a reporting verb in the cue's tense is the cue's row. */
function endBeforeTitleRow({ tokens }: Tree, head: number, run: Run): number {
  for (let i = run.from + 1; i < run.to; i++) {
    const verb = tokens[i + 1]!;
    const row = tokens[i]!.form === ',' && tokens[i]!.mark < 0 && /^VB[DZP]$/.test(verb.xpos);
    if (row && verb.xpos === tokens[head]!.xpos && CUE_VERBS.has(verb.lemma)) return i - 1;
  }
  return run.to;
}

/** "acknowledged an accident but denies that …": a finite verb of reporting in the cue's tense behind "and" or "but" goes on with the row. */
function endBeforeRow({ tree, head }: Cue, shape: Shape, run: Run): number {
  if (!PHRASES.has(shape)) return tree.sentence.role === 'title' ? endBeforeTitleRow(tree, head, run) : run.to;
  for (let i = run.from + 1; i < run.to; i++) {
    const token = tree.tokens[i]!;
    const row = token.form === ',' && relOf(tree.tokens[i + 1]!) === 'conj';
    if (!(row || /^(?:and|but)$/.test(token.lower)) || token.mark >= 0 || tree.tokens[i - 1]!.upos === 'VERB') continue;
    const own = tree.tokens[head]!.xpos;
    const next = tree.tokens[i + 1]!.upos === 'ADV' ? tree.tokens[i + 2] : tree.tokens[i + 1];
    // "blamed a pump and promised repairs": a past tense that the tagger hung on the noun behind it.
    const described = next?.xpos === 'VBN' && next.rel === 'amod' && own === 'VBD' && CUE_VERBS.has(next.lemma);
    if (described) return i - 1;
    if (!next || !/^VB[DZ]$/.test(next.xpos) || !(CUE_VERBS.has(next.lemma) || STANCE_VERBS.has(next.lemma))) continue;
    if (next.xpos === own || own === 'VBN' || own === 'VBP') return i - 1;
  }
  return run.to;
}

/** `described it as “a hit” fuelled by rage, “revenge …”`: "as" and marks right behind it say what somebody is called; no clause is told. */
function namesInMarks({ tree, group, frame }: Cue, first: number): boolean {
  if (!frame.takes.has('as')) return false;
  for (let i = group.to + 1; i < first; i++)
    if (tree.tokens[i]!.lower === 'as' && tree.masked[i] === 0 && isMark(tree.tokens[i + 1])) return true;
  return false;
}

function contentOf(cue: Cue, source: Source | null): Content | null {
  const { tree, frame } = cue;
  const reporting = reportingClause(cue, source);
  const closed = tree.tokens[reporting.to + 1]?.form === ',';
  const opened = tree.tokens[reporting.from - 1]?.form === ',';
  if (reporting.from > 0 && (closed || (opened && commaBehind(tree, reporting) >= 0))) {
    const around = frontedOf(cue, source, true);
    if (around?.shape === 'around') return around;
  }
  const relative = relativeOf(cue, source);
  if (relative) return relative;
  const given = retainedObjectOf(cue);
  if (given) return given;
  const next = clauseOf(cue);
  const found = next && source && next.opener === 'bare' && isClauseBefore(tree, source, next.first) ? null : next;
  const told = found && found.opener === 'bare' && namesInMarks(cue, found.first) ? null : found;
  const clause = told && told.opener !== 'that' && tellsWhen(tree, told.first, cue.group.to) ? null : told;
  const object = namedInMarks(cue, source) ?? (clause ? null : relativeObjectOf(cue, source));
  if (object) return object;
  // "…, she noted; it has not replied": what stands beyond a break is not what a clause with its content before it reports.
  const beyond =
    clause &&
    clause.opener !== 'that' &&
    cue.form === 'verb' &&
    reporting.from > 0 &&
    (clause.first > breakBehind(tree, reporting.to) || isTimeAlone(tree, clause.kid, clause.first));
  const front = beyond ? frontedOf(cue, source) : null;
  if (front) return front;
  if (clause) {
    const { opener, kid, first } = clause;
    const negated = opener === 'to' && NOT.test(tree.tokens[first - 1]?.lower ?? '') && first - 1 > cue.group.to;
    const from = negated
      ? first - 1
      : opener === 'that'
        ? first + 1
        : opener === 'bare'
          ? behindTime(tree, bareStart(cue, first))
          : first;
    // "did not agree why, and": a question word before a comma is all that was asked.
    const alone = opener === 'wh' && tree.tokens[first + 1]?.upos === 'PUNCT';
    // "explained why: the toll is lost": what stands behind the colon is what was told.
    const told =
      alone &&
      tree.tokens[first + 1]!.form === ':' &&
      tree.masked[first + 2] === 0 &&
      hasFinite(tree, first + 2, segmentEnd(tree, first));
    const reason = told ? trimRun(tree, { from: first + 2, to: segmentEnd(tree, first) }, true) : null;
    if (reason) return { shape: 'bare', runs: [reason] };
    const to = alone ? first : clauseEnd(cue, kid, from);
    const whole = from <= to ? trimRun(tree, { from, to }, true) : null;
    // "…, said Ana Kovač of the port, adding": who says it is not what is said.
    const speaker = whole && opener !== 'that' && source && isSpeakerBehind(tree, source, whole);
    const run = speaker ? null : whole;
    const shape: Shape = opener === 'other' ? 'bare' : opener;
    const addressee = findAddressee(cue, source, first);
    if (run && wordsIn(tree, run) > 0) return { shape, runs: [run], ...(addressee ? { addressee } : {}) };
  }
  const preposition = prepositionOf(cue);
  // "three have asked for more time": what stands behind "for" is what is asked.
  const asksFor =
    preposition?.cueTo !== undefined && tree.tokens[preposition.cueTo]!.lower === 'for' && cue.lemma === 'ask';
  if (cue.form === 'verb' && !asksFor && !(preposition?.cueTo !== undefined && !frame.takes.has('quote'))) {
    const fronted = frontedOf(cue, source);
    if (fronted) {
      const addressee = findAddressee(cue, source, tree.tokens.length);
      return { ...fronted, ...(addressee ? { addressee } : {}) };
    }
  }
  if (preposition) {
    const addressee = findAddressee(cue, source, preposition.runs[0]!.from);
    return { ...preposition, ...(addressee ? { addressee } : {}) };
  }
  if (
    cue.form === 'verb' &&
    !cue.passive &&
    (frame.takes.has('np') || frame.takes.has('as') || frame.takes.has('name'))
  ) {
    const phrase = nounPhraseOf(cue, source);
    const run = phrase && trimRun(tree, phrase.runs[0]!, true);
    if (phrase && run) return { ...phrase, runs: [run] };
  }
  return answerOf(cue) ?? numberOf(cue) ?? passiveOf(cue, source);
}
