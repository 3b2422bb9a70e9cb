// Who is one over reports: joins with their reasons, refusals, decisions, and an order that does not matter.
import { describe, expect, test } from 'vitest';
import { newComparison } from '../../../src/compare/comparison.js';
import { entities } from '../../../src/compare/entities/index.js';
import { ENTITY_RULES } from '../../../src/compare/entities/rules.js';
import type { Decision } from '../../../src/model/index.js';
import { readText, reportOfText } from '../../support/reading-of-text.js';

/** Reports as one pile; `stories` says that each tells a story of its own. */
function compare(texts: readonly string[], decisions: Decision[] = [], stories = false) {
  const witnesses = texts.map((text, i) => ({
    report: reportOfText(text, `r${i + 1}`),
    read: readText(text, `r${i + 1}`),
  }));
  const comparison = newComparison(witnesses, decisions);
  if (stories)
    comparison.stories = witnesses.map(({ report }) => ({ id: report.id, reports: [report.id], because: [] }));
  entities.run(comparison);
  return comparison;
}

/** Names of each report that are one entity: "r1 Ana Kovač = r2 Kovač". */
const groups = (texts: readonly string[], decisions?: Decision[]) =>
  compare(texts, decisions)
    .entities.filter(entity => entity.kind === 'person')
    .map(entity => [...new Set(entity.surfaces.map(surface => `${surface.report} ${surface.text}`))].sort().join(' = '))
    .sort();

describe('joined', () => {
  test('three spellings of one minister', () => {
    expect(
      groups([
        'Foreign Minister Andriy Sokyra met envoys. Sokyra smiled.',
        'Foreign Minister Andrii Sokira met envoys.',
        'Foreign Minister Andrii Sokyra met envoys.',
      ]),
    ).toEqual(['r1 Andriy Sokyra = r1 Sokyra = r2 Andrii Sokira = r3 Andrii Sokyra']);
  });

  test('two romanisations that share no word', () => {
    expect(groups(['Speaker Jeong Ui-seon spoke.', 'Speaker Chung Eui-sun spoke.'])).toHaveLength(1);
    expect(groups(['Speaker Jeong Ui-seon spoke.', 'Speaker Chung Min-ho spoke.'])).toHaveLength(2);
  });

  test('a name heard and written down in two alphabets', () => {
    expect(groups(['Carmela Zerrin spoke.', 'Carmela Tserin spoke.'])).toHaveLength(1);
    expect(groups(['Carmela Zerrin met Carmela Tserin.', 'Carmela Tserin spoke.'])).toHaveLength(2);
  });

  test('the short form of a given name, where the story has it beside the full one', () => {
    expect(
      groups(['Dame Ottilie Marden, or Tilly Marden, spoke.', 'Dame Tilly Marden spoke.', 'Dame Tilly smiled.']),
    ).not.toContain('r3 Tilly');
  });

  test('a name cut in words in two ways, and its surname alone', () => {
    expect(
      groups([
        'Warden Murad Benmarda spoke.',
        'Murad Ben Marda spoke.',
        'Mr Benmarda spoke.',
        'Mourad Benmerda spoke.',
      ]),
    ).toHaveLength(1);
    expect(groups(['Murad Ben Marda spoke.', 'Murad Ben Solt spoke.'])).toHaveLength(2);
  });

  test('a given name that ends in an o in one language', () => {
    expect(groups(['Minister Petar Sokyra spoke.', 'Minister Petro Sokyra spoke.'])).toHaveLength(1);
    expect(groups(['Minister Marin Sokyra spoke.', 'Minister Marina Sokyra spoke.'])).toHaveLength(2);
  });

  test('a pronoun that speaks against a given name is no woman or man', () => {
    expect(groups(['Nora Sokyra spoke. He smiled. His wife left.', 'Mrs Sokyra spoke.'])).toHaveLength(1);
  });

  test('a lone surname with the only full name', () => {
    expect(groups(['Mr Sokyra spoke.', 'Andriy Sokyra spoke.'])[0]).toContain('r2 Andriy Sokyra');
  });
});

