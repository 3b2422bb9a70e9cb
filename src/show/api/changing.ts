// Routes of the API that change something: reports put in, decisions made and taken back.
// Reads and follows nothing itself.
import { z } from '@hono/zod-openapi';
import { OnrecordError } from '../../errors.js';
import { reportFromRow, type Taken } from '../../intake/index.js';
import { DECIDING_SHAPE } from '../web/deciding.js';
import { keepDecision, undoDecision, withoutAbsent } from '../web/decisions.js';
import { loadTaken } from '../web/loading.js';
import { ID, isKeepable } from '../web/parameters.js';
import { newRoute } from './route.js';
import { DECISION } from './shapes.js';

/** Rows of one request; more come in several, or by `onrecord load`. */
const MOST_ROWS = 1_000;

const FIELD = z.string().max(2_000).refine(isKeepable, 'holds a character that cannot be kept').optional();

const ROW = z
  .object({
    id: ID,
    text: z.string().min(1).refine(isKeepable, 'holds a character that cannot be kept'),
    title: FIELD,
    outlet: FIELD,
    byline: FIELD,
    published: FIELD,
    url: FIELD,
  })
  .openapi('Row');

export const CHANGING_ROUTES = [
  newRoute({
    method: 'post',
    path: '/reports',
    summary:
      'Puts reports in; they are read as soon as a reader is free. Another text under a known id is a new version',
    body: z.object({ reports: z.array(ROW).min(1).max(MOST_ROWS) }),
    answer: z.object({
      added: z.number(),
      known: z.number(),
      versions: z.number(),
      reports: z.array(z.string()),
      skipped: z.array(z.object({ id: z.string(), code: z.string(), message: z.string() })),
    }),
    run: async (_, { desk }, { reports }) => {
      async function* rows(): AsyncGenerator<Taken> {
        for (const row of reports) {
          try {
            yield { report: reportFromRow(row, row.id) };
          } catch (error) {
            if (!(error instanceof OnrecordError)) throw error;
            yield { skipped: { id: row.id, code: error.code, message: error.message } };
          }
        }
      }
      const loaded = await loadTaken(desk, rows());
      return { ...loaded, reports: [...loaded.reports], skipped: [...loaded.skipped] };
    },
  }),
  newRoute({
    method: 'get',
    path: '/decisions',
    summary: 'All decisions in the order they came; those taken back carry `undone`',
    answer: z.object({ decisions: z.array(z.object({ decision: DECISION, at: z.string() })) }),
    run: async (_, { desk }) => {
      const decisions = await desk.store.decisions();
      return { decisions: decisions.map(({ decision, at }) => ({ decision: { ...decision }, at })) };
    },
  }),
  newRoute({
    method: 'post',
    path: '/stories/{id}/decisions',
    summary: 'Decides about a line, an annotation (`a.txt#q3`) or words (`a.txt: Ana Kovač`) of a story',
    inPath: { id: z.string().regex(/^[\w.-]{1,100}$/) },
    body: z.object(DECIDING_SHAPE),
    answer: z.object({ decision: DECISION }),
    run: async ({ id }, { desk, context }, { note, ...deciding }) => {
      const decision = await desk.records.ask('decide', id, withoutAbsent(deciding));
      if (!decision) throw new OnrecordError('E611', `story "${id}"`);
      const kept = await keepDecision(context, desk, { ...decision, ...(note === undefined ? {} : { note }) });
      return { decision: { ...kept } };
    },
  }),
  newRoute({
    method: 'post',
    path: '/decisions/{id}/undo',
    summary: 'Takes a decision back: it is marked, never erased',
    inPath: { id: ID },
    answer: z.object({ undone: z.string() }),
    run: async ({ id }, { desk, context }) => {
      await undoDecision(context, desk, id);
      return { undone: id };
    },
  }),
];
