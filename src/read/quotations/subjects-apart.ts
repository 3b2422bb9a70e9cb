// Subjects that the tree left apart from their cue: all that stands between closing marks and it, or the noun phrase that opens the sentence.
// Does not look beyond the cue; a reporting clause that closes its sentence is the one place where word order overrules the tree.
import { NEVER_FRONTED, SPEAKING_NOUNS } from '../../lists/cues/index.js';
import type { Token } from '../../model/index.js';
import { FINITE, hasFinite, isClauseBreak, TIME_NOUNS } from './breaks.js';
import type { Cue } from './cues.js';
import type { Source } from './subjects.js';
import { isMark, isNominal, type Run, type Tree, trimRun } from './tree.js';

/** Tokens of a source between closing marks and its verb. */
const BETWEEN_TOKENS = 31;
/** Tokens of an aside between the noun phrase that opens a sentence and its verb. */
const ASIDE_TOKENS = 40;

const capitalised = (form: string): boolean => /^\p{Lu}/u.test(form);

/** `“…,” X said`: everything between the marks and the cue, where the tree gives no subject there. */
export function behindMarks(tree: Tree, cue: Cue): Source | null {
  if (tree.tokens[cue.head]!.xpos === 'VBG') return null;
  let mark = cue.group.from - 1;
  while (mark >= 0 && tree.masked[mark] === 0) mark--;
  if (mark < 0) return null;
  const run = trimRun(tree, { from: mark + 1, to: cue.group.from - 1 });
  if (!run || run.to - run.from >= BETWEEN_TOKENS) return null;
  // "“…” for the run and insisted": what goes on with the marks, and a row of verbs, name nobody.
  if (tree.tokens[run.to]!.upos === 'CCONJ') return null;
  // Behind a comma and a closing mark a capital is a name or a title, whatever the tagger made of it: "“…,” Sharp said".
  const closed = isMark(tree.tokens[mark]) && tree.tokens[mark - 1]?.form === ',' && run.from === mark + 1;
  for (let i = run.from; i <= run.to; i++) {
    const token = tree.tokens[i]!;
    const named = closed && capitalised(token.form);
    if ((token.upos === 'VERB' && !named) || token.upos === 'SCONJ') return null;
    if (isNominal(token) || named) return { run, head: lastNamed(tree, run, i), how: 'subject' };
  }
  return null;
}

