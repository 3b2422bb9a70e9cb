// From any line of the record back to spans, rules and judgements, the refused ones too.
// Returns data; the command line and the dossier make sentences of it.
import { OnrecordError } from '../errors.js';
import type { Evidence, ReadReport, StoryRecord } from '../model/index.js';
import { explainAnnotation } from './annotations.js';
import { decisionRows } from './decisions.js';
import {
  explainDisagreement,
  explainEntity,
  explainEvent,
  explainOrigin,
  explainQuestion,
  explainUtterance,
} from './lines.js';

export interface ExplainedRow {
  /** `member`, `joined`, `refused`, `differs`, `position`, `rule`, `role`, `credit` ... */
  label: string;
  evidence?: Evidence;
  /** Address of the rule that wrote it. */
  rule?: string;
  /** Reasons or values, in words. */
  note?: string;
}

export interface Explanation {
  id: string;
  /** What kind of line it is, in a reader's word. */
  kind: string;
  title: string;
  rows: ExplainedRow[];
}

/** A reading as `readings.jsonl` holds it: with the stored text beside it. */
export type StoredReading = ReadReport & { text?: string };

/** Everything that an explanation is made from. */
export interface Explained {
  record: StoryRecord;
  readings: readonly StoredReading[];
}

/**
 * Explains a line by its id: an id of the record (`U3f…`), or `REPORT#ID` for an annotation of one report (`a.txt#q3`).
 *
 * **Errors**: E202 where no line has the id.
 */
export function explain(explained: Explained, id: string): Explanation {
  const { record } = explained;
  const hash = id.lastIndexOf('#');
  const found =
    (hash > 0 ? explainAnnotation(explained, id.slice(0, hash), id.slice(hash + 1)) : null) ??
    explainUtterance(explained, id) ??
    explainEntity(record, id) ??
    explainEvent(record, id) ??
    explainQuestion(record, id) ??
    explainDisagreement(record, id) ??
    explainOrigin(record, id);
  if (!found) throw new OnrecordError('E202', `"${id}"`);
  return { ...found, rows: [...found.rows, ...decisionRows(record, id)] };
}
