// Records for the tests of exports and seals: the invented story of examples/, and a hand-made one whose every name is an attack.
import {
  type ReadReport,
  type Report,
  readReport,
  recordOf,
  reportFromText,
  type StoryRecord,
} from '../../src/index.js';
import type { ExportInput } from '../../src/record/exports/index.js';
import { exampleReports } from './pile.js';

export const inputOf = (reports: readonly Report[]): ExportInput => ({
  record: recordOf(reports),
  readings: reports.map(report => ({ ...(readReport(report) as ReadReport), text: report.text })),
});

export const straitInput = async (): Promise<ExportInput> => inputOf(await exampleReports());

/** What a name or a title might try: a formula, a way out of the folder, a device, markup, an embed, our own mark, two dots. */
export const HOSTILE_NAMES = [
  '=HYPERLINK("http://evil.example","x")',
  '../../../etc/passwd',
  'CON',
  'con',
  '<script>alert(1)</script> & "Co"',
  '![[secret]] | x]] #tag',
  '%% onrecord: write below this line; what stands above is rewritten by each export %%',
  '..',
  '@SUM(A1), then\r\n-2+3',
  'Zoë\u202e\u0000\ud800 🛥️',
] as const;

/** One report that names them all, one entity a name; spans are counted, not found. */
export function hostileInput(): ExportInput {
  const text = `🛥️ Opening.\n\n${HOSTILE_NAMES.join('\n')}\n`;
  const report = reportFromText('../up/=1+1|x].txt', text, { url: 'javascript:alert(1)' });
  const { record, readings } = inputOf([report]);
  let from = 0;
  const entities: StoryRecord['entities'] = HOSTILE_NAMES.map((name, index) => {
    const start = report.text.indexOf(name, from);
    from = start + name.length;
    const evidence = { report: report.id, span: [start, from] as const, text: name };
    return {
      id: `E${index}`,
      kind: index % 2 === 0 ? 'person' : 'organisation',
      name,
      surfaces: [{ text: name, report: report.id, count: 1, evidence }],
      roles: [],
      joins: [],
      members: [],
    };
  });
  const members = entities.map(({ surfaces: [surface] }) => ({
    ...surface!.evidence,
    event: 'e1',
    trigger: surface!.evidence.span,
    status: 'occurred',
    when: null,
    rule: 'read.events.frame-of-verb',
  }));
  return {
    record: {
      ...record,
      entities,
      utterances: [],
      questions: [],
      disagreements: [],
      origins: [],
      checks: [],
      events: [
        {
          id: 'V1',
          type: 'CONSULT',
          mode: 'visit',
          status: 'planned',
          when: { lo: '2031-03-11', hi: '2031-03-12', grain: 'day', basis: 'stated' },
          actors: entities.map(({ id, surfaces: [surface] }, index) => ({
            role: index % 2 === 0 ? 'actor' : 'recipient',
            entity: id,
            evidence: [surface!.evidence],
          })),
          figures: [],
          members,
          differs: [],
          because: [],
        },
      ],
    },
    readings,
  };
}

/** CSV as RFC 4180 has it, strictly: throws at a mark inside a plain cell, a line without CR LF, rows of unequal length. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const found = quoted ? /"((?:[^"]|"")*)"/y : /[^",\r\n]*/y;
    found.lastIndex = at;
    const cell = found.exec(text);
    if (!cell) throw new Error(`no cell at ${at}`);
    rows.at(-1)!.push(quoted ? cell[1]!.replaceAll('""', '"') : cell[0]);
    at += cell[0].length;
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else throw new Error(`neither comma nor line end at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  const [header, ...body] = rows;
  return body.map(row => {
    if (row.length !== header!.length) throw new Error(`row of ${row.length} cells under ${header!.length} columns`);
    return Object.fromEntries(header!.map((column, index) => [column, row[index]!]));
  });
}
