// The block of fields between two lines of dashes that note programs write above a saved text.
// Does not read the fields; text.ts does.
import type { LineFinding, LineRule, Sheet } from '../sheet.js';

const MAX_LINES = 60;
const MAX_ITEM_CHARS = 120;

/** Number of lines of the block, its two rules of dashes included; 0 where there is none. */
export function frontMatterLines(words: readonly string[]): number {
  if (words[0] !== '---') return 0;
  let fields = 0;
  for (let i = 1; i < Math.min(words.length, MAX_LINES); i++) {
    if (words[i] === '---') return fields > 0 ? i + 1 : 0;
    if (/^[A-Za-z][\w-]*\s*:(?:\s|$)/.test(words[i]!)) fields++;
    // Between fields stand only the items of lists.
    else if (fields === 0 || words[i]!.length > MAX_ITEM_CHARS) return 0;
  }
  return 0;
}

function find(sheet: Sheet): LineFinding[] {
  const n = frontMatterLines(sheet.lines.map(line => line.words));
  return sheet.lines.slice(0, n).map((_, line) => ({ line, role: 'furniture' }));
}

export const frontMatterRules: readonly LineRule[] = [
  {
    id: 'intake.lines.front-matter',
    finds: 'the block of fields above a text saved by a note program',
    examples: {
      fires:
        '---\ntitle: Dockers walk out\nsource: https://quay.example/1\n---\nThe dockers walked out on Tuesday after talks collapsed.',
      not: '---\nThe dockers walked out on Tuesday after talks collapsed.\n---',
    },
    source: 'Markdown files with YAML front matter',
    find,
  },
];