describe('names that stand for a member’s other name', () => {
  const joinedAs = (texts: readonly string[]): string[] =>
    compare(texts).entities.flatMap(({ surfaces }) =>
      new Set(surfaces.map(({ report }) => report)).size < texts.length
        ? []
        : [
            surfaces
              .map(({ report, text }) => `${report} ${text}`)
              .sort()
              .join(' = '),
          ],
    );
  test.each<[string, string[], string]>([
    [
      'a port with and without its noun, and the name heard',
      [
        'Rain fell on Port Akvel, a town in the north. The people in Akvel wept.',
        'Rain fell in Port Akvel.',
        'Rain fell on the town of Aqvil.',
      ],
      'r1 Akvel = r1 Port Akvel = r2 Port Akvel = r3 Aqvil',
    ],
    [
      'a surname of two words',
      ['Mr Luisen Reyes-Oma spoke.', 'Mr Reyes Oma spoke.', 'Mr Luisen Oma spoke.'],
      'r1 Luisen Reyes-Oma = r1 Mr Luisen Reyes-Oma = r2 Mr Reyes Oma = r2 Reyes Oma = r3 Luisen Oma = r3 Mr Luisen Oma',
    ],
    [
      'a council of a town under two words for its level',
      ['The Lessa Metropolitan Council met.', 'The city council of Lessa met.'],
      'r1 Lessa Metropolitan Council = r2 city council of Lessa',
    ],
    [
      'a ship with and without its second name',
      ['The ferry Estrela do Canal sank.', 'The ferry Estrela sank.'],
      'r1 Estrela do Canal = r2 Estrela',
    ],
    [
      'a surname that one report takes for a place',
      ['Ana Varsholm wrote the song.', 'The prize went to Varsholm.'],
      'r1 Ana Varsholm = r2 Varsholm',
    ],
    [
      'a body with its level',
      ['They asked the provincial rescue agency for boats.', 'They asked the rescue agency for boats.'],
      'r1 provincial rescue agency = r2 rescue agency',
    ],
  ])('%s', (_, texts, joined) => {
    expect(joinedAs(texts)).toContain(joined);
  });

  test('capitals inside a sentence are spellings: an article, a noun for short', () => {
    const [, ...surfaces] = compare(['They met in The Hague on Monday.']).entities[0]!.surfaces.map(({ text }) => text);
    expect(surfaces).toEqual(['The Hague']);
    const council = compare(['The Orlec Council met. Later the Council voted.']).entities[0]!;
    expect(council.surfaces.map(({ text }) => text)).toEqual(['Orlec Council', 'Council']);
  });
});

describe('kept apart', () => {
  test('two people of one surname, and the lone surname joins neither', () => {
    const comparison = compare(['Andriy Sokyra and Oleksiy Sokyra met.', 'Mr Sokyra spoke.']);
    const people = comparison.entities.filter(entity => entity.kind === 'person');
    expect(people.filter(entity => entity.members.length > 1).length).toBeLessThanOrEqual(1);
    expect(new Set(people.filter(e => /Andriy|Oleksiy/.test(e.name)).map(e => e.id)).size).toBe(2);
  });

  test('a lone surname that two people of other reports bear', () => {
    expect(groups(['Mr Sokyra spoke.', 'Andriy Sokyra spoke.', 'Oleksiy Sokyra spoke.'])).toHaveLength(3);
  });

  test('two brothers of one letter', () => {
    expect(groups(['Nadir Hamdani spoke.', 'Nadia Hamdoni spoke.'])).toHaveLength(2);
  });

  test('people of one surname, bodies of one common name, in two stories', () => {
    const texts = [
      'Mr Sokyra spoke. The Ministry of Defence closed it.',
      'Mr Sokyra spoke. The Ministry of Defence left.',
    ];
    const joined = compare(texts, [], true).entities.filter(entity => entity.members.length > 1);
    expect(joined).toEqual([]);
  });

  test('a woman and a man', () => {
    expect(groups(['Mr Sokyra spoke.', 'Mrs Sokyra spoke.'])).toHaveLength(2);
  });
});

