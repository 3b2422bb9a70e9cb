// What narrows a search besides words, as both engines write it.
// Looks for no words.
import { type RawBuilder, sql } from 'kysely';
import type { Narrowing } from './engine.js';

/** Conditions on the report. A report without a date is on no day, so it is left out where days are asked for. */
export function narrowingOf({ outlet, from, to, story }: Narrowing): RawBuilder<unknown>[] {
  return [
    ...(outlet === undefined ? [] : [sql`lower(report.outlet) = lower(${outlet})`]),
    ...(from === undefined ? [] : [sql`report.hi >= ${from}`]),
    ...(to === undefined ? [] : [sql`report.lo <> '' AND report.lo <= ${to}`]),
    ...(story === undefined
      ? []
      : [
          sql`report.id IN (SELECT member.report FROM member JOIN member AS named ON named.story = member.story
            JOIN story_name ON story_name.report = named.report WHERE story_name.id = ${story})`,
        ]),
  ];
}

/** Conditions on a line. */
export const lineNarrowing = ({ kinds, bearer, type }: Narrowing): RawBuilder<unknown>[] => [
  sql`line.kind IN (${sql.join(kinds.filter(kind => kind !== 'report'))})`,
  ...bearer.map(word => sql`line.bearer LIKE ${`% ${word} %`}`),
  ...(type === undefined ? [] : [sql`lower(line.type) = lower(${type})`]),
];

/** The page behind a row, in the order of the answer: later reports first, lines as they stand. */
export const behind = ({ after }: Narrowing, line: RawBuilder<unknown>): RawBuilder<unknown>[] =>
  after === undefined
    ? []
    : [sql`(report.key < ${after.report} OR (report.key = ${after.report} AND ${line} > ${after.line}))`];

export const where = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length > 0 ? sql`WHERE ${sql.join(conditions, sql` AND `)}` : sql``;
