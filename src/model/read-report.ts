// One report read: all annotations of all kinds, as `onrecord read` prints them.
import type { Credit } from './credit.js';
import type { StoryEvent } from './event.js';
import type { Figure } from './figure.js';
import type { Mention, ReportEntity } from './mention.js';
import type { Quotation } from './quotation.js';
import type { Line, Part } from './report.js';
import type { Span } from './span.js';
import type { Stance } from './stance.js';
import type { Timex } from './timex.js';
import type { When } from './when.js';

export interface ReadReport {
  id: string;
  sha256: string;
  language: string;
  title?: string;
  outlet?: string;
  byline?: string;
  url?: string;
  published: When | null;
  lines: Line[];
  parts: Part[];
  sentences: Span[];
  mentions: Mention[];
  entities: ReportEntity[];
  quotations: Quotation[];
  stances: Stance[];
  timexes: Timex[];
  events: StoryEvent[];
  /** Words that may tell of an event and weigh too little by themselves: another report of the story may speak for them. */
  possibleEvents?: StoryEvent[];
  figures: Figure[];
  credits: Credit[];
  warnings: string[];
}
