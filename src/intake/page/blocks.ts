// The text of a page in blocks as a reader sees them: paragraphs, list items, headings, each with the element it stands in.
// Does not judge which blocks are the article; article.ts does.
import type { PageElement } from './tree.js';

export interface Block {
  /** White space collapsed; a single `<br>` is a line break. */
  text: string;
  /** Nearest block element. */
  element: PageElement;
  /** Characters inside links. */
  linkChars: number;
  /** Characters inside bold. */
  boldChars: number;
  /** Index in the page. */
  index: number;
}

export const BLOCK_TAGS = new Set(
  (
    '#root html body p div section article main header footer nav aside form fieldset h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody ' +
    'tfoot tr caption figure figcaption hr address details summary center hgroup legend'
  ).split(' '),
);

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export const isHidden = (element: PageElement): boolean =>
  'hidden' in element.attributes || HIDDEN_STYLE.test(element.attributes['style'] ?? '');

/**
 * Signs that have no width and only stop words from being found: soft hyphen, zero-width space and joiners, byte order mark;
 * and those that a terminal would take for commands.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g;

/** Work still to do in the walk: enter a node, or leave an element. */
type Task = PageElement | string | { leave: PageElement };

/**
 * Blocks in document order. `skip` leaves an element and all below it out.
 * Inline elements join without a space, block elements and two line breaks part: so "Heading" and "First word" never grow together.
 */
export function cutBlocks(root: PageElement, skip: (element: PageElement) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let owner = root;
  let linkChars = 0;
  let boldChars = 0;
  let inLink = 0;
  let inBold = 0;
  let breaks = 0;
  const flush = (): void => {
    const text = pieces
      .join('')
      .replace(INVISIBLE, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '')
      blocks.push({
        text,
        element: owner,
        linkChars: Math.min(linkChars, text.length),
        boldChars: Math.min(boldChars, text.length),
        index: blocks.length,
      });
    pieces = [];
    linkChars = boldChars = breaks = 0;
  };
  const stack: Task[] = [root];
  while (stack.length > 0) {
    const task = stack.pop()!;
    if (typeof task === 'string') {
      const words = task.replace(/\s+/g, ' ');
      if (words.trim() !== '') breaks = 0;
      pieces.push(words);
      const length = words.trim().length;
      if (inLink > 0) linkChars += length;
      if (inBold > 0) boldChars += length;
      continue;
    }
    if ('leave' in task) {
      const { tag } = task.leave;
      if (tag === 'a') inLink--;
      else if (tag === 'b' || tag === 'strong') inBold--;
      else if (BLOCK_TAGS.has(tag)) {
        flush();
        owner = task.leave.parent ?? root;
        while (!BLOCK_TAGS.has(owner.tag) && owner.parent) owner = owner.parent;
      }
      continue;
    }
    if (task.tag === 'br') {
      if (++breaks === 2) flush();
      else pieces.push('\n');
      continue;
    }
    if (task.tag === 'title' || skip(task)) continue;
    if (BLOCK_TAGS.has(task.tag)) {
      flush();
      owner = task;
    } else if (task.tag === 'a') inLink++;
    else if (task.tag === 'b' || task.tag === 'strong') inBold++;
    else if (task.tag === 'td' || task.tag === 'th') pieces.push(' ');
    stack.push({ leave: task });
    for (let i = task.children.length - 1; i >= 0; i--) stack.push(task.children[i]!);
  }
  flush();
  return blocks;
}
