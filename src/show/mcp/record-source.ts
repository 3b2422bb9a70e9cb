// Answers from a folder that `onrecord build` wrote: one record, whole.
// Opens no store.
import { OnrecordError } from '../../errors.js';
import type { Explained } from '../../why/index.js';
import { type RecordSource, SourcedRecord, type SourcedReport } from './source.js';

export function newRecordSource({ record, readings }: Explained): RecordSource {
  const texts = new Map(
    readings.flatMap((read): [string, SourcedReport][] =>
      read.text === undefined ? [] : [[read.id, { read, text: read.text }]],
    ),
  );
  const titleOf = (id: string): string => record.reports.find(report => report.id === id)?.title ?? id;
  return {
    async stories(words, limit) {
      const sought = words?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
      const holdsAll = (id: string): boolean => {
        const text = `${titleOf(id)} ${texts.get(id)?.text ?? ''}`.toLowerCase();
        return sought.every(word => text.includes(word));
      };
      return record.stories
        .filter(({ reports }) => reports.some(holdsAll))
        .map(({ id, reports }) => ({ id, title: titleOf(reports[0] ?? id), reports: reports.length }))
        .slice(0, limit);
    },
    async records({ story }) {
      if (story !== undefined && !record.stories.some(({ id }) => id === story))
        throw new OnrecordError('E202', `"${story}"`);
      // Its lines are of all its stories; ids of reports say which.
      return [new SourcedRecord(undefined, record, texts)];
    },
    report: async id => texts.get(id),
    close: async () => undefined,
  };
}
