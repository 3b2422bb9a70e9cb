// Pages that find: search, a report, the place of some words in it.
// Renders nothing; pages/ does.
import type { Context, Hono } from 'hono';
import { answerPage } from './answers.js';
import type { Desk, DeskEnv } from './desk.js';
import { hrefOf, visitorOf } from './frame.js';
import { ReportPage, sentenceAnchor } from './pages/report.js';
import { SearchPage } from './pages/search.js';
import { ID, OFFSET, parametersOf, queryOf, SEARCH_SHAPE, type SearchParameters } from './parameters.js';
import { Refusal } from './refusal.js';

export function addFindingPages(app: Hono<DeskEnv>, desk: Desk): void {
  app.get('/search', async c => {
    const asked = searchOf(c);
    const isAsked = [asked.words, asked.who, asked.outlet, asked.from, asked.to, asked.story].some(
      value => value !== undefined,
    );
    const found = isAsked ? await desk.store.find(queryOf(asked)) : undefined;
    return answerPage(c, SearchPage({ asked, found, visitor: visitorOf(c, desk) }));
  });

  app.get('/report', async c => {
    const { id } = parametersOf({ id: ID }, c.req.query());
    const found = await desk.store.reading(id);
    if (!found) throw new Refusal(404, 'E611', `report "${id}"`);
    const [versions, storyId] = [await desk.store.versions(id), await desk.store.storyOf(id)];
    const story = storyId === undefined ? undefined : await desk.store.story(storyId);
    return answerPage(c, ReportPage({ shown: { ...found, versions, story }, visitor: visitorOf(c, desk) }));
  });

  app.get('/place', async c => {
    const { report, at } = parametersOf({ report: ID, at: OFFSET }, c.req.query());
    const found = await desk.store.reading(report);
    if (!found) throw new Refusal(404, 'E611', `report "${report}"`);
    return c.redirect(`${hrefOf('/report', { id: report })}#${sentenceAnchor(found.read, Number(at))}`, 303);
  });
}

/** The kinds come from a form one by one, and from a link as one list. */
function searchOf(c: Context<DeskEnv>): SearchParameters {
  const kinds = c.req.queries('kind')?.join(',') ?? c.req.query('kinds');
  return parametersOf(SEARCH_SHAPE, { ...c.req.query(), kinds });
}
