import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/intake/dateline.js';
import { kickerLength } from '../../src/intake/kicker.js';
import { analyse } from '../../src/language/index.js';
import { readText, roleNames } from './sheets.js';

const SENTENCE = 'Dockers walked out on Tuesday after talks with the harbour board collapsed.';
const find = (head: string, opens = true) => {
  const text = head + SENTENCE;
  const found = findDateline(text, [0, text.length], opens);
  return found && { words: text.slice(...found.span), place: found.place, day: found.day, agency: found.agency };
};

const DATELINES: [head: string, place?: string, day?: string, agency?: string][] = [
  ['LESSA, May 14, 2031 (Ledger Wire) - ', 'LESSA', 'May 14, 2031', 'Ledger Wire'],
  ['LESSA, Mardovia, May 14 (Meridian) — ', 'LESSA, Mardovia', 'May 14', 'Meridian'],
  ['LESSA (Meridian) — ', 'LESSA', undefined, 'Meridian'],
  ['LESSA, 14 May 2031 – ', 'LESSA', '14 May 2031'],
  ['LESSA (Meridian), May 14 — ', 'LESSA', 'May 14', 'Meridian'],
  ['LESSA, May 14. /LNA/. ', 'LESSA', 'May 14', 'LNA'],
  ['LESSA. May 14 (LNA) – ', 'LESSA', 'May 14', 'LNA'],
  ['PORT LESSA/OSTREL (Meridian) - ', 'PORT LESSA/OSTREL', undefined, 'Meridian'],
  ['ST. MARA, N.D. — ', 'ST. MARA, N.D.'],
  ['LESSA, Mardovia (AP)_ ', 'LESSA, Mardovia', undefined, 'AP'],
  ['LESSA—', 'LESSA'],
  ['(Reuters) - ', undefined, undefined, 'Reuters'],
  ['May 14 (Reuters) - ', undefined, 'May 14', 'Reuters'],
  ['Port Lessa (AFP) – ', 'Port Lessa', undefined, 'AFP'],
  ['Port Lessa, May 14 – ', 'Port Lessa', 'May 14'],
  ['NEW DELHI: ', 'NEW DELHI'],
];

describe('datelines', () => {
  for (const [head, place, day, agency] of DATELINES)
    it(head, () => expect(find(head)).toEqual({ words: head.trimEnd(), place, day, agency }));
  it('in later lines need a known place, a day or an agency', () => {
    expect(find('LESSA — ', false)).toBeNull();
    expect(find('PARIS — ', false)?.place).toBe('PARIS');
    expect(find('LESSA (Meridian) — ', false)?.place).toBe('LESSA');
  });
});

describe('no datelines', () => {
  const heads = [
    'The board — ',
    'BREAKING — ',
    'EXCLUSIVE: ',
    'NATO — ',
    'Sen. Ana HOLT (R-Lessa) — ',
    'HOLT--',
    'On Monday, May 14 – ',
    'LESSA: ',
    'LESSA’S DOCKERS - ',
    'NINE SHIPS LEFT IN ONE NIGHT AND MORE WOULD FOLLOW - ',
    'Lessa — ',
    'Lessa (population 2,300) — ',
  ];
  for (const head of heads) it(head, () => expect(find(head)).toBeNull());
  it('before words that go on in small letters', () => {
    const text = 'LESSA — the harbour and the town — has nine berths.';
    expect(findDateline(text, [0, text.length], true)).toBeNull();
  });
});

describe('the line with a dateline', () => {
  const report = readText(`Dockers walk out at Port Lessa\n\nLESSA, May 14 (Meridian) — ${SENTENCE}\n\n${SENTENCE}`);

  it('stays body', () => expect(roleNames(report)).toEqual(['title', 'body', 'body']));
  it('has a sentence for the dateline and one behind the dash', () => {
    const { sentences } = analyse(report.text, report.lines);
    expect(sentences.map(({ span, role }) => [role, report.text.slice(...span)])).toEqual([
      ['title', 'Dockers walk out at Port Lessa'],
      ['dateline', 'LESSA, May 14 (Meridian) —'],
      ['body', SENTENCE],
      ['body', SENTENCE],
    ]);
  });
});

/** What is set before a title, and the title. */
const KICKERS: [kicker: string, title: string][] = [
  ['UPDATE 1-', 'Board to meet dockers'],
  ['CORRECTED-UPDATE 2-', 'Board to meet dockers'],
  ['EXCLUSIVE: ', 'Board to meet dockers'],
  ['BREAKING NEWS: ', 'BOARD TO MEET DOCKERS'],
  ['Opinion | ', 'Talks must end now'],
  ['Analysis - ', 'What the board wants'],
  ['UPDATE 3: ', 'Board to meet dockers'],
  ['Tennis-', 'Quist beats Holt in Lessa'],
  ['UPDATE 1-Soccer-', 'Rovers sign striker Quist'],
];

describe('words before a title', () => {
  for (const [kicker, title] of KICKERS)
    it(kicker, () => {
      expect(kickerLength(kicker + title)).toBe(kicker.length);
      const report = readText(`${kicker}${title}\n\n${SENTENCE}\n\n${SENTENCE}`);
      expect(report.title).toBe(title);
      expect(report.lines[0]!.role).toBe('title');
      expect(analyse(report.text, report.lines).sentences[0]!.span[0]).toBe(kicker.length);
    });
  for (const title of [
    'Report: nine ships left',
    'Poll: most want talks',
    'Lessa: board to meet',
    'UPDATE',
    'Live animals leave the docks',
    'Football-mad town wants its club back',
  ])
    it(`not in ${title}`, () => expect(kickerLength(title)).toBe(0));
  it('make no other title of the same words', () => {
    const report = readText(`UPDATE 1-Board to meet dockers\n\nBoard to meet dockers\n\n${SENTENCE}`);
    expect(roleNames(report)).toEqual(['title', 'title', 'body']);
  });
});
