// Golden stories: each folder of test/stories holds reports and the record a person has read and accepted, line by line.
// A missing record fails. A changed one is written beside it as record.changed.md; accepting it is moving that file.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { expect, test } from 'vitest';
import { recordOfFolder, renderGolden } from './support/golden.js';

const STORIES = resolve(import.meta.dirname, 'stories');
const EXAMPLES = resolve(import.meta.dirname, '../examples');

/** Lines of difference printed; the whole stands in record.changed.md. */
const SHOWN_LINES = 40;

/** A story's reports lie beside its record, or in examples/ under the same name. */
function reportsOf(story: string): string {
  const own = join(STORIES, story, 'reports');
  return existsSync(own) ? own : join(EXAMPLES, story);
}

const stories = readdirSync(STORIES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort();

test('every example has a record', () => {
  for (const example of readdirSync(EXAMPLES)) expect(stories).toContain(example);
});

test.each(stories)('%s', async story => {
  const accepted = join(STORIES, story, 'record.md');
  const changed = join(STORIES, story, 'record.changed.md');
  const found = `# ${story}\n\n${renderGolden(await recordOfFolder(reportsOf(story)))}`;
  const expected = existsSync(accepted) ? readFileSync(accepted, 'utf8') : '';
  if (found === expected) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, found);
  const patch = createTwoFilesPatch('record.md', 'record.changed.md', expected, found, '', '', { context: 0 }).split(
    '\n',
  );
  const more = patch.length > SHOWN_LINES ? `\n… ${patch.length - SHOWN_LINES} lines more` : '';
  expect.fail(
    `${expected === '' ? 'no record.md yet' : 'the record changed'}: read test/stories/${story}/record.changed.md\n${patch.slice(0, SHOWN_LINES).join('\n')}${more}`,
  );
});
