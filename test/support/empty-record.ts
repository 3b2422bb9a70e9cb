// A record without a line: what tests of records begin from.
import type { StoryRecord } from '../../src/model/index.js';

export const EMPTY_RECORD: StoryRecord = {
  version: '1',
  reports: [],
  skipped: [],
  entities: [],
  utterances: [],
  events: [],
  times: [],
  questions: [],
  disagreements: [],
  origins: [],
  reuse: [],
  checks: [],
  stories: [],
  judgements: [],
  decisions: [],
};
