// The senses in which a word tells of a happening: "collapse", "fall" and "give" way are one.
// Does not judge pairs; judge.ts does.
import { lemmaOf } from '../../language/lemmas.js';
import { loadModels } from '../../language/models.js';
import { derivedOf, type Sense, sensesOf } from '../../language/senses.js';
import { COMMON_DEEDS } from '../../lists/common-deeds.js';
import { EVENT_SENSES } from '../../lists/event-senses.js';
import { MORE_OF_SENSES, MORE_SENSES } from '../../lists/retellings.js';
import { stemOf, type Word } from '../utterances/wording.js';

const SENSES = new Map<string, Set<number>>();

/** What makes a verb a phrase tells no deed by itself: "came down" and "stood down"; event-phrases.ts knows them whole. */
const NO_DEEDS: ReadonlySet<string> = new Set('down off out over against no up apart'.split(' '));

function addWords(line: string, sense: number): void {
  for (const word of line.split(' ')) {
    if (NO_DEEDS.has(word)) continue;
    const stem = stemOf(word);
    const known = SENSES.get(stem);
    if (known) known.add(sense);
    else SENSES.set(stem, new Set([sense]));
  }
}

EVENT_SENSES.forEach(addWords);
for (const line of MORE_OF_SENSES) {
  const [head = '', more = ''] = line.split(': ');
  addWords(
    more,
    EVENT_SENSES.findIndex(words => words.startsWith(`${head} `)),
  );
}
for (const [at, line] of MORE_SENSES.entries()) addWords(line, EVENT_SENSES.length + at);

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

const COMMON: ReadonlySet<string> = new Set(COMMON_DEEDS.flatMap(line => line.split(' ').map(stemOf)));

/** Whether reports of any matter tell a deed by this stem. */
export const isCommonDeed = (stem: string): boolean => COMMON.has(stem);

/** Letters at the head that a word and what derives from it have in common, at the least. */
const STEM_CHARS = 3;

const MEANINGS = new Map<string, readonly Sense[]>();
/** The store is emptied before reports of made-up words could fill the memory. */
const MOST_MEANINGS = 50_000;

/** What a word means as a verb or as a noun, and what derives from that. */
function meaningsOf(lower: string): readonly Sense[] {
  let known = MEANINGS.get(lower);
  if (!known) {
    const { lemmas } = loadModels();
    const tag = lower.endsWith('ing') ? 'VBG' : lower.endsWith('s') ? 'VBZ' : 'VBD';
    const own = [
      ...sensesOf(lemmaOf(lower, lower, 'VERB', tag, lemmas), 'verb'),
      ...sensesOf(lemmaOf(lower, lower, 'NOUN', lower.endsWith('s') ? 'NNS' : 'NN', lemmas), 'noun'),
    ];
    known = [...new Set([...own, ...own.flatMap(derivedOf)])];
    if (MEANINGS.size >= MOST_MEANINGS) MEANINGS.clear();
    MEANINGS.set(lower, known);
  }
  return known;
}

/** Whether one word derives from the other, or both from one: "erupted" and "eruption", "evict" and "eviction". */
export function isDerived(a: Word, b: Word): boolean {
  if (a.lower.slice(0, STEM_CHARS) !== b.lower.slice(0, STEM_CHARS) || isLight(a.key) || isLight(b.key)) return false;
  const others = meaningsOf(b.lower);
  return meaningsOf(a.lower).some(sense => others.includes(sense));
}
