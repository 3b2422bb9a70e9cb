// Where reports give one holder two stances on one question that cannot both hold, or count its friends and foes in two ways.
// Does not find stances; positions/ gathered them.
import type { Disagreement, Position, Question } from '../../model/index.js';
import { lineOf, reportsOf, shortened, type Value, valueFrom } from './line.js';

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

/** Words that count holders beside those already named: a part of the side. */
const PART = /\b(?:others?|more|another|additional|further|remaining|at least|them)\b/i;

/** How many are for or against, by two reports: "seven members oppose it", "six states are against". */
export function findSideCounts(question: Question, published: ReadonlyMap<string, string | undefined>): Disagreement[] {
  const byStance = new Map<Position['stance'], { value: Value; day: string | undefined }[]>();
  for (const { stance, count, holder, evidence } of question.positions) {
    if (count === undefined || count < 2 || PART.test(holder)) continue;
    const told = byStance.get(stance) ?? [];
    told.push(...evidence.map(x => ({ value: valueFrom(x, String(count)), day: published.get(x.report) })));
    byStance.set(stance, told);
  }
  return [...byStance].flatMap(([stance, told]) => {
    const values = told.map(({ value }) => value);
    if (reportsOf(values) < 2 || new Set(values.map(({ value }) => value)).size < 2) return [];
    const apart = new Set(told.map(({ day }) => day)).size > 1;
    const apparent = apart ? 'told on other days: minds may have changed' : undefined;
    return [lineOf('number', `${stance}: ${shortened(question.text)}`, values, ['one side, two counts'], apparent)];
  });
}
