// The block of fields between two lines of dashes that note programs write above a saved text.
// Does not read the fields; text.ts does.
import type { LineFinding, LineRule, Sheet } from '../sheet.js';

const MAX_LINES = 60;

/** Number of lines of the block, its two rules of dashes included; 0 where there is none. */
export function frontMatterLines(words: readonly string[]): number {
  if (words[0] !== '---') return 0;
  for (let i = 1; i < Math.min(words.length, MAX_LINES); i++) {
    if (words[i] === '---') return i + 1;
    if (!/^[\w-]+\s*:|^["'[\]\w-]/.test(words[i]!)) return 0;
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
