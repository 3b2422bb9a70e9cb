// The docs are printed from the code and cannot drift: each page is what `npm run docs` would write now;
// every rule's examples are there; every rule address that a record carries is a listed rule.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGES } from '../scripts/docs.js';
import { readReport, recordOf } from '../src/index.js';
import { ALL_RULES } from '../src/show/rules.js';
import { exampleReports } from './support/pile.js';

describe('docs', () => {
  test.each(Object.keys(PAGES))('%s is as the code has it (else run `npm run docs`)', name => {
    expect(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')).toBe(PAGES[name]!());
  });
});

describe('rules', () => {
  const addresses = ALL_RULES.map(rule => rule.id);

  test('no address stands twice', () => {
    expect(addresses.filter((id, index) => addresses.indexOf(id) !== index)).toEqual([]);
  });

  test.each(ALL_RULES.map(rule => [rule.id, rule] as const))(
    '%s says what it finds, where it fires, where not, and its source',
    (id, rule) => {
      expect(id).toMatch(/^(intake|read|compare)\.[a-z-]+(\.[a-z-]+)+$/);
      for (const words of [rule.finds, rule.examples.fires, rule.examples.not, rule.source])
        expect(words.trim().length).toBeGreaterThan(3);
      expect(rule.examples.fires).not.toBe(rule.examples.not);
    },
  );

  test('every address that a reading or a record carries is a listed rule', async () => {
    const carried = new Set<string>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (value && typeof value === 'object') {
        for (const [key, item] of Object.entries(value)) {
          if (key === 'rule' && typeof item === 'string') carried.add(item);
          else collect(item);
        }
      }
    };
    const reports = await exampleReports();
    for (const report of reports) collect(readReport(report));
    collect(recordOf(reports));
    expect([...carried].filter(id => !addresses.includes(id)).sort()).toEqual([]);
  });
});
