// Which blocks of a page are the article: by what they hold, by where they stand, and by the names the page gives its parts.
// Does not read dates or authors (metadata.ts) and does not ask for a second opinion (../html.ts).
import { FURNITURE_LINES } from '../../lists/furniture.js';
import {
  ARTICLE_NAMES,
  BODY_NAMES,
  FURNITURE_NAMES,
  nameParts,
  STANDFIRST_NAMES,
  STRONG_FURNITURE_NAMES,
} from '../../lists/page-names.js';
import { lineKey } from '../lines.js';
import { type Block, cutBlocks, isHidden } from './blocks.js';
import { elementsOf, type Page, type PageElement, textOf } from './tree.js';

/** An element named like furniture is left out only while it holds less than this share of the page's prose. */
const MAX_FURNITURE_SHARE = 0.35;
/** The same for names that leave no doubt. */
const MAX_STRONG_SHARE = 0.9;
const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'figcaption']);
/** What the name of an article is worth when two elements hold nearly the same. */
const NAMED_BONUS = 1.05;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const STOP = /[.!?…。:]["'”’»)\]]*$/;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g;
const WORD = /[\p{L}\p{N}][^\s]*/gu;

/** Unlinked characters of a block that reads as prose; 0 for anything else. */
function proseChars(block: Block): number {
  const free = block.text.length - block.linkChars;
  return free >= 40 && block.linkChars < block.text.length * 0.5 && /[.!?,;:"”]/.test(block.text) ? free : 0;
}

/** What the names of an element say of it. */
interface Named {
  strong: boolean;
  furniture: boolean;
  article: boolean;
  body: boolean;
  standfirst: boolean;
}

const UNNAMED: Named = { strong: false, furniture: false, article: false, body: false, standfirst: false };

/** Reading a name takes longer than anything else here, and each element is asked several times. */
const named = new WeakMap<PageElement, Named>();

function namesOf(element: PageElement): Named {
  const known = named.get(element);
  if (known) return known;
  const { class: classes, id, role } = element.attributes;
  if (classes === undefined && id === undefined && role === undefined) return UNNAMED;
  const parts = nameParts(`${classes ?? ''} ${id ?? ''} ${role ?? ''}`);
  const any = (names: ReadonlySet<string>): boolean => parts.some(part => names.has(part));
  const found = {
    strong: any(STRONG_FURNITURE_NAMES),
    furniture: any(FURNITURE_NAMES),
    article: any(ARTICLE_NAMES),
    body: any(BODY_NAMES),
    standfirst: any(STANDFIRST_NAMES),
  };
  named.set(element, found);
  return found;
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
  /** The page's own summary; a standfirst that repeats it is no part of the text. */
  description?: string | undefined;
}

/** A summary set apart from the text by its name or as a heading; the first paragraph that a page reuses as its description is not one. */
function isStandfirst(block: Block, description: string): boolean {
  const key = lineKey(block.text.slice(0, 300));
  const repeats =
    description.length >= 40 &&
    (key.startsWith(description.slice(0, 100)) || description.startsWith(key.slice(0, 100)));
  const chain = [block.element, block.element.parent, block.element.parent?.parent];
  const named = chain.some(e => e && namesOf(e).standfirst);
  return named ? block.text.length <= 400 : repeats && HEADINGS.has(block.element.tag);
}

/** The share of the page's prose up to which an element may be left out for its name: 0 where it is not named like furniture. */
function furnitureShare(element: PageElement): number {
  const names = namesOf(element);
  if (names.strong) return MAX_STRONG_SHARE;
  return names.furniture || FURNITURE_TAGS.has(element.tag) ? MAX_FURNITURE_SHARE : 0;
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

/** Elements that hold the headline or the body by its name: what their own names say is not believed. */
function findProtected(page: Page, title: string): Set<PageElement> {
  const kept = new Set<PageElement>();
  for (const element of elementsOf(page.root)) {
    const isBody =
      element.tag === 'main' || /articleBody/i.test(element.attributes['itemprop'] ?? '') || namesOf(element).body;
    const isHeadline = element.tag === 'h1' && (title === '' || lineKey(textOf(element).slice(0, 300)) === title);
    if (isBody || isHeadline)
      for (let e: PageElement | null = isBody ? element : element.parent; e && !kept.has(e); e = e.parent) kept.add(e);
  }
  return kept;
}

/** The element with the greatest sum of weights, the deepest of equals. */
function findBest(blocks: readonly Block[], title: string): PageElement | null {
  const headline = blocks.findIndex(b => title !== '' && lineKey(b.text.slice(0, 300)) === title);
  const sums = sumUp(blocks, block => (block.index < headline ? Math.min(0, weigh(block)) : weigh(block)));
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    const isNamed = element.tag === 'article' || namesOf(element).article;
    const value = isNamed ? sum * NAMED_BONUS : sum;
    if (value > most || (value === most && best !== null && element.depth > best.depth)) {
      best = element;
      most = value;
    }
  }
  return best;
}

/** Less text than this, and the page is read once more with less left out. */
const MIN_CHARS = 250;

/** The blocks of the article, in order; empty where the page has none. */
export function findArticle(page: Page, hints: Hints = {}): Block[] {
  const everything = cutBlocks(page.root, isHidden);
  const prose = sumUp(everything, proseChars);
  const total = prose.get(page.root) ?? 0;
  const teasers = findTeasers(everything);
  const title = hints.title === undefined ? '' : lineKey(hints.title);
  const keep = findProtected(page, title);
  const passes: ((element: PageElement) => boolean)[] = [
    e => teasers.has(e) || (!keep.has(e) && (prose.get(e) ?? 0) < furnitureShare(e) * total),
    e => !keep.has(e) && (prose.get(e) ?? 0) < Math.min(MAX_FURNITURE_SHARE, furnitureShare(e)) * total,
    () => false,
  ];
  let longest: Block[] = [];
  for (const leave of passes) {
    const blocks = cutBlocks(page.root, element => isHidden(element) || leave(element));
    const best = findBest(blocks, title);
    const article = best
      ? trim(
          blocks.filter(block => isInside(block.element, best)),
          title,
          lineKey(hints.description ?? ''),
        )
      : [];
    if (charsOf(article) > charsOf(longest)) longest = article;
    if (charsOf(longest) >= MIN_CHARS) break;
  }
  return longest;
}

const charsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let e: PageElement | null = element; e; e = e.parent) if (e === outer) return true;
  return false;
}

/** Leaves out what stands inside the article's element without belonging to it: link lists, the headline, loose ends. */
function trim(blocks: Block[], title: string, description: string): Block[] {
  let proseSeen = 0;
  return blocks.filter(block => {
    const key = lineKey(block.text.slice(0, 300));
    if ((title !== '' && key === title) || block.element.tag === 'h1') return false;
    if (FURNITURE_LINES.has(key)) return false;
    // Link lists inside the text; a whole paragraph that is one link is read.
    if (block.linkChars >= block.text.length * 0.8 && block.text.length <= 250) return false;
    if (proseSeen < 2 && isStandfirst(block, description)) return false;
    if (proseChars(block) > 0) proseSeen++;
    return true;
  });
}
