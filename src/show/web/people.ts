// The page of a person or body: what the store finds under a name, with roles and spellings from the reports it was found in.
// Joins nobody.
import type { Hono } from 'hono';
import type { Hit, Store } from '../../store/index.js';
import { answerPage } from './answers.js';
import type { Desk, DeskEnv } from './desk.js';
import { visitorOf } from './frame.js';
import { PersonPage, type ShownPerson } from './pages/person.js';
import { PLACE, parametersOf, WORDS } from './parameters.js';

const PAGE = 40;
/** Roles and spellings listed; the rest say little more. */
const MOST_PLACED = 12;

export const PERSON_SHAPE = { name: WORDS, after: PLACE.optional() };

export function addPersonPage(app: Hono<DeskEnv>, desk: Desk): void {
  app.get('/people', async c => {
    const { name, after } = parametersOf(PERSON_SHAPE, c.req.query());
    return answerPage(
      c,
      PersonPage({ person: await findPerson(desk.store, name, after), visitor: visitorOf(c, desk) }),
    );
  });
}

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

type Placed = ShownPerson['roles'][number];

async function placedOf(
  store: Store,
  reports: readonly string[],
  hits: readonly Hit[],
): Promise<Pick<ShownPerson, 'roles' | 'spellings'>> {
  const [roles, spellings] = [new Map<string, Placed>(), new Map<string, Placed>()];
  const add = (to: Map<string, Placed>, words: string, report: string, at: number) => {
    const text = words.replace(/\s+/g, ' ');
    const known = to.get(text.toLowerCase());
    if (known) known.count++;
    else to.set(text.toLowerCase(), { text, count: 1, report, at });
  };
  for (const id of reports) {
    const found = await store.reading(id);
    if (!found) continue;
    const { report, read } = found;
    const names = new Set(hits.filter(hit => hit.report === id).map(({ who }) => who));
    const own = new Set(read.entities.filter(({ name }) => names.has(name)).map(entity => entity.id));
    for (const entity of read.entities)
      if (own.has(entity.id)) for (const role of entity.roles) add(roles, role.text, id, role.span[0]);
    for (const { entity, form, span } of read.mentions)
      if (form === 'name' && own.has(entity)) add(spellings, report.text.slice(...span), id, span[0]);
  }
  const most = (from: Map<string, Placed>) =>
    [...from.values()].sort((a, b) => b.count - a.count).slice(0, MOST_PLACED);
  return { roles: most(roles), spellings: most(spellings) };
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
