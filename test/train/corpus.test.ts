// The corpus follows its own notation: every mark stands in its sentence, every speaker is named, nothing of a real page is in it.
import { describe, expect, test } from 'vitest';
import { loadCorpus, loadGroups, parseCorpus, partOf } from '../../train/corpus.js';

const SMALL = `R dock-01 | outlet: The Quay Post | published: 2031-05-14
T Dockers walk out
S Dockers walked out on Tuesday, Ana Kovač said.
  n person kovac: Ana Kovač
  q indirect | Ana Kovač | said | Dockers walked out on Tuesday | kovac
  t DATE 2031-05-13: Tuesday
P
S “No,” she said, “no.”
  q direct | she | said | “No,” … “no.” | kovac
  r kovac: she`;

describe('the notation', () => {
  const [report] = parseCorpus(SMALL);

  test('puts title, paragraphs and sentences together', () => {
    expect(report!.text).toBe(
      'Dockers walk out\n\nDockers walked out on Tuesday, Ana Kovač said.\n\n“No,” she said, “no.”',
    );
    expect(report!.sentences.map(span => report!.text.slice(...span))).toHaveLength(2);
  });

  test('finds the words of a mark, in pieces too', () => {
    expect(report!.quotations[1]!.content.map(span => report!.text.slice(...span))).toEqual(['“No,”', '“no.”']);
    expect(report!.text.slice(...report!.timexes[0]!.span)).toBe('Tuesday');
  });

  test.each([
    [
      'words that are not in the sentence',
      SMALL.replace('t DATE 2031-05-13: Tuesday', 't DATE 2031-05-13: Monday'),
      /"Monday" is not in the sentence/,
    ],
    ['an unknown mark', SMALL.replace('  r kovac: she', '  z kovac: she'), /unknown mark/],
    ['a report without its day', SMALL.replace(' | published: 2031-05-14', ''), /says its day/],
  ])('%s are said with file and line', (_, source, message) => {
    expect(() => parseCorpus(source, 'x.txt')).toThrow(message);
  });
});

describe('the corpus', () => {
  const reports = loadCorpus();

  test('is whole', () => {
    expect(reports.length).toBeGreaterThan(570);
    expect(new Set(reports.map(report => report.id)).size).toBe(reports.length);
  });

  test('names every speaker and holder somewhere in the report', () => {
    for (const report of reports) {
      const known = new Set([...report.names, ...report.references].map(mention => mention.entity));
      for (const id of [...report.quotations.map(one => one.speaker), ...report.stances.map(one => one.holder)]) {
        for (const part of id.split('+')) expect(part === '?' || known.has(part), `${report.id}: ${part}`).toBe(true);
      }
    }
  });

  test('keeps the reports of one story in one part', () => {
    for (const group of loadGroups()) {
      const parts = new Set(group.reports.map(partOf));
      expect(parts.size, group.group).toBe(1);
      for (const id of group.reports)
        expect(
          reports.some(report => report.id === id),
          id,
        ).toBe(true);
    }
  });
});
