// Pages of stories: the list, a dossier, a line, reports, files; and stories split and joined.
// Renders nothing; pages/ does.
import type { Hono } from 'hono';
import type { Decision, DecisionPlace, Report } from '../../model/index.js';
import type { Store } from '../../store/index.js';
import { dossierPolicy } from '../html/index.js';
import { answerPage, holds, unchanged } from './answers.js';
import { keepAct, keepDecision } from './decisions.js';
import type { Desk, DeskEnv } from './desk.js';
import { listsOf } from './forms.js';
import { visitorOf } from './frame.js';
import { FilesPage } from './pages/files.js';
import { LinePage } from './pages/line.js';
import { StoriesPage, storyHref } from './pages/stories.js';
import { StoryReportsPage } from './pages/story-reports.js';
import { DAY, ID, PLACE, parametersOf, WORDS } from './parameters.js';
import { Refusal } from './refusal.js';
import { answerFiles, answerPacked, packedOf, storyAt, tagOfStory } from './story-answers.js';

const STORIES_SHAPE = {
  words: WORDS.optional(),
  outlet: WORDS.optional(),
  from: DAY.optional(),
  to: DAY.optional(),
  after: PLACE.optional(),
};

/** Reports that a split keeps together by a decision each; of more the grouping decides anew who stays. */
const MOST_BOUND = 60;
/** Stories offered to be joined with. */
const MOST_OFFERED = 100;

export function addStoryPages(app: Hono<DeskEnv>, desk: Desk): void {
  const { store, records } = desk;
  const countsOf = newCounts(desk);

  app.get('/', async c => {
    const asked = parametersOf(STORIES_SHAPE, c.req.query());
    const [found, counts] = [await store.findStories(asked), await countsOf()];
    return answerPage(c, StoriesPage({ asked, found, counts, visitor: visitorOf(c, desk) }));
  });

  app.get('/stories/:id', async c => {
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    const tag = tagOfStory(desk, story, 'dossier');
    if (holds(c, tag)) return unchanged(c, tag);
    const page = await packedOf(desk, tag, () => records.ask('dossier', story.id));
    if (!page) throw new Refusal(404, 'E611', c.req.path);
    return answerPacked(c, page, tag, 'text/html; charset=utf-8', { 'Content-Security-Policy': DOSSIER_POLICY });
  });

  app.get('/stories/:id/lines/:line', async c => {
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    const line = await records.ask('line', story.id, parametersOf({ id: ID }, { id: c.req.param('line') }));
    if (!line) throw new Refusal(404, 'E611', c.req.path);
    return answerPage(c, LinePage({ story, line, visitor: visitorOf(c, desk) }));
  });

  app.get('/stories/:id/reports', async c => {
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    const [reports, { stories }] = [
      await store.storyReports(story.id),
      await store.findStories({ limit: MOST_OFFERED }),
    ];
    const others = stories.filter(({ id }) => id !== story.id);
    return answerPage(c, StoryReportsPage({ story, reports, others, visitor: visitorOf(c, desk) }));
  });

  app.get('/stories/:id/files', async c => {
    const story = await storyAt(c, desk);
    return story instanceof Response ? story : answerPage(c, FilesPage({ story, visitor: visitorOf(c, desk) }));
  });

  app.get('/stories/:id/files/:format', async c => {
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    return answerFiles(c, desk, story, c.req.param('format'));
  });

  app.post('/stories/:id/split', async c => {
    const { report: marked = [] } = await listsOf(c, c.get('formKey'));
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    const reports = (await store.storyReports(story.id)).map(({ report }) => report);
    const going = reports.filter(({ id }) => marked.includes(id));
    const staying = reports.filter(({ id }) => !marked.includes(id));
    if (going.length === 0 || staying.length === 0) throw new Refusal(400, 'E610', 'report (mark some, not all)');
    // Those that go are one story and those that stay another; else what is like those that go would follow them.
    const bound = staying.length <= MOST_BOUND ? [going, staying] : [going];
    await keepAct(c, desk, [
      aboutStories('different', going[0]!, staying[0]!),
      ...bound.flatMap(([first, ...others]) => others.map(report => aboutStories('same', first!, report))),
    ]);
    return c.redirect(storyHref(story.id, '/reports'), 303);
  });

  app.post('/stories/:id/join', async c => {
    const { other: [other] = [] } = await listsOf(c, c.get('formKey'));
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    const [own, [theirs]] = [await store.storyReports(story.id), await store.storyReports(other ?? '')];
    if (!own[0] || !theirs) throw new Refusal(400, 'E610', 'other');
    await keepDecision(c, desk, aboutStories('same', own[0].report, theirs.report));
    return c.redirect(storyHref(story.id, '/reports'), 303);
  });
}

/** Counting goes through all reports; a page need not be newer than this. */
const COUNTS_MS = 3_000;

/** The counts of the store, counted at most every few seconds however many ask. */
function newCounts({ store, now }: Desk): () => ReturnType<Store['counts']> {
  let counted: { at: number; counts: ReturnType<Store['counts']> } | undefined;
  return () => {
    if (counted === undefined || now() - counted.at >= COUNTS_MS) counted = { at: now(), counts: store.counts() };
    counted.counts.catch(() => (counted = undefined));
    return counted.counts;
  };
}

const DOSSIER_POLICY = `${dossierPolicy()}; img-src 'self'; frame-ancestors 'none'`;

const aboutStories = (action: 'same' | 'different', a: Report, b: Report): Decision => ({
  action,
  about: 'story',
  a: headOf(a),
  b: headOf(b),
});

/** A report as a decision about stories names it: by its first line. */
function headOf({ id, sha256, text, lines }: Report): DecisionPlace {
  const span = lines[0]?.span ?? [0, Math.min(text.length, 1)];
  return { report: id, span: [...span], text: text.slice(...span) || id, sha256 };
}
