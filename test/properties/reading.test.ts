// What holds for the reading of any text: spans give their surface, parts lie inside the whole, sentences lose no letter,
// characters in front only shift, quotation marks of any style find the same quotations, and twice gives the same bytes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadReport, type Report, readReport, reportFromText, type Span, within } from '../../src/index.js';
import { ALL_RULES } from '../../src/show/rules.js';
import { exampleReports } from '../support/pile.js';

const examples = await exampleReports();

/** Sentences of our own in many shapes, to be strung together in any order. */
const SENTENCES = [
  'Mayor Ana Kovač said on Monday that the bridge will open in May.',
  '“We will not sign a blank page,” she told reporters.',
  '"Nobody asked us," said Tom Reyes, who leads the union, "and nobody will."',
  'At least three people were killed and seven others wounded, according to the governor.',
  'Dr.Solanke of the Lessa Institute refused to comment.While talks go on, 22 out of 28 boats left.',
  'The Convention opposes the plan; Norland supports it, 🚢 but its minister doesn’t.',
  'He paid $3.5bn — or £1.2 million a day — from Dec. 3-4, 2031.',
  'Міністр Анна Ковач сказала: «Ні».',
  '“This never closes, and the paragraph ends here',
  'SHARE NOW',
];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '\u00a0')), {
    minLength: 1,
    maxLength: 8,
  })
  .map(pairs => pairs.map(([sentence, gap]) => sentence + gap).join(''));

const taken = (text: string, published = '2031-03-07'): Report =>
  reportFromText('r.txt', text, { published, language: 'en' });

/** Every span of a reading. */
function spansOf(read: ReadReport): Span[] {
  return [
    ...read.lines.map(line => line.span),
    ...read.sentences,
    ...read.mentions.map(mention => mention.span),
    ...read.quotations.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
    ...read.stances.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
    ...read.timexes.map(timex => timex.span),
    ...read.figures.map(figure => figure.span),
    ...read.events.flatMap(event => [event.trigger, event.evidence, ...event.actors.map(actor => actor.span)]),
    ...read.credits.flatMap(credit => [credit.span, credit.originSpan]),
  ];
}

const splitsPair = (text: string, at: number) =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');

/** Every beginning of every example of a rule: reports are cut short by feeds, paywalls and a reader's mouse. */
const CUT_SHORT = ALL_RULES.flatMap(({ examples: { fires, not } }) =>
  [fires, not].flatMap(example => {
    const words = example.split(' ');
    return words.map((_, i) => words.slice(0, i + 1).join(' '));
  }),
);

describe('any text', () => {
  test('cut short after any word is read, with no word behind to lean on', { timeout: 300_000 }, () => {
    expect(CUT_SHORT.length).toBeGreaterThan(4_000);
    for (const text of CUT_SHORT) expect(() => readReport(taken(text)), text).not.toThrow();
    // A reporting verb with one word behind it, and none behind that.
    expect(() => readReport(taken('“Home births cost more,” the minister says about'))).not.toThrow();
  });

  test('spans lie inside the text, are not empty and split no surrogate pair', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const [start, end] of spansOf(readReport(taken(text)))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('sentences neither overlap nor lose a letter of the lines that are read', () => {
    fc.assert(
      fc.property(texts, text => {
        const read = readReport(taken(text));
        // A text that is mostly in another language is kept and left unread.
        if (read.language !== 'en') return;
        for (const [index, [start]] of read.sentences.entries()) {
          if (index > 0) expect(start).toBeGreaterThanOrEqual(read.sentences[index - 1]![1]);
        }
        for (const line of read.lines) {
          if (line.role === 'furniture' || line.role === 'date') continue;
          const inside = read.sentences.filter(sentence => within(sentence, line.span));
          const kept = inside
            .map(span => text.slice(...span))
            .join('')
            .replace(/\s+/g, '');
          const speaker = line.speaker ? text.slice(line.span[0], inside[0]?.[0] ?? line.span[1]) : '';
          expect((speaker + kept).replace(/\s+/g, '')).toBe(text.slice(...line.span).replace(/\s+/g, ''));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('twice gives the same bytes', () => {
    for (const report of examples) expect(JSON.stringify(readReport(report))).toBe(JSON.stringify(readReport(report)));
  });

  test('nothing is left out as unsound', () => {
    for (const report of examples)
      expect(readReport(report).warnings.filter(warning => warning.startsWith('B'))).toEqual([]);
  });
});

describe('the same report, written a little differently', () => {
  test.each([1, 2, 7])('%i blank lines in front shift every span by as much', blank => {
    for (const report of examples) {
      const front = '\n'.repeat(blank);
      const moved = readReport(taken(front + report.text));
      const still = readReport(taken(report.text));
      expect(spansOf(moved)).toEqual(spansOf(still).map(([start, end]) => [start + blank, end + blank]));
    }
  });

  const wordsQuoted = (text: string) =>
    readReport(taken(text)).quotations.map(({ content, source, cue, type }) => ({
      type,
      words: [content, source, cue].map(spans => spans.map(span => text.slice(...span).replace(/[“”"«»]/g, '"'))),
    }));

  test.each([
    ['curly', '“', '”'],
    ['straight', '"', '"'],
    ['guillemets', '«', '»'],
  ])('%s marks find the same quotations', (_, open, close) => {
    const template = [
      'OPENWe will open the bridge in May,CLOSE Ana Kovač said.',
      'Kovač told reporters: OPENNobody asked us about the price of it.CLOSE',
      'OPENNo,CLOSE said Tom Reyes, OPENwe were never asked to pay for it.CLOSE',
    ].join('\n\n');
    const written = (a: string, b: string) => template.replaceAll('OPEN', a).replaceAll('CLOSE', b);
    expect(wordsQuoted(written(open, close))).toEqual(wordsQuoted(written('“', '”')));
  });
});
