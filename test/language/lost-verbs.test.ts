// A sentence of running text has a finite verb, whatever the tagger and the parser made of it; all sentences are invented.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/index.js';
import { findLostVerb } from '../../src/language/lost-verbs.js';

const parsed = (text: string) => analyse(text, [{ span: [0, text.length], role: 'body' }]).sentences[0]!.tokens;

/** `subject < verb` of a sentence. */
function shape(text: string): string {
  const tokens = parsed(text);
  const verb = tokens.find(token => token.head < 0)!;
  const subject = tokens.find(token => token.head === verb.i && token.rel.startsWith('nsubj'));
  return `${subject?.form ?? ''} < ${verb.form}/${verb.xpos}`;
}

describe('a verb taken for a participle', () => {
  test.each([
    ['A quake struck the hills of Lessa on Friday, killing two miners.', 'quake < struck/VBD'],
    ['In March, a blast at a mill injured four people.', 'blast < injured/VBD'],
    ['A bid for the mill in Lessa collapsed in 2029, when the council rejected an offer.', 'bid < collapsed/VBD'],
    ['The mayor and the guild, on behalf of 40 families, called for a review.', 'mayor < called/VBD'],
    ['Thunderstorms disrupted flights.', 'Thunderstorms < disrupted/VBD'],
    ['About 300 residents of the two valleys remained under evacuation orders.', 'residents < remained/VBD'],
  ])('%s', (text, expected) => expect(shape(text)).toBe(expected));

  test.each([
    ['a phrase that a participle keeps its object in', 'A bill called the Harbour Act.'],
    ['a caption with an agent', 'A boat burned by the crew in Lessa.'],
    ['a sentence with a verb of its own', 'A boat taken by the crew left the port.'],
    ['a caption with a phrase between commas', 'The mayor, on the left of the picture, accused of theft.'],
    ['words without a full stop', 'Storm struck the hills'],
  ])('.not in %s', (_, text) => expect(findLostVerb(parsed(text))).toBe(-1));
});

describe('a verb that the tree has below its subject', () => {
  test.each([
    ['One senator who backed the bill spoke during the debate on Thursday.', 'senator < spoke/VBD'],
    ['Ana Daniels, who said she had met Brod in 2026, received 130,000 crowns from the mill.', 'Ana < received/VBD'],
    ['Love for my father meant caring for the port.', 'Love < meant/VBD'],
    ['Hollin — which rules the islands — rejects the claim of the mainland.', 'Hollin < rejects/VBZ'],
  ])('%s', (text, expected) => expect(shape(text)).toBe(expected));

  test('every tree stays a tree', () => {
    for (const text of [
      'The list, which the Herald printed, included friends of the mayor.',
      'After a night of rain, firefighters and crews worked in teams around the port.',
      'Earlier on Tuesday, some of the mayor’s friends warned him against the bill.',
    ]) {
      const tokens = parsed(text);
      expect(tokens.filter(token => token.head < 0)).toHaveLength(1);
      for (const token of tokens) {
        let at = token;
        for (let steps = 0; at.head >= 0 && steps <= tokens.length; steps++) at = tokens[at.head]!;
        expect(at.head).toBe(-1);
      }
    }
  });
});
