// Of a report without a date: what its lead tells as over came about before the report was written, and its own words bound that day.
// Gives a latest day and no more; a report that says when it was published bounds nothing here, and its date dates no event.
import type { Reading } from '../reading.js';
import type { DraftEvent } from './draft.js';

/** How many sentences of the body are its lead: what it tells further down may be history. */
const LEAD_SENTENCES = 2;
/** How far below the main word of its sentence a lead's happening may stand: "held [talks]". */
const MOST_DEPTH = 1;

/** Bounds the undated, finished happenings of the lead by the day by which the report must have been written. */
export function boundByWriting(events: readonly DraftEvent[], reading: Reading): void {
  const written = reading.report.published ? null : reading.published;
  if (!written || written.hi === '') return;
  const lead = reading.sentences.find(sentence => sentence.role === 'body')?.i ?? 0;
  for (const event of events) {
    if (event.when !== null || event.status !== 'occurred' || event.background || event.attributedTo) continue;
    if (event.inTitle || event.depth > MOST_DEPTH || event.sentence < lead || event.sentence >= lead + LEAD_SENTENCES)
      continue;
    event.when = {
      lo: '',
      hi: written.hi,
      grain: 'unknown',
      basis: 'bounded',
      because: `told as over by a report whose own words bound it: ${written.because}`,
    };
  }
}
