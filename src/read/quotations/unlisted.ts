// Verbs of no list beside words in marks: what shows that they do not report them.
// Does not find quotations; direct.ts and carried-over.ts ask here before they take such a verb for a cue.
import type { Page, Reported } from './page.js';
import type { Tree } from './tree.js';

/** `The surge doesn’t surprise pollster Ana Kovač: “…”`: a name right before the colon says it, where what stands before cannot. */
export const endsInName = (tree: Tree, i: number): boolean =>
  tree.tokens[i]?.upos === 'PROPN' && tree.tokens[i - 1]?.upos !== 'ADP';

/** `Unless rivals quit, “it is hard to see how …”`: a verb of no list in a clause of time or condition reports nothing. */
export function opensCondition({ cue, clause }: Reported): boolean {
  const opener = cue.tree.tokens[clause.from - 1];
  return cue.frame.unlisted === true && opener?.upos === 'SCONJ' && opener.lower !== 'that';
}

/** `“…,” an aide involved in the talks told us`: a participle of no list within the source of a listed cue says nothing. */
export const describesSource = (page: Page, { cue }: Reported): boolean =>
  cue.frame.unlisted === true &&
  cue.tree.tokens[cue.head]!.xpos === 'VBN' &&
  page.reported.some(
    other =>
      other.cue.tree === cue.tree &&
      !other.cue.frame.unlisted &&
      other.source !== null &&
      cue.head > other.source.run.from &&
      cue.head <= other.source.run.to,
  );
