// Times that an event has from elsewhere in the report: the title repeats the lead, a later sentence takes up the same happening.
// Does not use the publication date, and gives nothing where two dated happenings would fit.
import type { When } from '../../model/index.js';
import type { DraftEvent } from './draft.js';

/** Entities and trigger lemma by which two mentions in one report are taken for the same happening. */
function sharesActor(a: DraftEvent, b: DraftEvent): boolean {
  return a.actors.some(x => x.entity !== null && b.actors.some(y => y.entity === x.entity));
}

/** How far down the lead reaches that a title repeats. */
const LEAD_SENTENCES = 2;

const COMES_ABOUT = new Set(['occurred', 'ongoing', 'planned']);

function mayBeSame(a: DraftEvent, b: DraftEvent): boolean {
  if (a.type !== b.type || a.status !== b.status || !COMES_ABOUT.has(a.status)) return false;
  if (a.triggerToken.lemma !== b.triggerToken.lemma) return false;
  // A noun such as "deal" may name another one a paragraph on: only a shared actor, or the title taking up its lead, is ground enough.
  return (
    sharesActor(a, b) || (Math.min(a.sentence, b.sentence) === 0 && Math.max(a.sentence, b.sentence) <= LEAD_SENTENCES)
  );
}

/** Hands a date on from the one dated mention of a happening to its undated mentions in the same report. */
export function shareTimes(events: readonly DraftEvent[]): void {
  const byKey = new Map<string, DraftEvent[]>();
  for (const event of events) {
    const key = `${event.type} ${event.triggerToken.lemma}`;
    const group = byKey.get(key);
    if (group) group.push(event);
    else byKey.set(key, [event]);
  }
  for (const group of byKey.values()) {
    if (group.length < 2) continue;
    const dated = group.filter(event => event.when !== null);
    for (const event of group) {
      if (event.when !== null) continue;
      const sources = dated.filter(other => mayBeSame(event, other));
      const values = new Set(sources.map(other => `${other.when!.lo}/${other.when!.hi}`));
      if (values.size !== 1) continue;
      const source: When = sources[0]!.when!;
      event.when = { ...source, basis: 'resolved', because: 'the same happening is dated elsewhere in the report' };
    }
  }
}
