// Routes of the API about stories: lists, one with its reports, its record, a line explained, what changed, its files, and people.
// Groups and compares nothing itself.
import { z } from '@hono/zod-openapi';
import { OnrecordError } from '../../errors.js';
import type { StoredStory } from '../../store/index.js';
import { DAY, ID, LIMIT, MOMENT, PLACE, WORDS } from '../web/parameters.js';
import { findPerson } from '../web/people.js';
import { answerFiles } from '../web/story-answers.js';
import { type Call, newRoute } from './route.js';
import { DECISION, HIT, MODEL, NEXT, PLACED, STORY } from './shapes.js';

const STORY_ID = z
  .string()
  .regex(/^[\w.-]{1,100}$/)
  .openapi({ example: 'S0dffa3b5d0', description: 'a present id or one it had' });

/** **Errors**: E611 where there is none. */
async function storyOf(id: string, { desk }: Call): Promise<StoredStory> {
  const story = await desk.store.story(id);
  if (!story) throw new OnrecordError('E611', `story "${id}"`);
  return story;
}

const found = <Answer>(answer: Answer | undefined, id: string): Answer => {
  if (answer === undefined) throw new OnrecordError('E611', `story "${id}"`);
  return answer;
};

export const STORY_ROUTES = [
  newRoute({
    method: 'get',
    path: '/stories',
    summary: 'Stories, the latest change first',
    parameters: {
      words: WORDS.optional(),
      outlet: WORDS.optional(),
      from: DAY.optional(),
      to: DAY.optional(),
      changedSince: MOMENT.optional(),
      limit: LIMIT.optional(),
      after: PLACE.optional(),
    },
    answer: z.object({ stories: z.array(STORY), next: NEXT }),
    run: ({ limit, ...query }, { desk }) =>
      desk.store.findStories({ ...query, ...(limit === undefined ? {} : { limit: Number(limit) }) }),
    csv: ({ stories }) => ({
      columns: ['id', 'title', 'reports', 'outlets', 'from', 'to', 'changed', 'revision'],
      rows: stories.map(story => ({ ...story })),
    }),
  }),
  newRoute({
    method: 'get',
    path: '/stories/{id}',
    summary: 'A story with its reports; its `id` is another than asked for where it went into another story',
    inPath: { id: STORY_ID },
    answer: z.object({ story: STORY, reports: z.array(MODEL('Report without its text')) }),
    run: async ({ id }, call) => {
      const story = await storyOf(id, call);
      const reports = await call.desk.store.storyReports(story.id);
      return {
        story,
        reports: reports.map(({ report: { text: _, lines: __, parts: ___, ...report }, read, version, loaded }) => ({
          ...report,
          published: read.published,
          version,
          loaded,
        })),
      };
    },
    csv: ({ reports }) => ({
      columns: ['id', 'title', 'outlet', 'byline', 'url', 'language', 'sha256', 'version', 'loaded'],
      rows: reports as Record<string, string>[],
    }),
  }),
  newRoute({
    method: 'get',
    path: '/stories/{id}/record',
    summary: 'The sourced record of a story',
    inPath: { id: STORY_ID },
    answer: MODEL('StoryRecord'),
    run: async ({ id }, call) => answerFiles(call.context, call.desk, await storyOf(id, call), 'record'),
  }),
  newRoute({
    method: 'get',
    path: '/stories/{id}/files/{format}',
    summary: 'An export of the record: csv, web-annotation, gexf …; several files come as a zip',
    inPath: { id: STORY_ID, format: z.string().regex(/^[a-z-]{1,30}$/) },
    answer: z.unknown(),
    run: async ({ id, format }, call) => answerFiles(call.context, call.desk, await storyOf(id, call), format),
  }),
  newRoute({
    method: 'get',
    path: '/stories/{id}/lines/{line}',
    summary: 'How a line of the record came about: its words, rules, reasons and refusals',
    inPath: { id: STORY_ID, line: ID },
    answer: MODEL('Explanation'),
    run: async ({ id, line }, { desk }) => ({ ...found(await desk.records.ask('line', id, { id: line }), id) }),
  }),
  newRoute({
    method: 'get',
    path: '/stories/{id}/review',
    summary: 'What to check first, and pairs that may be one or two',
    inPath: { id: STORY_ID },
    answer: z.object({ checks: z.array(MODEL('Check')), checkCount: z.number(), pairs: z.array(z.looseObject({})) }),
    run: async ({ id }, { desk }) => {
      const { checks, checkCount, pairs } = found(
        await desk.records.ask('review', id, { checks: MOST_REVIEWED, pairs: MOST_REVIEWED }),
        id,
      );
      return { checks: checks.map(check => ({ ...check })), checkCount, pairs: pairs.map(pair => ({ ...pair })) };
    },
  }),
  newRoute({
    method: 'get',
    path: '/stories/{id}/news',
    summary:
      'What is new in the record of a story since a time of loading: lines, reports, sentences changed at the source',
    inPath: { id: STORY_ID },
    parameters: { since: MOMENT },
    answer: MODEL('StoryNews'),
    run: async ({ id, since }, { desk }) => {
      const moment = since.length === 10 ? `${since}T00:00:00.000Z` : since;
      return { ...found(await desk.records.ask('news', id, { since: moment }), id) };
    },
  }),
  newRoute({
    method: 'get',
    path: '/stories/{id}/decisions',
    summary: 'Decisions of a person that touch a story, in the order they came',
    inPath: { id: STORY_ID },
    answer: z.object({ decisions: z.array(z.object({ decision: DECISION, at: z.string() })) }),
    run: async ({ id }, call) => {
      const { id: present } = await storyOf(id, call);
      const decisions = await call.desk.store.decisions(present);
      return { decisions: decisions.map(({ decision, at }) => ({ decision: { ...decision }, at })) };
    },
  }),
  newRoute({
    method: 'get',
    path: '/people',
    summary: 'What those say who bear a name, under any spelling, with roles and spellings',
    parameters: { name: WORDS, after: PLACE.optional() },
    answer: z.object({
      name: z.string(),
      hits: z.array(HIT),
      next: NEXT,
      bearers: z.array(z.object({ name: z.string(), count: z.number() })),
      roles: z.array(PLACED),
      spellings: z.array(PLACED),
      stories: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
    run: async ({ name, after }, { desk }) => {
      const person = await findPerson(desk.store, name, after);
      return {
        ...person,
        hits: [...person.hits],
        bearers: [...person.bearers],
        roles: [...person.roles],
        spellings: [...person.spellings],
        stories: [...person.stories],
      };
    },
  }),
];

/** More than a person works through; the record holds all. */
const MOST_REVIEWED = 500;
