// What runs on a thread of the pool: one report in, its reading out.
// Knows no other report and keeps nothing between two.
import type { ReadReport, Report } from '../model/index.js';
import { readReport } from './index.js';

export interface ReadingTask {
  report: Report;
  without: readonly string[];
}

export default ({ report, without }: ReadingTask): ReadReport => readReport(report, { without });
