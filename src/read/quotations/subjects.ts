// The phrases that a tree gives a verb: its subject, its agent, a possessor, as worded.
// Does not decide which of them speaks; sources.ts does.
import { FINITE, TIME_NOUNS } from './breaks.js';
import { type Run, relOf, type Tree, trimRun } from './tree.js';

export interface Source {
  run: Run;
  /** The noun, name or pronoun that heads it. */
  head: number;
  /** Own subject, a subject shared with an earlier verb, a possessive, or the agent of a passive. */
  how: 'subject' | 'shared' | 'possessive' | 'agent' | 'document';
  /** A document between source and words: "issued a statement saying". */
  channel?: Run;
}

const DASH = /^(?:[–—]|--+)$/u;
const SUBJECTS = ['nsubj', 'csubj'] as const;

/** The phrase of a subject: its subtree, cut where the cue or a second clause that hangs on it by mistake begins. */
export function phraseOf(tree: Tree, head: number, cue: Run): Run {
  let from = tree.lo[head]!;
  let to = tree.hi[head]!;
  if (from <= cue.to && to >= cue.from) {
    if (head < cue.from) to = Math.min(to, cue.from - 1);
    else from = Math.max(from, cue.to + 1);
  }
  // A misread tree hangs the rest of the sentence on a name behind the cue: keep what hangs on it closely.
  if (head > cue.to) {
    for (const child of tree.children[head]!) {
      if (child < head) continue;
      const rel = relOf(tree.tokens[child]!);
      const start = tree.lo[child]!;
      if ((rel === 'parataxis' || (rel === 'conj' && tree.tokens[child]!.upos === 'VERB')) && start <= to)
        to = Math.min(to, start - 1);
    }
  }
  // A dateline or an aside before the name: "LESSA, May 4 — Ana Kovač".
  for (let i = head - 1; i > from; i--) {
    if (DASH.test(tree.tokens[i]!.form)) from = i + 1;
    if (from > i) break;
  }
  // "Brod — who is a lawyer — told": a relative clause between dashes is an aside.
  for (let i = head + 1; i < to; i++)
    if (DASH.test(tree.tokens[i]!.form) && /^wh(?:o|ich|ose)$/.test(tree.tokens[i + 1]!.lower)) to = i - 1;
  // "But other members said", "For another, Ana Kovač said": what joins the sentence to the one before is no part of a name.
  while (
    from < head &&
    tree.tokens[from]!.upos === 'CCONJ' &&
    !/^(?:both|either|neither)$/.test(tree.tokens[from]!.lower)
  )
    from++;
  if (from < head && JOINS.has(tree.tokens[from]!.upos))
    for (let i = head - 1; i > from; i--)
      if (tree.tokens[i]!.form === ',') {
        from = i + 1;
        break;
      }
  if (tree.masked[head] === 0) {
    for (let i = head; i >= from; i--) if (tree.masked[i] === 1) from = i + 1;
    for (let i = head; i <= to; i++) if (tree.masked[i] === 1) to = i - 1;
    // "Kovač, citing “the price of peace,” said": a participle whose object stands in marks.
    if (to > head + 1 && tree.tokens[to]!.xpos === 'VBG' && tree.tokens[to - 1]!.form === ',') to -= 2;
  }
  // "Less than a third agreed".
  if (tree.tokens[from]!.lower === 'than' && /^(?:less|more|fewer)$/.test(tree.tokens[from - 1]?.lower ?? '')) from--;
  return trimRun(tree, { from, to }, true) ?? { from: head, to: head };
}

const JOINS: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV']);

const CASES: ReadonlySet<string> = new Set(
  'in on of to from for by with through into during after before among against without within toward towards across behind upon near despite under until at as'.split(
    ' ',
  ),
);

export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['after', 'before', 'until', 'as', 'since', 'despite']);

/** "through the streets", "on Friday", "Friday": where and when it was said, whatever relation the tree gives it. */
export function isCircumstance(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  if (TIME_NOUNS.has(token.lower) && token.lower !== 'evening' && token.lower !== 'morning') return true;
  // "after the Greens rebuffed it": before a finite verb these words open a clause.
  const clause = relOf(token) === 'nsubj';
  return tree.children[i]!.some(
    c =>
      c < i &&
      relOf(tree.tokens[c]!) === 'case' &&
      !(clause && CLAUSE_OPENERS.has(tree.tokens[c]!.lower)) &&
      CASES.has(tree.tokens[c]!.lower) &&
      !/^(?:least|most|all)$/.test(tree.tokens[c + 1]!.lower),
  );
}

/** The subject of a verb; words inside a quotation are nobody's subject outside it, unless the verb stands there too. */
export function subjectOf(tree: Tree, i: number): number {
  let found = -1;
  for (const child of tree.children[i]!) {
    if (tree.masked[child] !== tree.masked[i]) continue;
    if (!(SUBJECTS as readonly string[]).includes(relOf(tree.tokens[child]!)) || isCircumstance(tree, child)) continue;
    // Of several before the verb, the nearest; a misread tree hangs the subject of the quoted words on the cue, too.
    if (found >= 0 && closesBefore(tree, child, i)) continue;
    if (found < 0 || child < i) found = child;
  }
  return found >= 0 ? found : auxiliarySubject(tree, i);
}

/** "Kovač, [who was there], said": a relative clause that a comma closes before the verb has its subject for itself. */
function closesBefore({ tokens }: Tree, relative: number, verb: number): boolean {
  if (relative >= verb || !/^(?:who|which)$/.test(tokens[relative]!.lower) || tokens[relative - 1]?.form !== ',')
    return false;
  let comma = verb - 1;
  while (comma > relative && /^(?:ADV|AUX)$/.test(tokens[comma]!.upos)) comma--;
  if (tokens[comma]!.form !== ',') return false;
  for (let i = relative + 1; i < comma; i++) if (FINITE.test(tokens[i]!.xpos)) return true;
  return false;
}

/** "The council has agreed": a subject that the tree hangs on the auxiliary. */
function auxiliarySubject(tree: Tree, i: number): number {
  for (const child of tree.children[i]!) {
    if (child > i || tree.tokens[child]!.upos !== 'AUX') continue;
    for (const subject of tree.children[child]!) {
      if (tree.masked[subject] !== tree.masked[i] || isCircumstance(tree, subject)) continue;
      if ((SUBJECTS as readonly string[]).includes(relOf(tree.tokens[subject]!))) return subject;
    }
  }
  return -1;
}

/** The agent of a passive: "by X". */
export function agentOf(tree: Tree, i: number): number {
  for (const child of tree.children[i]!) {
    if (relOf(tree.tokens[child]!) !== 'obl') continue;
    if (tree.children[child]!.some(c => tree.tokens[c]!.lower === 'by' && relOf(tree.tokens[c]!) === 'case'))
      return child;
  }
  return -1;
}

export const withoutBy = (tree: Tree, run: Run): Run =>
  tree.tokens[run.from]!.lower === 'by' && run.from < run.to ? { from: run.from + 1, to: run.to } : run;

/** Without the 's of a possessive. */
export function withoutGenitive(tree: Tree, run: Run): Run {
  const last = tree.tokens[run.to]!;
  return run.to > run.from && (last.lower === "'s" || last.lower === "'") ? { from: run.from, to: run.to - 1 } : run;
}

export const possessorOf = (tree: Tree, i: number): number =>
  tree.children[i]!.find(c => tree.tokens[c]!.rel === 'nmod:poss') ?? -1;
