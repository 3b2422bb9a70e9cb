// What is put before a reader first, and what is not: one table of lines, one of near misses.
import { describe, expect, it } from 'vitest';
import { DENIED } from '../../src/compare/disagreements/told-denials.js';
import { MAY_BE_OTHERS } from '../../src/compare/figures/alone.js';
import type { Disagreement, Entity, StoryRecord, Utterance, UtteranceMember } from '../../src/model/index.js';
import { findChecks } from '../../src/record/checks/index.js';
import { EMPTY_RECORD } from '../support/empty-record.js';

const pin = (report: string, text: string, start = 0) => ({
  report,
  span: [start, start + text.length] as const,
  text,
});

const wording = (report: string, text: string): UtteranceMember => ({
  ...pin(report, text),
  quotation: 'q1',
  type: 'direct',
  certainty: 'stated',
  rule: 'read.quotations.direct-before-cue',
});

const utterance = (...members: UtteranceMember[]): Utterance => ({
  id: 'U1',
  speaker: 'E1',
  relation: 'reworded',
  members,
  differences: [],
  because: [],
});

const number = (about: string, ...values: [report: string, text: string, value: string][]): Disagreement => ({
  id: 'D1',
  kind: 'number',
  about,
  values: values.map(([report, text, value], index) => ({ ...pin(report, text, 10 * index), value })),
  because: [],
});

const person = (...surfaces: string[]): Entity => ({
  id: 'E1',
  kind: 'person',
  name: surfaces[0]!,
  surfaces: surfaces.map((text, index) => ({ text, report: 'a', count: 1, evidence: pin('a', text, 100 * index) })),
  roles: [],
  joins: [],
  members: [],
});

const linesOf = (part: Partial<StoryRecord>): string[] =>
  findChecks({ ...EMPTY_RECORD, ...part }, []).map(check => check.line);

describe('checks', () => {
  it.each<[string, Partial<StoryRecord>, string]>([
    [
      'words in marks that differ',
      {
        utterances: [
          utterance(
            wording('a', '“The bridge will open to lorries before the summer,”'),
            wording('b', '“The bridge shall open to buses before the summer,”'),
          ),
        ],
      },
      'Two reports print different words inside quotation marks for one utterance.',
    ],
    [
      'two counts of one thing',
      { disagreements: [number('miners killed', ['a', 'three miners', '3'], ['b', 'two miners', '2'])] },
      'Two numbers for one thing: miners killed.',
    ],
    [
      'of several numbers of one report the one that another gives otherwise',
      {
        disagreements: [
          number('ballots read', ['a', '88,000 ballots', '88000'], ['a', '190 ballots', '190'], ['b', '210', '210']),
        ],
      },
      'Two numbers for one thing: ballots read.',
    ],
    [
      'what somebody denies',
      {
        disagreements: [
          {
            ...number('She denied it', ['a', 'She denied that she quit', '-'], ['b', 'She quit.', '-']),
            kind: 'wording',
            because: [DENIED],
          },
        ],
      },
      'One report tells what somebody denies in another.',
    ],
    [
      'two counts that only their noun brings together',
      {
        disagreements: [
          {
            ...number('shops', ['a', '40,000 shops', '40000'], ['b', '50,000 shops', '50000']),
            apparent: MAY_BE_OTHERS,
          },
        ],
      },
      'Two numbers, perhaps for one thing: shops.',
    ],
    [
      'a surname spelled in two ways',
      { entities: [person('Ana Kovač', 'Kovatch')] },
      'One person under 2 spellings of the surname: joined, with reasons.',
    ],
    [
      'a given name spelled in two ways',
      { entities: [person('Dr Helena Kovač', 'Helen Kovač', 'H. Kovač', 'Kovač')] },
      'One person under 2 spellings of the given name: joined, with reasons.',
    ],
  ])('name %s', (_, part, line) => {
    expect(linesOf(part)).toEqual([line]);
  });

  it.each<[string, Partial<StoryRecord>]>([
    [
      'a wording cut from another',
      {
        utterances: [
          utterance(
            wording('a', '“The bridge will open to lorries before the summer,”'),
            wording('b', '“will open to lorries before the summer”'),
          ),
        ],
      },
    ],
    [
      'numbers of a unit that counts anything',
      { disagreements: [number('percent', ['a', '22 percent', '22'], ['b', '4 percent', '4'])] },
    ],
    [
      'two numbers that one report tells apart',
      {
        disagreements: [
          number('strikers', ['a', '19 strikers', '19'], ['a', '21 strikers', '21'], ['b', '21 strikers', '21']),
        ],
      },
    ],
    [
      'what only seems a disagreement',
      {
        disagreements: [
          { ...number('miners killed', ['a', 'three', '3'], ['b', 'five', '5']), apparent: 'told a day later' },
        ],
      },
    ],
    ['a surname with one apostrophe or the other', { entities: [person("Ana O'Rell", 'Ana O’Rell')] }],
    [
      'one given name, a middle name and an initial',
      { entities: [person('Ana Kovač', 'Ana Maria Kovač', 'A. Kovač')] },
    ],
    ['a given name alone, or half of a double name', { entities: [person('Ana Kovač-Lind', 'Ana', 'Lind')] }],
  ])('pass over %s', (_, part) => {
    expect(linesOf(part)).toEqual([]);
  });

  it('show the two wordings that differ most first', () => {
    const [check] = findChecks(
      {
        ...EMPTY_RECORD,
        utterances: [
          utterance(
            wording('a', '“The bridge will open to lorries before the summer,”'),
            wording('b', '“The bridge will open to lorries before the autumn,”'),
            wording('c', '“The crossing will be opened for trucks before the summer,”'),
          ),
        ],
      },
      [],
    );
    expect(check!.evidence.map(item => item.report)).toEqual(['b', 'c', 'a']);
  });
});
