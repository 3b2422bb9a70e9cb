// `npm run pictures`: the README's pictures, taken of the example story's dossier in Chromium: light, dark, narrow; and the newsroom's.
// Run it after a change of the dossier's looks; it builds nothing but the pictures.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareReports } from '../src/compare/index.js';
import { type Report, readReport } from '../src/index.js';
import { openPile } from '../src/intake/index.js';
import { buildRecord } from '../src/record/index.js';
import { renderDossier } from '../src/show/html/index.js';
import { CHROMIUM, openBrowser } from '../test/support/chromium.js';
import { takeNewsroomPictures } from './newsroom-pictures.js';

const ROOT = resolve(import.meta.dirname, '..');

/** Name, width, colours, and how much of the page: from its head, or one section. */
const PICTURES: readonly { file: string; width: number; height: number; isDark: boolean; section?: string }[] = [
  { file: 'dossier.png', width: 1100, height: 1500, isDark: false },
  { file: 'dossier-dark.png', width: 1100, height: 900, isDark: true },
  { file: 'dossier-narrow.png', width: 360, height: 1500, isDark: false },
  { file: 'dossier-origins.png', width: 1100, height: 900, isDark: false, section: '#origins' },
  { file: 'dossier-text.png', width: 1100, height: 620, isDark: false, section: '#r-A' },
];

async function takePictures(): Promise<void> {
  if (!CHROMIUM) throw new Error('no Chromium: install one, or name it with CHROMIUM=/path/to/chromium');
  const reports: Report[] = [];
  for await (const item of openPile([join(ROOT, 'examples/strait')])) if ('report' in item) reports.push(item.report);
  const witnesses = reports.map(report => ({ report, read: readReport(report) }));
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pictures-'));
  const page = join(folder, 'dossier.html');
  writeFileSync(page, renderDossier(buildRecord(compareReports(witnesses)), witnesses));
  const browser = await openBrowser();
  try {
    for (const { file, width, height, isDark, section } of PICTURES) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: isDark ? 'dark' : 'light',
      });
      const tab = await context.newPage();
      await tab.goto(pathToFileURL(page).href);
      const box = section ? await tab.locator(section).boundingBox() : null;
      await tab.screenshot({
        path: join(ROOT, 'docs', file),
        fullPage: true,
        clip: { x: 0, y: box?.y ?? 0, width, height: Math.min(height, box?.height ?? height) },
      });
      await context.close();
    }
    await takeNewsroomPictures(browser);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

await takePictures();
