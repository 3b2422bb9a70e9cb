// What changed between two records, by line: added, gone, changed; never by text.
// Reads records only; says nothing about why they differ.
import type { StoryRecord } from '../model/index.js';
import { compareText } from './build.js';

/** The kinds of lines that have an id and are compared. */
const LINE_KINDS = ['reports', 'entities', 'utterances', 'events', 'questions', 'disagreements', 'origins'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface LineChange {
  kind: LineKind;
  change: 'added' | 'gone' | 'changed';
  id: string;
  /** Names of the fields that differ, for a changed line. */
  fields: string[];
  /** Words by which a person knows the line. */
  label: string;
}

type AnyLine = { id: string } & Record<string, unknown>;

/** Compares two records line by line, in the order of kinds and ids. */
export function diffRecords(before: StoryRecord, after: StoryRecord): LineChange[] {
  return LINE_KINDS.flatMap(kind =>
    diffLines(kind, before[kind] as unknown as AnyLine[], after[kind] as unknown as AnyLine[]),
  );
}

function diffLines(kind: LineKind, before: readonly AnyLine[], after: readonly AnyLine[]): LineChange[] {
  const [old, now] = [byId(before), byId(after)];
  const changes: LineChange[] = [];
  for (const id of [...new Set([...old.keys(), ...now.keys()])].sort(compareText)) {
    const [was, is] = [old.get(id), now.get(id)];
    if (!was) changes.push({ kind, change: 'added', id, fields: [], label: labelOf(is!) });
    else if (!is) changes.push({ kind, change: 'gone', id, fields: [], label: labelOf(was) });
    else {
      const fields = changedFields(was, is);
      if (fields.length > 0) changes.push({ kind, change: 'changed', id, fields, label: labelOf(is) });
    }
  }
  return changes;
}

const byId = (lines: readonly AnyLine[]) => new Map(lines.map(line => [line.id, line]));

/** Fields that depend on the rest of the pile and not on the line itself. */
const PILE_FIELDS = new Set(['siglum', 'story']);

const changedFields = (was: AnyLine, is: AnyLine): string[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter(field => !PILE_FIELDS.has(field) && JSON.stringify(was[field]) !== JSON.stringify(is[field]))
    .sort(compareText);

/** The line's own name, or the first words of its evidence. */
function labelOf(line: AnyLine): string {
  const members = (line['members'] ?? line['values'] ?? []) as { text?: string }[];
  const words = line['name'] ?? line['title'] ?? line['about'] ?? members[0]?.text ?? line['text'] ?? line.id;
  const label = String(words).replace(/\s+/g, ' ').trim();
  return label.length > 100 ? `${label.slice(0, 99)}…` : label;
}
