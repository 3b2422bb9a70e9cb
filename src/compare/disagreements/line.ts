// A line of disagreement: its kind, what it is about, the values with their pins, and why it may only seem one.
// Does not find any.
import type { Disagreement, Evidence, UtteranceMember } from '../../model/index.js';
import { lineId, placeKey } from '../comparison.js';

export { shortened } from '../shortened.js';

export type Value = Disagreement['values'][number];

export const valueFrom = (evidence: Evidence, value = evidence.text): Value => ({
  report: evidence.report,
  span: evidence.span,
  text: evidence.text,
  value,
});

export function lineOf(
  kind: Disagreement['kind'],
  about: string,
  values: Value[],
  because: string[],
  apparent?: string,
): Disagreement {
  const keys = values.map(value => `${placeKey(value.report, value.span)}\u0000${kind}`);
  const sorted = [...values].sort((a, b) => (placeKey(a.report, a.span) < placeKey(b.report, b.span) ? -1 : 1));
  return {
    id: lineId('D', keys),
    kind,
    about,
    ...(apparent === undefined ? {} : { apparent }),
    values: sorted,
    because,
  };
}

export const reportsOf = (values: readonly Evidence[]): number => new Set(values.map(value => value.report)).size;

export const pinOf = (member: UtteranceMember): Evidence => ({
  report: member.report,
  span: member.span,
  text: member.text,
});

export const longest = (members: readonly UtteranceMember[]): UtteranceMember =>
  members.reduce((best, member) => (member.text.length > best.text.length ? member : best));

/** Lines of one finder that share a place and give the same values are one: three reports that give two numbers give one line. */
export function joinLines(lines: readonly Disagreement[]): Disagreement[] {
  const joined: Disagreement[] = [];
  const at = new Map<string, number>();
  for (const line of lines) {
    const given = [...new Set(line.values.map(({ value }) => value))].sort().join('\u0000');
    const keys = line.values.map(
      ({ report, span }) => `${line.because[0]} ${line.apparent} ${given} ${placeKey(report, span)}`,
    );
    const known = keys.flatMap(key => at.get(key) ?? [])[0];
    const other = known === undefined ? undefined : joined[known];
    const values = [...(other?.values ?? [])];
    for (const value of line.values) {
      if (!values.some(x => placeKey(x.report, x.span) === placeKey(value.report, value.span))) values.push(value);
    }
    const place = known ?? joined.length;
    joined[place] = other ? lineOf(line.kind, other.about, values, line.because, line.apparent) : line;
    for (const key of keys) at.set(key, place);
  }
  return joined;
}
