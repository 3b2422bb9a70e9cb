// What befalls the counted, in the words reports use for it: "killed", "dead", "the toll" are one state; and how counts of it move.
// Does not find the words beside a number; read/figures/state.ts does.
// Source: general knowledge of news English, written by us.

export type CountedState =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'trapped'
  | 'detained'
  | 'freed'
  | 'exchanged'
  | 'evacuated'
  | 'rescued'
  | 'homeless'
  | 'infected'
  | 'dismissed'
  | 'destroyed'
  | 'burned'
  | 'damaged'
  | 'downed'
  | 'launched'
  | 'for'
  | 'against'
  | 'abstained';

const WORDS: Readonly<Record<CountedState, string>> = {
  killed:
    'kill kills killed killing dead die dies died dying death deaths fatality fatalities drown drowned drowning drownings perish perished body bodies corpse corpses slain murdered massacred slaughtered culled',
  injured:
    'injure injures injured injuring injury injuries wound wounds wounded wounding hurt hurting hospitalised hospitalized maimed hospital hospitals treated',
  missing: 'missing unaccounted',
  trapped: 'trap trapped trapping buried',
  detained: 'arrest arrests arrested arresting detain detains detained detaining detentions custody jailed imprisoned',
  freed: 'freed freeing release released releases releasing liberated',
  exchanged: 'exchange exchanged exchanges exchanging swap swapped swaps',
  evacuated: 'evacuate evacuated evacuating displace displaced displacing fled',
  rescued: 'rescue rescued rescues rescuing save saved saving survived survivors plucked winched',
  homeless: 'homeless',
  infected: 'infect infected infections sickened',
  dismissed: 'dismissed sacked axed redundant redundancies layoffs',
  destroyed: 'destroy destroyed destroys destroying razed gutted levelled leveled flattened',
  burned: 'burn burned burnt burns burning scorched charred',
  damaged: 'damage damaged damages damaging',
  downed: 'downed intercept intercepted intercepts intercepting shot',
  launched: 'launch launched launching',
  for: 'favour favor yes',
  against: 'against no opposed oppose opposes opposing dissented objected',
  abstained: 'abstain abstained abstains abstaining abstention abstentions',
};

/** A word to the state it tells. */
export const COUNTED_STATES: ReadonlyMap<string, CountedState> = new Map(
  (Object.entries(WORDS) as [CountedState, string][]).flatMap(([state, words]) =>
    words.split(' ').map((word): [string, CountedState] => [word, state]),
  ),
);

/** Counts that grow from report to report while the matter is fresh: the dead are found one by one. */
export const GROWING_STATES: ReadonlySet<string> = new Set<CountedState>([
  'killed',
  'injured',
  'detained',
  'freed',
  'evacuated',
  'rescued',
  'homeless',
  'infected',
  'destroyed',
  'burned',
  'damaged',
]);

/** Counts that shrink: the missing are found. They may grow too, as relatives report them. */
export const SHRINKING_STATES: ReadonlySet<string> = new Set<CountedState>(['missing', 'trapped']);

/** States of things: drones are shot down and houses destroyed; all others but those of a vote befall people. */
export const THING_STATES: ReadonlySet<string> = new Set<CountedState>([
  'destroyed',
  'burned',
  'damaged',
  'downed',
  'launched',
]);

/** States of a vote. */
export const VOTE_STATES: ReadonlySet<string> = new Set<CountedState>(['for', 'against', 'abstained']);
