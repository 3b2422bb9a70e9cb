import { describe, expect, it } from 'vitest';
import { reportFromHtml, reportFromText } from '../../src/intake/index.js';
import { isOutletLike } from '../../src/lists/outlets.js';
import { readText, roleNames } from './sheets.js';

const PROSE =
  'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed, the union said late on Tuesday night.';
const TITLE = 'Dockers walk out at Port Lessa';
const under = (head: string): string => `${TITLE}\n${head}\n\n${PROSE}\n\n${PROSE}`;

/** The lines between title and text, and what they say. */
const HEADS: [head: string, published: string | null, outlet: string | null, byline: string | null][] = [
  ['Lessa Herald, May 14, 2031', '2031-05-14', 'Lessa Herald', null],
  ['The Daily Lantern, Wednesday, May 14, 2031', '2031-05-14', 'The Daily Lantern', null],
  [
    'Lessa Observer | 14 May 2031 | By Edda Quist and Petr Maly',
    '2031-05-14',
    'Lessa Observer',
    'Edda Quist and Petr Maly',
  ],
  ['Quay Matters | 14 May 2031 | By Edda Quist', '2031-05-14', 'Quay Matters', 'Edda Quist'],
  ['By Edda Quist, Coin Post | Published: 14 May 2031, 07:15', '2031-05-14T07:15:00', 'Coin Post', 'Edda Quist'],
  ['By Edda Quist - May 14, 2031', '2031-05-14', null, 'Edda Quist'],
  ['Posted by Edda Quist on May 14, 2031', '2031-05-14', null, 'Edda Quist'],
  ['By Edda Quist of the Coin Post\n14 May 2031', '2031-05-14', 'Coin Post', 'Edda Quist'],
  ['By Edda Quist, Associated Press\n14 May 2031', '2031-05-14', null, 'Edda Quist'],
  ['Edda Quist, Coin Post, May 14, 2031', '2031-05-14', 'Coin Post', null],
  ['Coin Post. May 14, 2031', '2031-05-14', 'Coin Post', null],
  ['The Coin Post and agencies, 14 May 2031', '2031-05-14', 'The Coin Post', null],
  ['FOR IMMEDIATE RELEASE - May 14, 2031', '2031-05-14', null, null],
  ['14 May 2031, as of 18:00', '2031-05-14T18:00:00', null, null],
  ['Harbour Journal\n14 May 2031', '2031-05-14', 'Harbour Journal', null],
  ['Lessa Maritime Review\n14 May 2031', '2031-05-14', 'Lessa Maritime Review', null],
  ['Ports and Harbours Online\nWednesday, 14 May 2031', '2031-05-14', 'Ports and Harbours Online', null],
  ['The Lessa Wayfarer, Wednesday 14 May 2031', '2031-05-14', 'The Lessa Wayfarer', null],
  ['The Hague, 14 May 2031', '2031-05-14', null, null],
  ['By Edda Quist, port correspondent\nThe Evening Lamp, 14 May 2031', '2031-05-14', 'The Evening Lamp', 'Edda Quist'],
  ['*By Edda Quist | Lessa Voice | 14 May 2031*', '2031-05-14', 'Lessa Voice', 'Edda Quist'],
  ['LBC Sport\n14 May 2031', '2031-05-14', 'LBC Sport', null],
  ['By Edda Quist\n14 May 2031', '2031-05-14', null, 'Edda Quist'],
  ['Published 14 May 2031 at 14:05 BST', '2031-05-14T14:05:00', null, null],
  ['Wednesday 14 May 2031', '2031-05-14', null, null],
  ['14/05/2031', '2031-05-14', null, null],
  ['Updated: 16 May 2031\nPublished: 14 May 2031', '2031-05-14', null, null],
  ['16 May 2031\nFirst published: 14 May 2031', '2031-05-14', null, null],
  ['Lessa, 14 May 2031', '2031-05-14', null, null],
  ['World News | 14 May 2031 | 5 min read', '2031-05-14', null, null],
  ['*Lessa Herald, May 14, 2031*', '2031-05-14', 'Lessa Herald', null],
  ['_By Edda Quist_\n_14 May 2031_', '2031-05-14', null, 'Edda Quist'],
  [
    'The Daily Lantern | Wednesday 14 May 2031 | Tom Quist and Edith Maly',
    '2031-05-14',
    'The Daily Lantern',
    'Tom Quist and Edith Maly',
  ],
  ['The Daily Lantern | 14 May 2031 | Port Lessa', '2031-05-14', 'The Daily Lantern', null],
  ['LESSA, May 14, 2031 (Meridian) —', '2031-05-14', null, null],
  ['The Evening Post-Echo\n14 May 2031', '2031-05-14', 'The Evening Post-Echo', null],
  ['Quay News Service\n14 May 2031', '2031-05-14', 'Quay News Service', null],
  [
    'Edda Quist, Harbour Correspondent\nThe Lessa Lantern\n14 May 2031',
    '2031-05-14',
    'The Lessa Lantern',
    'Edda Quist',
  ],
  ['Harbour Voice\n14 May 2031\nStaff report', '2031-05-14', 'Harbour Voice', 'Staff report'],
  ['Harbour Voice\n14 May 2031\nLNA', '2031-05-14', 'Harbour Voice', 'LNA'],
  ['Harbour Voice\n14 May 2031\nLIVE', '2031-05-14', 'Harbour Voice', null],
  ['Lessa Quarterly, Spring 2031', null, 'Lessa Quarterly', null],
  ['Translation of an article from the daily Lesské Listy\n14 May 2031', '2031-05-14', 'Lesské Listy', null],
  ['Translated from Lessan\n14 May 2031', '2031-05-14', null, null],
  ['Edda Quist and agencies\nWed 14 May 2031 14.02 CEST', '2031-05-14T14:02:00+02:00', null, 'Edda Quist'],
  ['Edda Quist\nLessa Today Network\n14 May 2031', '2031-05-14', 'Lessa Today Network', 'Edda Quist'],
  ['Edda Quist 14 May 2031\n4 min read', '2031-05-14', null, 'Edda Quist'],
  ['2031-05-14 · Edda Quist (Port Lessa)', '2031-05-14', null, 'Edda Quist'],
  ['From Edda Quist in Lessa\nThe Evening Lamp, May 14 2031', '2031-05-14', 'The Evening Lamp', 'Edda Quist'],
  ['From our special correspondent, Edda Quist\nLessa Courier\n14.5.2031', '2031-05-14', 'Lessa Courier', 'Edda Quist'],
  [
    'KLSA-TV\nPosted at 5:45 PM, May 14, 2031 and last updated 6:32 PM, May 14, 2031',
    '2031-05-14T17:45:00',
    'KLSA-TV',
    null,
  ],
  ['Lessa Standard\nEdition of 14 May 2031, p. 4', '2031-05-14', 'Lessa Standard', null],
  ['Office of the Leader\n14 May 2031', '2031-05-14', null, null],
  ['Edda Quist, LBC News, Port Lessa\n14 May 2031', '2031-05-14', 'LBC News', 'Edda Quist'],
  ['Petty Officer in Lessa\n14 May 2031', '2031-05-14', null, null],
  ['Maritime Press Agency\nWed 14 May 2031 14:20 GMT', '2031-05-14T14:20:00Z', 'Maritime Press Agency', null],
  ['Lessa Tidings\n14 May 2031', '2031-05-14', 'Lessa Tidings', null],
  ['Jornal do Porto\n14 May 2031', '2031-05-14', 'Jornal do Porto', null],
  ['Lessa Vesti (in English)\n14 May 2031', '2031-05-14', 'Lessa Vesti', null],
  ['The Front Bench\nPosted by Edda Quist on 14 May 2031', '2031-05-14', 'The Front Bench', 'Edda Quist'],
  [
    'Eleanor Quist in Lessa\nThe Parallel\nWed 14 May 2031 06.00 BST\nLast modified on Wed 14 May 2031 11.42 BST',
    '2031-05-14T06:00:00',
    'The Parallel',
    'Eleanor Quist',
  ],
  ["Il Corriere dell'Arno\n14 May 2031", '2031-05-14', "Il Corriere dell'Arno", null],
  ['By Edda Quist\nThe Mail-Echo\n14 May 2031', '2031-05-14', 'The Mail-Echo', 'Edda Quist'],
  ['The Hague\n14 May 2031', '2031-05-14', null, null],
  ['Lessa Herald\n14 May 2031\nEXCLUSIVE by Rory Quist', '2031-05-14', 'Lessa Herald', 'Rory Quist'],
  ['By showbiz editor Danny Quist\n14 May 2031', '2031-05-14', null, 'Danny Quist'],
  ['14 May 2031\nFrom our correspondent Giulia Quist. Translated from Italian.', '2031-05-14', null, 'Giulia Quist'],
  ['14 May 2031\nWords: Edda Quist. Pictures: Petr Maly', '2031-05-14', null, 'Edda Quist'],
  ['By The Associated Courier\n14 May 2031', '2031-05-14', null, 'The Associated Courier'],
  ['Published 14 May 2031\nLIVE Updated 15 May 2031 at 18:42', '2031-05-14', null, null],
  ['Aired May 14, 2031 - 18:00 ET', '2031-05-14T18:00:00', null, null],
];

