// Pages of people and bodies: whoever the record of a story joined under one entity, and all who bear a name, story by story.
// Joins nobody: two of one surname are two where a record has them so.
import type { Hono } from 'hono';
import type { Hit, Store } from '../../store/index.js';
import { answerPage } from './answers.js';
import type { Desk, DeskEnv } from './desk.js';
import { visitorOf } from './frame.js';
import { PersonPage, type ShownBearers, type ShownPerson } from './pages/person.js';
import { RecordPersonPage } from './pages/record-person.js';
import { storyHref } from './pages/stories.js';
import { ID, OFFSET, PLACE, parametersOf, WORDS } from './parameters.js';
import { type PlacedWords, placed } from './record-person.js';
import { Refusal } from './refusal.js';
import { storyAt } from './story-answers.js';

const PAGE = 40;
/** Statements of a page of one person. */
const SAID_PAGE = 100;
/** Stories whose records are asked who bears the name; those of the others are asked when somebody opens them. */
const MOST_ASKED = 3;

export function addPersonPages(app: Hono<DeskEnv>, desk: Desk): void {
  const { store, records } = desk;

  app.get('/people', async c => {
    const { name, after, report } = parametersOf(
      { name: WORDS, after: PLACE.optional(), report: ID.optional() },
      c.req.query(),
    );
    // Whom one report calls so is one entity of its story's record.
    const story = report === undefined ? undefined : await store.storyOf(report);
    const one = story && (await records.ask('person-of', story, { report: report!, name }));
    if (story && one) return c.redirect(personHref(story, one.id), 303);
    const person = await findPerson(store, name, after);
    const told = await Promise.all(
      person.stories.slice(0, MOST_ASKED).map(
        async (asked): Promise<ShownBearers> => ({
          story: asked,
          bearers: (await records.ask('bearers', asked.id, { name })) ?? [],
        }),
      ),
    );
    return answerPage(c, PersonPage({ person, told, visitor: visitorOf(c, desk) }));
  });

  app.get('/stories/:id/people/:entity', async c => {
    const { from = '0' } = parametersOf({ from: OFFSET.optional() }, c.req.query());
    const { entity } = parametersOf({ entity: ID }, { entity: c.req.param('entity') });
    const story = await storyAt(c, desk);
    if (story instanceof Response) return story;
    const person = await records.ask('person', story.id, { id: entity });
    if (!person) throw new Refusal(404, 'E611', c.req.path);
    const at = Number(from);
    const next = at + SAID_PAGE < person.lines.length ? at + SAID_PAGE : undefined;
    const shown = { ...person, lines: person.lines.slice(at, at + SAID_PAGE) };
    return answerPage(c, RecordPersonPage({ story, person: shown, next, visitor: visitorOf(c, desk) }));
  });
}

export const personHref = (story: string, entity: string): string =>
  storyHref(story, `/people/${encodeURIComponent(entity)}`);

/** What those say who bear a name, a page at a time, the latest report first. */
export async function findPerson(store: Store, name: string, after: string | undefined): Promise<ShownPerson> {
  const { hits, next } = await store.find({
    who: name,
    kinds: ['quotation', 'stance'],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  });
  const bearers = tally(hits.flatMap(({ who }) => (who === undefined ? [] : [who])));
  const reports = [...new Set(hits.map(({ report }) => report))];
  const { roles, spellings } = await placedOf(store, reports, hits);
  return { name, hits, next, bearers, roles, spellings, stories: await storiesOf(store, reports) };
}

const tally = (names: readonly string[]): { name: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
};

async function placedOf(
  store: Store,
  reports: readonly string[],
  hits: readonly Hit[],
): Promise<Pick<ShownPerson, 'roles' | 'spellings'>> {
  const [roles, spellings]: [PlacedWords[], PlacedWords[]] = [[], []];
  for (const id of reports) {
    const found = await store.reading(id);
    if (!found) continue;
    const { report, read } = found;
    const names = new Set(hits.filter(hit => hit.report === id).map(({ who }) => who));
    const own = new Set(read.entities.filter(({ name }) => names.has(name)).map(entity => entity.id));
    for (const entity of read.entities)
      if (own.has(entity.id))
        for (const { text, span } of entity.roles) roles.push({ text, count: 1, report: id, at: span[0] });
    for (const { entity, form, span } of read.mentions)
      if (form === 'name' && own.has(entity))
        spellings.push({ text: report.text.slice(...span), count: 1, report: id, at: span[0] });
  }
  return { roles: placed(roles), spellings: placed(spellings) };
}

async function storiesOf(store: Store, reports: readonly string[]): Promise<ShownPerson['stories']> {
  const ids = new Set<string>();
  for (const report of reports) {
    const id = await store.storyOf(report);
    if (id !== undefined) ids.add(id);
  }
  const stories: { id: string; title: string }[] = [];
  for (const id of ids) {
    const story = await store.story(id);
    if (story) stories.push({ id: story.id, title: story.title });
  }
  return stories;
}
