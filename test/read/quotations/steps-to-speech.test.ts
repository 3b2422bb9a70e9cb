// Deeds that lead up to speaking, and words that were held back; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { bare, inWords, readText, unbracket } from './brackets.js';

const SAID = [
  '[source Demir] [cue was quick to add] [content that the bridge is old].',
  '[source The board] [cue did not hesitate to say] [content that the bridge is old].',
  '[source Demir] used the speech [cue to warn] [content that the bridge is old].',
  '[source Demir] stood up [cue to declare] [content that the bridge was old].',
  '[source Demir] made a point of [cue saying] [content that the bridge is old].',
  '[source Demir] wasted no time in [cue declaring] [content that the bridge is old].',
];

/** The cue says that it was not said, or not yet. */
const HELD_BACK = [
  '[source Demir] left [cue without saying] [content that the bridge was old].',
  '[source Demir] [cue has avoided saying] [content that the bridge is old].',
  '[source Demir] [cue stopped short of saying] [content that the bridge is old].',
  '[source Demir] [cue refrained from saying] [content that the bridge is old].',
  '[source Demir] [cue came close to saying] [content that the bridge is old].',
];

/** Verbs that the tagger took for nouns, and contents that begin behind their verb. */
const FOUND = [
  '[source A survey of union voters] [cue shows] [content that Mrs. Demir remains popular].',
  '[source Polling of union voters] [cue shows] [content that Mrs. Demir remains popular].',
  '[content The party was “working to change its old image,”] [cue wrote] [source Ana Kovač].',
  'At the fair, [source Demir] [cue pointed to] [content the bridge], as he had in May.',
  'In 2010, [source he] [cue warned] [content the bank against buying bonds], because prices rose.',
];

/** An aside that dashes close ends what is reported in it. */
const IN_DASHES =
  'Mayor Emre Demir — [source who] [cue previously said] [content he would sell the oil] — left at noon on Monday that year.';

const NOT = [
  // Somebody made up for the comparison says nothing.
  'A wiser mayor would have admitted that the bridge was old.',
  // What a thing is called is no word about it.
  'A harbour charity called Our Boats is ramping up its work.',
  'A popular play called “Sons of the Harbour” is shown in Lessa.',
  'Demir will use the speech to warn that the bridge is old.',
  'Demir did not use the speech to warn that the bridge is old.',
  'There is no point in saying that the bridge is old.',
  'The idea of claiming that the bridge is old is absurd.',
];

/** Neither for it nor against it. */
const NO_STANCE = ['Demir stopped short of backing the plan.', 'Demir avoided opposing the plan.'];

const check = (marked: string): void => {
  const { text, source, cue, content } = unbracket(marked);
  const reading = readText(text);
  expect(reading.quotations.map(quotation => inWords(reading, quotation))).toEqual([
    { source: bare(source), cue: bare(cue), content: bare(content) },
  ]);
};

describe('what leads up to speaking', () => it.each(SAID)('%s', check));
describe('words held back', () => it.each(HELD_BACK)('%s', check));
describe('where the words begin', () => it.each(FOUND)('%s', check));
it('what a clause between dashes reports ends with it', () => {
  const { text, source, cue, content } = unbracket(IN_DASHES);
  const reading = readText(text);
  const [line] = reading.quotations.map(quotation => inWords(reading, quotation));
  expect(line).toEqual({ source: bare(source), cue: bare(cue), content: bare(content) });
});
describe('nobody spoke', () =>
  it.each(NOT)('%s', text => {
    expect(readText(text).quotations).toEqual([]);
  }));
describe('no stand is taken', () =>
  it.each(NO_STANCE)('%s', text => {
    expect(readText(text).stances).toEqual([]);
  }));
