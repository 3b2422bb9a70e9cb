// THE list of quality tasks. Each measures one part of the product on one data set.
import { coreference } from './coreference.js';
import { corpus, groups } from './corpus.js';
import { dating, events } from './events.js';
import { extraction } from './extraction.js';
import { nameSpans, names } from './names.js';
import { quotations } from './quotations.js';
import { quotationPairs, reuse } from './reuse.js';
import { status } from './status.js';
import { stories } from './stories.js';
import { storiesStreamed } from './stories-streamed.js';
import { syntax } from './syntax.js';
import { timexes } from './timexes.js';

export interface TaskResult {
  /** In per cent. */
  figures: Record<string, number>;
  /** What others reach, beside the figure it belongs to. */
  known: Record<string, string>;
  fingerprint: string;
  note?: string;
}

export interface Task {
  name: string;
  /** `null` where the data folder has not what the task needs. */
  run(data: string): Promise<TaskResult | null>;
}

export const TASKS: readonly Task[] = [
  syntax,
  nameSpans,
  quotations,
  timexes,
  names,
  events,
  dating,
  status,
  stories,
  storiesStreamed,
  reuse,
  quotationPairs,
  extraction,
  corpus,
  coreference,
  groups,
];
