// Bounds the day of a report that carries none, from its own words.
// Does not read metadata (intake does) and never makes the bound a publication date.
import type { When } from '../model/index.js';
import type { Reading, ReadStep } from './reading.js';

/** When an undated report was written, as far as its own words tell; null where they tell nothing. */
export function boundPublished(_reading: Reading): When | null {
  return null;
}

export const publishedBounds: ReadStep = {
  id: 'read.published',
  needs: ['sentences'],
  makes: ['published'],
  run(reading) {
    reading.published = boundPublished(reading);
  },
};
