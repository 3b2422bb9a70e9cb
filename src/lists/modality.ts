// Words that weaken or strengthen a claim: hedges, and how strongly a modal verb binds.
// Does not hold cue verbs or stance verbs.
// Source: grammar of English modality, written for Onrecord in 2026.

/** Words that make a claim less sure. Compared as lower-cased words. */
export const HEDGES: ReadonlySet<string> = new Set(
  (
    'probably possibly perhaps maybe presumably apparently seemingly allegedly reportedly supposedly likely unlikely potentially conceivably arguably ' +
    'possible probable potential apparent alleged supposed ' +
    'might may seem seems seemed appear appears appeared suggest suggests suspected suspect believe think guess assume ' +
    'roughly approximately almost nearly partly somewhat largely mostly generally usually sometimes often if unless'
  ).split(' '),
);

/** Hedges that stand for each other well enough that swapping them is no news. */
export const HEDGE_KIND: Readonly<Record<string, string>> = {
  possibly: 'perhaps',
  possible: 'perhaps',
  potential: 'potentially',
  probable: 'probably',
  apparent: 'seem',
  alleged: 'reportedly',
  supposed: 'reportedly',
  maybe: 'perhaps',
  might: 'may',
  presumably: 'probably',
  likely: 'probably',
  apparently: 'seem',
  seemingly: 'seem',
  seems: 'seem',
  seemed: 'seem',
  appear: 'seem',
  appears: 'seem',
  appeared: 'seem',
  allegedly: 'reportedly',
  supposedly: 'reportedly',
  approximately: 'roughly',
  nearly: 'almost',
  suspected: 'suspect',
  suggests: 'suggest',
};

/** How strongly a modal verb binds, 1 weakest to 3 strongest; reported speech shifts `will` to `would`, so these share a step. */
export const MODAL_STRENGTH: ReadonlyMap<string, number> = new Map([
  ['may', 1],
  ['might', 1],
  ['should', 2],
  ['ought', 2],
  ['will', 3],
  ['would', 3],
  ['must', 3],
]);
