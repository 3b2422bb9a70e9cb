// Claims on the same words: which cue keeps them, which is cut short, which stands inside another.
// Does not find anything new.
import { overlaps, type Span, sharedChars, within } from '../../model/index.js';
import type { Shape } from './contents.js';
import type { Draft } from './draft.js';
import type { Reported } from './page.js';

const size = (spans: readonly Span[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0);
const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + sharedChars(x, y), 0), 0);

const insideOf = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.length > 0 && inner.every(x => outer.some(y => within(x, y)));

/** Cut where a second reporting clause of the same source begins: ", adding that", "and called for". */
function cutAt(draft: Draft, at: number, text: string): void {
  draft.content = draft.content.flatMap(([start, end]): Span[] => {
    if (end <= at) return [[start, end]];
    if (start >= at) return [];
    let to = at;
    while (to > start && /[\s,;:–—-]/u.test(text[to - 1]!)) to--;
    const joint = /\s(?:and|but|while|as|before|after|while also|then)$/u.exec(
      text.slice(Math.max(start, to - 14), to),
    );
    if (joint) to -= joint[0].length;
    while (to > start && /[\s,;:–—-]/u.test(text[to - 1]!)) to--;
    return to > start ? [[start, to]] : [];
  });
}

/** `said it was late, and noted that`: a finite cue without a subject, in the tense of the cue before it. */
function siblingByTense(outer: Draft, inner: Draft): boolean {
  const [a, b] = [outer.from, inner.from];
  if (!a || !b || b.source?.how !== 'shared' || a.cue.form !== 'verb' || b.cue.form !== 'verb') return false;
  const tense = b.cue.tree.tokens[b.cue.group.from]!.xpos;
  return /^VB[DZ]$/.test(tense) && tense === a.cue.tree.tokens[a.cue.group.from]!.xpos;
}

/** `…, adding that`: participles of plain saying behind a comma belong to whoever spoke before. */
const TRAILING: ReadonlySet<string> = new Set(
  `add say state note stress argue warn tell call cite insist claim emphasise emphasize underline underscore urge describe accuse criticise
  criticize explain promise vow pledge predict declare assert complain admit acknowledge point out remark recall confirm deny`.split(
    /\s+/,
  ),
);

const trails = ({ from }: Draft): boolean =>
  from !== undefined &&
  from.cue.tree.tokens[from.cue.head]!.xpos === 'VBG' &&
  from.source?.how !== 'subject' &&
  TRAILING.has(from.cue.lemma.split(' ')[0]!);

/** Where the clause of a cue begins in the text: its source when that is its own and stands before it. */
const clauseStart = (draft: Draft): number => {
  const { from } = draft;
  if (!from) return draft.cue[0]?.[0] ?? draft.content[0]![0];
  return from.cue.tree.tokens[from.source?.how === 'shared' ? from.cue.group.from : from.clause.from]!.start;
};

/** A quotation inside a quotation is kept only where it is spelled out: a subject of its own, a verb of speech, a clause. */
function standsInside(draft: Draft): boolean {
  const { from } = draft;
  if (draft.rule === HEARSAY) return true;
  if (!from) return false;
  const { cue, source, content } = from;
  if (cue.form !== 'verb' || cue.frame.kind !== 'speech' || content === null) return false;
  // "had been told to wait", but not "had been instructed and that …": what nobody named told stands right behind.
  const behind = content.runs[0]!.from - cue.group.to;
  if (!source) return cue.passive && cue.frame.takes.has('recipient') && TOLD.has(content.shape) && behind <= 2;
  if (source.how !== 'subject') return false;
  return TOLD.has(content.shape) || (NAMED.has(content.shape) && wasSaid(from));
}

const HEARSAY = 'read.quotations.hearsay';
const TOLD: ReadonlySet<Shape> = new Set(['that', 'bare', 'wh', 'to', 'fronted']);
const NAMED: ReadonlySet<Shape> = new Set(['name', 'as', 'ing', 'around']);

