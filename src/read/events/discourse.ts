// Times that an event has from elsewhere in the report: the title repeats its lead, a later sentence takes up the one dated happening.
// Does not use the publication date, and gives nothing where two happenings would fit.
import type { EventStatus, When } from '../../model/index.js';
import type { DraftEvent } from './draft.js';
import { childrenOf, relOf, type Tree } from './tree.js';

/** How far down the lead reaches that a title repeats, in sentences. */
const LEAD_SENTENCES = 2;

export const COMES_ABOUT: ReadonlySet<EventStatus> = new Set(['occurred', 'ongoing', 'planned']);

const sharesEntity = (a: DraftEvent, b: DraftEvent): boolean =>
  a.actors.some(x => x.entity !== null && b.actors.some(y => y.entity === x.entity)) ||
  (a.place?.entity !== undefined && a.place.entity !== null && a.place.entity === b.place?.entity);

const hasOtherPlace = (a: DraftEvent, b: DraftEvent): boolean =>
  Boolean(a.place?.entity && b.place?.entity && a.place.entity !== b.place.entity);

/** "the blast", "this raid", "their strike": a noun that takes up what was told. A verb tells anew and takes up nothing. */
const isDefinite = (event: DraftEvent, tree: Tree): boolean =>
  event.triggerToken.upos === 'NOUN' &&
  childrenOf(tree, event.triggerToken).some(
    child => (relOf(child) === 'det' && child.lower !== 'a' && child.lower !== 'an') || child.rel === 'nmod:poss',
  );

/** Whether an undated event is taken for the dated one: the title for its lead's, or a definite noun for what it takes up. */
function takesUp(event: DraftEvent, dated: DraftEvent, treeAt: (sentence: number) => Tree): boolean {
  if (event.status !== dated.status || !COMES_ABOUT.has(event.status) || hasOtherPlace(event, dated)) return false;
  if (event.inTitle) return dated.sentence > event.sentence && dated.sentence <= event.sentence + LEAD_SENTENCES;
  return dated.sentence < event.sentence && sharesEntity(event, dated) && isDefinite(event, treeAt(event.sentence));
}

/** Hands a date on from the one dated mention of a happening to its undated mentions in the same report. */
export function shareTimes(events: readonly DraftEvent[], treeAt: (sentence: number) => Tree): void {
  const byKey = new Map<string, DraftEvent[]>();
  for (const event of events) {
    const key = `${event.type} ${event.triggerToken.lemma}`;
    const group = byKey.get(key);
    if (group) group.push(event);
    else byKey.set(key, [event]);
  }
  for (const group of byKey.values()) {
    const dated = group.filter(event => event.when !== null);
    // Two times of one kind of happening are two happenings: which one is taken up nobody can say.
    if (new Set(dated.map(event => `${event.when!.lo}/${event.when!.hi}`)).size !== 1) continue;
    const source: When = dated[0]!.when!;
    if (source.basis === 'bounded') continue;
    for (const event of group) {
      if (event.when !== null || !dated.some(other => takesUp(event, other, treeAt))) continue;
      event.when = { ...source, basis: 'resolved', because: 'the same happening is dated elsewhere in the report' };
    }
  }
}
