// The newsroom in a real browser: a walk as each of its three users, by mouse and by keyboard; every page at three widths,
// in light and dark, without a request to anybody else, and without a fault that axe finds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportFromText } from '../../src/index.js';
import { CHROMIUM, openBrowser } from '../support/chromium.js';
import { fill, NOW } from '../support/desk.js';
import { exampleReports } from '../support/pile.js';
import { type Served, serveNewsroom } from '../support/served.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STRAIT = resolve(import.meta.dirname, '../../examples/strait');

const [FIRST, SECOND, ...LATER] = await exampleReports();

describe.skipIf(!CHROMIUM)('the newsroom in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  const complaints: string[] = [];
  const strangers: string[] = [];

  const watch = (tab: Page): void => {
    tab.on('console', message => message.type() === 'error' && complaints.push(`${tab.url()} ${message.text()}`));
    tab.on('pageerror', error => complaints.push(String(error)));
    tab.on('request', request => request.url().startsWith(served.url) || strangers.push(request.url()));
  };

  beforeAll(async () => {
    served = await serveNewsroom([FIRST!, SECOND!]);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    watch(page);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('an analyst sees what came since, marks it as seen, and decides about a pair', async () => {
    await fill(served.room.store, LATER.slice(1), new Date(NOW - 3_600_000).toISOString());
    await page.goto(served.url);
    await page.click('text=What is new');
    expect(await page.locator('h2 .said').count()).toBe(1);
    await page.locator('h2 .said').click();
    await page
      .getByRole('link', { name: /Soravia/ })
      .first()
      .waitFor();
    await page.goto(`${served.url}/changes`);
    await page.click('text=I have seen all this');
    await page.locator('text=Nothing has changed since then').waitFor();
    await page.click('nav >> text=Review');
    await page.locator('h2 .said').first().click();
    const pair = page.locator('li', { has: page.locator('button', { hasText: 'They are two' }) }).first();
    const words = await pair.locator('.said').allTextContents();
    await pair.locator('button', { hasText: 'They are two' }).click();
    await page.click('nav >> text=Decisions');
    const row = page.locator('.checks li').first();
    expect(await row.locator('.tag').textContent()).toBe('are two');
    expect(words.some(one => one.length > 0)).toBe(true);
    await row.locator('button').click();
    await page.locator('text=taken back by ana').waitFor();
  });

  test('a fact-checker drops a saved page, opens the dossier, and sets a line aside', async () => {
    await page.goto(`${served.url}/load`);
    await page.setInputFiles('input[type=file]', resolve(STRAIT, 'ledger.txt'));
    await page.click('text=Load files');
    expect(await page.locator('[role=status]').textContent()).toContain('1 report added');
    await fill(served.room.store, [], new Date(NOW).toISOString());
    await page.goto(served.url);
    await page.locator('.entries .title').first().click();
    expect(await page.locator('#checks h2').textContent()).toMatch(/check these first/i);
    await page.locator('#said .lineid').first().click();
    await page.click('text=Decide otherwise');
    await page.click('summary:has-text("Set it aside")');
    await page.locator('details[open] input[name=note]').fill('a caption');
    await page.locator('details[open] button').click();
    await page.click('text=In the dossier');
    await page.locator('text=set aside by ana: a caption').first().waitFor();
  });

  test('a researcher finds lines by words, speaker and kind, by keyboard alone, and reads one in its place', async () => {
    await page.goto(served.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Skip to the content/);
    await page.locator('.top input').focus();
    await page.keyboard.type('Soravia');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?words=Soravia/);
    await page.locator('input[value=quotation]').focus();
    await page.keyboard.press('Space');
    await page.locator('.ask input[name=who]').fill('Holubets');
    await page.keyboard.press('Enter');
    await page.waitForURL(/who=Holubets/);
    expect(await page.locator('.hits .tag').allTextContents()).toSatisfy((tags: string[]) =>
      tags.every(tag => tag.startsWith('quotation')),
    );
    const words = (await page.locator('.hits mark').first().textContent())!;
    await page.locator('.hits a.said').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/report\?id=.*#s-\d+/);
    const sentence = await page.locator(new URL(page.url()).hash).textContent();
    expect(sentence!.replace(/\s+/g, ' ')).toContain(words.slice(0, 30));
    const csv = await page.request.get(`${served.url}/api/search?words=letter&format=csv`);
    expect((await csv.text()).split('\r\n')[0]).toMatch(/^kind,type,who/);
  });

  const PAGES = [
    '/',
    '/search?words=letter&kind=quotation',
    '/report?id=harbour-post.txt',
    '/people?name=Holubets',
    '/changes?since=2031-03-01',
    '/review',
    '/decisions',
    '/load',
    'STORY',
    'STORY/review',
    'STORY/changes?since=2031-03-01',
    'STORY/reports',
    'STORY/files',
    'LINE',
    '/nowhere',
  ];

  /** The sheet's dark colours are the same on every page. */
  const IN_DARK: ReadonlySet<string> = new Set(['/', 'STORY/review', 'LINE']);

  test.each(PAGES)('%s fits three widths, and axe finds no fault', async path => {
    const { stories } = await served.room.store.findStories({});
    const story = `/stories/${stories.sort((a, b) => b.reports - a.reports)[0]!.id}`;
    const line = await page.request
      .get(`${served.url}${story}`)
      .then(response => response.text())
      .then(html => /href="(\/stories\/[^"]+\/lines\/E[^"]+)"/.exec(html)![1]!);
    const url = `${served.url}${path.replace('STORY', story).replace('LINE', line)}`;
    for (const colorScheme of IN_DARK.has(path) ? (['light', 'dark'] as const) : (['light'] as const)) {
      const context = await browser.newContext({ bypassCSP: true, colorScheme });
      const tab = await context.newPage();
      await tab.goto(url);
      for (const width of [1280, 800, 360]) {
        await tab.setViewportSize({ width, height: 800 });
        const over = await tab.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([width, over]).toEqual([width, 0]);
      }
      await tab.evaluate(() => document.querySelectorAll('details').forEach(fold => void (fold.open = true)));
      await tab.addScriptTag({ content: AXE });
      const violations = await tab.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(one => `${one.id}: ${one.nodes[0]!.html}`);
      });
      await context.close();
      expect([colorScheme, violations]).toEqual([colorScheme, []]);
    }
  });

  test('a date stands behind the name of an outlet that is written from right to left', async () => {
    const text = 'Dockers at the quay said on Tuesday that nine barges had left without a pilot.\n';
    const meta = { title: '3 موانئ و 9 سفن', outlet: 'صحيفة الميناء', published: '2031-03-11' };
    await fill(served.room.store, [reportFromText('right-to-left.txt', text, meta)], new Date(NOW).toISOString());
    await page.goto(`${served.url}/search?words=barges+pilot&kind=report`);
    const [outletEnd, dateStart, titleStart] = await page
      .locator('.hits small')
      .first()
      .evaluate(small => {
        const date = [...small.childNodes].find(node => /2031/.test(node.textContent ?? '') && node.nodeType === 3)!;
        const range = document.createRange();
        range.selectNodeContents(date);
        const title = small.querySelector('a')!;
        return [
          small.querySelector('bdi')!.getBoundingClientRect().right,
          range.getBoundingClientRect().left,
          title.getBoundingClientRect().left,
        ];
      });
    expect(outletEnd).toBeLessThanOrEqual(dateStart! + 1);
    expect(dateStart).toBeLessThan(titleStart!);
  });

  test('pages work without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${served.url}/search?words=letter`);
    await plain.locator('.hits a.said').first().click();
    expect(new URL(plain.url()).hash).toMatch(/^#s-\d+$/);
    await context.close();
  });
});
