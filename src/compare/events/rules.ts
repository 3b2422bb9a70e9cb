// What is decided of events of several reports as rules, each with a pile in which it decides so and one in which it does not.
// Does not judge; judge.ts weighs, merge.ts joins and taken-up.ts adds. Examples are the reports of one pile: `words || words`.
import type { Rule } from '../../model/index.js';

export const SHARED_HAPPENING = 'compare.events.shared-happening';
export const KEPT_TWO = 'compare.events.kept-two';
export const TAKEN_UP = 'compare.events.taken-up';

const SOURCE = 'Weights fitted on the stories of our own corpus by train/event-pairs.ts.';

export const EVENT_PAIR_RULES: readonly Rule[] = [
  {
    id: SHARED_HAPPENING,
    finds: 'One happening told by two reports: words, actors, day, place and figures shared, weighed together.',
    examples: {
      fires:
        'Rebels attacked the port of Lessa on Monday with six drones. || The port of Lessa was attacked by rebels with six drones on Monday.',
      not: 'Rebels attacked the port of Lessa on Monday with six drones. || Bakers in Tolm won a prize for their rye bread.',
    },
    source: SOURCE,
  },
  {
    id: KEPT_TWO,
    finds: 'Two happenings that look alike, kept apart because their days part.',
    examples: {
      fires:
        'Rebels attacked the port of Lessa on 12 May 2031 with six drones. || Rebels attacked the port of Lessa on 2 May 2031 with nine drones.',
      not: 'Rebels attacked the port of Lessa on 12 May 2031 with six drones. || Rebels attacked the port of Lessa on 12 May 2031 with nine drones.',
    },
    source: SOURCE,
  },
  {
    id: TAKEN_UP,
    finds:
      'A word that a report leaves untold and by which two other reports of its story tell a happening, or a noun with “the” of the same sense: one more place where it is told.',
    examples: {
      fires:
        'The deputy Ana Kovač spared the pier of Lessa on Monday. || On Monday the deputy Ana Kovač spared the pier of Lessa. || For Ana Kovač, a deputy of Lessa, a spared pier is better than none.',
      not: 'The deputy Ana Kovač spared the pier of Lessa on Monday. || On Monday the deputy Ana Kovač spared the pier of Lessa. || Bakers in Tolm won a prize for their rye bread.',
    },
    source:
      'Thresholds by the stories of our own corpus; a happening that one report tells is not told by another for one word.',
  },
];
