// The reports as CSL-JSON, for reference managers.
// A publication date that a report only bounds is left out: it is not the date of the issue.
import type { RecordReport } from '../../model/index.js';
import { type DateParts, datePartsOf } from './dates.js';
import type { Exporter } from './exporter.js';

export const CSL: Exporter = {
  format: 'csl-json',
  gives: 'the reports as references for Zotero and other reference managers (CSL-JSON)',
  file: 'reports.csl.json',
  build: ({ record }) => [
    { path: 'reports.csl.json', text: `${JSON.stringify(record.reports.map(referenceOf), null, 1)}\n` },
  ],
};

function referenceOf(report: RecordReport) {
  const { id, title, outlet, byline, url, language, sha256, length, siglum } = report;
  return {
    id,
    type: 'article-newspaper',
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { 'container-title': outlet }),
    ...(byline === undefined ? {} : { author: [{ literal: byline }] }),
    ...issuedOf(report),
    ...(url === undefined ? {} : { URL: url }),
    ...(language === 'und' ? {} : { language }),
    custom: { report: id, siglum, start: 0, end: length, words: title ?? '', sha256 },
  };
}

function issuedOf({ published }: RecordReport) {
  if (published?.basis !== 'stated' && published?.basis !== 'resolved') return {};
  const dates = datePartsOf(published);
  if (!dates) return {};
  return { issued: { 'date-parts': [dates.start, dates.end].flatMap(date => (date ? [listOf(date)] : [])) } };
}

const listOf = ({ year, month, day }: DateParts): number[] => [year, month, day].filter(part => part !== undefined);
