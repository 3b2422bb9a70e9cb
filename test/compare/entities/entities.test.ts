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

  test('a lone surname with the only full name', () => {
    expect(groups(['Mr Sokyra spoke.', 'Andriy Sokyra spoke.'])[0]).toContain('r2 Andriy Sokyra');
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
