// Words in marks further on in what a cue of the same sentence reports, where its clause or phrase was taken for ended before them.
// Does not look for words in marks beside a cue; direct.ts does. Never looks into other sentences.
import { FINITE, isClauseBreak, NARRATOR, TIME_NOUNS } from './breaks.js';
import { type Draft, draftOf, type QuotationRule } from './draft.js';
import { isShowing } from './other-deeds.js';
import { type Page, type Reported, SPEECH_WORDS, type Stretch } from './page.js';
import { freeStretches } from './tails.js';
import { isMark, isPunctuation, type Tree } from './tree.js';

/** Tokens between a cue and the marks: a clause with an aside in it; further off, another verb owns them nearly always. */
const REACH_TOKENS = 45;
/** Tokens behind the closing mark that still belong to what is reported. */
const GROW_TOKENS = 14;
/** Tokens before a verb in which the word that opens its relative clause stands. */
const RELATIVE_TOKENS = 9;

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'that']);

/** `the salient, whose capture he had hailed as historic, as “…”`: a relative clause between commas that has closed before a place. */
function closedBefore(tree: Tree, cue: number, at: number): boolean {
  for (let i = cue - 1; i > 0 && i > cue - RELATIVE_TOKENS; i--) {
    if (!RELATIVES.has(tree.tokens[i]!.lower) || tree.tokens[i]!.upos === 'SCONJ') continue;
    if (tree.tokens[i - 1]!.form !== ',') return false;
    for (let k = cue + 1; k < at; k++) if (tree.tokens[k]!.form === ',' && tree.masked[k] === 0) return true;
    return false;
  }
  return false;
}

const CUE_KINDS: ReadonlySet<string> = new Set(['speech', 'belief', 'document']);

const governs = ({ cue, source }: Reported): boolean =>
  cue.form === 'verb' && CUE_KINDS.has(cue.frame.kind) && !cue.frame.unlisted && source !== null && !cue.passive;

const CONTRASTS: ReadonlySet<string> = new Set(['though', 'although', 'while', 'whereas', 'until', 'unless']);

/** A finite verb in the cue's own tense behind "and" or "but", without a subject, or ", though …": the narrator goes on. */
function narratorGoesOn(tree: Tree, cue: Reported['cue'], from: number, to: number): boolean {
  const { xpos } = tree.tokens[cue.group.from]!;
  for (let i = from; i < to; i++) {
    if (tree.tokens[i]!.form === ';' && tree.masked[i] === 0) return true;
    if (tree.masked[i] === 1) continue;
    // An aside ("the plan, though old, was") closes with a comma; a clause of the narrator's does not.
    if (CONTRASTS.has(tree.tokens[i]!.lower) && tree.tokens[i - 1]!.form === ',' && !closesAside(tree, i, to))
      return true;
    if (tree.tokens[i]!.upos !== 'CCONJ') continue;
    let next = i + 1;
    while (next < to && tree.tokens[next]!.upos === 'ADV') next++;
    if (next < to && tree.tokens[next]!.xpos === xpos && FINITE.test(xpos) && tree.masked[next] === 0) return true;
  }
  return false;
}

/** `…, describing it as “…”`, `… and predicted viewers “…”`: a cue without a subject found, which shares that of the cue before it. */
const sharesSubject = ({ cue, source }: Reported): boolean => {
  if (source !== null || cue.form !== 'verb' || cue.frame.kind !== 'speech' || cue.frame.unlisted || cue.passive)
    return false;
  const before = cue.tree.tokens[cue.group.from - 1];
  return cue.tree.tokens[cue.head]!.xpos === 'VBG' ? before?.form === ',' || isMark(before) : before?.upos === 'CCONJ';
};

const closesAside = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (tree.tokens[i]!.form === ',') return true;
  return false;
};

/** The cue that governs a stretch: the nearest listed one before it whose clause is still open there. */
function cueBefore(page: Page, tree: Tree, open: number): Reported | undefined {
  let sharing: Reported | undefined;
  for (let k = page.reported.length - 1; k >= 0; k--) {
    const found = page.reported[k]!;
    const { cue } = found;
    if (cue.tree !== tree || cue.group.to >= open) continue;
    if (!sharing && sharesSubject(found)) sharing = found;
    if (!governs(found)) continue;
    if (open - cue.group.to > REACH_TOKENS) return undefined;
    if (closedBefore(tree, cue.head, open)) continue;
    return sharing ? { ...sharing, source: { ...found.source!, how: 'shared' } } : found;
  }
  return undefined;
}

/** The first token of what a cue reports, by the order of words alone: its "that", or what stands behind the day and the person addressed. */
function contentStart(found: Reported, open: number): number {
  const { tree, group, frame } = found.cue;
  let at = group.to + 1;
  const { addressee } = found;
  if (addressee && frame.takes.has('recipient') && addressee.from <= at + 1 && addressee.to < open)
    at = addressee.to + 1;
  while (
    at < open &&
    (TIME_NOUNS.has(tree.tokens[at]!.lower) || (isPunctuation(tree.tokens[at]) && !isMark(tree.tokens[at])))
  )
    at++;
  // "shot back in a post that …": where it was said stands before the "that" of what was said.
  for (let i = at; i < open && frame.takes.has('that'); i++) {
    const { lower, upos } = tree.tokens[i]!;
    if (upos === 'VERB' || upos === 'AUX') break;
    if (lower === 'that' && (upos === 'SCONJ' || !frame.takes.has('np'))) return i;
  }
  return at;
}

