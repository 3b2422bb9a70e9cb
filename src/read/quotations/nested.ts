// What quoted words report themselves: “They told us it was shut,” she said.
// Does not read what the narrator reports; its cue stands outside the marks.

import { canSpeak } from './clauses.js';
import type { Shape } from './contents.js';
import { type Draft, draftOf, type QuotationRule } from './draft.js';
import { spanOf, wordsIn } from './tree.js';

const SHAPES: ReadonlySet<Shape> = new Set(['that', 'bare']);
/**
 * The speaker's own verbs of speaking and thinking only soften what is said ("I think", "we know"), and whom a quoted
 * "he" or "she" means is told by the talk before, which the report does not print.
 */
const OWN: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'this', 'that', 'which', 'one']);

export const nested: QuotationRule = {
  id: 'read.quotations.nested',
  finds: 'What words in marks report of somebody else: “They told us the bridge was shut,” she said.',
  examples: {
    fires: '“The mayor told us that the bridge was shut for good,” Kovač said.',
    not: '“I think that the bridge is shut for good,” Kovač said.',
  },
  source: 'corpus, train part: 30 of 56 missed quotations in marks stand inside another',
  find(page, before) {
    const drafts: Draft[] = [];
    for (const found of page.inside) {
      const { cue, source, content } = found;
      if (
        cue.form !== 'verb' ||
        cue.frame.kind !== 'speech' ||
        cue.frame.unlisted ||
        !content ||
        !SHAPES.has(content.shape)
      )
        continue;
      if (source?.how !== 'subject' || OWN.has(cue.tree.tokens[source.head]!.lower) || !canSpeak(found) || cue.negated)
        continue;
      const { tree } = cue;
      const [run] = content.runs;
      const stretch = page.reading.marks[cue.marked]!;
      const [start, end] = spanOf(tree, run!);
      if (wordsIn(tree, run!) < 3 || start < stretch.inner[0]) continue;
      const outer = before.find(draft =>
        draft.content.some(([a, b]) => a <= start && b >= Math.min(end, stretch.inner[1])),
      );
      if (!outer || outer.from?.cue === cue) continue;
      const span = [start, Math.min(end, stretch.inner[1])] as const;
      drafts.push({ ...draftOf(page, nested.id, found, [span], 'implied'), content: [span], inside: outer });
    }
    return drafts;
  },
};
