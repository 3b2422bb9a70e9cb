// What the type classifier is shown of a word's meaning, and what places of one word in a report lend each other.
import { expect, test } from 'vitest';
import type { WeighedTrigger } from '../../../src/read/events/judge.js';
import { NO_EVENT } from '../../../src/read/events/judge.js';
import { shareWeights } from '../../../src/read/events/same-words.js';
import { eventWeights } from '../../../src/read/events/weights.js';
import { wordSenses } from '../../../src/read/events/word-senses.js';

test('a noun and the verb it is made from share acts', () => {
  const { acts } = wordSenses('burglary', 'NOUN');
  expect(wordSenses('burgle', 'VERB').acts.some(act => acts.includes(act))).toBe(true);
  expect(wordSenses('burglary', 'NOUN').fields).toEqual(['noun.act']);
  expect(wordSenses('burgle', 'DET')).toEqual(wordSenses('zzzz', 'NOUN'));
});

/** A weighed word with the given shares; what is left is no event. */
function weighed(lemma: string, given: Record<string, number>): WeighedTrigger {
  const { labels } = eventWeights().type;
  const rest = 1 - Object.values(given).reduce((sum, share) => sum + share, 0);
  const shares = Float64Array.from(labels, label => (label === NO_EVENT ? rest : (given[label] ?? 0)));
  return { view: { token: { lemma } }, frame: null, shares } as unknown as WeighedTrigger;
}

const best = ({ shares }: WeighedTrigger): string => {
  const { labels } = eventWeights().type;
  return labels[shares.indexOf(Math.max(...shares))]!;
};

test('a word unsure in one place takes the type it has in the others, and shares go on adding up to one', () => {
  const sure = [weighed('blockade', { PROTEST: 0.9 }), weighed('blockade', { PROTEST: 0.8 })];
  const unsure = weighed('blockade', { OTHER: 0.5, PROTEST: 0.45 });
  shareWeights([...sure, unsure]);
  expect(best(unsure)).toBe('PROTEST');
  expect(unsure.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

test('not: another word, and a word that stands once', () => {
  const one = weighed('blockade', { PROTEST: 0.9 });
  const other = weighed('visit', { OTHER: 0.5, CONSULT: 0.45 });
  const before = [...other.shares];
  shareWeights([one, other]);
  expect([...other.shares]).toEqual(before);
});
