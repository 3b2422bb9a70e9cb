// The pictures of docs/serve.md: pages of a newsroom over the example story, two reports on one day and the rest on the next.
// Opens the newsroom on a port of this machine; builds nothing but the pictures.
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { fill } from '../test/support/desk.js';
import { exampleReports, unrelatedReport } from '../test/support/pile.js';
import { serveNewsroom } from '../test/support/served.js';

const DOCS = resolve(import.meta.dirname, '../docs');

const PICTURES: readonly { file: string; path: string; width: number; height: number; isDark?: boolean }[] = [
  { file: 'serve-stories.png', path: '/', width: 1100, height: 480 },
  { file: 'serve-line.png', path: 'LINE', width: 1100, height: 1000 },
  { file: 'serve-changes.png', path: '/changes', width: 1100, height: 1000 },
  { file: 'serve-review.png', path: 'STORY/review', width: 1100, height: 1100 },
  { file: 'serve-person.png', path: '/people?name=Holubets', width: 1100, height: 900 },
  {
    file: 'serve-search-dark.png',
    path: '/search?words=letter&kind=quotation',
    width: 1100,
    height: 900,
    isDark: true,
  },
  { file: 'serve-report-narrow.png', path: '/report?id=harbour-post.txt', width: 360, height: 900 },
];

export async function takeNewsroomPictures(browser: Browser): Promise<void> {
  const [first, second, ...later] = await exampleReports();
  const served = await serveNewsroom([first!, second!]);
  try {
    await fill(served.room.store, [...later, unrelatedReport()], '2031-03-11T08:00:00.000Z');
    const { stories } = await served.room.store.findStories({});
    const story = `/stories/${stories.sort((a, b) => b.reports - a.reports)[0]!.id}`;
    for (const { file, path, width, height, isDark } of PICTURES) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: isDark ? 'dark' : 'light',
      });
      const seen = { name: 'onrecord-seen', value: '2031-03-10T18:00:00.000Z', url: served.url };
      await context.addCookies([seen]);
      const tab = await context.newPage();
      if (path === 'LINE') {
        await tab.goto(`${served.url}${story}`);
        await tab.locator('#said .lineid').first().click();
      } else await tab.goto(`${served.url}${path.replace('STORY', story)}`);
      await tab.screenshot({ path: resolve(DOCS, file), fullPage: true, clip: { x: 0, y: 0, width, height } });
      await context.close();
    }
  } finally {
    await served.close();
  }
}
