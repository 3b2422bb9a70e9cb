// Names that a report itself gives for one another: "TransMarl, known until January as Marl Tramways".
// Does not guess: without the words that say so nothing is an alias.
import { isNaming } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import type { LocalEntity } from './local.js';

export interface Alias {
  a: LocalEntity;
  b: LocalEntity;
  /** The words between the two names. */
  words: string;
}

/** Most letters between a name and the one it had before: an apposition, not another sentence. */
const BETWEEN_CHARS = 70;

/** What stands between a name and its other name, up to the second one. */
const BETWEEN =
  /^[,(\s]+(?:(?!and |or )\p{Ll}[\p{Ll}'’-]*,?\s+){0,5}?(?:(?:formerly|previously|originally)(?: (?:known|called|named)(?: as)?)?|(?:also|better|formerly|previously|once|now) known as|known (?:(?:until|till|before)[^,.;]{1,30} )?as|(?:called|named) (?:until|till)[^,.;]{1,30})(?: the)?[\s"“‘]*$/u;

/** Pairs of entities of one report that the report gives for one another. */
export function findAliases(comparison: Comparison, locals: readonly LocalEntity[]): Alias[] {
  const byReport = new Map<string, LocalEntity[]>();
  for (const local of locals) {
    if (!local.named) continue;
    const list = byReport.get(local.report);
    if (list) list.push(local);
    else byReport.set(local.report, [local]);
  }
  return comparison.witnesses.flatMap(({ report }) => aliasesIn(report.text, byReport.get(report.id) ?? []));
}

function aliasesIn(text: string, locals: readonly LocalEntity[]): Alias[] {
  const placed = locals
    .flatMap(local => local.mentions.filter(isNaming).map(({ span }) => ({ local, span })))
    .sort((p, q) => p.span[0] - q.span[0] || q.span[1] - p.span[1]);
  const found: Alias[] = [];
  for (let at = 1; at < placed.length; at++) {
    const [before, after] = [placed[at - 1]!, placed[at]!];
    const gap = after.span[0] - before.span[1];
    if (before.local === after.local || gap < 2 || gap > BETWEEN_CHARS) continue;
    if ((before.local.kind === 'person') !== (after.local.kind === 'person')) continue;
    const words = text.slice(before.span[1], after.span[0]);
    if (BETWEEN.test(words)) found.push({ a: before.local, b: after.local, words: words.trim() });
  }
  return found;
}