/** The last of the capitalised words that begin at a token: "Chief Operating Officer Dallas [Bray]". */
function lastNamed(tree: Tree, run: Run, from: number): number {
  if (isNominal(tree.tokens[from])) return from;
  let at = from;
  while (at < run.to && capitalised(tree.tokens[at + 1]!.form)) at++;
  return at;
}

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART', 'ADP']);
/** What opens an aside that says something of the noun phrase before it. */
const ASIDES: ReadonlySet<string> = new Set(['DET', 'NUM', 'PRON', 'ADV', 'ADP', 'NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Words that open a clause between a subject and its verb. */
const ASIDE_OPENERS = /^(?:who|whose|after|before|while|when|despite)$/;

/**
 * `Its diplomats, two of whom spoke to us, described …`: the noun phrase that opens the sentence, or stands behind a phrase of place or
 * time and its comma, where only an aside between commas stands between it and a finite cue.
 */
export function openingSubject(tree: Tree, cue: Cue): Source | null {
  const { tokens, masked } = tree;
  if (cue.frame.unlisted || cue.frame.kind !== 'speech') return null;
  const first = auxiliaryBefore(tree, cue.group.from);
  // "Brod, after the news broke, initially said": the first word of the cue may be an adverb.
  const finite = tokens[first]!.upos === 'ADV' && cue.head === first + 1 ? tokens[cue.head]! : tokens[first]!;
  if (!/^VB[DZ]$/.test(finite.xpos)) return null;
  // "Dashly insists": a name that the tagger took for an adverb.
  if (first === 1 && tokens[0]!.upos === 'ADV' && tokens[0]!.lower.endsWith('ly') && cue.frame.takes.has('that'))
    return { run: { from: 0, to: 0 }, head: 0, how: 'subject' };
  const close = first - 1;
  if (tokens[close]?.form !== ',' || masked[close] === 1) return null;
  let open = -1;
  for (let i = close - 1; i >= 0 && close - i <= ASIDE_TOKENS; i--) {
    if (tokens[i]!.form === ';' || tokens[i]!.form === ':' || tokens[i]!.mark >= 0) return null;
    if (tokens[i]!.form === ',') open = i;
  }
  const opener = tokens[open + 1]!;
  if (open < 1 || !(ASIDES.has(opener.upos) || ASIDE_OPENERS.test(opener.lower))) return null;
  const run: Run = { from: 0, to: open - 1 };
  // "Weingart, a lawyer, said that": a name that the tagger took for a participle or an adjective.
  if (open === 1 && isNameAlone(tokens[0]!)) return { run: { from: 0, to: close - 1 }, head: 0, how: 'subject' };
  if (!PHRASE.has(tokens[0]!.upos) || tokens[0]!.upos === 'ADP') return null;
  let head = -1;
  for (let i = 0; i < open; i++) {
    if (!PHRASE.has(tokens[i]!.upos)) return null;
    if (tokens[i]!.upos === 'ADP' && head >= 0) break;
    if (isNominal(tokens[i])) head = i;
  }
  return head < 0 ? null : { run: { from: run.from, to: close - 1 }, head, how: 'subject' };
}

/**
 * `Brod, who will retire in May, praised the port`: the subject that opens a sentence with no main clause before the cue, so that nothing
 * was said there and whoever stands behind the cue is no speaker.
 */
export function onlySubject(tree: Tree, cue: Cue): Source | null {
  const found = cue.form === 'verb' && !cue.passive ? openingSubject(tree, cue) : null;
  if (!found || found.run.to === 0) return null;
  const { tokens } = tree;
  let open = 0;
  while (tokens[open]!.form !== ',') open++;
  const clause = ASIDE_OPENERS.test(tokens[open + 1]!.lower);
  for (let i = open + 1; i < cue.group.from; i++) {
    if (!FINITE.test(tokens[i]!.xpos)) continue;
    if (!clause || tokens[i - 1]!.form === ',') return null;
  }
  return found;
}

/** "…, who cast the vote, [has] since said": the auxiliary before a participle and the word between, which the tree left out of the cue. */
function auxiliaryBefore({ tokens }: Tree, from: number): number {
  for (let i = from - 1; i >= from - 2 && i > 0; i--) if (/^(?:has|have|had)$/.test(tokens[i]!.lower)) return i;
  return from;
}

/** Parts of speech that a tagger takes for a name's own where a capital may only open the sentence. */
const TAKEN_FOR_NAMES = /^(?:VERB|ADJ|NOUN|X|INTJ)$/;

/** One capitalised word that is neither a gerund nor the participle of an aside: "Weingart," but not "Asked," or "Speaking,". */
const isNameAlone = ({ form, lower, upos }: Token): boolean =>
  TAKEN_FOR_NAMES.test(upos) && /^\p{Lu}\p{Ll}+$/u.test(form) && !/(?:ed|ing)$/.test(lower);

/** Tokens between "with" and its participle. */
const WITH_TOKENS = 12;

/** `…, with the mayor's office saying that`, `with its head, Ana Kovač, adding`: a participle behind "with" and a noun phrase is theirs. */
export function withSubject(tree: Tree, cue: Cue): Source | null {
  const { tokens, masked } = tree;
  if (cue.form !== 'verb' || tokens[cue.head]!.xpos !== 'VBG') return null;
  const named = tokens[cue.group.from - 1]?.form === ',';
  const to = cue.group.from - (named ? 2 : 1);
  let at = to;
  let commas = 0;
  while (at > 0 && to - at < WITH_TOKENS && masked[at] === 0 && tokens[at]!.lower !== 'with') {
    if (tokens[at]!.form === ',') commas++;
    else if (!PHRASE.has(tokens[at]!.upos) && tokens[at]!.form !== '-') break;
    at--;
  }
  if (commas !== (named ? 1 : 0)) return null;
  if (tokens[at]?.lower !== 'with' || at >= to || !isNominal(tokens[to]) || tokens[at - 1]?.form !== ',') return null;
  return { run: { from: at + 1, to }, head: bearerOf(tree, at + 1, to), how: 'subject' };
}

/** Tokens of a source between the comma that closes what was said and its verb. */
const CLOSING_TOKENS = 20;
const OPENS_SOURCE: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);
/** What may follow the verb of a closing clause: when, where, how and to whom it was said. */
const CLOSES: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PUNCT']);

/** "Speaker Eui-sun told reporters": a participle without an auxiliary is the past that the tagger mistook. */
const isFiniteCue = ({ tokens, children }: Tree, { group, head, passive }: Cue): boolean =>
  FINITE.test(tokens[group.from]!.xpos) ||
  (tokens[head]!.xpos === 'VBN' &&
    !passive &&
    group.from === head &&
    !/^(?:acl|amod)/.test(tokens[head]!.rel) &&
    children[head]!.every(c => tokens[c]!.upos !== 'AUX'));

/** "witnesses [and] officials", "Bread [&] Water": a noun on either side, and no verb between it and the cue to be joined. */
const joinsNouns = ({ tokens }: Tree, i: number): boolean =>
  /^(?:and|or|&)$/.test(tokens[i]!.lower) && isNominal(tokens[i - 1]) && OPENS_SOURCE.has(tokens[i + 1]?.upos ?? '');

/**
 * `The bridge is shut, the company mending it said on Monday.`: all that stands between a comma and a finite cue without a verb of its
 * own, where a clause comes before the comma and nothing but time or place behind the cue.
 */
export function closingSubject(tree: Tree, cue: Cue): Source | null {
  const { tokens, masked } = tree;
  const { frame, group } = cue;
  if (cue.form !== 'verb' || frame.kind === 'stance' || frame.unlisted || NEVER_FRONTED.has(cue.lemma)) return null;
  if (!(frame.takes.has('that') || frame.takes.has('quote')) || !isFiniteCue(tree, cue)) return null;
  const behind = tokens[group.to + 1];
  if (behind && !CLOSES.has(behind.upos) && !TIME_NOUNS.has(behind.lower) && !frame.takes.has('recipient')) return null;
  for (let i = group.to + 1; i < tokens.length && !isClauseBreak(tree, i); i++) {
    if (FINITE.test(tokens[i]!.xpos) || tokens[i]!.upos === 'SCONJ' || masked[i] === 1 || tokens[i]!.xpos === 'TO')
      return null;
  }
  let from = group.from - 1;
  let verbs = 0;
  let relatives = 0;
  while (from >= 0 && tokens[from]!.form !== ',') {
    const token = tokens[from]!;
    if (masked[from] === 1 || isClauseBreak(tree, from) || token.upos === 'SCONJ') return null;
    if (token.upos === 'CCONJ' && !joinsNouns(tree, from)) return null;
    if (group.from - from > CLOSING_TOKENS) return null;
    if (FINITE.test(token.xpos)) verbs++;
    // "a man who knows it said": the verb of a relative clause is no other than its own.
    else if (token.lower === 'who' && isNominal(tokens[from - 1]) && verbs === 1) relatives++;
    else if (/^W/.test(token.xpos)) return null;
    from--;
  }
  const comma = from++;
  if (comma < 2 || from >= group.from || verbs !== relatives || relatives > 1) return null;
  // "charging documents say", "acting director Ana Kovač said": a participle, or a noun taken for a verb, before nouns alone.
  const described = tokens[from]!.upos === 'VERB' && from + 1 < group.from && onlyNouns(tree, from + 1, group.from - 1);
  if (!OPENS_SOURCE.has(tokens[from]!.upos) && !described) return null;
  let front = behindBreak(tree, comma - 1);
  // "…, opening the way for the firm, officials said": what a participle tells hangs on the clause before it.
  while (front > 1 && tokens[front - 1]!.form === ',' && /^VB[GN]$/.test(tokens[front]!.xpos))
    front = behindBreak(tree, front - 2);
  if (masked[comma] === 1 || !hasFinite(tree, front, comma - 1)) return null;
  return { run: { from, to: group.from - 1 }, head: bearerOf(tree, from, group.from - 1), how: 'subject' };
}

/** First token behind the last comma or semicolon before a place. */
function behindBreak({ tokens }: Tree, at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]!.form !== ',' && tokens[from - 1]!.form !== ';') from--;
  return from;
}

