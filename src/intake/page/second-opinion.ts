// Mozilla's Readability as a second opinion on where the article of a page is.
// Does not decide whether it is asked or believed; article.ts does. A page it cannot digest gives null.
import { createRequire } from 'node:module';
import { type Block, cutBlocks } from './blocks.js';
import { parsePage } from './tree.js';

/** Loaded when first asked: most piles never ask, and the two packages take a quarter of a second to load. */
const load = createRequire(import.meta.url);

/** Larger pages take it seconds; the own reading stands alone there. */
const MAX_CHARS = 4_000_000;

/** The blocks of the article as Readability sees it; `null` where it finds none or fails. */
export function readabilityBlocks(html: string): Block[] | null {
  if (html.length > MAX_CHARS) return null;
  try {
    const { parseHTML } = load('linkedom') as typeof import('linkedom');
    const { Readability } = load('@mozilla/readability') as typeof import('@mozilla/readability');
    const { document } = parseHTML(html);
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
    }).parse();
    return article?.content ? cutBlocks(parsePage(article.content).root) : null;
  } catch {
    // Damaged pages make it throw in many ways; it is only a second opinion, and the first one stands.
    return null;
  }
}
