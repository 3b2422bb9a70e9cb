// The shape of a stance rule, and what all of them share: holder, polarity, conditions, counts.
// Does not look for cues; verbs.ts and positions.ts do.
import { CONDITION_WORDS } from '../../lists/cues/index.js';
import type { Rule, Stance, StanceKind, Token } from '../../model/index.js';
import type { Page, Reported } from '../quotations/page.js';
import { type Run, spanOf, type Tree, trimRun, wordsIn } from '../quotations/tree.js';

export type StanceDraft = Omit<Stance, 'id'>;

export interface StanceRule extends Rule {
  /** `before`: what the rules before it have found; only rules that lean on another stance look at it. */
  find(page: Page, before: readonly StanceDraft[]): StanceDraft[];
}

/** A negated wish or backing is opposition; a negated refusal or opposition says nothing. */
export function negate(stance: StanceKind): StanceKind | null {
  if (stance === 'want' || stance === 'support') return 'oppose';
  return stance === 'undecided' || stance === 'conditional' ? stance : null;
}

/** Whether words behind a stance make it hang on something: "only if", "provided that". */
export function hasCondition(tree: Tree, from: number): boolean {
  const rest = tree.tokens.slice(from, from + 30);
  const infinitive = rest.findIndex(token => token.lower === 'to');
  const stop = rest.findIndex((token, i) => {
    const next = rest[i + 1];
    if (token.form === ';') return true;
    if (token.form === ',') {
      const verb = /^(?:VB[DZP]|MD)$/.test(next?.xpos ?? '') && !next!.lower.startsWith('provid');
      return verb || PARTING.has(next?.lower ?? '');
    }
    // "oppose the closure and threaten to strike unless": another verb's condition, but for "to sign and ratify".
    const verb =
      /^(?:VB[DZP]|MD)$/.test(next?.xpos ?? '') || (next?.xpos === 'VB' && (infinitive < 0 || infinitive > i));
    return token.upos === 'CCONJ' && verb;
  });
  const held = stop < 0 ? rest : rest.slice(0, stop);
  const words = ` ${held.map(token => token.lower).join(' ')} `;
  return (
    CONDITION_WORDS.some(words_ => words.includes(` ${words_} `)) ||
    held.some((_, i) => isInverted(held, i) || isPutBehind(held, i))
  );
}

/** "backs it, if the state pays": a condition of its own behind a comma; ", if any", ", if asked" is none. */
function isPutBehind(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'if' || tokens[i - 1]?.form !== ',' || tokens[i]!.mark >= 0) return false;
  const next = tokens[i + 1];
  if (!next || next.lower === 'any' || !/^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(next.upos)) return false;
  return tokens.slice(i + 2, i + 12).some(token => /^(?:VB[DZP]|MD)$/.test(token.xpos));
}

/** "should the quota be reopened": a condition without "if". */
function isInverted(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.lower !== 'should' || i === 0 || !next || next.upos === 'VERB') return false;
  return next.upos === 'DET' || next.xpos === 'PRP$' || next.upos === 'PROPN' || next.xpos === 'PRP';
}

/** Behind a comma these begin what is no longer the holder's: ", but", ", while". */
const PARTING: ReadonlySet<string> = new Set(['but', 'and', 'while', 'whereas', 'which', 'who', 'although', 'though']);

const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
);

/** How many holders a source counts: "seven members", "three of its 15 members". */
export function countIn(tree: Tree, run: Run): number | undefined {
  for (let i = run.from; i <= run.to && i < run.from + 5; i++) {
    const token = tree.tokens[i]!;
    if (token.lower === 'of' || token.upos === 'VERB') break;
    const count = COUNTS.get(token.lower) ?? (/^\d{1,4}$/.test(token.form) ? Number(token.form) : undefined);
    if (count !== undefined && tree.tokens[i + 1]?.lower !== 'percent' && tree.tokens[i + 1]?.form !== '%')
      return count;
  }
  return undefined;
}

