// The browser for tests: Debian's Chromium where it is, or the one CHROMIUM names. Where there is none, that is said loudly.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CANDIDATES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const CHROMIUM = CANDIDATES.find(path => path !== undefined && existsSync(path));

if (!CHROMIUM) {
  console.warn('\nNO CHROMIUM FOUND: the dossier is not opened in a browser; its suite is counted as skipped.\n');
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
