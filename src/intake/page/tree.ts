// A saved page as a plain tree: elements, attributes that intake looks at, text. Scripts are not run and not kept.
// Does not judge what belongs to the article. Nothing here recurses: a page may nest twenty thousand elements.
import { Parser } from 'htmlparser2';

export interface PageElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (PageElement | string)[];
  parent: PageElement | null;
  depth: number;
}

export interface Page {
  root: PageElement;
  /** Texts of `<script type="application/ld+json">`, in order. */
  jsonLd: string[];
  /** The address that the saving program wrote into a comment, if it did. */
  savedFrom?: string;
  /** Elements stood deeper than the cap and were flattened into the one at the cap. */
  tooDeep: boolean;
}

/** Real pages nest to about 60; below this cap a tree can be walked by any algorithm, recursive ones of packages included. */
const MAX_DEPTH = 256;
/** A page with more elements than this is no article page; what comes after is left out. */
const MAX_ELEMENTS = 400_000;

/**
 * Elements open at once beyond which the rest of a page is left out: the parser takes ever longer for each, and a page of
 * nothing but opening tags would keep it for hours.
 */
const MAX_OPEN = 30_000;
/** Characters parsed at a time, so that it can be left off in between. */
const PIECE_CHARS = 65_536;

const KEPT_ATTRIBUTES = new Set(
  'class id role itemprop itemtype content property name datetime href rel hidden style lang type http-equiv pubdate aria-hidden data-testid'.split(
    ' ',
  ),
);
/** Elements whose text is never read by a person on the page. */
const DROPPED = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option datalist button input textarea map'.split(
    ' ',
  ),
);

/** Parses a page. Broken markup is repaired as far as the parser goes and never refused. */
export function parsePage(html: string): Page {
  const root: PageElement = { tag: '#root', attributes: {}, children: [], parent: null, depth: 0 };
  const jsonLd: string[] = [];
  let current = root;
  let elements = 0;
  let overflow = 0;
  let dropped = 0;
  let open = 0;
  let tooDeep = false;
  let script: string[] | null = null;
  let savedFrom: string | undefined;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        open++;
        if (tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) script = [];
        if (dropped > 0 || DROPPED.has(tag)) {
          dropped++;
          return;
        }
        if (current.depth >= MAX_DEPTH || elements >= MAX_ELEMENTS) {
          tooDeep ||= current.depth >= MAX_DEPTH;
          overflow++;
          return;
        }
        elements++;
        const kept: Record<string, string> = {};
        for (const name in attributes) if (KEPT_ATTRIBUTES.has(name)) kept[name] = attributes[name]!;
        const element: PageElement = { tag, attributes: kept, children: [], parent: current, depth: current.depth + 1 };
        current.children.push(element);
        current = element;
      },
      ontext(text) {
        if (script) script.push(text);
        else if (dropped === 0) current.children.push(text);
      },
      oncomment(text) {
        // SingleFile writes "url: ...", Internet Explorer and Chrome "saved from url=(0042)...".
        savedFrom ??= /^\s*(?:Page saved with SingleFile\s+url:\s*|saved from url=\(\d+\))(\S+)/.exec(text)?.[1];
      },
      onclosetag(tag) {
        open--;
        if (tag === 'script' && script) {
          jsonLd.push(script.join(''));
          script = null;
        }
        if (dropped > 0) dropped--;
        else if (overflow > 0) overflow--;
        else if (current.parent) current = current.parent;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < html.length && open <= MAX_OPEN; at += PIECE_CHARS)
    parser.write(html.slice(at, at + PIECE_CHARS));
  if (open > MAX_OPEN) tooDeep = true;
  parser.end();
  return { root, jsonLd, tooDeep, ...(savedFrom === undefined ? {} : { savedFrom }) };
}

/** All elements in document order. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [root];
  while (stack.length > 0) {
    const element = stack.pop()!;
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') stack.push(child);
    }
  }
}

/** All text below an element, white space made single. */
export function textOf(root: PageElement): string {
  const pieces: string[] = [];
  const stack: (PageElement | string)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') pieces.push(node);
    else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}
