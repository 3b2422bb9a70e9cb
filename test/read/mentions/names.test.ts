// Names and their kinds in whole sentences: what stands beside a name and what the report's other names tell of it.
// Does not test who is meant; coreference does.
import { describe, expect, test } from 'vitest';
import { readReport, reportFromText } from '../../../src/index.js';
import { analyse } from '../../../src/language/index.js';
import { openPlaces } from '../../../src/language/name-features.js';
import { isGivenName, isSortedName } from '../../../src/lists/given-names.js';
import type { Token } from '../../../src/model/index.js';
import { collect } from '../../../src/read/mentions/collect.js';
import { familyClues, familyOf } from '../../../src/read/mentions/family.js';
import { findNames } from '../../../src/read/mentions/index.js';
import { nounClues } from '../../../src/read/mentions/nouns-beside.js';
import { talkOf } from '../../../src/read/mentions/talk.js';
import { wordsOf } from '../../../src/read/mentions/words.js';
import { newReading, type Reading } from '../../../src/read/reading.js';

function readingOf(text: string, outlet?: string): Reading {
  const report = reportFromText('r', text, { language: 'en', ...(outlet ? { outlet } : {}) });
  const reading = newReading(report);
  reading.sentences = analyse(report.text, report.lines).sentences;
  return reading;
}

const namesOf = (text: string, outlet?: string): string[] => {
  const reading = readingOf(text, outlet);
  findNames(reading);
  return reading.names.map(({ kind, span }) => `${kind} ${reading.text.slice(...span)}`);
};

describe('whose name it is', () => {
  test.each([
    ['The Tankermen’s Union met on Monday.', ['Tankermen’s Union']],
    ['She lies in the Seamen’s Chapel at Tarn.', ['Seamen’s Chapel', 'Tarn']],
    ['The ship struck the Hag’s Teeth at noon.', ['Hag’s Teeth']],
    // of how many somebody is the grandmother, and what he was then, is no part of a name
    ['Gran-of-six Beryl Moss made toast.', ['Beryl Moss']],
    ['Then-mayor Ana Kovač resigned.', ['Ana Kovač']],
    // what somebody's office or paper has stands apart
    ['The Senate’s Finance Committee met on Monday.', ['Finance Committee']],
    ['Norland’s Foreign Ministry met on Monday.', ['Norland', 'Foreign Ministry']],
  ] as [string, string[]][])('%s', (text, names) =>
    expect(namesOf(text).map(name => name.replace(/^\S+ /, ''))).toEqual(names),
  );
});

describe('nouns beside a name', () => {
  const cases: [text: string, name: string, clue: string][] = [
    ['She wrote to the broker Tarn Velika on Monday.', 'Tarn Velika', 'noun-before:organisation'],
    ['The owner, Brava Luce, denied it.', 'Brava Luce', 'noun-comma:person'],
    ['Dunmere, the country’s sixth-largest lender, closed its doors.', 'Dunmere', 'apposition:organisation'],
    ['Carrowel is a port in the north.', 'Carrowel', 'is-a:place'],
    ['They work for the Orlana oil company.', 'Orlana', 'compound:organisation'],
    // nouns of no list, by what they usually mean
    ['They met at the bakery Tarn Velika on Monday.', 'Tarn Velika', 'noun-before:built'],
    ['Shells fell on the settlement Tarn Velika on Monday.', 'Tarn Velika', 'noun-before:body'],
  ];
  test.each(cases)('%s: %s has %s', (text, name, clue) => {
    const reading = readingOf(text);
    const words = wordsOf(reading.text, reading.sentences[0]!);
    const from = words.findIndex(word => word.text === name.split(' ')[0]);
    expect(nounClues(words, from, from + name.split(' ').length)).toContain(clue);
  });
  test('.not: the noun of another phrase says nothing', () => {
    const reading = readingOf('Carrowel said the company would pay.');
    const words = wordsOf(reading.text, reading.sentences[0]!);
    expect(nounClues(words, 0, 1)).toEqual([]);
  });
});

describe('what a sentence talks of', () => {
  const topics = (text: string) => talkOf(readingOf(text).sentences[0]!);
  test.each([
    ['Tarn closed its border and called back its ambassador.', ['talk:states']],
    ['Tarn’s shares fell when its factory closed.', ['talk:trade']],
    ['The striker scored twice in the match.', ['talk:sport']],
  ])('%s: %s', (text, clues) => {
    expect(topics(text)).toEqual(clues);
  });
  test('.not: common words are of no topic', () => {
    expect(topics('She told him that it was late.')).toEqual([]);
  });
});