/** Lines there that look a little like an outlet's name and are none. */
const NO_OUTLETS = ['The Year in Review', 'World Report', 'Lessa Port Authority', 'A Week of Silence'];

describe('the lines under a title', () => {
  for (const words of NO_OUTLETS)
    it(`“${words}” names no outlet`, () => {
      expect(readText(under(`${words}\n14 May 2031`)).outlet).toBeUndefined();
    });

  for (const [head, published, outlet, byline] of HEADS)
    it(head.replace('\n', ' / '), () => {
      const report = readText(under(head));
      expect(report.title).toBe(TITLE);
      expect(report.published?.lo ?? null).toBe(published);
      expect(report.outlet ?? null).toBe(outlet);
      expect(report.byline ?? null).toBe(byline);
      expect(report.lines.filter(line => line.role === 'body')).toHaveLength(2);
    });

  it('say so, and where', () => {
    const report = readText(under('Lessa Herald, May 14, 2031'));
    expect(report.published).toMatchObject({ field: 'text line', basis: 'stated', grain: 'day' });
    expect(report.text.slice(...report.published!.span!)).toBe('Lessa Herald, May 14, 2031');
  });

  it('may stand above the title', () => {
    const report = readText(`Lessa Herald, May 14, 2031\n\n${TITLE}\n\n${PROSE}`);
    expect(roleNames(report)).toEqual(['date', 'title', 'body']);
    expect(report.published?.lo).toBe('2031-05-14');
  });

  it('are asked after what a row or page knows', () => {
    const report = reportFromText('r1', under('Lessa Herald, May 14, 2031'), {
      published: '2031-05-13',
      outlet: 'Coin Post',
    });
    expect([report.published?.lo, report.outlet]).toEqual(['2031-05-13', 'Coin Post']);
  });

  it('date a saved page that carries no field', () => {
    const page = `<html><body><article><h1>${TITLE}</h1><p>LESSA, May 14, 2031 (Meridian) — ${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`;
    expect(reportFromHtml('r1', page).published).toMatchObject({ lo: '2031-05-14', field: 'dateline' });
  });
});

