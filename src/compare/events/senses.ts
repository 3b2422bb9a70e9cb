// The senses in which a word tells of a happening: "collapse", "fall" and "give" way are one.
// Does not judge pairs; judge.ts does.
import { EVENT_SENSES } from '../../lists/event-senses.js';
import { stemOf, type Word } from '../utterances/wording.js';

const SENSES = new Map<string, Set<number>>();
EVENT_SENSES.forEach((line, sense) => {
  for (const word of line.split(' ')) {
    const stem = stemOf(word);
    const known = SENSES.get(stem);
    if (known) known.add(sense);
    else SENSES.set(stem, new Set([sense]));
  }
});

const NO_EVENT_SENSES: ReadonlySet<number> = new Set();

/** Numbers of the senses in which a stem tells of a happening. */
export const eventSensesOf = (stem: string): ReadonlySet<number> => SENSES.get(stem) ?? NO_EVENT_SENSES;

/** Whether two words tell of a happening in one sense. */
export function shareEventSense(a: Word, b: Word): boolean {
  const left = SENSES.get(a.key);
  const right = SENSES.get(b.key);
  if (!left || !right) return false;
  for (const sense of left) if (right.has(sense)) return true;
  return false;
}

/** Verbs that say little of what took place; two that are alike are no one deed yet: "took it back", "taken at gunpoint". */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'take hold go come fall follow land reach make give issue carry stage launch suffer face occur happen place await expect plan ' +
    'schedule set sign strike raise lodge file conduct undertake commit mount deliver send direct see get have put bring keep leave ' +
    'lose move run turn open return'
  )
    .split(' ')
    .map(stemOf),
);

/** Whether a stem is that of a verb that needs its noun to say what took place. */
export const isLight = (stem: string): boolean => LIGHT_VERBS.has(stem);
