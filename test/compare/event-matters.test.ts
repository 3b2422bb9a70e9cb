// Which reports of a small pile tell of one matter, however differently they word it, and what the leads of a story have in common.
import { describe, expect, it } from 'vitest';
import { mattersOf } from '../../src/compare/events/matters.js';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

/** `last` is the day of the last of them, where it is not that of the others. */
const comparisonOf = (texts: readonly string[], last = '2031-05-15'): ReturnType<typeof compareReports> =>
  compareReports(
    texts.map((text, at) => {
      const published = at === texts.length - 1 ? last : '2031-05-15';
      const report = reportFromText(`${'abcd'[at]}.txt`, text, { published });
      return { report, read: readReport(report) };
    }),
  );

const RESIGNED =
  'Mayor quits\n\nMayor Ana Kovač of Lessa stepped down on Wednesday over a loan from a cement firm. She had led the town since 2024.';
const SUCCESSOR =
  'Who comes next?\n\nThe council chooses a new head in June. Ana Kovač, it is said in the cafés of Lessa, will open a bakery.';
const BREAD =
  'Bread prize\n\nBakers in Tolm won a prize for their rye bread. The jury of the fair in Tolm praised the crust.';

/** A report and one of eight months later: too long for one story, and names that no list knows are not joined over stories. */
const SHELLED =
  'Guns over Tasbulak\n\nShells from Merle fell on Tasbulak in the night. Talks in Sandoral were called off.';
const HOSPITAL =
  'In the ward\n\nA doctor of Tasbulak counts blankets. From Merle nobody comes any more; one waits for Sandoral.';
const LATER = '2032-01-20';

describe('the matter of two reports', () => {
  it.each<[what: string, a: string, b: string, isOne: boolean, published?: string]>([
    ['is one where both name one person and one place', RESIGNED, SUCCESSOR, true],
    ['is one where both spell three names alike', SHELLED, HOSPITAL, true, LATER],
    ['is not one where they spell two alike', SHELLED, HOSPITAL.replace('Sandoral', 'spring'), false, LATER],
    ['is not one where they name nothing in common', RESIGNED, BREAD, false],
  ])('%s', (_, a, b, isOne, published) => {
    const { of } = mattersOf(comparisonOf([a, b], published));
    expect(of.get('a.txt') === of.get('b.txt')).toBe(isOne);
  });
});

describe('a happening that the leads of a story have in common', () => {
  it.each<[words: string, texts: readonly string[], triggers: readonly string[]]>([
    [
      'a ceasefire and a truce',
      [
        'Truce on the Odra\n\nArlen and Norland signed a truce in Lessa on Monday.',
        'Ceasefire doubted\n\nThe ceasefire between Arlen and Norland was in doubt, officers said.',
      ],
      ['truce', 'ceasefire'],
    ],
    [
      'an arrest that a headline puts in its own words',
      [
        'Former minister arrested\n\nFormer minister Ana Kovač was arrested in Lessa on Monday.',
        'Kovač nabbed in slippers\n\nPolice nabbed Ana Kovač at her house in Lessa before breakfast.',
      ],
      ['arrested', 'nabbed'],
    ],
  ])('is one: %s', (_, texts, triggers) => {
    const found = comparisonOf(texts).events.some(event =>
      triggers.every((trigger, at) =>
        event.members.some(
          member => member.report === `${'abcd'[at]}.txt` && texts[at]!.slice(...member.trigger) === trigger,
        ),
      ),
    );
    expect(found).toBe(true);
  });
});
