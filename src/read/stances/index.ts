// Stances: who wants, backs, opposes, waits or makes conditions. Read through the same cues as quotations.
// Never from thanks, never from backing on another question, never from speech alone.
import type { Stance } from '../../model/index.js';
import { bySpan } from '../../model/index.js';
import { pageOf } from '../quotations/page.js';
import type { ReadStep } from '../reading.js';
import { findStances } from './holders.js';

export const stances: ReadStep = {
  id: 'read.stances',
  needs: ['sentences', 'marks', 'names', 'quotations'],
  makes: ['stances'],
  run(reading) {
    const found = findStances(pageOf(reading));
    found.sort((a, b) => bySpan(a.cue[0]!, b.cue[0]!) || bySpan(a.content[0]!, b.content[0]!));
    reading.stances = found.map((stance, i): Stance => ({ ...stance, id: `s${i + 1}` }));
  },
};
