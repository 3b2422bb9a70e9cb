// "The 28-year-old": the person whose age the report has told, or the one in focus of whom it tells none.
// Does not look at other nominals.
import type { Sentence, Span } from '../../model/index.js';
import type { Known } from './clusters.js';
import { tokenFrom } from './descriptions.js';
import type { Item } from './items.js';
import type { Nominal } from './phrases.js';
import { LEAD, type Resolution, type Seen, weigh } from './resolve.js';

/** The age told right behind a name: "Ana Kovač, 28, said". */
export function ageBehind(sentence: Sentence, span: Span): string | undefined {
  const i = tokenFrom(sentence, span[1]);
  const [comma, age, end] = sentence.tokens.slice(i, i + 3);
  const told = comma?.form === ',' && age !== undefined && /^\d{1,3}$/.test(age.form);
  return told && (end === undefined || /^[,.;)]$/.test(end.form)) ? age.form : undefined;
}

/** Notes of everybody named the age that the report tells of them anywhere. */
export function noteAges(bySentence: readonly (readonly Item[])[]): void {
  for (const items of bySentence)
    for (const item of items)
      if (item.form === 'name' && item.known.kind === 'person') item.known.age ??= ageBehind(item.sentence, item.span);
}

/** `all` are those whom the report names, before or after. */
export function resolveAge(nominal: Nominal, seen: readonly Seen[], all: readonly Known[]): Resolution | undefined {
  const { age, sentence, span } = nominal;
  if (nominal.determiner !== 'the') return undefined;
  const told = new Set(all.filter(known => known.kind === 'person' && known.age === age));
  const [one] = told;
  if (one && told.size === 1)
    return { known: one, because: `${age} years old: ${one.name}`, rule: 'read.coreference.age' };
  if (one) return undefined;
  const [best, second] = weigh(
    seen,
    sentence,
    span[0],
    ({ known }) => known.kind === 'person' && !known.plural && known.age === undefined,
  );
  if (!best || best.known.ghost || (second && best.weight - second.weight < LEAD * best.weight)) return undefined;
  return { known: best.known, because: `in focus, of no other age: ${best.known.name}`, rule: 'read.coreference.age' };
}
