// Quotations and stances together against PolNeAR's attributions (development part).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadReport } from '../../src/index.js';
import { readReport, reportFromText } from '../../src/index.js';
import { fingerprint, percent, rowsOf, scorer } from '../data.js';
import type { Task } from './index.js';

interface Row {
  id: string;
  text: string;
  outlet: string;
  date: string;
}

const attributionsOf = (read: ReadReport, certainty?: string) => ({
  id: read.id,
  attributions: [...read.quotations, ...read.stances]
    .filter(line => certainty === undefined || line.certainty === certainty)
    .map(({ source, cue, content }) => ({ source, cue, content })),
});

export const quotations: Task = {
  name: 'quotations',
  async run(data) {
    const file = join(data, 'quotations/dev.jsonl');
    if (!existsSync(file)) return null;
    const rows = rowsOf<Row>(file);
    const reads = rows.map(row =>
      readReport(reportFromText(row.id, row.text, { published: row.date, outlet: row.outlet })),
    );
    const { score } = await scorer(data, 'quotations/score.mjs');
    const all = score(
      rows,
      reads.map(read => attributionsOf(read)),
      {},
    );
    const stated = score(
      rows,
      reads.map(read => attributionsOf(read, 'stated')),
      {},
    );
    const usable = (part: string) => percent(all[part]?.wholeUsable.f ?? 0);
    return {
      fingerprint: fingerprint(file),
      figures: {
        'usable F1 all': usable('all'),
        'usable F1 direct': usable('direct'),
        'usable F1 mixed': usable('mixed'),
        'usable F1 indirect': usable('indirect'),
        'content exact F1': percent(all.all.contentExact.f),
        'precision of stated lines': percent(stated.all.wholeUsable.p),
      },
      known: {
        'usable F1 all': 'rules probe 56.4, people 77.2',
        'usable F1 direct': 'rules probe 85.0, people 98.6',
        'usable F1 mixed': 'rules probe 66.4, people 90.9',
        'usable F1 indirect': 'rules probe 43.7, people 69.1',
        'content exact F1': 'rules probe 45.6, people 69.5',
      },
    };
  },
};