describe('where a name begins', () => {
  test.each([
    ['Jan van Aersdonck said it was late.', 'person Jan van Aersdonck'],
    ['A. Tomsova said so on Monday.', 'person A. Tomsova'],
    ['Headteacher Joan Pickers said it was late.', 'person Joan Pickers'],
    ['Bartender Joan Pickers said it was late.', 'person Joan Pickers'],
    ['The prize went to gardener Paul Winters on Monday.', 'person Paul Winters'],
    ['The prize went to developer Taylor Winters on Monday.', 'organisation Taylor Winters'],
    ['Mum-of-three Kelly Ash said no.', 'person Kelly Ash'],
    ['Halden Group plc said no.', 'organisation Halden Group plc'],
    ['Sen. Lucille Ward said no.', 'person Lucille Ward'],
    ['Shells fell on the besieged town of Abu Tarsa on Monday.', 'place Abu Tarsa'],
    ['Eva Blum left Fox News for Halden Media.', 'organisation Halden Media'],
    ['The ministers of Guinea-Bissau met on Monday.', 'place Guinea-Bissau'],
    ['Barges ran aground in the Pearl River delta on Monday.', 'place Pearl River delta'],
  ])('%s holds %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  test.each([
    ['A HEARTLESS thief took the cup, Ana Kovač said.', /HEARTLESS/],
    ['They met in Jan or in June.', /Jan/],
  ])('.not: %s', (text, name) => {
    expect(namesOf(text).filter(found => name.test(found))).toEqual([]);
  });
});

describe('a town called one, whatever else bears its name', () => {
  const paper = 'The Marl Mercury reported it. Marl said it had proof.';
  test.each([
    'The council met in the port of Marl.',
    'Rain fell on the town of Marl.',
    'He left the village of Marl on Monday.',
  ])('%s', text => {
    const names = namesOf(`${paper} ${text}`);
    expect(names.filter(name => name === 'place Marl')).toHaveLength(1);
    expect(names).toContain('organisation Marl');
  });
  test.each(['The editor of Marl wept.', 'The owners of Marl left on Monday.'])('.not %s', text => {
    expect(namesOf(`${paper} ${text}`)).not.toContain('place Marl');
  });
});

describe('what other names of a report tell', () => {
  const cluesFor = (text: string, name: string, outlet?: string): string[] => {
    const reading = readingOf(text, outlet);
    const { found, small } = collect(reading);
    const item = found.find(
      one =>
        one.words
          .slice(one.candidate.from, one.candidate.to)
          .map(w => w.text)
          .join(' ') === name,
    );
    return familyClues(item!, familyOf(found, small, outlet));
  };
  test.each<[text: string, name: string, clue: string, outlet?: string]>([
    ['They met Tavora Mills. Later Tavora closed.', 'Tavora Mills', 'first-word-alone'],
    ['They met Tavora Mills. Later Tavora closed.', 'Tavora', 'first-of-longer'],
    ['They met Oda Velin. Later Velin left.', 'Oda Velin', 'last-word-alone'],
    ['The Layer Board of Esk met. The LBE paid.', 'LBE', 'initials-of-longer'],
    ['They left Keshtara. A Keshtaran envoy stayed.', 'Keshtara', 'has-demonym'],
    ['They told the Lantern on Monday.', 'Lantern', 'outlet', 'The Esk Lantern'],
  ])('%s: %s has %s', (text, name, clue, outlet) => {
    expect(cluesFor(text, name, outlet)).toContain(clue);
  });
  test('.not: another paper is no outlet of the report', () => {
    expect(cluesFor('They told the Lantern on Monday.', 'Lantern', 'The Esk Mirror')).not.toContain('outlet');
  });
});

