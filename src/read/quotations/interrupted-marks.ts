// Words in marks behind a reporting clause between commas that go on with what stands before it: "The plan, Kovač said, “is late”".
// Does not read such a clause without marks; interrupted.ts does.

import { CUE_VERBS } from '../../lists/cues/index.js';
import type { Span } from '../../model/index.js';
import { FINITE, segmentEnd, segmentStart } from './breaks.js';
import { clauseFrom } from './interrupted.js';
import type { Page, Reported, Stretch } from './page.js';
import { isMark, type Run, spanOf, type Tree, trimRun } from './tree.js';

/**
 * `The plan, Kovač said, “is on page 40”`, `It was, Kovač said, “a page too long”`: the words before the reporting clause, where the marks
 * open with their verb or go on behind it.
 */
export function clauseBefore({ cue, clause }: Reported, stretch: Stretch): Span | null {
  const { tree } = cue;
  const open = tree.tokens.findIndex(token => token.start >= stretch.mark.span[0]);
  if (/^\p{Lu}/u.test(tree.tokens[open + 1]?.form ?? 'A')) return null;
  if (tree.tokens[clause.from - 1]?.form !== ',' || tree.tokens[open - 1]?.form !== ',') return null;
  const last = tree.tokens[clause.from - 2];
  if (last?.upos === 'AUX' && tree.masked[last.i] === 0)
    return spanOf(tree, { from: clauseFrom(tree, last.i, segmentStart(tree, last.i)), to: last.i });
  const front = dependentFront(tree, clause.from - 2);
  if (front) return spanOf(tree, front);
  let verb = open + 1;
  while (tree.tokens[verb]?.upos === 'ADV') verb++;
  if (!FINITE.test(tree.tokens[verb]?.xpos ?? '')) return null;
  let from = clause.from - 1;
  while (from > 0 && tree.masked[from - 1] === 0 && tree.tokens[from - 1]!.form !== ';') {
    from--;
    if (FINITE.test(tree.tokens[from]!.xpos)) return null;
  }
  const run = trimRun(tree, { from, to: clause.from - 2 });
  return run && tree.tokens[run.from]!.upos !== 'ADP' ? spanOf(tree, run) : null;
}

/** Openers of a clause that depends on what goes on in marks; "as", "after" and "before" say when it was said. */
const DEPENDENT: ReadonlySet<string> = new Set(
  'if unless although though while because since once until even whether'.split(' '),
);
/** Words that join what is said to what was said before: "In other words, she said, “…”". */
const JOINING: ReadonlySet<string> = new Set([
  ...['instead', 'otherwise', 'perhaps', 'maybe', 'obviously', 'clearly', 'unfortunately', 'ultimately', 'of course'],
  ...['in other words', 'in fact', 'in the end', 'at the end of the day', 'on the other hand', 'for example'],
]);

/** `While rents are high, Kovač said, “this helps nobody”`: what the sentence opens with where it hangs on the words in marks. */
function dependentFront(tree: Tree, to: number): Run | null {
  const from = segmentStart(tree, to);
  const run = trimRun(tree, { from, to });
  if (!run) return null;
  const words = tree.tokens.slice(run.from, run.to + 1);
  if (words.some(({ i, form }) => tree.masked[i] === 1 || form === ':')) return null;
  if (JOINING.has(words.map(({ lower }) => lower).join(' '))) return run;
  // "If asked, he said": a clause with a subject and a verb of its own.
  return DEPENDENT.has(words[0]!.lower) && words.some(({ xpos }) => FINITE.test(xpos)) ? run : null;
}

/** `The grant, he added, “rewards patience” and will be paid`: words in marks that go on with a clause which the report interrupts. */
export function goesOnAround(page: Page, { cue, content, clause }: Reported, stretch: Stretch): boolean {
  const [front, rest] = content?.shape === 'around' ? content.runs : [];
  if (!front || !rest || cue.tree.tokens[clause.from - 1]?.form !== ',' || rest.from < clause.to) return false;
  const first = cue.tree.tokens[front.from]!;
  if (/^(?:ADP|ADV|SCONJ|VERB)$/.test(first.upos) || !/^\p{Ll}/u.test(page.text.slice(...stretch.mark.inner)))
    return false;
  return cue.tree.tokens[rest.to]!.end > stretch.mark.span[1] && isMark(cue.tree.tokens[rest.from]);
}

/** `“Only a fool,” Kovač said, would sell the harbour`: words in marks without a verb, whose verb stands behind the reporting clause. */
export function predicateBehind({ cue: { tree }, clause }: Reported, stretch: Stretch): Span | null {
  const { tokens } = tree;
  const verb = tokens[clause.to + 2];
  if (tokens[clause.to + 1]?.form !== ',' || !verb || !FINITE.test(verb.xpos) || verb.mark >= 0) return null;
  if (CUE_VERBS.has(verb.lemma)) return null;
  const open = tokens.findIndex(token => token.start >= stretch.mark.span[0]);
  for (let i = open; i < clause.from; i++) if (FINITE.test(tokens[i]!.xpos)) return null;
  const run = open < 0 ? null : trimRun(tree, { from: verb.i, to: segmentEnd(tree, verb.i) }, true);
  return run && spanOf(tree, run);
}
