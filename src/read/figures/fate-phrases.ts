// The state of the counted where a phrase tells it: "taken to hospital", "driven from their homes", "shot dead four villagers".
// Does not look words up alone; state.ts does.
import type { CountedState } from '../../lists/counted-states.js';
import { lowerAt, type Words } from '../timexes/words.js';
import type { Draft } from './draft.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs by which people are brought somewhere. */
const BROUGHT = set(
  'taken took brought rushed airlifted flown carried ferried driven admitted transported moved evacuated transferred hospitalised',
);
const INTO = set('to into in');
export const HOSPITALS = set('hospital hospitals clinic clinics infirmary');
/** Words between "to" and the house: "to three nearby hospitals", "to the city's main hospital". */
const WORDS_TO_HOUSE = 4;

const AUXILIARIES = set('are is were was be been being have had has also still others more other people who all');
/** "Had to be", "at once" and the like between a number and its verb. */
const MOST_AUXILIARIES = 4;

const DRIVEN = set('driven forced chased');
const HOMES = set('home homes house houses village villages land');
const LEFT = set('flee leave abandon');
/** How far behind "driven from" the homes stand. */
const WORDS_TO_HOMES = 3;

const FELL = set('fell fall falls falling fallen taken took');
const ILL = set('ill sick');

const ENDED = set('shot shoot shoots shooting stabbed stabbing beaten burned burnt crushed hacked trampled frozen');

/** The house that "to", "into" or "in" at `at` leads to. */
function houseAt(words: Words, at: number): CountedState | undefined {
  if (!INTO.has(lowerAt(words, at))) return undefined;
  if (lowerAt(words, at + 1) === 'custody') return 'detained';
  for (let k = at + 1; k <= at + WORDS_TO_HOUSE; k++) if (HOSPITALS.has(lowerAt(words, k))) return 'injured';
  return undefined;
}

/** "Driven from their homes", "forced to flee". */
function isDrivenAt(words: Words, at: number): boolean {
  if (!DRIVEN.has(lowerAt(words, at))) return false;
  const next = lowerAt(words, at + 1) === 'out' ? at + 2 : at + 1;
  if (lowerAt(words, next) === 'to') return LEFT.has(lowerAt(words, next + 1));
  if (lowerAt(words, next) !== 'from' && lowerAt(words, next) !== 'of') return false;
  for (let k = next + 1; k <= next + WORDS_TO_HOMES; k++) if (HOMES.has(lowerAt(words, k))) return true;
  return false;
}

/** What the words behind a number and its noun tell. */
function toldBehind(words: Words, to: number): CountedState | undefined {
  let at = to;
  while (at < to + MOST_AUXILIARIES && AUXILIARIES.has(lowerAt(words, at))) at++;
  const verb = lowerAt(words, at);
  if (isDrivenAt(words, at)) return 'evacuated';
  if (FELL.has(verb) && ILL.has(lowerAt(words, at + 1))) return 'infected';
  return BROUGHT.has(verb) ? houseAt(words, at + 1) : undefined;
}

/** What a verb in front of the number tells with the words behind its noun: "took 35 demonstrators into custody", "forced 600 people to flee". */
function toldAround(words: Words, { from, to }: Draft): CountedState | undefined {
  const verb = lowerAt(words, from - 1);
  if (BROUGHT.has(verb)) return houseAt(words, to);
  const left = lowerAt(words, to) === 'to' && LEFT.has(lowerAt(words, to + 1));
  return DRIVEN.has(verb) && left ? 'evacuated' : undefined;
}

/** "Shot dead four villagers", "stabbed to death a teacher and two pupils", "lay off 320 workers". */
function toldBefore(words: Words, from: number): CountedState | undefined {
  const dead = lowerAt(words, from - 1);
  if (dead === 'dead') return ENDED.has(lowerAt(words, from - 2)) ? 'killed' : undefined;
  if (dead === 'off' && /^(?:laid|lay|lays|laying)$/.test(lowerAt(words, from - 2))) return 'dismissed';
  return dead === 'death' && lowerAt(words, from - 2) === 'to' && ENDED.has(lowerAt(words, from - 3))
    ? 'killed'
    : undefined;
}

const PULLED = /^(?:pulled|dug|dragged|lifted|hauled|brought|led|guided)\b/;

/** "Pulled eight people alive from the rubble", "led 40 guests to safety". */
const isSavedAt = (words: Words, at: number): boolean =>
  lowerAt(words, at) === 'alive' || (lowerAt(words, at) === 'to' && lowerAt(words, at + 1) === 'safety');

/** Whom an axe may dismiss; flights and trains that are axed are no people. */
const DISMISSED = set(
  'people jobs posts positions roles workers staff employees men women members managers players officials',
);

/** Whether a verb that is told of people and of things is here told of a thing. */
export const isAxedThing = (verb: string, unit: string): boolean => verb === 'axed' && !DISMISSED.has(unit);

/** The state told by a phrase around a number; undefined where none does. `befell` is what the tree tells. */
export function findFatePhrase(words: Words, draft: Draft, befell: string): CountedState | undefined {
  if (/^(?:laid|lay|laying) off\b/.test(befell)) return 'dismissed';
  if (PULLED.test(befell) && isSavedAt(words, draft.to)) return 'rescued';
  return toldBefore(words, draft.from) ?? toldAround(words, draft) ?? toldBehind(words, draft.to);
}