describe('kinds', () => {
  test.each<[text: string, name: string]>([
    ['Tavora Foods cut jobs. Tavora said its profit had halved.', 'organisation Tavora'],
    ['The road to Velmar is closed. People in Velmar wait.', 'place Velmar'],
    ['K. Ostrelov noted that the list was long.', 'person K. Ostrelov'],
    ['K. Ostrelov Bank noted that the list was long.', 'organisation K. Ostrelov Bank'],
    ['Ngozi Adeyimi spoke first. “No,” Adeyimi said; she left.', 'person Ngozi Adeyimi'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });
});

describe('what only a company has', () => {
  test.each([
    'Northgrid chief executive Ana Brandt left. Rain fell in Northgrid.',
    'Northgrid’s shareholders met. They were in Northgrid.',
  ])('%s', text => {
    expect(namesOf(text)).not.toContain('place Northgrid');
  });
  test('.not a town whose prices fell', () => {
    expect(namesOf('Shares in London fell. It rained in London.')).toEqual(['place London', 'place London']);
  });
});

describe('what a firm is called before its name is no title', () => {
  test('rival', () => {
    expect(namesOf('Shares in its rival Paylane rose. Paylane is a company.')).toContain('organisation Paylane');
  });
});

describe('a line in capitals', () => {
  test('.not: words that are given names too', () => {
    const text = 'OKONJO-REED: “I WILL CLEAR MY NAME”\n\nEva Okonjo-Reed was tested in May.';
    expect(namesOf(text).filter(name => name.startsWith('person '))).toEqual(['person Eva Okonjo-Reed']);
  });
});

describe('where a name begins and ends', () => {
  test.each<[text: string, name: string]>([
    ['Weaver Saloua Brandeti left early.', 'Saloua Brandeti'],
    ['The note of K. Ostrelov was read.', 'K. Ostrelov'],
    ['They met at the Orlec Museum of Glass and Trade on Monday.', 'Orlec Museum of Glass and Trade'],
    ['Orlec Bank To Close Two Halls\n\nThey met in Orlec on Monday, and the mayor of Orlec wept.', 'Orlec Bank'],
    ['Nam Hyo-rin, the other rebel, did not reply.', 'Nam Hyo-rin'],
    ['Member Yuyun Sarita said she had seen it.', 'Yuyun Sarita'],
    ['So said the chief trainer of Dorunda Zdravko Pelić.', 'Zdravko Pelić'],
    ['They asked MPS for help, and MPS came.', 'MPS'],
    ['The water board will raise its prices.', 'The water board'],
    ['They prayed at the Velin mosque on Friday.', 'Velin mosque'],
    ['The court heard Ana Kovač KC on Monday.', 'Ana Kovač'],
    ['She rowed for British Oars until May, and British Oars wept.', 'British Oars'],
    ['A nurse at St Jude’s Infirmary spoke.', 'St Jude’s Infirmary'],
    ['They asked the Lessa Panel on Prison Reform about it.', 'Lessa Panel on Prison Reform'],
    ['It was refused by the Velin Tarn planning committee on Tuesday.', 'Velin Tarn planning committee'],
    ['Envoys of the Northern Voice of Carrow met.', 'Northern Voice of Carrow'],
    ['The carrier Lessa Line, T-Mobile and others paid.', 'T-Mobile'],
    ['Shares in Halden Marine A/S rose on Monday.', 'Halden Marine A/S'],
    ['The student from Nigeria O. Badu wept.', 'O. Badu'],
    ['Welder Kwesi Brandvold was calm on Monday.', 'Kwesi Brandvold'],
    ['Brave Eva, 43, spent a night on the roof.', 'Eva'],
    ['Toymaker Pell & Rook cut its forecast on Monday.', 'Pell & Rook'],
  ])('%s: %s', (text, name) => {
    expect(namesOf(text).map(found => found.slice(found.indexOf(' ') + 1))).toContain(name);
  });
  test.each<[text: string, not: string]>([
    ['They met at the Museum of Orrin and Lessa Bay on Monday.', 'Museum of Orrin and Lessa Bay'],
    ['The MPs voted on Friday.', 'MPs'],
    ['The GPS failed, and the SMS came late.', 'GPS'],
    ['She spoke of Ivan Petar Kos.', 'Ivan'],
    ['The Norwegian Halden lost, and Halden wept.', 'Norwegian Halden'],
    ['St Petersburg’s mayor left.', 'St Petersburg’s'],
    ['They asked the Lessa Commission on Monday.', 'Lessa Commission on Monday'],
    ['Ana Kovač SNUBS harbour board in row over docks.', 'Ana Kovač SNUBS'],
    ['HEARTLESS council chiefs AXED a school on Monday.', 'HEARTLESS'],
    ['They sold it for a STUNNING price on Monday.', 'STUNNING'],
    ['Senator Ana Kovač (R-KY) left early.', 'R-KY'],
    ['Drivers Front Party leaders met on Monday.', 'Front Party'],
    ['Senator Ana Kovač, D-Mass., left early.', 'D-Mass'],
  ])('.not %s: %s', (text, not) => {
    expect(namesOf(text).map(found => found.slice(found.indexOf(' ') + 1))).not.toContain(not);
  });
});

describe('where the name-span model is asked', () => {
  const openOf = (text: string): string => {
    const forms = text.split(' ');
    const tokens = forms.map(form => ({ form, lower: form.toLowerCase() }) as Token);
    return [...openPlaces(tokens)].join('');
  };
  test.each([
    ['they met the Bank of the North yesterday and left', '0011111100'],
    ['nobody I know came', '0000'],
    ['we saw Min - jun here today', '0111100'],
  ])('%s', (text, open) => {
    expect(openOf(text)).toBe(open);
  });
});

test('names in one list lend each other their kind', () => {
  const found = namesOf(
    'The port of Velun is shut. Velun, Astamar and Dorel want help, said the mayor of Astamar and of Dorel.',
  );
  for (const place of ['Velun', 'Astamar', 'Dorel']) expect(found).toContain(`place ${place}`);
});

test('given names of the world are known, but only sorted ones are told apart by their spellings', () => {
  expect(isGivenName('oyunbileg')).toBe(true);
  expect(isSortedName('oyunbileg')).toBe(false);
  expect(isGivenName('table')).toBe(false);
});

describe('the words of a role', () => {
  /** `name: role` of the people of a text. */
  const rolesOf = (text: string): string[] =>
    readReport(reportFromText('a.txt', text, { published: '2031-05-14', language: 'en' })).entities.flatMap(entity =>
      entity.kind === 'person' ? [`${entity.name}: ${entity.roles.map(role => role.text).join(', ')}`] : [],
    );

  test.each([
    ['Red Cross director Ana Kovač told reporters on Monday that the camp is full.', 'Ana Kovač: Red Cross director'],
    ['Former Treasury Secretary Ana Kovač said the plan was dear.', 'Ana Kovač: Former Treasury Secretary'],
    ['New York City Mayor Bo Lind opened the fair.', 'Bo Lind: New York City Mayor'],
    // A day, or the capital of the first word, is none of them.
    ['On Monday director Ana Kovač opened the fair.', 'Ana Kovač: director'],
    ['But Mayor Bo Lind stayed away.', 'Bo Lind: Mayor'],
  ])('%s', (text, expected) => expect(rolesOf(text)).toEqual([expected]));
});

describe('how far a name goes', () => {
  test.each<[text: string, name: string]>([
    ['Traffic stopped on the Orlan bridge on Monday.', 'place Orlan bridge'],
    ['They met below the Orlan dam in May.', 'place Orlan dam'],
    ['She lives in Tanner’s Lane with her sons.', 'place Tanner’s Lane'],
    ['They slept at Camp 19 on Monday.', 'place Camp 19'],
    ['He told the House on Monday that it was late.', 'organisation House'],
    ['They were sure that the Government had lied.', 'organisation Government'],
    ['They swam across the Orlan river on Monday.', 'place Orlan river'],
    ['Ice closed the Orlan strait on Monday.', 'place Orlan strait'],
    ['Ships wait in the Orlan channel, and it rained in Orlan.', 'place Orlan channel'],
    ['They work at the Orlan wind farm, and it rained in Orlan.', 'place Orlan wind farm'],
    ['Doctors halted GALE-3 on Monday.', 'other GALE-3'],
    ['She has had Parkinson’s for eleven years.', 'other Parkinson'],
    ['LESSA (TNA) - The bridge is shut.', 'organisation TNA'],
    // What opens a dateline is a town, also where a paper is named after it.
    ['Sellby, 8 March - The bridge is shut.\n\nThe Sellby Lamp had the news first.', 'place Sellby'],
    ['The bridge is shut, the ministry of the interior said.', 'organisation the ministry of the interior'],
    ['They work at the department of trade and industry.', 'organisation the department of trade and industry'],
  ])('%s: %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  test.each<[text: string, name: string]>([
    ['He thanked his Government for the money.', 'organisation Government'],
    ['Parkinson said the bridge was shut.', 'other Parkinson'],
    ['The ministry’s Telegram channel was silent.', 'place Telegram channel'],
    ['They met in the Orlan river port on Monday.', 'place Orlan river'],
    ['The House was late on Monday.', 'organisation House'],
    ['They met at Orlan’s bridge on Monday.', 'place Orlan’s bridge'],
    ['The soldiers of General Staff left.', 'person Staff'],
    ['She asked the ministry of health and the mayor.', 'organisation the ministry of health and'],
  ])('.not %s: %s', (text, name) => {
    expect(namesOf(text)).not.toContain(name);
  });
});

describe('a son who bears his father’s name', () => {
  test.each([
    ['She marched with Orm Prince Jr. in May.', 'person Orm Prince Jr.'],
    ['The email to the Lessa Roth Jr. had asked for was late, and Roth Jr. paid.', 'person Roth Jr.'],
  ])('%s: %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });
  test('.not: a title before a whole name is no part of it', () => {
    expect(namesOf('She marched with Prince Martin Roth Jr. in May.')).toContain('person Martin Roth Jr.');
  });
});
