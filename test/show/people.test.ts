// Who said what, person by person: whoever a record has as one has one page with every spelling, two of one surname have two.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportFromText } from '../../src/index.js';
import { formKeyOf, type Newsroom, openNewsroom } from '../support/desk.js';

const REPORTS = [
  reportFromText(
    'post.txt',
    'Bridge to open in May\n\nThe mayor of Lessa, Ana Kovač, said on Monday that the new bridge will open in May. “We have waited long enough,” Ana Kovač said. The engineer Petar Kovač said the pillars were sound. “Nothing moves down there,” Petar Kovač said.',
    { outlet: 'Lessa Post', published: '2031-03-08', language: 'en' },
  ),
  reportFromText(
    'journal.txt',
    'New bridge at Lessa opens in May\n\nThe mayor of Lessa, Anna Kovatch, said the new bridge will open in May. “The toll is off the table,” Anna Kovatch said on Tuesday. Nine barges wait at the bridge.',
    { outlet: 'Harbour Journal', published: '2031-03-09', language: 'en' },
  ),
];

let room: Newsroom;
let story = '';
beforeAll(async () => {
  room = await openNewsroom(REPORTS);
  const { stories } = await room.store.findStories({});
  expect(stories.map(({ reports }) => reports)).toEqual([2]);
  story = stories[0]!.id;
});
afterAll(() => room.close());

const page = async (path: string): Promise<string> => {
  const response = await room.get(path);
  expect(`${path} ${response.status}`).toBe(`${path} 200`);
  return response.text();
};
/** Where the page of the one leads whom a report calls so. */
const leadsTo = async (report: string, name: string): Promise<string | null> =>
  (await room.get(`/people?${new URLSearchParams({ report, name })}`)).headers.get('location');

test('a name in a report leads to one page, under each of its spellings', async () => {
  const ana = await leadsTo('post.txt', 'Ana Kovač');
  expect(ana).toMatch(new RegExp(`^/stories/${story}/people/E\\w+$`));
  expect(await leadsTo('journal.txt', 'Anna Kovatch')).toBe(ana);
  const html = await page(ana!);
  for (const words of ['Ana Kovač', 'Anna Kovatch', 'We have waited long enough', 'The toll is off the table'])
    expect(html).toContain(words);
  expect(html).not.toContain('Nothing moves down there,');
});

test('two of one surname are two', async () => {
  const [ana, petar] = [await leadsTo('post.txt', 'Ana Kovač'), await leadsTo('post.txt', 'Petar Kovač')];
  expect(petar).not.toBe(ana);
  expect(await page(petar!)).not.toContain('We have waited long enough');
  const both = await page('/people?name=Kovac');
  for (const href of [ana, petar]) expect(both).toContain(`href="${href}"`);
});

test('a report that calls nobody so leads to all who bear the name', async () => {
  expect(await leadsTo('journal.txt', 'Petar Kovač')).toBeNull();
  expect(await page('/people?name=Kovac&report=nowhere.txt')).toContain('who bears this name');
});

test.each([
  ['one whom the record does not have', 'E0000000000', 404],
  ['no id', '%00', 400],
])('the page of %s', async (_, entity, status) => {
  expect((await room.get(`/stories/${story}/people/${entity}`)).status).toBe(status);
});

test('what a person says about a speaker is followed', async () => {
  const [ana, petar] = [await leadsTo('post.txt', 'Ana Kovač'), await leadsTo('post.txt', 'Petar Kovač')];
  const key = formKeyOf(await page('/load'));
  const decided = await room.post(`/stories/${story}/decide`, {
    key,
    action: 'set-speaker',
    a: 'post.txt: Nothing moves down there',
    b: 'post.txt: Ana Kovač',
  });
  expect(decided.status).toBe(303);
  expect(await page(ana!)).toContain('Nothing moves down there');
  expect(await page(petar!)).not.toContain('Nothing moves down there');
});
