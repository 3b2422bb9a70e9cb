// Pages on which a person decides: the review queue, decisions about lines, and taking them back.
// Follows no decision; records do.
import { z } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import type { StoredStory } from '../../store/index.js';
import { answerPage } from './answers.js';
import { actsOf, keepDecision, undoDecision, withoutAbsent } from './decisions.js';
import type { Desk, DeskEnv } from './desk.js';
import { fieldsOf } from './forms.js';
import { visitorOf } from './frame.js';
import { newPageCache } from './page-cache.js';
import { DecisionsPage } from './pages/decisions.js';
import { type ReviewedStory, ReviewPage } from './pages/review.js';
import { storyHref } from './pages/stories.js';
import { ID, PLACE, parametersOf } from './parameters.js';
import type { StoryReview } from './record-questions.js';
import { Refusal } from './refusal.js';
import { ownPath } from './signing-in.js';
import { storyAt } from './story-answers.js';

export const DECIDING_SHAPE = {
  action: z.enum(['same', 'different', 'wrong', 'set-date', 'set-speaker']),
  a: ID,
  b: ID.optional(),
  value: z.string().max(60).optional(),
  note: z.string().max(300).optional(),
};

/** Stories of a page of the queue, and what is shown of each. */
const QUEUE = { stories: 8, checks: 3, pairs: 4 };
/** What is shown of one story. */
const WHOLE = { checks: 60, pairs: 120 };
const DECISIONS_PAGE = 50;
/** Reviews kept ready until their story changes. */
const MOST_KEPT_BYTES = 8_000_000;

export function addDecidingPages(app: Hono<DeskEnv>, desk: Desk): void {
  const { store, records } = desk;
  const kept = newPageCache<StoryReview>(MOST_KEPT_BYTES, review => JSON.stringify(review).length);
  const reviewOf = ({ id, revision }: StoredStory, size: { checks: number; pairs: number }) =>
    kept.get(`${id} ${revision} ${size.checks} ${size.pairs}`, () => records.ask('review', id, size));

  app.get('/review', async c => {
    const { after } = parametersOf({ after: PLACE.optional() }, c.req.query());
    const { stories, next } = await store.findStories({
      limit: QUEUE.stories,
      ...(after === undefined ? {} : { after }),
    });
    const asked = await Promise.all(stories.map(async story => ({ story, review: await reviewOf(story, QUEUE) })));
    const reviewed = asked.filter((one): one is ReviewedStory => one.review !== undefined);
    return answerPage(
      c,
      ReviewPage({ stories: reviewed, next, isOfOne: false, back: '/review', visitor: visitorOf(c, desk) }),
    );
  });

  app.get('/stories/:id/review', async c => {
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    const review = await reviewOf(story, WHOLE);
    const back = storyHref(story.id, '/review');
    const stories = review ? [{ story, review }] : [];
    return answerPage(c, ReviewPage({ stories, isOfOne: true, back, visitor: visitorOf(c, desk) }));
  });

  app.post('/stories/:id/decide', async c => {
    const fields = await fieldsOf(c, c.get('formKey'));
    const { note, ...deciding } = parametersOf(DECIDING_SHAPE, fields);
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    const decision = await records.ask('decide', story.id, withoutAbsent(deciding));
    if (!decision) throw new Refusal(404, 'E611', c.req.path);
    await keepDecision(c, desk, { ...decision, ...(note === undefined ? {} : { note }) });
    return c.redirect(ownPath(fields['back'] || storyHref(story.id, '/review')), 303);
  });

  app.get('/decisions', async c => {
    const { from = '0' } = parametersOf(
      {
        from: z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
      },
      c.req.query(),
    );
    const all = actsOf(await store.decisions()).reverse();
    const at = Number(from);
    const next = at + DECISIONS_PAGE < all.length ? at + DECISIONS_PAGE : undefined;
    const decisions = all.slice(at, at + DECISIONS_PAGE);
    return answerPage(c, DecisionsPage({ decisions, count: all.length, next, visitor: visitorOf(c, desk) }));
  });

  app.post('/decisions/undo', async c => {
    const { id } = parametersOf({ id: ID }, await fieldsOf(c, c.get('formKey')));
    await undoDecision(c, desk, id);
    return c.redirect('/decisions', 303);
  });
}
