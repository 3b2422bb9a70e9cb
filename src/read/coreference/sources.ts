// Sources without a name: "a spokeswoman", "two officials", "witnesses" get an entity of their own.
// Does not join them over sentences; that would be a guess.
import type { Span } from '../../model/index.js';
import { within } from '../../model/index.js';
import type { Reading } from '../reading.js';
import type { Known } from './clusters.js';
import type { Nominal } from './phrases.js';

/** Makes an entity of a nominal that is the source of a quotation or the holder of a stance and means nobody known. */
export function sourceNominal(text: string, nominal: Nominal, reading: Reading, all: Known[]): Known | undefined {
  const source = (spans: readonly Span[]) => spans.some(span => within(nominal.span, span));
  const speaks =
    reading.quotations.some(quotation => source(quotation.source)) ||
    reading.stances.some(stance => source(stance.source));
  if (!speaks) return undefined;
  const known: Known = {
    order: 0,
    kind: nominal.kind,
    name: text.slice(nominal.span[0], nominal.span[1]),
    named: false,
    keys: new Set(),
    roles: [],
    plural: nominal.plural,
    mentions: [
      {
        span: nominal.span,
        form: 'nominal',
        because: 'a source without a name',
        rule: 'read.coreference.unnamed-source',
      },
    ],
    ...(nominal.gender ? { gender: nominal.gender } : {}),
  };
  all.push(known);
  return known;
}