/** The last token of what is reported from a closing mark on: to the next break or word that opens a clause of the narrator's. */
function grownTo(tree: Tree, last: number): number {
  let to = last;
  for (let i = last + 1; i < tree.tokens.length && i <= last + GROW_TOKENS; i++) {
    const token = tree.tokens[i]!;
    if (isClauseBreak(tree, i) || token.form === '.' || NARRATOR.has(token.lower)) return to;
    if (token.upos === 'CCONJ' && FINITE.test(tree.tokens[i + 1]?.xpos ?? '')) return to;
    to = i;
  }
  return last;
}

const tokenAt = (tree: Tree, start: number): number => tree.tokens.findIndex(token => token.start >= start);

const lastTokenOf = (tree: Tree, stretch: Stretch): number => {
  let last = tokenAt(tree, stretch.mark.span[0]);
  while (last + 1 < tree.tokens.length && tree.tokens[last + 1]!.end <= stretch.mark.span[1]) last++;
  return last;
};

/** Whether the frame lets a noun phrase or clause lie between the cue and the marks. */
function mayLead(found: Reported, tree: Tree, from: number, open: number): boolean {
  const { takes, prepositions } = found.cue.frame;
  let finite = false;
  for (let i = from; i < open; i++) if (FINITE.test(tree.tokens[i]!.xpos)) finite = true;
  if (finite) return takes.has('that') || takes.has('wh') || takes.has('np') || takes.has('as') || takes.has('name');
  return (
    takes.has('as') ||
    takes.has('name') ||
    takes.has('np') ||
    takes.has('ing') ||
    prepositions.size > 0 ||
    takes.has('that')
  );
}

/**
 * `Nine have died, the council says, all of them “within sight of a tap”`: the first token behind a reporting clause that interrupts
 * what it reports, where no verb of the narrator's stands between it and the marks; -1 otherwise.
 */
function behindFront({ cue, clause, content }: Reported, open: number): number {
  const { tokens } = cue.tree;
  if (content?.shape !== 'fronted' || tokens[clause.to + 1]?.form !== ',') return -1;
  for (let i = clause.to + 2; i < open; i++) if (FINITE.test(tokens[i]!.xpos) || tokens[i]!.form === ';') return -1;
  return clause.to + 2 <= open ? clause.to + 2 : -1;
}

export const heldMarks: QuotationRule = {
  id: 'read.quotations.held-marks',
  finds: 'Words in marks further on in what a cue of the same sentence reports. Added to it, with the words between.',
  examples: {
    fires: 'Kovač called on the drivers waiting at the gate to “leave the old dog alone”.',
    not: 'Kovač argued, and left a note reading “a monument to nobody in particular” on the table.',
  },
  source:
    'PolNeAR train: of 82 stretches of four words or more that no cue had beside it, 40 stand in what an earlier cue reports',
  find(page, before) {
    const drafts: Draft[] = [];
    for (const stretch of freeStretches(page, before)) {
      const tree = page.trees[stretch.first];
      if (!tree || (stretch.mark.words < SPEECH_WORDS && !stretch.speech)) continue;
      const open = tokenAt(tree, stretch.mark.span[0]);
      if (open <= 0 || !isMark(tree.tokens[open])) continue;
      const found = cueBefore(page, tree, open);
      if (!found || isShowing(found)) continue;
      const { cue, source } = found;
      if (source!.run.from > cue.group.to) continue;
      const last =
        stretch.last === stretch.first ? grownTo(tree, lastTokenOf(tree, stretch)) : lastTokenOf(tree, stretch);
      const end = Math.max(stretch.mark.span[1], tree.tokens[last]!.end);
      const own = [...before, ...drafts].find(
        draft => draft.from?.cue.tree === tree && draft.from.cue.head === cue.head,
      );
      const from = contentStart(found, open);
      if (narratorGoesOn(tree, cue, from, open)) continue;
      if (own) {
        const piece = own.content.findLastIndex(
          ([a, b]) => a >= cue.group.to && b <= stretch.mark.span[0] && a > own.cue[0]![0],
        );
        if (piece < 0) {
          const behind = behindFront(found, open);
          if (behind >= 0) own.content.push([tree.tokens[behind]!.start, end]);
          continue;
        }
        own.content[piece] = [own.content[piece]![0], end];
        continue;
      }
      if (from > open || !mayLead(found, tree, from, open)) continue;
      const start = tree.tokens[Math.min(from, open)]!.start;
      drafts.push(draftOf(page, heldMarks.id, found, [[start, end]], 'implied'));
    }
    return drafts;
  },
};