/** Lines and texts from which no day of publication is taken. */
const UNDATED: [name: string, text: string][] = [
  ['a day of change alone', under('Updated: 16 May 2031')],
  ['numbers that can be read two ways', under('03/04/2031')],
  ['a month', under('May 2031')],
  ['a title that ends in a date', `Battle of Lessa, 14 May 2031\n\n${PROSE}\n\n${PROSE}`],
  ['a sentence with a date', under('The Lessa Herald, 14 May 2031, named nine dockers.')],
  ['a deadline', under('By Wednesday, May 14, 2031')],
  ['the issue and page', under('Vol. 3, page 12, May 14, 2031')],
  ['a promise that ends in a date', under('Docks to open by 14 May 2031')],
  ['a date in the body', `${TITLE}\n\nOn 14 May 2031 the docks closed. ${PROSE}`],
  ['a day that lacks its year', `${TITLE}\n\nLESSA, May 14 (Meridian) — ${PROSE}`],
  ['entries of a chronicle', `${TITLE}\n\n${PROSE}\n\n14 May 2031\n\n${PROSE}\n\n15 May 2031\n\n${PROSE}`],
  [
    'the day of a correction',
    `${TITLE}\n\n${PROSE}\n\n${PROSE}\n\nCorrection:\n\nThe board has nine members, not eight.\n\nFriday, May 16, 2031.`,
  ],
];

describe('no day of publication', () => {
  for (const [name, text] of UNDATED) it(name, () => expect(readText(text).published).toBeNull());

  it('says that a date was there and could be read two ways', () => {
    expect(readText(under('03/04/2031')).warnings.join()).toMatch(/W303.*03\/04\/2031/);
  });
});

