// The plain word behind an everyday phrase: what a trigger and the words behind it tell together.
import { describe, expect, it } from 'vitest';
import { plainWordsOf } from '../../src/compare/events/phrases.js';
import { eventSensesOf } from '../../src/compare/events/senses.js';
import { buildTrigger } from '../../src/compare/events/triggers.js';
import { wordsOf } from '../../src/compare/utterances/wording.js';

const plainIn = (sentence: string, trigger: string): string[] => {
  const start = sentence.indexOf(trigger);
  return plainWordsOf(sentence, wordsOf(sentence, [start, start + trigger.length])).map(({ lower }) => lower);
};

const PHRASES: readonly (readonly [sentence: string, trigger: string, plain: string])[] = [
  ['A jury in Lessa found the broker guilty on Monday.', 'found', 'convict'],
  ['Police took three men into custody.', 'took', 'arrest'],
  ['The ferry went down off Tolm.', 'went', 'sink'],
  ['The mayor of Arlen stepped down.', 'stepped', 'resign'],
  ['The dockers downed tools at noon.', 'downed', 'strike'],
  ['The old mill went up in flames.', 'went', 'fire'],
  ['The storm has claimed nine lives.', 'claimed', 'die'],
  ['Deputies voted the bill down.', 'voted', 'reject'],
  ['The bridge gave way under a lorry.', 'gave', 'collapse'],
  ['The court struck down the levy.', 'struck', 'annul'],
  ['The bank will give the whole fee back.', 'give', 'return'],
];

const NO_PHRASES: readonly (readonly [sentence: string, trigger: string])[] = [
  ['A diver found the anchor.', 'found'],
  ['The mayor took the train into town.', 'took'],
  ['They went to Tolm. Down by the quay a band played.', 'went'],
  ['The court struck a note that the whole bar of the town of Lessa had long hoped to hear set down.', 'struck'],
  ['The toll rose.', 'rose'],
];

describe('a phrase', () => {
  it.each(PHRASES)('%s: %s is %s', (sentence, trigger, plain) => expect(plainIn(sentence, trigger)).toContain(plain));
  it.each(NO_PHRASES)('is not in: %s (%s)', (sentence, trigger) => expect(plainIn(sentence, trigger)).toEqual([]));
});

it.each([
  ['Brod tried to warn the town.', false],
  ['The court tried the colonel.', true],
])('what is tried is no trial before an infinitive: %s', (text, isTrial) => {
  const at = text.indexOf('tried');
  const [word] = buildTrigger(text, [at, at + 'tried'.length]).trigger;
  expect(eventSensesOf(word!.key).size > 0).toBe(isTrial);
});
