// Tense, modality and negation of events against TimeBank: what the form of each event says, and how far the judged status goes with it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, reportFromText, type StoryEvent } from '../../src/index.js';
import { fingerprint, percent, rowsOf } from '../data.js';
import type { Task } from './index.js';

interface TimeBankEvent {
  start: number;
  end: number;
  tense?: string;
  polarity?: string;
  modality?: string;
}

/** What TimeBank marks, what we read off the form, and the status nearest to it. */
const MARKS: readonly {
  name: string;
  gold(event: TimeBankEvent): boolean;
  form(event: StoryEvent): boolean;
  status: string;
}[] = [
  {
    name: 'future',
    gold: event => event.tense === 'FUTURE',
    form: event => event.tense === 'future',
    status: 'planned',
  },
  {
    name: 'negative',
    gold: event => event.polarity === 'NEG',
    form: event => event.negated === true,
    status: 'denied',
  },
  {
    name: 'modal',
    gold: event => Boolean(event.modality) && event.modality !== 'none',
    form: event => event.modal !== undefined,
    status: 'conditional',
  },
];

const NEWLY = () => ({ both: 0, ours: 0, theirs: 0 });

export const status: Task = {
  name: 'status',
  async run(data) {
    const file = join(data, 'timexes/timebank.jsonl');
    if (!existsSync(file)) return null;
    const counts = new Map(MARKS.map(mark => [mark.name, { form: NEWLY(), status: NEWLY() }]));
    let all = 0;
    let found = 0;
    for (const row of rowsOf<{ id: string; text: string; dct: string; events: TimeBankEvent[] }>(file)) {
      const { events } = readReport(reportFromText(row.id, row.text, { published: row.dct }));
      for (const gold of row.events) {
        all++;
        const event = events.find(one => one.trigger[0] < gold.end && gold.start < one.trigger[1]);
        if (!event) continue;
        found++;
        for (const mark of MARKS) {
          const { form, status: judged } = counts.get(mark.name)!;
          for (const [count, said] of [
            [form, mark.form(event)],
            [judged, event.status === mark.status],
          ] as const) {
            if (said && mark.gold(gold)) count.both++;
            if (said) count.ours++;
            if (mark.gold(gold)) count.theirs++;
          }
        }
      }
    }
    const f1 = ({ both, ours, theirs }: ReturnType<typeof NEWLY>): number => percent((2 * both) / (ours + theirs || 1));
    const figures: Record<string, number> = { 'events found': percent(found / all) };
    for (const mark of MARKS) {
      figures[`${mark.name} F1 by form`] = f1(counts.get(mark.name)!.form);
      figures[`${mark.name} F1 by status ${mark.status}`] = f1(counts.get(mark.name)!.status);
    }
    return {
      fingerprint: fingerprint(file),
      figures,
      known: {},
      note: 'of the events found; TimeBank marks more words as events than we do, and tense, not plans',
    };
  },
};