describe('a year that stands beside the text', () => {
  const dateline = `LESSA, May 14 (Meridian) — ${PROSE}`;
  const read = (text: string, url?: string) => reportFromText('r1', text, { url }).published;

  it('completes a dateline: from the address', () =>
    expect(read(dateline, 'https://meridian.example/2031/05/talks')).toMatchObject({
      lo: '2031-05-14',
      basis: 'resolved',
    }));
  it('completes a dateline: from the mark of the owner', () =>
    expect(read(`${dateline}\n\n© 2031 Meridian`)).toMatchObject({ lo: '2031-05-14', basis: 'resolved' }));
  it('gives the day by itself, where the address holds one', () =>
    expect(read(PROSE, 'https://meridian.example/2031/05/14/talks')).toMatchObject({ lo: '2031-05-14', field: 'url' }));
  it('gives no day where the text prints another', () =>
    expect(read(`14 June 2031\n\n${PROSE}`, 'https://meridian.example/2031/05/14/talks')?.lo).toBe('2031-06-14'));
  it('is not taken where the months part', () =>
    expect(read(dateline, 'https://meridian.example/2031/07/talks')).toBeNull());
  it('is not taken from a span of years', () => expect(read(`${dateline}\n\n© 1998-2031 Meridian`)).toBeNull());
});

it('a title names its page behind a stroke, and only there', () => {
  expect(readText(`${TITLE} | Lessa Herald\n\n${PROSE}`).outlet).toBe('Lessa Herald');
  expect(readText(`${TITLE} - Lessa Herald\n\n${PROSE}`).outlet).toBeUndefined();
  expect(readText(`${TITLE} | World News\n\n${PROSE}`).outlet).toBeUndefined();
});

it('a date line above a second article in the same file is that of the first', () => {
  const turns = ['**Quay Post:** When?', '**Kovač:** On Friday.', '**Quay Post:** Why?', '**Kovač:** Ask the board.'];
  const report = readText(
    `${TITLE}\n\n${PROSE}\n\n${PROSE}\n\n${PROSE}\n\n2031-05-14 20:40:00\n\n#docks #Lessa\n\n## Interview: the docks\n\n${turns.join('\n\n')}`,
  );
  expect(report.parts).toHaveLength(2);
  expect(report.published?.lo).toBe('2031-05-14T20:40:00');
});

describe('names with the shape of a masthead', () => {
  for (const name of [
    'Lessa Herald',
    'The Daily Lantern',
    'The Observer',
    'Radio Lessa',
    'Lessa Evening News',
    'Coin Post',
  ])
    it(name, () => expect(isOutletLike(name)).toBe(true));
  for (const name of [
    'World News',
    'Herald',
    'Lessa Station',
    'Top News Today',
    'Edda Quist',
    'the herald of spring',
    'Port Lessa',
  ])
    it(`not ${name}`, () => expect(isOutletLike(name)).toBe(false));
});

describe('labelled fields', () => {
  it('above a report are read and told apart from its text', () => {
    const report = readText(
      `PUBLICATION: Lessa Herald\nHEADLINE: ${TITLE}\nBYLINE: Edda Quist\nPUB DATE: 14 May 2031\nLENGTH: 612 words\n\n${PROSE}\n\n${PROSE}\n\nLANGUAGE: ENGLISH\nPUBLICATION-TYPE: Newspaper`,
    );
    expect(report).toMatchObject({ title: TITLE, outlet: 'Lessa Herald', byline: 'Edda Quist' });
    expect(report.published?.lo).toBe('2031-05-14');
    expect(roleNames(report)).toEqual([
      'furniture',
      'title',
      'byline',
      'date',
      'furniture',
      'body',
      'body',
      'furniture',
      'furniture',
    ]);
  });

  it('of which there is only one are a line like any other', () => {
    expect(readText(`${TITLE}\nThe result: nobody knows\n\n${PROSE}`).lines[1]?.role).not.toBe('furniture');
  });
});

describe('the name of the outlet', () => {
  it('may stand above the title', () => {
    const report = readText(`Lessa Gazette\n\n${TITLE}\n\nBy Edda Quist\n14 May 2031\n\n${PROSE}`);
    expect(report).toMatchObject({ title: TITLE, outlet: 'Lessa Gazette', byline: 'Edda Quist' });
  });

  it('may stand above date, page and title', () => {
    const report = readText(`The Lantern\n14 May 2031\nPage 7\n${TITLE}\nEdda Quist\n\n${PROSE}`);
    expect(report).toMatchObject({ title: TITLE, outlet: 'The Lantern', byline: 'Edda Quist' });
  });

  it('is no part of the title before or behind which it stands', () => {
    expect(readText(`${TITLE} | Lessa Herald\n\n${PROSE}`)).toMatchObject({ title: TITLE, outlet: 'Lessa Herald' });
    expect(readText(`[Lessa Press Agency] ${TITLE}\n14 May 2031\n\n${PROSE}`)).toMatchObject({
      title: TITLE,
      outlet: 'Lessa Press Agency',
    });
  });
});