/** The run up to where it is no longer the holder's: a semicolon, another clause behind a comma or a conjunction. */
export function clipTarget(tree: Tree, run: Run): Run | null {
  for (let i = run.from; i <= run.to; i++) {
    const token = tree.tokens[i]!;
    if (token.mark >= 0) continue;
    const next = tree.tokens[i + 1];
    if (token.form === ';' || token.form === ':' || /^[–—]+$/.test(token.form))
      return trimRun(tree, { from: run.from, to: i - 1 }, true);
    const joins = token.upos === 'CCONJ' && token.lower !== 'or';
    if (token.form !== ',' && !joins) continue;
    const behind = token.form === ',' ? asideInWish(tree, i, run.to) : -1;
    if (behind > i) {
      i = behind;
      continue;
    }
    if (joins && token.lower === 'and' && next?.lower === 'not') continue;
    const ends =
      i >= run.to ||
      (next !== undefined &&
        ((ENDS_TARGET.has(next.lower) && !(next.lower === 'a' && (joins || isListed(tree, i, run.to)))) ||
          (token.form === ',' && /^(?:VB[GN]|WDT|WP\$?|WRB)$/.test(next.xpos)))) ||
      (joins && /^(?:VB[DZP]|MD)$/.test(next?.xpos ?? '')) ||
      (joins && sideBefore(tree, i + 1, run.to)) ||
      finiteBefore(tree, i + 1, run.to);
    if (ends) return trimRun(tree, { from: run.from, to: i - 1 }, true);
  }
  return run;
}

/** "wants the mill, founded in 1846, to stay open": the comma that closes an aside before the infinitive of a wish; -1 without one. */
function asideInWish(tree: Tree, comma: number, to: number): number {
  if (!/^(?:W|VB[NG])/.test(tree.tokens[comma + 1]?.xpos ?? '')) return -1;
  for (let i = comma + 2; i < to && i < comma + ASIDE_WORDS; i++) {
    const { form } = tree.tokens[i]!;
    if (form === ';') return -1;
    if (form !== ',') continue;
    return tree.tokens[i + 1]!.xpos === 'TO' && tree.tokens[i + 2]?.xpos === 'VB' ? i : -1;
  }
  return -1;
}

/** How many words an aside has at most. */
const ASIDE_WORDS = 20;

/** "a tablet, a camera and a card reader": the comma of a list, which an "and" closes before any verb. */
function isListed(tree: Tree, comma: number, to: number): boolean {
  for (let i = comma + 2; i < to && i < comma + LIST_WORDS; i++) {
    const token = tree.tokens[i]!;
    if (/^(?:VB[DZPNG]|MD|W.*)$/.test(token.xpos) || token.form === ';') return false;
    if (token.lower === 'and' || token.lower === 'or') return /^(?:DT|NN.*|JJ)$/.test(tree.tokens[i + 1]!.xpos);
  }
  return false;
}

/** How far the "and" of a list may be from one of its commas. */
const LIST_WORDS = 12;

const ENDS_TARGET: ReadonlySet<string> = new Set([
  'but',
  'while',
  'whereas',
  'as',
  'after',
  'before',
  'since',
  'although',
  'though',
  'because',
  'according',
  'including',
  'not',
  'so',
  'against',
  'a',
  'unless',
  'if',
  'provided',
]);

/** "… and two against": another holder's clause that leaves its verb out. */
function sideBefore(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i <= to && i < from + 8 && !/^[,;:]$/.test(tree.tokens[i]!.form); i++)
    if (/^(?:against|opposed|undecided)$/.test(tree.tokens[i]!.lower)) return true;
  return false;
}

/** Whether a subject and a finite verb stand before the next break. */
function finiteBefore(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i <= to && !/^[,;:]$/.test(tree.tokens[i]!.form); i++)
    if (/^(?:VB[DZP]|MD)$/.test(tree.tokens[i]!.xpos) && tree.tokens[i]!.mark < 0) return true;
  return false;
}

/** The stance of a cue, as worded. */
export function stanceOf(
  rule: string,
  found: Reported,
  stance: StanceKind,
  content: Run,
  cueTo?: number,
): StanceDraft | null {
  const { cue, source } = found;
  if (!source || wordsIn(cue.tree, content) === 0) return null;
  const count = countIn(cue.tree, source.run);
  return {
    rule,
    holder: null,
    source: [spanOf(cue.tree, source.run)],
    cue: [spanOf(cue.tree, { from: cue.group.from, to: Math.max(cue.group.to, cueTo ?? 0) })],
    content: [spanOf(cue.tree, content)],
    stance,
    certainty: source.how === 'subject' ? 'stated' : 'implied',
    ...(count === undefined ? {} : { count }),
  };
}
