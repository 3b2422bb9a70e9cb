// Numbers and days beside verbs: which word hangs on which; all sentences are invented.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/index.js';

/** `word rel head` of a word. */
function link(text: string, form: string): string {
  const { tokens } = analyse(text, [{ span: [0, text.length], role: 'body' }]).sentences[0]!;
  const token = tokens.find(one => one.form === form)!;
  return `${form} ${token.rel} ${tokens[token.head]?.form ?? '-'}`;
}

describe('a row of verbs', () => {
  test.each([
    ['He killed a teacher and wounded nine others on Tuesday.', 'wounded conj killed'],
    ['He killed a teacher and wounded nine others on Tuesday.', 'others obj wounded'],
    ['The fire gutted a mill and injured three firefighters.', 'injured conj gutted'],
  ])('goes on behind “and” before a count: %s', (text, expected) =>
    expect(link(text, expected.split(' ')[0]!)).toBe(expected),
  );

  test('but no count, no verb', () =>
    expect(link('They buried a teacher and wounded soldiers.', 'wounded')).toBe('wounded amod soldiers'));
});

describe('“as” before a count', () => {
  test.each([
    ['Output stopped on Tuesday as 1,600 workers walked out.', 'walked advcl stopped'],
    ['Trains stood still on Monday as 40,000 drivers began a strike.', 'as mark began'],
    ['Roads were closed on Monday as hundreds of protesters marched.', 'marched advcl closed'],
  ])('opens a clause: %s', (text, expected) => expect(link(text, expected.split(' ')[0]!)).toBe(expected));

  test('but not behind “many”', () =>
    expect(link('The march drew as many as 300 people on Monday.', 'many')).not.toContain('mark'));
});

describe('a time beside its verb', () => {
  test.each([
    ['In March a stoppage by crews, which the union disowned, led to a row.', 'stoppage nsubj led'],
    ['In May a court in Lessa, which had heard him, freed the banker.', 'court nsubj freed'],
    ['The treaty initialled in Lessa on Sunday guarantees water.', 'Sunday obl initialled'],
    ['The treaty initialled in Lessa on Sunday guarantees water.', 'treaty nsubj guarantees'],
    ['The law passed on Friday allows police to seize cars.', 'Friday obl passed'],
  ])('%s', (text, expected) => expect(link(text, expected.split(' ')[0]!)).toBe(expected));
});

describe('an article before a number', () => {
  const TEXT = 'Parties in Lessa said they were a vote short of the 28 they need to override the veto.';
  test.each(['the det 28', 'they nsubj need'])('is no subject: %s', expected => {
    const { tokens } = analyse(TEXT, [{ span: [0, TEXT.length], role: 'body' }]).sentences[0]!;
    const links = tokens.map(({ form, rel, head }) => `${form} ${rel} ${tokens[head]?.form ?? '-'}`);
    expect(links).toContain(expected);
    expect(links).not.toContain('the nsubj need');
  });
});