/** The names of all entities that hold more than one report, whatever their kind. */
const joinedNames = (texts: readonly string[]) =>
  compare(texts)
    .entities.filter(entity => new Set(entity.members.map(member => member.report)).size > 1)
    .map(entity => [...new Set(entity.surfaces.map(surface => `${surface.report} ${surface.text}`))].sort().join(' = '))
    .sort();

test.each([
  ['a town of that name', ['Ana Varsholm wrote the song.', 'They met in Varsholm.']],
  ['a body of that name', ['Ana Varsholm wrote the song for the Varsholm Bank.', 'The prize went to Varsholm.']],
  [
    'an acronym that a report gives to another body',
    ['The Northern Alpine Tunnel Office (NATO) met.', 'Envoys of the North Atlantic Treaty Organization met.'],
  ],
  ['councils of two levels', ['The Lessa County Council met.', 'The city council of Lessa met.']],
])('.not one: %s', (_, texts) => {
  expect(joinedNames(texts)).toEqual([]);
});

describe('a name that the reading of one report passed over', () => {
  const spotted = (texts: readonly string[]): string[] => {
    const witnesses = texts.map((text, i) => ({
      report: reportOfText(text, `r${i + 1}`),
      read: { ...readText(text, `r${i + 1}`), ...(i > 0 ? { mentions: [], entities: [] } : {}) },
    }));
    const comparison = newComparison(witnesses);
    comparison.stories = [{ id: 'S', reports: witnesses.map(({ report }) => report.id), because: [] }];
    entities.run(comparison);
    return comparison.entities.flatMap(({ surfaces }) =>
      surfaces.filter(({ report }) => report !== 'r1').map(({ text, count }) => `${text} ${count}`),
    );
  };
  test.each<[string, string, string[]]>([
    ['a full name', 'All of Ana Kovač, they said, was a song. So Ana Kovač it was.', ['Ana Kovač 2']],
    ['a lone name inside a sentence', 'A line on Kovač was cut.', ['Kovač 1']],
    ['the people of a country', 'It lies near a Norwegian port.', ['Norwegian 1']],
  ])('%s', (_, text, found) => {
    expect(spotted(['Singer Ana Kovač spoke. Kovač smiled. Envoys of Norway left.', text])).toEqual(found);
  });
  test.each([
    ['Ilmaria', 'An Ilmarian convoy left.', ['Ilmarian 1']],
    ['Tarkhan', 'Two Tarkhani trawlers left, and a Tarkhanian boat.', ['Tarkhani 1', 'Tarkhanian 1']],
    ['Ilmaria', 'Ilmarian came later.', []],
    ['Ilmaria', 'The Ilmarian, a ship, left.', []],
    ['Ilmaria', 'An Ilmarese convoy left.', []],
  ])('the people of %s, whom no list knows: %s', (place, text, found) => {
    expect(spotted([`They met in the town of ${place}.`, text])).toEqual(found);
  });
  test.each([
    ['a word', 'A line on Kovač was cut, and no kovač came.'],
    ['a word that begins a sentence', 'Kovač lines were cut.'],
    ['part of another name', 'A line on Kovač Street and Old Kovač was cut.'],
    ['somebody from that country', 'A line on the Norwegian was cut.'],
  ])('.not %s', (_, text) => {
    expect(spotted(['Singer Ana Kovač spoke. Kovač smiled. Envoys of Norway left.', text])).toEqual([]);
  });
  test('.not a name that two bear', () => {
    expect(spotted(['Ana Kovač met Boris Kovač. Mr Kovač smiled.', 'A line on Kovač was cut.'])).toEqual([]);
  });
});

