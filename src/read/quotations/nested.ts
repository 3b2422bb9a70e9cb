// What quoted words report themselves: “They told us it was shut,” she said.
// Does not read what the narrator reports; its cue stands outside the marks.

import { WH } from './breaks.js';
import type { Shape } from './contents.js';
import type { Cue } from './cues.js';
import { type Draft, draftOf, type QuotationRule } from './draft.js';
import type { Reported } from './page.js';
import { canSpeak } from './speaks.js';
import { spanOf, wordsIn } from './tree.js';

const SHAPES: ReadonlySet<Shape> = new Set(['that', 'bare', 'wh']);
const OWN_SHAPES: ReadonlySet<Shape> = new Set(['that', 'to']);
/**
 * Whom a quoted "he" or "they" means is told by the talk before, which the report does not print; the speaker's own verbs of speaking
 * mostly soften what is said ("I say it is late").
 */
const UNKNOWN: ReadonlySet<string> = new Set(
  'i we you he she it they this that which one people everybody everyone nobody somebody someone'.split(' '),
);

/** What somebody would, could or has yet to say was not said. */
const isModal = ({ tree, group }: Cue): boolean =>
  tree.tokens.slice(group.from, group.to + 1).some(token => token.xpos === 'MD' || token.xpos === 'TO');

/** Whether somebody else is named who said it, or the speaker was told it by nobody named. */
function isTold(found: Reported): boolean {
  const { cue, source, content } = found;
  if (isModal(cue)) return false;
  if (!source)
    return (
      SHAPES.has(content!.shape) &&
      cue.passive &&
      cue.frame.takes.has('recipient') &&
      content!.runs[0]!.from > cue.group.to
    );
  const head = cue.tree.tokens[source.head]!;
  if (source.how !== 'subject' || UNKNOWN.has(head.lower) || WH.has(head.lower)) return false;
  return SHAPES.has(content!.shape) && canSpeak(found);
}

/** Whom a quoted pronoun means is unknown, but that somebody was told or asked it is said: "They told us to wait", "He asked me whether …". */
function isToldUs({ cue, source, content, addressee }: Reported): boolean {
  if (!addressee || cue.lemma === 'show' || !ADDRESSED.has(content!.shape) || isModal(cue)) return false;
  if (!source) return cue.passive && content!.shape === 'to';
  return (
    source.how === 'subject' &&
    cue.tree.tokens[source.head]!.lower !== 'you' &&
    !WH.has(cue.tree.tokens[source.head]!.lower)
  );
}

const ADDRESSED: ReadonlySet<Shape> = new Set(['that', 'bare', 'wh', 'to']);

/** "We have told the council that …", "I urge the council to …": the speaker's own words to somebody named are an utterance of their own. */
function isAddressed({ cue, source, content, addressee }: Reported): boolean {
  if (source?.how !== 'subject' || !addressee || !OWN_SHAPES.has(content!.shape) || isModal(cue)) return false;
  if (!/^(?:i|we)$/.test(cue.tree.tokens[source.head]!.lower)) return false;
  return cue.tree.tokens
    .slice(addressee.from, addressee.to + 1)
    .every(token => token.upos !== 'PRON' || token.lower === 'our');
}

const SPEAKERS: ReadonlySet<string> = new Set('i we he she they people'.split(' '));
const RETOLD: ReadonlySet<Shape> = new Set(['that', 'bare', 'wh']);

/** "We said it was late", "They promised it would open", "I asked who had seen it": what was said once, by whomever the speaker means. */
function isRetold({ cue, source, content }: Reported): boolean {
  if (source?.how !== 'subject' || !RETOLD.has(content!.shape) || !SAID.has(cue.lemma)) return false;
  const { tree, group, head } = cue;
  return (
    tree.tokens[group.from]!.xpos === 'VBD' && group.from === head && SPEAKERS.has(tree.tokens[source.head]!.lower)
  );
}

const SAID: ReadonlySet<string> = new Set(
  'say tell ask write promise answer warn claim insist argue reply announce swear predict'.split(' '),
);

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
      const { cue, content } = found;
      if (
        cue.form !== 'verb' ||
        cue.frame.kind !== 'speech' ||
        cue.frame.unlisted ||
        !content ||
        !(SHAPES.has(content.shape) || OWN_SHAPES.has(content.shape))
      )
        continue;
      const { tree } = cue;
      if (
        cue.negated ||
        tree.tokens[cue.head]!.xpos === 'VBG' ||
        !(isTold(found) || isToldUs(found) || isAddressed(found) || isRetold(found))
      )
        continue;
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
