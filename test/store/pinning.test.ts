// Where a search pins its words, by the signs that an engine set: each case as one engine or the other marks it.
import { expect, test } from 'vitest';
import { firstForm, pinFound } from '../../src/store/pinning.js';
import { FOUND_FROM, FOUND_TO, termsOf } from '../../src/store/words.js';

/** Brackets stand for the signs; the text is what is left without them. */
const pinned = (marked: string, question: string): string | undefined => {
  const text = marked.replace(/[[\]]/g, '');
  const span = pinFound(marked.replaceAll('[', FOUND_FROM).replaceAll(']', FOUND_TO), text, termsOf(question));
  return span === null ? undefined : text.slice(...span);
};

test.each<[what: string, marked: string, question: string, place: string | undefined]>([
  ['a word', 'They [waited] and [wait]', 'waits', 'waited'],
  ['a phrase marked whole', 'A bridge. The [new bridge] opens', '"new bridge"', 'new bridge'],
  ['a phrase marked word by word', 'A [bridge]. The [new] [bridge] opens', '"new bridge"', 'new bridge'],
  ['a phrase with a word that no index holds', 'The [quay]. They stood on the [quay]', '"on the quay"', 'on the quay'],
  ['the first of several words', 'Nine [barges] at the [quay]', 'quay barges', 'barges'],
  ['words under other letters', '[Kovač] said', 'kovac', 'Kovač'],
  ['a beginning', 'The [harbour] board', 'harb*', 'harbour'],
  ['a word beside one left out', 'The [ferry] stays', '-toll ferry', 'ferry'],
  ['words in a row that the engine found as others', 'The [quays] were [fuller]', '"along the quay"', 'quays'],
  ['nothing where nothing is marked', 'The bridge', 'bridge', undefined],
])('%s', (_, marked, question, place) => {
  expect(pinned(marked, question)).toBe(place);
});

test('nothing is pinned where the engine gave another text back', () => {
  expect(pinFound(`The ${FOUND_FROM}ferry${FOUND_TO}`, 'A ferry', termsOf('ferry'))).toBeNull();
});

test.each<[question: string, place: string | undefined]>([
  ['barge', 'barges'],
  ['"no toll" waiting', 'waited'],
  ['ferry -barges', undefined],
])('in a line %s stands at %s', (question, place) => {
  const line = 'The barges waited.';
  const at = firstForm(`Kovač spoke. ${line}`, [13, 13 + line.length], termsOf(question));
  expect(at === undefined ? undefined : /^\w+/.exec(`Kovač spoke. ${line}`.slice(at))![0]).toBe(place);
});
