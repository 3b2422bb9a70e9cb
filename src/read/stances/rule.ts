// The shape of a stance rule, and what all of them share: holder, polarity, conditions, counts.
// Does not look for cues; verbs.ts and positions.ts do.
import { CONDITION_WORDS } from '../../lists/cues/index.js';
import type { Rule, Stance, StanceKind } from '../../model/index.js';
import { canSpeak } from '../quotations/clauses.js';
import type { Page, Reported } from '../quotations/page.js';
import { type Run, spanOf, type Tree, wordsIn } from '../quotations/tree.js';

export type StanceDraft = Omit<Stance, 'id'>;

export interface StanceRule extends Rule {
  find(page: Page): StanceDraft[];
}

/** A negated wish or backing is opposition; a negated refusal or opposition says nothing. */
export function negate(stance: StanceKind): StanceKind | null {
  if (stance === 'want' || stance === 'support') return 'oppose';
  return stance === 'undecided' || stance === 'conditional' ? stance : null;
}

/** Whether words behind a stance make it hang on something: "only if", "provided that". */
export function hasCondition(tree: Tree, from: number): boolean {
  const rest = tree.tokens.slice(from, from + 30);
  const stop = rest.findIndex(token => token.form === ';');
  const words = ` ${(stop < 0 ? rest : rest.slice(0, stop)).map(token => token.lower).join(' ')} `;
  return CONDITION_WORDS.some(words_ => words.includes(` ${words_} `));
}

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

const HOLDERLESS: ReadonlySet<string> = new Set(['you', 'it', 'this', 'that', 'which', 'what', 'nobody', 'none']);

/** Whether the holder can hold a stance at all, and is somebody. */
export function canHold(found: Reported): boolean {
  const { cue, source } = found;
  if (!source || !canSpeak(found)) return false;
  const head = cue.tree.tokens[source.head]!;
  return head.lower === 'it' || !HOLDERLESS.has(head.lower);
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
