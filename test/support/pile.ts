// Piles for tests: the invented story of examples/, and reports made from plain words.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Report, reportFromText } from '../../src/index.js';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

/** The reports of one example story, by file name. */
export function exampleReports(story = 'strait'): Report[] {
  const dir = resolve(EXAMPLES, story);
  return readdirSync(dir)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => reportFromText(file, readFileSync(resolve(dir, file), 'utf8')));
}

/** A story of two short reports that share no person, place or word of weight with the examples. */
export const unrelatedReport = (): Report =>
  reportFromText(
    'zz-bakery.txt',
    'Bakers in Pellworth win prize\n\nA bakery in Pellworth won a national prize for rye bread on Tuesday, its owner Marta Quill said. “We bake as my aunt did,” Quill told the Pellworth Courier.',
    { outlet: 'Pellworth Courier', published: '2019-05-08' },
  );
