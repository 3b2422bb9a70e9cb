// Wordings of one utterance in columns: what all share, what differs, what is missing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collate } from '../../src/show/html/pictures/collation.js';

const shown = (wordings: string[]) =>
  collate(wordings).rows.map(row =>
    row.map(cell => (cell.state === 'gap' ? '–' : cell.state === 'same' ? cell.text : `[${cell.text}]`)).join(' | '),
  );

describe('collation', () => {
  test.each([
    [
      'one word differs',
      ['We will open the bridge', 'We will close the bridge'],
      ['We will | [open] | the bridge', 'We will | [close] | the bridge'],
    ],
    [
      'words are missing',
      ['We will open the old bridge', 'We will open the bridge'],
      ['We will open the | [old] | bridge', 'We will open the | – | bridge'],
    ],
    ['marks and case do not count', ['“We will open,”', 'we will open'], ['“We will open,”', 'we will open']],
    ['nothing is shared', ['never', 'always'], ['[never]', '[always]']],
  ])('%s', (_, wordings, expected) => {
    expect(shown(wordings)).toEqual(expected);
  });

  test('no word is lost and none is added, whatever the wordings', () => {
    const word = fc.constantFrom('we', 'open', 'the', 'old', 'bridge', 'in', 'May', '“never”', '🚢');
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }), lists => {
        const { rows } = collate(lists.map(list => list.join(' ')));
        expect(new Set(rows.map(row => row.length)).size).toBe(1);
        for (const [index, list] of lists.entries()) {
          expect(
            rows[index]!.map(cell => cell.text)
              .filter(Boolean)
              .join(' '),
          ).toBe(list.join(' '));
        }
      }),
    );
  });
});
