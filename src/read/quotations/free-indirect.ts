// Free indirect speech: a sentence without marks, cue or source that goes on in somebody's voice, carried over from the sentence before.
// Does not guess from the sense: only grammar counts, and each line is marked as inferred.
import { FINITE } from './breaks.js';
import type { Draft, QuotationRule } from './draft.js';
import type { Page } from './page.js';
import { FREE_INDIRECT, sentenceOutside } from './runs-on.js';
import { subjectOf } from './subjects.js';
import { relOf, type Tree, trimRun } from './tree.js';

const BACKSHIFTED: ReadonlySet<string> = new Set(['would', 'could', 'might']);
/** "would not say", "could not be reached": what somebody kept to himself is the narrator's to tell. */
const KEPT_BACK: ReadonlySet<string> = new Set(
  'say comment answer elaborate disclose confirm reach draw tell give name speak discuss explain be'.split(' '),
);

const rootOf = (tree: Tree): number => tree.tokens.findIndex(token => token.head < 0);

const isBackshifted = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to + 1).some(({ lower }) => BACKSHIFTED.has(lower));

/** Whether a report ends its sentence and is told in the past, with what is reported shifted back: "said the bridge would open". */
function endsBackshifted({ from, content, inside }: Draft, tree: Tree): boolean {
  if (!from || inside || from.cue.tree !== tree || from.cue.frame.kind !== 'speech' || from.source?.how !== 'subject')
    return false;
  if (tree.tokens[from.cue.group.from]!.xpos !== 'VBD' || content.length !== 1) return false;
  const [start, end] = content[0]!;
  const first = tree.tokens.findIndex(token => token.start >= start);
  const last = tree.tokens.findLastIndex(token => token.end <= end);
  const rest = tree.tokens.slice(last + 1);
  return first > from.cue.group.to && !rest.some(({ xpos }) => FINITE.test(xpos)) && isBackshifted(tree, first, last);
}

/** `Nobody would have to wait for the ferry.`: no marks, no cue, and the verb of the sentence shifted back, too. */
function goesOnBackshifted(page: Page, tree: Tree): boolean {
  if (tree.tokens.some(token => token.mark >= 0)) return false;
  const root = rootOf(tree);
  if (root < 0 || subjectOf(tree, root) < 0 || KEPT_BACK.has(tree.tokens[root]!.lemma)) return false;
  const shifted = tree.children[root]!.some(
    c => relOf(tree.tokens[c]!) === 'aux' && BACKSHIFTED.has(tree.tokens[c]!.lower),
  );
  return shifted && !page.reported.some(({ cue }) => cue.tree === tree && !cue.frame.unlisted);
}

const draftFor = (tree: Tree, origin: Draft): Draft | null => {
  const run = trimRun(tree, { from: 0, to: tree.tokens.length - 1 });
  return (
    run && {
      rule: FREE_INDIRECT,
      content: [[tree.tokens[run.from]!.start, tree.tokens[run.to]!.end]],
      cue: [],
      source: [],
      certainty: 'inferred',
      carriedFrom: origin.carriedFrom ?? origin,
    }
  );
};

export const freeIndirect: QuotationRule = {
  id: FREE_INDIRECT,
  finds:
    'A sentence without a cue that goes on in the speaker’s voice: shifted back like the report before it, or urging right behind the closing marks.',
  examples: {
    fires: 'Kovač said that the bridge would open in May. Nobody would need the ferry any more.',
    not: 'Kovač said that the bridge would open in May. Nobody needs the ferry any more.',
  },
  source:
    'corpus and PolNeAR, train parts: past perfects and questions behind a report are the narrator’s in 19 of 20 cases and are left alone',
  find(page, before) {
    const drafts: Draft[] = [];
    const add = (tree: Tree, origin: Draft): void => {
      const draft = draftFor(tree, origin);
      if (draft) drafts.push(draft);
    };
    for (const draft of before) {
      const outside = sentenceOutside(page, draft, before);
      if (outside) add(outside, draft);
    }
    for (let i = 1; i < page.trees.length; i++) {
      const tree = page.trees[i]!;
      const previous = page.trees[i - 1]!;
      if (tree.sentence.line !== previous.sentence.line || tree.sentence.role !== 'body') continue;
      if (!goesOnBackshifted(page, tree)) continue;
      const origin = before.find(draft => endsBackshifted(draft, previous));
      const [start, end] = tree.sentence.span;
      if (origin && !before.some(other => other.content.some(([a, b]) => a < end && b > start))) add(tree, origin);
    }
    return drafts;
  },
};
