// Piles for tests: the invented story of examples/, and reports made from plain words.
import { resolve } from 'node:path';
import { openPile, type Report, reportFromText } from '../../src/index.js';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

/** The reports of one example story, taken in as the command line takes them. */
export async function exampleReports(story = 'strait'): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const item of openPile([resolve(EXAMPLES, story)])) if ('report' in item) reports.push(item.report);
  return reports;
}

/** A story of two short reports that share no person, place or word of weight with the examples. */
export const unrelatedReport = (): Report =>
  reportFromText(
    'zz-bakery.txt',
    'Bakers in Pellworth win prize\n\nA bakery in Pellworth won a national prize for rye bread on Tuesday, its owner Marta Quill said. “We bake as my aunt did,” Quill told the Pellworth Courier.',
    { outlet: 'Pellworth Courier', published: '2019-05-08' },
  );
