// Which title names a story.
import { expect, test } from 'vitest';
import { titleOf } from '../../src/store/story-title.js';

test.each([
  [['Dockers walk out at Port Lessa', 'Ferry fares rise'], 'Dockers walk out at Port Lessa'],
  [['OPINION: Dockers of Lessa walk out, and rightly', 'Fares'], 'Dockers of Lessa walk out, and rightly'],
  [['UPDATE 2-Dockers walk out', null], 'Dockers walk out'],
  [['Report: dockers to walk out'], 'Report: dockers to walk out'],
  [[null], ''],
])('of %o it is %s', (titles, expected) => {
  expect(titleOf(titles.map(title => ({ title })))).toBe(expected);
});
