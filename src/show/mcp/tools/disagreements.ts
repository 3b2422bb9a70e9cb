// `disagreements`: where reports part on a number, a date, a wording, a speaker or a role, side by side.
// Says not who is right.
import { z } from 'zod';
import { LIMIT, OFFSET, PIN, pageOf, STORY, tool } from '../tool.js';

export const DISAGREEMENTS = tool({
  name: 'disagreements',
  title: 'Disagreements',
  description:
    'Where the reports of a story differ, each value with its sentence. `apparent` says why one only seems a difference.',
  takes: {
    story: STORY,
    kind: z.enum(['number', 'date', 'wording', 'speaker', 'role']).optional(),
    limit: LIMIT,
    offset: OFFSET,
  },
  gives: {
    total: z.number(),
    disagreements: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        about: z.string(),
        apparent: z.string().optional(),
        values: z.array(PIN.extend({ value: z.string() })),
      }),
    ),
  },
  async answer(source, { story, kind, limit, offset }) {
    const found = (await source.records({ story })).flatMap(sourced =>
      sourced.record.disagreements
        .filter(line => kind === undefined || line.kind === kind)
        .map(line => ({ sourced, line })),
    );
    // Real ones first.
    found.sort((a, b) => Number(a.line.apparent !== undefined) - Number(b.line.apparent !== undefined));
    const { total, lines } = pageOf(found, { limit, offset });
    return {
      total,
      disagreements: lines.map(({ sourced, line: { id, kind: of, about, apparent, values } }) => ({
        id,
        kind: of,
        about,
        ...(apparent === undefined ? {} : { apparent }),
        values: values.map(({ value, ...pin }) => ({ ...sourced.pin(pin), value })),
      })),
    };
  },
});
