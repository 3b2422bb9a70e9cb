import { describe, expect, it } from 'vitest';
import { type Comparison, newComparison, type Witness } from '../../src/compare/comparison.js';
import { entities } from '../../src/compare/entities/index.js';
import { origins, originsBehind } from '../../src/compare/origins.js';
import { reuse } from '../../src/compare/reuse.js';
import { stories } from '../../src/compare/stories/index.js';
import { reportFromText } from '../../src/intake/index.js';
import { readReport } from '../../src/read/index.js';

const witness = ([id, outlet, text]: readonly [string, string, string]): Witness => {
  const report = reportFromText(id, text, { outlet, published: '2031-05-14' });
  return { report, read: readReport(report) };
};

function compare(reports: readonly (readonly [string, string, string])[]): Comparison {
  const comparison = newComparison(reports.map(witness));
  for (const step of [stories, entities, reuse, origins]) step.run(comparison);
  return comparison;
}

const LETTER = [
  [
    'r1',
    'The Quay Post',
    'Foreign Minister Ana Kovač asked the Alliance for an invitation to Lessa, according to a letter from Ana Kovač obtained by Reuters.',
  ],
  [
    'r2',
    'Radio Arven',
    'Foreign Minister Anna Kovac wrote to the Alliance about an invitation for Lessa. In the letter, which was seen by Reuters, Kovac urged a decision.',
  ],
  [
    'r3',
    'Lessa Today',
    'In a letter to the Alliance, Foreign Minister Ana Kovač urged it to send Lessa an invitation.',
  ],
] as const;

describe('where the reports have it from', () => {
  const comparison = compare(LETTER);
  const named = (id: string): string | undefined => comparison.origins.find(origin => origin.id === id)?.name;

  it('counts one letter once, whoever obtained it: 3 reports, 1 origin', () => {
    const letters = LETTER.map(([id]) =>
      comparison.originsOf.get(id)!.filter(origin => named(origin)?.startsWith('letter')),
    );
    expect(new Set(letters.flat()).size).toBe(1);
    expect(letters.every(list => list.length === 1)).toBe(true);
  });
  it('shows the chain: the agency has it from the letter', () => {
    const agency = comparison.origins.find(origin => origin.name === 'Reuters')!;
    expect(agency.kind).toBe('agency');
    expect(agency.from!.map(named)).toEqual([expect.stringMatching(/^letter/)]);
    expect(agency.reports.map(r => r.report)).toEqual(['r1', 'r2']);
  });
  it('pins every origin to words of a report', () => {
    for (const origin of comparison.origins)
      for (const { report, span, text } of origin.reports)
        expect(comparison.witnesses.find(w => w.report.id === report)!.report.text.slice(...span)).toBe(text);
  });
  it('says what stands behind one line', () => {
    const text = LETTER[0][2];
    const behind = originsBehind(comparison, { report: 'r1', span: [0, 20], text: text.slice(0, 20) });
    expect(behind.map(named)).toEqual([expect.stringMatching(/^letter/)]);
  });
});

describe('joining and keeping apart', () => {
  it('joins an outlet’s own interview with those who credit it', () => {
    const { origins: found } = compare([
      ['r1', 'Radio Lessa', 'The bridge is safe, the engineer Ilir Doda told this station.'],
      ['r2', 'The Quay Post', 'The bridge is safe, the engineer Ilir Doda told Radio Lessa.'],
    ]);
    expect(found.map(origin => origin.reports.map(r => r.report))).toEqual([['r1', 'r2']]);
  });
  it('keeps unnamed people of two reports apart', () => {
    const { origins: found } = compare([
      ['r1', 'Radio Lessa', 'The vote will fail, two diplomats said.'],
      ['r2', 'The Quay Post', 'The vote will fail, two diplomats said.'],
    ]);
    expect(found.length).toBe(2);
  });
  it('gives a report that credits nobody its own id, and copies of one prose one origin', () => {
    const prose = 'Dockers at Port Lessa walked out at dawn and left nine ferries and two grain ships at their berths.';
    const { originsOf } = compare([
      ['r1', 'Radio Lessa', prose],
      ['r2', 'The Quay Post', prose],
      ['r3', 'Lessa Today', 'The monastery above Arven lost its bell tower.'],
    ]);
    expect([...originsOf.values()]).toEqual([['r1'], ['r1'], ['r3']]);
  });
});
