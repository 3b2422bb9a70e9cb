// Claims on the same words: which cue keeps them, which is cut short, which stands inside another.
// Does not find anything new.
import { ONLY_SPEAKERS } from '../../lists/cues/index.js';
import { overlaps, type Span, sharedChars, within } from '../../model/index.js';
import type { Shape } from './contents.js';
import type { Draft } from './draft.js';
import type { Reported } from './page.js';
import { wordsIn } from './tree.js';

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

/**
 * A quotation inside a quotation is kept only where it is spelled out: a subject of its own with a verb of speech and a clause, a verb
 * that is nothing but speech with whatever it takes, or a verb of belief.
 */
function standsInside(draft: Draft): boolean {
  const { from } = draft;
  if (draft.rule === HEARSAY) return true;
  if (!from) return false;
  const { cue, source, content } = from;
  if (content === null) return false;
  if (cue.form === 'noun')
    return (
      !isPartMarked(from) &&
      source !== null &&
      cue.frame.kind === 'speech' &&
      content.shape === 'that' &&
      cue.lemma !== 'call'
    );
  if (cue.form !== 'verb') return false;
  if (cue.frame.kind === 'belief') return believes(from);
  if (cue.frame.kind !== 'speech') return false;
  // "had been told to wait", but not "had been instructed and that …": what nobody named told stands right behind.
  const behind = content.runs[0]!.from - cue.group.to;
  if (!source) return cue.passive && cue.frame.takes.has('recipient') && TOLD.has(content.shape) && behind <= 2;
  if (source.how === 'agent') return madeKnown(from);
  if (source.how !== 'subject') return false;
  if (TOLD.has(content.shape)) return true;
  if (!wasSaid(from)) return false;
  return NAMED.has(content.shape) || (PHRASES.has(content.shape) && saysOnly(from));
}

const HEARSAY = 'read.quotations.hearsay';
const TOLD: ReadonlySet<Shape> = new Set(['that', 'bare', 'wh', 'to', 'fronted']);
const NAMED: ReadonlySet<Shape> = new Set(['name', 'as', 'ing', 'around']);
const CLAUSES: ReadonlySet<Shape> = new Set(['that', 'bare']);
const PHRASES: ReadonlySet<Shape> = new Set(['np', 'preposition']);

/** What somebody is said to believe, not to know or to see. */
const BELIEVED: ReadonlySet<string> = new Set(
  'believe think fear doubt suspect assume feel reckon presume worry'.split(' '),
);

/** "said she thought it “a boat”": whose the words in marks are, the outer quotation leaves open. */
const isPartMarked = ({ cue, content }: Reported): boolean =>
  content!.runs.some(({ from, to }) => cue.tree.tokens.slice(from, to + 1).some(token => token.mark >= 0));

/** "says he believes it will hold", not "says I think it will hold": the speaker's own "I think" softens what is said. */
function believes(found: Reported): boolean {
  const { cue, source, content } = found;
  if (source?.how !== 'subject' || isPartMarked(found) || !BELIEVED.has(cue.lemma) || !CLAUSES.has(content!.shape))
    return false;
  const { lower, xpos } = cue.tree.tokens[source.head]!;
  return content!.runs.length === 1 && !/^(?:i|we)$/.test(lower) && !/^W/.test(xpos) && wasDone(found);
}

/** Verbs that, done, are always words to somebody: "said the crew had asked for pumps". */
const SAID_ONLY: ReadonlySet<string> = new Set([
  ...ONLY_SPEAKERS,
  ...'call appeal advise recommend predict promise pledge cite'.split(' '),
  'rule out',
  'draw attention to',
]);

/** Verbs whose passive hands a report on from whoever made it known. */
const MAKES_KNOWN: ReadonlySet<string> = new Set('announce report confirm disclose reveal deny'.split(' '));

/** "The talks were announced by the ministry, the paper reports": the paper leans on the ministry; not "it was announced by the ministry". */
function madeKnown(found: Reported): boolean {
  const { cue, content } = found;
  const [run] = content!.runs;
  return (
    MAKES_KNOWN.has(cue.lemma) &&
    cue.passive &&
    content!.shape === 'np' &&
    wordsIn(cue.tree, run!) > 1 &&
    wasSaid(found) &&
    !isPartMarked(found)
  );
}

/** "said the crew had asked for pumps", not "said eight said yes" or "which the crew denies". */
function saysOnly(found: Reported): boolean {
  const { cue, content } = found;
  const [run] = content!.runs;
  const { tokens } = cue.tree;
  if (isPartMarked(found)) return false;
  if (!SAID_ONLY.has(cue.lemma) || tokens[cue.head]!.xpos === 'VB' || /^W/.test(tokens[run!.from]!.xpos)) return false;
  return content!.shape === 'preposition' || wordsIn(cue.tree, run!) > 1;
}

/** "said [the mayor had called it a boat]": done in the past or now, not what somebody would, could or has to say. */
const wasSaid = (found: Reported): boolean => !found.cue.negated && wasDone(found);

function wasDone({ cue }: Reported): boolean {
  const { tree, group } = cue;
  if (cue.frame.unlisted) return false;
  for (let i = group.from; i <= group.to; i++) if (/^(?:MD|TO)$/.test(tree.tokens[i]!.xpos)) return false;
  return true;
}

/** ", which he called a pity": a relative clause behind a reported one in which somebody says something of what was told. */
function tellsAnew(outer: Draft, inner: Draft, text: string): boolean {
  const [start, end] = inner.content[0] ?? [0, 0];
  if (end === 0 || outer.from?.cue.frame.kind !== 'speech' || inner.from?.source?.how !== 'subject') return false;
  if (!outer.from.content || !CLAUSES.has(outer.from.content.shape) || inner.from.cue.frame.unlisted) return false;
  return (
    text.slice(start, end) === 'which' &&
    /[,”"]\s$/u.test(text.slice(0, start).slice(-2)) &&
    start > (outer.cue.at(-1)?.[1] ?? start)
  );
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
        // "said the sand must go, which he called a pity": behind the comma it is told of anew.
        if (tellsAnew(outer, inner, text)) {
          cutAt(outer, inner.content[0]![0], text);
          continue;
        }
        // "The ledger, prosecutors said, recorded payments": the verb behind the aside goes on with the words before it.
        const goesOn = outer.from.content?.shape === 'around' && inner.cue[0]![0] === outer.content.at(-1)![0];
        if (goesOn) {
          if (!inner.inside) inner.inside = outer;
          continue;
        }
        const sibling = inner.from.source?.how === 'shared' && inner.from.source.head === outer.from.source?.head;
        const separate = /[,;–—]["”’']?\s*(?:and\s|but\s)?$/u.test(before) || / and $|["”’] but $/u.test(before);
        const alike =
          (siblingByTense(outer, inner) && /,["”’']?\s*(?:and|but)\s$/u.test(before)) ||
          (trails(inner) && /,["”’']?\s*$/u.test(before));
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