/** "said [the mayor had called it a boat]": done in the past or now, not what somebody would, could or has to say. */
function wasSaid({ cue }: Reported): boolean {
  const { tree, group } = cue;
  if (cue.negated || cue.frame.unlisted) return false;
  for (let i = group.from; i <= group.to; i++) if (/^(?:MD|TO)$/.test(tree.tokens[i]!.xpos)) return false;
  return true;
}

/**
 * Settles drafts in the order of the rules: one quotation a cue; a cue whose source is shared cuts the content before it;
 * a cue with a source of its own inside a content is a quotation inside a quotation.
 */
export function settleDrafts(drafts: readonly Draft[], text: string): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const rival = kept.some(other => {
      const common = shared(draft.content, other.content);
      if (common === 0) return false;
      if (draft.cue.some(x => other.cue.some(y => overlaps(x, y)))) return true;
      const [within, holds] = [insideOf(draft.cue, other.content), insideOf(other.cue, draft.content)];
      // "In ten years, she noted, the town had never once asked": what a report interrupts is not what its own verb reports.
      if (within && holds && other.from?.content?.shape === 'around') return true;
      if (within || holds) return false;
      return common > 0.5 * Math.min(size(draft.content), size(other.content));
    });
    if (!rival) kept.push(draft);
  }
  for (const outer of kept) {
    for (const inner of kept) {
      if (inner === outer || inner.cue.length === 0 || !insideOf(inner.cue, outer.content)) continue;
      // "X chanted that …, the paper reports": the second reports the first, whose content ends before it.
      const reports = inner.cue[0]![0] > (outer.cue[0]?.[0] ?? Number.POSITIVE_INFINITY);
      if (reports && insideOf(outer.cue, inner.content) && inner.content[0]![0] < outer.cue[0]![0]) {
        cutAt(outer, clauseStart(inner), text);
        outer.inside = inner;
        continue;
      }
      const cueSentence = inner.from?.cue.tree.sentence.i;
      if (inner.from && outer.from && cueSentence === outer.from.cue.tree.sentence.i && inner.from.cue.marked < 0) {
        const start = clauseStart(inner);
        const before = text.slice(Math.max(0, start - 6), start);
        // "…, while a spokesman called it a warning": a clause of somebody else's.
        const open = text.slice(Math.max(0, start - 12), start);
        const asides = outer.from.content?.shape === 'to' ? /\s(?:as|while)\s$/u : /[,;]\s*(?:while|whereas)\s$/u;
        if (asides.test(open) && inner.from.source?.how === 'subject' && inner.from.cue.frame.kind === 'speech') {
          cutAt(outer, start, text);
          continue;
        }
        // "The ledger, prosecutors said, recorded payments": the verb behind the aside goes on with the words before it.
        const goesOn = outer.from.content?.shape === 'around' && inner.cue[0]![0] === outer.content.at(-1)![0];
        if (goesOn) {
          if (!inner.inside) inner.inside = outer;
          continue;
        }
        const sibling = inner.from.source?.how === 'shared' && inner.from.source.head === outer.from.source?.head;
        const separate = /[,;–—]\s*(?:and\s|but\s)?$/u.test(before) || / and $/u.test(before);
        const alike =
          (siblingByTense(outer, inner) && /,\s*(?:and|but)\s$/u.test(before)) ||
          (trails(inner) && /,\s*$/u.test(before));
        if (alike && !sibling) inner.source = outer.source;
        if ((sibling && separate) || alike) {
          cutAt(outer, start, text);
          // What stands in the part that is left ends there, too.
          for (const other of kept) {
            const at = other.cue[0]?.[0] ?? Number.POSITIVE_INFINITY;
            if (other !== outer && other !== inner && at > outer.cue[0]![0] && at < start) cutAt(other, start, text);
          }
          continue;
        }
      }
      if (!inner.inside) inner.inside = outer;
    }
  }
  return kept.filter(draft => draft.content.length > 0 && (draft.inside === undefined || standsInside(draft)));
}
