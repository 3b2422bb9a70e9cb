// From a saved page to a report: the article's text in blocks, its line roles, and what the page says of itself.
// Does not fetch anything, run scripts or keep markup; the text made here is the text stored.
import { OnrecordError, warning } from '../errors.js';
import type { Report } from '../model/index.js';
import { readHead } from './head.js';
import { findLineRoles } from './line-roles.js';
import { cutLines, type SheetLine } from './lines.js';
import { findArticle } from './page/article.js';
import type { Block } from './page/blocks.js';
import { type PageFacts, readPageFacts } from './page/metadata.js';
import { readabilityBlocks } from './page/second-opinion.js';
import { type Page, parsePage } from './page/tree.js';
import { findParts } from './parts.js';
import { buildReport, type ReportMeta, readMetaDate } from './report.js';
import { READING_LIMIT } from './text.js';

/** An article shorter than this is doubted and a second opinion asked. */
const SHORT_CHARS = 500;
/** So is one in which less than this share of the headline's longer words occurs. */
const HEADLINE_SHARE = 0.34;
/** A text of this length is hardly ever something else than the article, whatever its headline. */
const LONG_CHARS = 3000;
/** Under this share of common words the two opinions are about different parts of the page. */
const SAME_ARTICLE = 0.3;

const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

function isDoubtful(text: string, title: string | undefined): boolean {
  if (text.length < SHORT_CHARS) return true;
  if (text.length > LONG_CHARS) return false;
  const wanted = wordSet(title ?? '');
  if (wanted.size < 3) return false;
  const words = wordSet(text);
  return [...wanted].filter(word => words.has(word)).length < wanted.size * HEADLINE_SHARE;
}

function overlap(a: string, b: string): number {
  const [x, y] = [wordSet(a), wordSet(b)];
  const shared = [...x].filter(word => y.has(word)).length;
  return shared / Math.max(1, x.size + y.size - shared);
}

const MIN_SENTENCE_WORDS = 8;
const GAP = '\n\n';
const join = (blocks: readonly Block[]): string => blocks.map(block => block.text).join(GAP);

/** Lines of the text with what the page's markup says of them: the level of a heading, bold from end to end. */
function markedLines(blocks: readonly Block[]): { text: string; sheet: SheetLine[] } {
  const text = join(blocks);
  const sheet = cutLines(text, READING_LIMIT);
  let i = 0;
  let start = 0;
  for (const line of sheet) {
    while (i + 1 < blocks.length && line.span[0] >= start + blocks[i]!.text.length + GAP.length)
      start += blocks[i++]!.text.length + GAP.length;
    const block = blocks[i]!;
    const level = /^h([1-6])$/.exec(block.element.tag)?.[1];
    // A heading of any length heads; a whole sentence in heading tags is text set large.
    if (level && !(line.stop && line.wordCount > 20)) line.markdownLevel = Number(level);
    if (block.boldChars >= block.text.length * 0.95) line.bold = true;
  }
  return { text, sheet };
}

/** The article's blocks: our own reading, or Readability's where ours is doubtful and theirs is of another part of the page. */
function articleBlocks(page: Page, html: string, facts: PageFacts): Block[] {
  const blocks = findArticle(page, facts);
  const own = join(blocks);
  if (page.tooDeep || !isDoubtful(own, facts.title)) return blocks;
  const other = readabilityBlocks(html);
  const text = other ? join(other) : '';
  return other && text.length > own.length && overlap(own, text) < SAME_ARTICLE ? other : blocks;
}

/** A report from a page; `meta` is what the caller knows and goes before what the page says. **Errors** E107 where no article is found. */
export function reportFromHtml(id: string, html: string, meta: ReportMeta = {}): Report {
  const page = parsePage(html);
  const facts = readPageFacts(page);
  const warnings: string[] = [];
  if (page.tooDeep) warnings.push(warning('W307', id));
  const { text, sheet } = markedLines(articleBlocks(page, html, facts));
  // Menus and link lists only: not one line that ends as a sentence does or has the length of one.
  if (!sheet.some(line => line.stop || line.wordCount >= MIN_SENTENCE_WORDS)) throw new OnrecordError('E107', id);
  if (text.length > READING_LIMIT)
    warnings.push(warning('W308', `${id}: ${text.length} characters, ${READING_LIMIT} read`));
  const title = meta.title ?? facts.title;
  const lines = findLineRoles(text, sheet, title);
  const parts = findParts(text, lines, sheet, title);
  const given = readMetaDate(meta);
  // What the page says of itself in its fields goes before the lines of its text.
  const head = readHead(text, lines);
  const published = given.published ?? facts.published ?? head.published;
  const unreadable = given.unreadable ?? (published === null ? (facts.unreadable ?? head.twoWays) : undefined);
  if (unreadable !== undefined) warnings.push(warning('W303', `${id}: "${unreadable}"`));
  return buildReport({
    id,
    text,
    lines,
    parts,
    published,
    meta: {
      title,
      outlet: meta.outlet ?? facts.outlet ?? head.outlet,
      byline: meta.byline ?? facts.byline ?? head.byline,
      url: meta.url ?? facts.url,
      language: meta.language ?? facts.language,
    },
    warnings,
  });
}
