// Which blocks of a page are the article: by what they hold, by where they stand, and by the names the page gives its parts.
// Does not read dates or authors (metadata.ts) and does not ask for a second opinion (../html.ts).
import { FURNITURE_LINES } from '../../lists/furniture.js';
import { ARTICLE_NAMES, FURNITURE_NAMES, nameParts, STRONG_FURNITURE_NAMES } from '../../lists/page-names.js';
import { lineKey } from '../lines.js';
import { type Block, cutBlocks, isHidden } from './blocks.js';
import type { Page, PageElement } from './tree.js';

/** An element named like furniture is left out only while it holds less than this share of the page's prose. */
const MAX_FURNITURE_SHARE = 0.35;
/** The same for names that leave no doubt. */
const MAX_STRONG_SHARE = 0.9;
const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'form', 'menu']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const STOP = /[.!?…。:]["'”’»)\]]*$/;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g;
const WORD = /[\p{L}\p{N}][^\s]*/gu;

/** Unlinked characters of a block that reads as prose; 0 for anything else. */
function proseChars(block: Block): number {
  const free = block.text.length - block.linkChars;
  return free >= 40 && block.linkChars < block.text.length * 0.5 && /[.!?,;:"”]/.test(block.text) ? free : 0;
}

function namesOf(element: PageElement): string[] {
  const { class: classes, id, role } = element.attributes;
  return nameParts(`${classes ?? ''} ${id ?? ''} ${role ?? ''} ${element.attributes['data-component'] ?? ''}`);
}

/** Sums a value over each element that holds the block. */
function sumUp(blocks: readonly Block[], value: (block: Block) => number): Map<PageElement, number> {
  const sums = new Map<PageElement, number>();
  for (const block of blocks) {
    const v = value(block);
    if (v !== 0) for (let e: PageElement | null = block.element; e; e = e.parent) sums.set(e, (sums.get(e) ?? 0) + v);
  }
  return sums;
}

export interface Hints {
  title?: string | undefined;
}

/** The share of the page's prose up to which an element may be left out for its name: 0 where it is not named like furniture. */
function furnitureShare(element: PageElement): number {
  const names = namesOf(element);
  if (names.some(name => STRONG_FURNITURE_NAMES.has(name))) return MAX_STRONG_SHARE;
  const named = FURNITURE_TAGS.has(element.tag) || names.some(name => FURNITURE_NAMES.has(name));
  return named ? MAX_FURNITURE_SHARE : 0;
}

/** Elements of which at least this many of one kind stand side by side, each with a linked line, are a list of teasers. */
const MIN_TEASERS = 3;
const NEVER_TEASERS = new Set([
  'p',
  'br',
  'span',
  'a',
  'b',
  'strong',
  'em',
  'i',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'figure',
  'tr',
  'td',
]);

function findTeasers(blocks: readonly Block[]): Set<PageElement> {
  const linked = sumUp(blocks, b => (b.linkChars >= b.text.length * 0.9 && b.text.length >= 15 ? 1 : 0));
  const teasers = new Set<PageElement>();
  const parents = new Set<PageElement>();
  for (const element of linked.keys()) if (element.parent) parents.add(element.parent);
  for (const parent of parents) {
    const kinds = new Map<string, PageElement[]>();
    for (const child of parent.children) {
      if (typeof child === 'string' || NEVER_TEASERS.has(child.tag)) continue;
      const kind = `${child.tag} ${(child.attributes['class'] ?? '').split(/\s+/)[0]}`;
      const alike = kinds.get(kind);
      if (alike) alike.push(child);
      else kinds.set(kind, [child]);
    }
    for (const alike of kinds.values()) {
      const withLink = alike.filter(child => linked.has(child));
      if (withLink.length >= MIN_TEASERS && withLink.length * 5 >= alike.length * 4)
        for (const child of alike) teasers.add(child);
    }
  }
  return teasers;
}

/** Words, or half the letters where a script sets no spaces. */
function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(WORD)?.length ?? 0) + Math.floor(unspaced / 2);
}

/** How much a block speaks for (above 0) or against (below 0) the element it stands in being the article. */
function weigh(block: Block): number {
  const { text, linkChars, element } = block;
  const words = wordsIn(text);
  const linked = linkChars / Math.max(1, text.length);
  if (FURNITURE_LINES.has(lineKey(text.slice(0, 80)))) return -20;
  if (linked > 0.6) return -Math.min(30, 5 + words);
  if (HEADINGS.has(element.tag)) return 0;
  const stops = STOP.test(text);
  if (words >= 10 && stops) return Math.min(200, words) * (1 - linked);
  if (words >= 20) return words * 0.7 * (1 - linked);
  if (stops && words >= 4) return words * 0.5;
  return element.tag === 'li' || element.tag === 'tr' ? -3 : -6;
}

/** The blocks of the article, in order; empty where the page has none. */
export function findArticle(page: Page, hints: Hints = {}): Block[] {
  const everything = cutBlocks(page.root, isHidden);
  const prose = sumUp(everything, proseChars);
  const total = prose.get(page.root) ?? 0;
  const teasers = findTeasers(everything);
  const leave = (element: PageElement): boolean =>
    isHidden(element) || teasers.has(element) || (prose.get(element) ?? 0) < furnitureShare(element) * total;
  const blocks = cutBlocks(page.root, leave);
  const title = hints.title === undefined ? '' : lineKey(hints.title);
  const headline = blocks.findIndex(
    b => (b.element.tag === 'h1' || title !== '') && lineKey(b.text.slice(0, 300)) === title,
  );
  const weights = blocks.map(block => (block.index < headline ? Math.min(0, weigh(block)) : weigh(block)));
  const sums = sumUp(blocks, block => weights[block.index]!);
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    const bonus = namesOf(element).some(name => ARTICLE_NAMES.has(name)) || element.tag === 'article' ? 1.05 : 1;
    const depthFirst = sum * bonus === most && best !== null && element.depth > best.depth;
    if (sum * bonus > most || depthFirst) {
      best = element;
      most = sum * bonus;
    }
  }
  if (!best) return [];
  const inside = (block: Block): boolean => {
    for (let e: PageElement | null = block.element; e; e = e.parent) if (e === best) return true;
    return false;
  };
  return trim(blocks.filter(inside), title);
}

/** Leaves out what stands inside the article's element without belonging to it: link lists, the headline, loose ends. */
function trim(blocks: Block[], title: string): Block[] {
  const kept = blocks.filter(block => {
    const key = lineKey(block.text.slice(0, 300));
    if (title !== '' && key === title) return false;
    if (block.element.tag === 'h1') return false;
    if (FURNITURE_LINES.has(key)) return false;
    return block.linkChars < block.text.length * 0.8 || block.text.length > 250;
  });
  return kept;
}
