// Pages of what is new: since a person's last visit, or since a day they name.
// Compares nothing; the records' own difference does.
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { StoredStory } from '../../store/index.js';
import type { StoryNews } from '../../store/story-news.js';
import { answerPage } from './answers.js';
import type { Desk, DeskEnv } from './desk.js';
import { fieldsOf } from './forms.js';
import { visitorOf } from './frame.js';
import { newPageCache } from './page-cache.js';
import { ChangesPage } from './pages/changes.js';
import { MOMENT, PLACE, parametersOf } from './parameters.js';
import { storyAt } from './story-answers.js';

/** Until when this person has seen all; on their own machine, so that the server keeps no habits of people. */
export const SEEN_COOKIE = 'onrecord-seen';
const YEAR_S = 365 * 24 * 3600;
/** Who was never here sees the last week, from the beginning of its first day: all who come that day ask for the same. */
const FIRST_MS = 7 * 24 * 3_600_000;
const PAGE = 12;
/** The record of then is built anew; who turns the page and comes back need not wait again. */
const MOST_KEPT_BYTES = 8_000_000;

export function addChangePages(app: Hono<DeskEnv>, desk: Desk): void {
  const { store, records } = desk;
  const kept = newPageCache<StoryNews>(MOST_KEPT_BYTES, news => JSON.stringify(news).length);
  const newsOf = ({ id, revision }: StoredStory, since: string): Promise<StoryNews | undefined> =>
    kept.get(`${id} ${revision} ${since}`, () => records.ask('news', id, { since }));

  app.get('/changes', async c => {
    const given = parametersOf({ since: MOMENT.optional(), after: PLACE.optional() }, c.req.query());
    const { since, isOwnVisit } = sinceOf(c, desk, given.since);
    const { stories, next } = await store.findStories({
      changedSince: since,
      limit: PAGE,
      ...(given.after === undefined ? {} : { after: given.after }),
    });
    const changed = await Promise.all(
      stories.map(async story => (story.reports > 1 ? { story, news: await newsOf(story, since) } : { story })),
    );
    const now = new Date(desk.now()).toISOString();
    const visitor = visitorOf(c, desk);
    return answerPage(c, ChangesPage({ stories: changed, since, isOwnVisit, now, next, isOfOne: false, visitor }));
  });

  app.get('/stories/:id/changes', async c => {
    const given = parametersOf({ since: MOMENT.optional() }, c.req.query());
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    const { since, isOwnVisit } = sinceOf(c, desk, given.since);
    const news = await newsOf(story, since);
    const now = new Date(desk.now()).toISOString();
    const visitor = visitorOf(c, desk);
    const stories = [{ story, news }];
    return answerPage(c, ChangesPage({ stories, since, isOwnVisit, now, isOfOne: true, visitor }));
  });

  app.post('/changes', async c => {
    const { until } = parametersOf({ until: MOMENT }, await fieldsOf(c, c.get('formKey')));
    setCookie(c, SEEN_COOKIE, until, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: desk.reach.isSecure,
      maxAge: YEAR_S,
    });
    return c.redirect('/changes', 303);
  });
}

/** The time asked for, else that of the last visit, else a week ago; a day means its beginning. */
function sinceOf(
  c: Context<DeskEnv>,
  { now }: Desk,
  given: string | undefined,
): { since: string; isOwnVisit: boolean } {
  if (given !== undefined) return { since: given.length === 10 ? beginning(given) : given, isOwnVisit: false };
  const seen = MOMENT.safeParse(getCookie(c, SEEN_COOKIE));
  if (seen.success) return { since: seen.data, isOwnVisit: true };
  return { since: beginning(new Date(now() - FIRST_MS).toISOString()), isOwnVisit: false };
}

const beginning = (moment: string): string => `${moment.slice(0, 10)}T00:00:00.000Z`;