describe('a short name that fits two longer ones', () => {
  const cases: [string, string[], string[]][] = [
    [
      'the school and the paper of one town',
      ['Marl School will close. The head of Marl spoke.', 'The Marl Mercury reported it. Marl said it had proof.'],
      [],
    ],
    [
      'a team that has lost and the town, beside its council',
      ['Coldharbour said it would appeal. The Coldharbour Council met.', 'They met in the town of Coldharbour.'],
      [],
    ],
    [
      'a bank, where two lands have one',
      ['The Central Bank of Orrin spoke.', 'The Central Bank of Lessa spoke.', 'The Central Bank spoke.'],
      [],
    ],
    [
      'a school called by its town, where another report has the town',
      ['The Marl School was shut.', 'Marl said it was glad.', 'They met in the town of Marl.'],
      [],
    ],
  ];
  test.each(cases)('%s', (_, texts, joined) => expect(joinedNames(texts)).toEqual(joined));

  const near: [string, string[], string[]][] = [
    [
      'one school, shortened in both',
      ['Marl School will close. The head of Marl spoke.', 'Marl School won. The head of Marl wept.'],
      ['r1 Marl = r1 Marl School = r2 Marl = r2 Marl School'],
    ],
    [
      'a school called by its town, and no report has the town',
      ['The Marl School was shut.', 'Marl said it was glad.'],
      ['r1 Marl School = r2 Marl'],
    ],
    [
      'a bank with and without its land',
      ['The Central Bank of Orrin spoke.', 'Governor Ana Lind of the Central Bank spoke.'],
      ['r1 Central Bank of Orrin = r2 Central Bank'],
    ],
    [
      'a firm that one report takes for a person',
      ['The Meridel Group spoke.', 'They thanked Meridel and left.'],
      ['r1 Meridel Group = r2 Meridel'],
    ],
    [
      'a firm that one report takes for a place',
      ['The Meridel Group met.', 'The insurer Meridel spoke. Meridel lost its case.', 'The bid of Meridel was late.'],
      ['r1 Meridel Group = r2 Meridel = r3 Meridel'],
    ],
    [
      'a town in two reports beside its council',
      ['They met in the town of Orm.', 'Rain fell on the town of Orm.', 'The Orm Council met.'],
      ['r1 Orm = r2 Orm'],
    ],
  ];
  test.each(near)('.not %s', (_, texts, joined) => expect(joinedNames(texts)).toEqual(joined));
});

test('a decision parts what rules would join, and is said', () => {
  const texts = ['Andriy Sokyra spoke.', 'Andriy Sokyra spoke.'];
  const at = (report: string) => ({ report, span: [0, 13] as const, text: 'Andriy Sokyra' });
  expect(groups(texts)).toHaveLength(1);
  expect(groups(texts, [{ action: 'different', a: at('r1'), b: at('r2') }])).toHaveLength(2);
});

test('neither order nor an unrelated report changes an entity', () => {
  const [a, b, c] = ['Minister Andriy Sokyra spoke.', 'Minister Andrii Sokira spoke.', 'The Orm Rovers won again.'];
  const idsOf = (comparison: ReturnType<typeof compare>) =>
    comparison.entities.filter(e => e.kind === 'person').map(e => e.id);
  expect(idsOf(compare([a!, b!, c!]))).toEqual(idsOf(compare([a!, b!])));
});

describe('each rule fires on its reports and not on the near ones', () => {
  const rulesOf = (example: string, id: string) => {
    const comparison = compare(example.split(' ~ '), [], id.endsWith('other-story'));
    return [...comparison.judgements, ...comparison.entities.flatMap(entity => entity.joins)].map(({ rule }) => rule);
  };
  test.each(ENTITY_RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(rulesOf(rule.examples.fires, id)).toContain(id);
    expect(rulesOf(rule.examples.not, id)).not.toContain(id);
  });
});
