// The dossier opened in a real browser: links lead to the right sentence, nothing of a report runs, nothing is fetched,
// the page reads at three widths and without script, and axe finds no fault.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { type Report, readReport, reportFromHtml, reportFromText } from '../../src/index.js';
import { buildRecord } from '../../src/record/index.js';
import { renderDossier } from '../../src/show/html/index.js';
import { CHROMIUM, openBrowser } from '../support/chromium.js';
import { exampleReports } from '../support/pile.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const HOSTILE = `<p>He said: "<script>window.ran = 1</script><img src=x onerror="window.ran = 2">" & </p></script><svg onload="window.ran=3">`;

const examples = await exampleReports();

function pageOf(reports: Report[]) {
  const witnesses = reports.map(report => ({ report, read: readReport(report) }));
  const record = buildRecord(compareReports(witnesses));
  return { record, html: renderDossier(record, witnesses) };
}

describe.skipIf(!CHROMIUM)('the dossier in a browser', () => {
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-dossier-'));
  const { record, html } = pageOf(examples);
  const url = pathToFileURL(join(folder, 'dossier.html')).href;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    writeFileSync(join(folder, 'dossier.html'), html);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('request', request => requests.push(request.url()));
    await page.goto(url);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  test('opens at what to check first, without a complaint and without a request', async () => {
    expect(await page.locator('#checks h2').textContent()).toMatch(/check these first/i);
    expect(await page.locator('#checks li').count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([url]);
  });

  test('every link inside the page has its target', async () => {
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map(link => decodeURIComponent(link.getAttribute('href')!.slice(1)))
        .filter(id => !document.getElementById(id)),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test('no id stands twice', async () => {
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(element => element.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('the proof of a check leads to the sentence that holds its words', async () => {
    for (const check of record.checks.slice(0, 4)) {
      const [first] = check.evidence;
      const siglum = record.reports.find(report => report.id === first!.report)!.siglum;
      const href = await page
        .locator(`#checks li .proof a.said`, { hasText: first!.text.replace(/\s+/g, ' ').slice(0, 40) })
        .first()
        .getAttribute('href');
      const sentence = await page.locator(`[id="${href!.slice(1)}"]`).textContent();
      expect(href).toMatch(new RegExp(`^#${siglum}-`));
      expect(sentence!.replace(/\s+/g, ' ')).toContain(first!.text.replace(/\s+/g, ' ').slice(0, 20));
    }
  });

  test('prints each report’s text as it is stored', async () => {
    for (const report of record.reports) {
      const lines = await page.locator(`[id="r-${report.siglum}"] .text > p`).evaluateAll(paragraphs =>
        paragraphs.map(paragraph => {
          const own = paragraph.cloneNode(true) as Element;
          for (const back of own.querySelectorAll('.back')) back.remove();
          return own.textContent;
        }),
      );
      const stored = examples.find(one => one.id === report.id)!;
      expect(lines).toEqual(report.lines.map(line => stored.text.slice(...line.span)));
    }
  });

  test.each([1100, 720, 360])('fits %i px without scrolling sideways', async width => {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test.each(['light', 'dark'] as const)('axe finds no fault in %s', async colorScheme => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.emulateMedia({ colorScheme });
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    const tested = await context.newPage();
    await tested.goto(url);
    await tested.evaluate(() => document.querySelectorAll('details').forEach(fold => void (fold.open = true)));
    await tested.addScriptTag({ content: AXE });
    const violations = await tested.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(
        one => `${one.id}: ${one.nodes[0]!.html} ${one.nodes[0]!.failureSummary}`,
      );
    });
    await context.close();
    expect(violations).toEqual([]);
  });

  test('reads without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(url);
    expect(await plain.locator('#said').isVisible()).toBe(true);
    expect(await plain.locator('.filter').isVisible()).toBe(false);
    expect(await plain.locator('#back').isVisible()).toBe(false);
    const id = /<ul class="lines"><li id="(U[^"]+)"/.exec(html.slice(html.indexOf('class="index"')))![1]!;
    await plain.goto(`${url}#${id}`);
    await plain.locator(`[id="${id}"]`).waitFor({ state: 'visible' });
    await context.close();
  });

  test('shows a sentence before one goes to it, and leads back to where one was', async () => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.goto(url);
    const proof = page.locator('#checks .proof a.said').first();
    const target = await proof.getAttribute('href');
    await proof.hover();
    await page.locator('#peek').waitFor({ state: 'visible' });
    const sentence = await page.locator(`[id="${target!.slice(1)}"]`).textContent();
    expect(await page.locator('#peek .s').textContent()).toBe(sentence);
    await page.keyboard.press('Escape');
    expect(await page.locator('#peek').isVisible()).toBe(false);
    const before = await page.evaluate(() => window.scrollY);
    await proof.click();
    expect(new URL(page.url()).hash).toBe(target);
    expect(await page.locator(`[id="${target!.slice(1)}"]`).isVisible()).toBe(true);
    await page.click('#back');
    await page.waitForFunction(y => Math.abs(window.scrollY - y) < 2, before);
    expect(await page.locator('#back').isVisible()).toBe(false);
  });

  test('a link into a fold opens it', async () => {
    const id = await page.locator('#said .index details:not([open]) li[id]').first().getAttribute('id');
    await page.goto(`${url}#${id}`);
    await page.locator(`[id="${id}"]`).waitFor({ state: 'visible' });
  });

  test('every link that proves a line leads to the sentence that holds its words', async () => {
    const wrong = await page.evaluate(() => {
      const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
      return [...document.querySelectorAll<HTMLAnchorElement>('#checks a.said, #said li a.said, #who a.said')]
        .filter(link => !link.querySelector('mark'))
        .map(link => [flat(link.textContent!), flat(document.getElementById(link.hash.slice(1))!.textContent!)])
        .filter(([words, sentence]) => !sentence!.includes(words!.replace(/ … ?.*$/, '').slice(0, 60)));
    });
    expect(wrong.filter(([words]) => words!.length < 60)).toEqual([]);
  });

  test('prints on a few pages, without folds and filters', async () => {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)!.length).toBeLessThanOrEqual(8);
  });

  test('the drawings are links to lines, and stand as lists where there is no room for them', async () => {
    await page.setViewportSize({ width: 1100, height: 900 });
    expect(await page.locator('svg.timeline').isVisible()).toBe(true);
    expect(await page.locator('svg.graph a').count()).toBeGreaterThan(4);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.locator('svg.timeline').isVisible()).toBe(false);
    expect(await page.locator('#when .small-only').isVisible()).toBe(true);
    await page.setViewportSize({ width: 1100, height: 900 });
  });

  test('no word of a label leaves its drawing', async () => {
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('svg')].flatMap(svg => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter(text => {
            const box = text.getBoundingClientRect();
            return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
          })
          .map(text => text.textContent);
      }),
    );
    expect(outside).toEqual([]);
  });

  test('filters by report and shows all again', async () => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.selectOption('#by-report', 'A');
    const shown = await page
      .locator('#checks li:not(.out)')
      .evaluateAll(items => items.map(item => item.getAttribute('data-reports')));
    expect(shown.every(sigla => sigla!.split(' ').includes('A'))).toBe(true);
    await page.click('#clear');
    expect(await page.locator('li.out').count()).toBe(0);
  });

  test('nothing of a hostile report runs', async () => {
    const reports = [
      reportFromText(
        'hostile.txt',
        `Title ${HOSTILE}\n\n${HOSTILE} Ana Kovač said on Monday that ${HOSTILE} is “${HOSTILE}”.`,
        { title: HOSTILE, outlet: HOSTILE, language: 'en' },
      ),
      reportFromHtml(
        'hostile.html',
        `<html><head><title>${HOSTILE}</title><script>window.ran = 4</script></head><body onload="window.ran=5"><article><h1>Bridge opens</h1>${'<p>The bridge at Lessa will open in May, Mayor Ana Kovač said on Monday, and she thanked all who had built it. <a href="javascript:window.ran=6">More</a> &lt;script&gt;window.ran=7&lt;/script&gt;</p>'.repeat(6)}</article></body></html>`,
        { url: 'javascript:window.ran=8' },
      ),
    ];
    const hostile = await browser.newPage();
    const file = join(folder, 'hostile.html');
    writeFileSync(file, pageOf(reports).html);
    await hostile.goto(pathToFileURL(file).href);
    await hostile.evaluate(() => document.querySelectorAll('details').forEach(fold => void (fold.open = true)));
    expect(await hostile.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    expect(await hostile.locator('a[href^="javascript"]').count()).toBe(0);
    await hostile.close();
  });
});
