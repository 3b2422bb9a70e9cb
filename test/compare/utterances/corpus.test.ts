import { describe, expect, it } from 'vitest';
import { utterances } from '../../../src/compare/utterances/index.js';
import type { Utterance } from '../../../src/model/index.js';
import {
  type CorpusReport,
  goldComparison,
  hasCorpus,
  readCorpus,
  readCorpusGroups,
  type Words,
} from '../../support/corpus.js';

if (!hasCorpus()) console.warn('The annotated corpus is not here: floors of utterances are not checked.');

/** Lines that render at least 30 % of some words of a report. */
function linesOf(lines: readonly Utterance[], reports: ReadonlyMap<string, CorpusReport>, words: Words): Utterance[] {
  const { text } = reports.get(words.report)!.report;
  let from = 0;
  const spans = words.content.split(' … ').map(piece => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return [at, from] as const;
  });
  const length = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return lines.filter(line =>
    line.members.some(member => {
      if (member.report !== words.report) return false;
      const shared = spans.map(([start, end]) =>
        Math.max(0, Math.min(end, member.span[1]) - Math.max(start, member.span[0])),
      );
      return shared.reduce((sum, x) => sum + x, 0) >= 0.3 * length;
    }),
  );
}

describe.skipIf(!hasCorpus())('stories of the corpus, read perfectly', () => {
  it('join four of five renderings of one utterance and keep nine of ten look-alikes apart', () => {
    const reports = readCorpus();
    const count = { same: 0, joined: 0, different: 0, wrong: 0 };
    for (const group of readCorpusGroups()) {
      const comparison = goldComparison(group.reports.map(id => reports.get(id)!));
      utterances.run(comparison);
      const of = (words: Words): Utterance[] => linesOf(comparison.utterances, reports, words);
      for (const set of group.same_utterance) {
        for (const [i, a] of set.entries()) {
          for (const b of set.slice(i + 1)) {
            if (a.report === b.report) continue;
            count.same++;
            const lines = of(b);
            if (of(a).some(line => lines.includes(line))) count.joined++;
          }
        }
      }
      for (const [a, b] of group.different) {
        count.different++;
        const lines = of(b);
        if (of(a).some(line => line.relation !== 'related' && lines.includes(line))) count.wrong++;
      }
    }
    expect(count.joined / count.same).toBeGreaterThan(0.8);
    expect(count.wrong).toBeLessThanOrEqual(8);
  });
});
