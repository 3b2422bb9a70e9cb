// Where reports give one holder two stances on one question that cannot both hold.
// Does not find stances; positions/ gathered them.
import type { Disagreement, Position, Question } from '../../model/index.js';
import { lineOf, reportsOf, shortened, valueFrom } from './line.js';

/** Stances of one holder on one question that cannot both hold at once; a later report may tell of a change of mind. */
export function findStances(
  question: Question,
  published: ReadonlyMap<string, string | undefined>,
  names: ReadonlyMap<string, string>,
): Disagreement[] {
  const byHolder = new Map<string, Position[]>();
  for (const position of question.positions) {
    if (position.count === undefined)
      byHolder.set(position.holder, [...(byHolder.get(position.holder) ?? []), position]);
  }
  const found: Disagreement[] = [];
  for (const [holder, positions] of byHolder) {
    if (new Set(positions.map(position => position.stance)).size < 2) continue;
    const values = positions.flatMap(position => position.evidence.map(x => valueFrom(x, position.stance)));
    if (reportsOf(values) < 2) continue;
    const days = positions.map(position => new Set(position.evidence.map(x => published.get(x.report))));
    const apart = days.every((x, i) =>
      days.every((y, j) => i === j || [...x].every(day => day !== undefined && !y.has(day))),
    );
    const name = names.get(holder) ?? holder;
    const about = `${name}: ${shortened(question.text)}`;
    found.push(
      lineOf(
        'wording',
        about,
        values,
        ['one holder, two stances'],
        apart ? 'told on other days: a mind may have changed' : undefined,
      ),
    );
  }
  return found;
}
