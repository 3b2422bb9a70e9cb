// Signs that do something where they are printed: replaced unit by unit in texts and ids, left out of titles and names.
import { expect, test } from 'vitest';
import { reportFromText } from '../../src/intake/index.js';
import { lineOf, withoutCommands } from '../../src/intake/signs.js';
import { skip } from '../../src/intake/taken.js';

test.each<[what: string, raw: string, shown: string]>([
  ['a command of a terminal', 'a\u001b[2Jb', 'a\ufffd[2Jb'],
  ['a turn of the direction of writing', 'paid\u202e 001 \u202cin May', 'paid\ufffd 001 \ufffdin May'],
  ['an isolate without an end', 'the \u2067bridge', 'the \ufffdbridge'],
  ['letters that only programs read', 'open\u{e0041}\u{e0042}', 'open\ufffd\ufffd\ufffd\ufffd'],
  [
    'a flag made of letters that nobody sees',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} won',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} won',
  ],
])('%s', (_, raw, shown) => {
  expect(withoutCommands(raw)).toBe(shown);
  expect(withoutCommands(raw)).toHaveLength(raw.length);
});

test.each<[what: string, text: string]>([
  ['spaces and ends of lines', 'a\tb\r\nc\fd\u0085e\u00a0f'],
  ['joiners of letters and of pictures', 'می\u200cخواهم 👩\u200d🚒'],
  ['a mark of direction, which reaches no further than itself', 'שלום\u200f!'],
  ['a hyphen that shows at the end of a line only', 'har\u00adbour'],
])('%s stay', (_, text) => expect(withoutCommands(text)).toBe(text));

test('titles and names are one line without hidden signs', () => {
  expect(lineOf(' Ana\u200b \u202eKov\u00adač\u200f\n')).toBe('Ana Kovač');
  expect(lineOf('\u200b\u2066')).toBeUndefined();
  const report = reportFromText('a\u202e.txt', 'Bridge opens\n\nIt opens in May.', { outlet: 'Lessa\u202e Post' });
  expect([report.id, report.outlet]).toEqual(['a\ufffd.txt', 'Lessa Post']);
  expect(skip('E101', 'b\u001b[2J.txt').skipped).toMatchObject({ id: 'b\ufffd[2J.txt' });
});