const onlyNouns = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++)
    if (!isNominal(tree.tokens[i]) && tree.tokens[i]!.upos !== 'ADJ' && tree.tokens[i]!.form !== '-') return false;
  return isNominal(tree.tokens[to]);
};

/** The noun that a phrase is about: the last one before what describes it ("the [company] building it", "the [head] of the union"). */
export function bearerOf(tree: Tree, from: number, to: number): number {
  let head = -1;
  for (let i = from; i <= to; i++) {
    const { upos, xpos } = tree.tokens[i]!;
    if (head >= 0 && (upos === 'ADP' || upos === 'VERB' || xpos === 'VBG' || xpos === 'WP')) break;
    if (isNominal(tree.tokens[i])) head = i;
  }
  return head < 0 ? to : head;
}

/** Words that open a clause with a subject of its own. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'after before when while whereas because until unless though although once since as if where'.split(' '),
);
/** Of those, the ones that in the middle of a noun phrase are hardly ever part of it. */
const OPENS_LATER: ReadonlySet<string> = new Set(['after', 'before', 'when', 'while', 'because', 'though', 'although']);
const STRESSES: ReadonlySet<string> = new Set(['even', 'just', 'only', 'soon', 'shortly', 'long', 'ever']);

/**
 * `Years after [Ana Kovač] claimed …`, `even as [cranes' owners] argued …`: a source that begins before the word that opens its clause is cut
 * to what stands behind that word; in the middle of a phrase only where a name or a speaking noun does, and none before it.
 */
