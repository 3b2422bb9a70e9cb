// Routes of the API that find lines and give reports.
// Finds nothing itself; store/ does.
import { z } from '@hono/zod-openapi';
import { OnrecordError } from '../../errors.js';
import { ID, queryOf, SEARCH_SHAPE } from '../web/parameters.js';
import { newRoute } from './route.js';
import { HIT, MODEL, NEXT } from './shapes.js';

export const SEARCH_ROUTES = [
  newRoute({
    method: 'get',
    path: '/search',
    summary: 'Lines and texts in which words stand, newest report first, each pinned to its sentence',
    parameters: SEARCH_SHAPE,
    answer: z.object({ hits: z.array(HIT), next: NEXT }),
    run: (given, { desk }) => desk.store.find(queryOf(given)),
    csv: ({ hits }) => ({
      columns: [
        'kind',
        'type',
        'who',
        'text',
        'sentence',
        'outlet',
        'published',
        'report',
        'version',
        'id',
        'start',
        'end',
      ],
      rows: hits.map(({ span, sentenceText, sentence: _, ...hit }) => ({
        ...hit,
        sentence: sentenceText,
        start: span[0],
        end: span[1],
      })),
    }),
  }),
  newRoute({
    method: 'get',
    path: '/report',
    summary: 'A report with its newest text, and its reading',
    parameters: { id: ID },
    answer: z.object({ report: MODEL('Report'), read: MODEL('ReadReport') }),
    run: async ({ id }, { desk }) => {
      const found = await desk.store.reading(id);
      if (!found) throw new OnrecordError('E611', `report "${id}"`);
      return { report: { ...found.report }, read: { ...found.read } };
    },
  }),
  newRoute({
    method: 'get',
    path: '/versions',
    summary: 'All texts that came under the id of a report, oldest first',
    parameters: { id: ID },
    answer: z.object({
      versions: z.array(
        z.object({ version: z.number().int(), sha256: z.string(), loaded: z.string(), text: z.string() }),
      ),
    }),
    run: async ({ id }, { desk }) => {
      const versions = await desk.store.versions(id);
      if (versions.length === 0) throw new OnrecordError('E611', `report "${id}"`);
      return { versions };
    },
  }),
  newRoute({
    method: 'get',
    path: '/counts',
    summary: 'How many reports wait, are read, failed, and how many lines can be searched',
    answer: z.record(z.string(), z.number()),
    run: async (_, { desk }) => ({ ...(await desk.store.counts()) }),
  }),
];
