// Verbs of no list beside words in marks: what shows that they do not report them.
// Does not find quotations; direct.ts and carried-over.ts ask here before they take such a verb for a cue.
import { CUE_VERBS } from '../../lists/cues/index.js';
import { FINITE } from './breaks.js';
import type { Cue } from './cues.js';
import type { Page, Reported } from './page.js';
import type { Tree } from './tree.js';

/** `The surge doesn’t surprise pollster Ana Kovač: “…”`: a name right before the colon says it, where what stands before cannot. */
export const endsInName = (tree: Tree, i: number): boolean =>
  tree.tokens[i]?.upos === 'PROPN' && tree.tokens[i - 1]?.upos !== 'ADP';

/** `Unless rivals quit, “it is hard to see how …”`: a verb of no list in a clause of time or condition reports nothing. */
export function opensCondition({ cue, clause }: Reported): boolean {
  const opener = cue.tree.tokens[clause.from - 1];
  const when = opener?.lower === 'when';
  return cue.frame.unlisted === true && (when || (opener?.upos === 'SCONJ' && opener.lower !== 'that'));
}

/** `“…,” an aide involved in the talks told us`, `“…,” Kovač, who was among those polled, said`: a verb of no list within the source of a listed cue says nothing. */
export const describesSource = (page: Page, { cue }: Reported): boolean =>
  cue.frame.unlisted === true &&
  (closesRelative(cue) ||
    (cue.tree.tokens[cue.head]!.xpos === 'VBN' &&
      page.reported.some(
        other =>
          other.cue.tree === cue.tree &&
          !other.cue.frame.unlisted &&
          other.source !== null &&
          cue.head > other.source.run.from &&
          cue.head <= other.source.run.to,
      )));

/** "…, who was among those polled, said": right behind the comma stands the verb of the clause around it. */
function closesRelative({ tree: { tokens }, group }: Cue): boolean {
  const says = tokens[group.to + 1]?.form === ',' ? tokens[group.to + 2] : undefined;
  if (!says || !FINITE.test(says.xpos) || !CUE_VERBS.get(says.lemma)?.takes.has('quote')) return false;
  for (let i = group.from - 1; i > 0 && tokens[i]!.form !== ','; i--)
    if (/^(?:who|which)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** `says no matter what Brod does, “it will run”`: a verb of no list within what a listed cue reports, marks and all, says nothing itself. */
export const isWithinReport = (page: Page, { cue }: Reported, mark: number): boolean =>
  cue.frame.unlisted === true &&
  page.reported.some(
    ({ cue: other, content }) =>
      other.tree === cue.tree &&
      !other.frame.unlisted &&
      other.frame.kind === 'speech' &&
      (content?.shape === 'that' || content?.shape === 'bare') &&
      content.runs.some(
        ({ from, to }) => from <= cue.head && cue.head <= to && cue.tree.tokens[to]!.end > mark && other.head < from,
      ),
  );