export function insideClause(tree: Tree, cue: Cue, found: Source | null): Source | null {
  if (found?.how !== 'subject' || found.run.to >= cue.group.from) return found;
  const { tokens, masked } = tree;
  const { from, to } = found.run;
  for (let i = to - 1; i >= from; i--) {
    const { lower, upos, xpos } = tokens[i]!;
    if (upos === 'PUNCT' || upos === 'VERB' || xpos === 'WDT' || xpos === 'WP' || masked[i] === 1) return found;
    const first = i === from || (i === from + 1 && STRESSES.has(tokens[from]!.lower));
    if (!(first ? OPENS_CLAUSE : OPENS_LATER).has(lower)) continue;
    // "Kovač, appearing after Brod at the forum": what describes the noun before is no clause.
    if (tokens.slice(from, i).some(token => token.upos === 'PUNCT' || /^VB[GN]$/.test(token.xpos))) return found;
    const run = trimRun(tree, { from: i + 1, to });
    const head = run ? headWithin(tree, run) : undefined;
    if (!run || head === undefined) return found;
    const speaks = tokens[head]!.upos === 'PROPN' || SPEAKING_NOUNS.has(tokens[head]!.lemma);
    const spoken = found.head < i && SPEAKING_NOUNS.has(tokens[found.head]!.lemma);
    return first || (speaks && !spoken) ? { run, head, how: 'subject' } : found;
  }
  return found;
}

/** The noun of a run on which no other of the run hangs it. */
function headWithin({ tokens }: Tree, { from, to }: Run): number | undefined {
  for (let i = from; i <= to; i++) {
    const { head } = tokens[i]!;
    if (isNominal(tokens[i]) && (head < from || head > to)) return i;
  }
  return undefined;
}

/** "Though [parties] described the push as hopeless, it went on": whether the clause of a source and its cue hangs on one behind its comma. */
export function isClauseBefore({ tokens }: Tree, source: Source, content: number): boolean {
  const opener = tokens[source.run.from - 1];
  // "As Kovač has pointed out, the bridge is open" tells what she pointed out.
  if (source.how !== 'subject' || !opener || opener.lower === 'as' || !OPENS_CLAUSE.has(opener.lower)) return false;
  const before = tokens[opener.i - 1];
  if (before && before.form !== ',' && !(opener.i === 1 && STRESSES.has(before.lower))) return false;
  for (let i = source.run.to + 1; i < content; i++) if (tokens[i]!.form === ',') return true;
  return false;
}
