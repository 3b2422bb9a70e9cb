import { describe, expect, it } from 'vitest';
import { newComparison, type Witness } from '../../src/compare/comparison.js';
import { reuse } from '../../src/compare/reuse.js';
import { reportFromText } from '../../src/intake/index.js';
import type { Reuse } from '../../src/model/index.js';
import { readReport } from '../../src/read/index.js';

const witness = (id: string, outlet: string, text: string): Witness => {
  const report = reportFromText(id, text, { outlet });
  return { report, read: readReport(report) };
};

function reuseOf(a: string, b: string): Reuse[] {
  const comparison = newComparison([witness('r1', 'The Quay Post', a), witness('r2', 'Radio Lessa', b)]);
  reuse.run(comparison);
  return comparison.reuse;
}

const STRIKE = 'Dockers at Port Lessa walked out at dawn and left nine ferries and two grain ships at their berths';
const PROSE = `${STRIKE}. The harbour board had offered three percent over two years and a day of leave for each night shift worked.`;
const SPEECH =
  '“We will not sign a blank page, and we will not be hurried by a board that counts its ferries before its people,” she said.';

describe('how two reports are related by the words they share', () => {
  it('prose copied', () => {
    const [found] = reuseOf(PROSE, `${PROSE} Shops in the old town stayed open.`);
    expect(found).toMatchObject({ a: 'r1', b: 'r2', relation: 'copies-prose', share: 1 });
    expect(found!.because[0]).toMatch(/100 % of the shorter report/);
  });
  it('the same speech is a shared origin, no copying', () => {
    const [found] = reuseOf(
      `The union’s leader spoke at the gate on Tuesday. ${SPEECH}`,
      `Ana Kovač answered the harbour board before noon. ${SPEECH}`,
    );
    expect(found).toMatchObject({ relation: 'shared-origin', share: 0 });
  });
  it('one prints the other’s prose between marks: a report on it', () => {
    const long =
      'Dockers at Port Lessa walked out at dawn and left nine ferries and two grain ships at their berths while the harbour board met behind closed doors with the owners of the cranes and the sheds';
    const [found] = reuseOf(
      `${long}.`,
      `The paper of the port was first with the news on Tuesday: “${long},” it wrote, and it was right.`,
    );
    expect(found).toMatchObject({ relation: 'reports-on' });
  });
  it('pins the runs in both texts', () => {
    const [found] = reuseOf(PROSE, `On Tuesday it happened. ${PROSE}`);
    for (const run of found!.runs) expect(PROSE.slice(...run.a)).toBe(run.text);
  });
});

describe('reuse.not', () => {
  it('seven words in a row are chance', () => {
    expect(
      reuseOf(
        'Dockers at Port Lessa walked out on Tuesday.',
        'Crews say dockers at Port Lessa walked out on a Sunday.',
      ),
    ).toEqual([]);
  });
  it('two reports of one strike in their own words', () => {
    expect(reuseOf(PROSE, 'Nothing moved in the port of Lessa after its workers downed tools before sunrise.')).toEqual(
      [],
    );
  });
});
