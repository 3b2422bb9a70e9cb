// Times against TimeBank as in TempEval-3.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, reportFromText } from '../../src/index.js';
import { fingerprint, percent, rowsOf, scorer } from '../data.js';
import type { Task } from './index.js';

export const timexes: Task = {
  name: 'timexes',
  async run(data) {
    const file = join(data, 'timexes/timebank.jsonl');
    if (!existsSync(file)) return null;
    const rows = rowsOf<{ id: string; text: string; dct: string }>(file);
    const predicted = rows.map(row => ({
      id: row.id,
      timexes: readReport(reportFromText(row.id, row.text, { published: row.dct })).timexes.map(
        ({ span, type, value }) => ({
          start: span[0],
          end: span[1],
          type,
          value,
        }),
      ),
    }));
    const { score } = await scorer(data, 'timexes/score.mjs');
    const result = score(rows, predicted);
    return {
      fingerprint: fingerprint(file),
      figures: {
        'value F1': percent(result.valueF1),
        'span relaxed F1': percent(result.relaxed.f),
        'span strict F1': percent(result.strict.f),
      },
      known: {
        'value F1': 'chrono 49.4, MS recognizers 49.1, probe 74.8',
        'span relaxed F1': 'chrono 71.1, MS recognizers 82.3, probe 90.4',
      },
    };
  },
};
