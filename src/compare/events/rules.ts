// The two verdicts on a pair of events as rules, each with a pair it joins or parts and one it does not.
// Does not judge; judge.ts weighs and merge.ts joins. Examples are two reports of one pile: `words || words`.
import type { Rule } from '../../model/index.js';

export const SHARED_HAPPENING = 'compare.events.shared-happening';
export const KEPT_TWO = 'compare.events.kept-two';

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
];
