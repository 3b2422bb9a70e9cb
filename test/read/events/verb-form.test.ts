// What the form of a trigger says: future, modal verb, negation.
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events.js';

const CASES: readonly [sentence: string, trigger: string, form: string][] = [
  ['The ministers will meet in Lessa on Friday.', 'meet', 'future'],
  ['The ministers will not meet in Lessa.', 'meet', 'future negated'],
  ['The ministers are going to meet in Lessa.', 'meet', 'future'],
  ['Rebels could attack the port.', 'attack', 'modal could'],
  ['Rebels may not attack the port.', 'attack', 'modal may negated'],
  ['The army did not attack Lessa.', 'attack', 'negated'],
  ['No talks were held in Lessa on Monday.', 'talks', 'negated'],
  // What only looks like it.
  ['Rebels attacked the port in May.', 'attacked', ''],
  ['The mayor plans to meet rebels in Lessa.', 'meet', ''],
  // Whoever said “no” has said it.
  ['“Absolutely not,” he said of the possibility of a sale.', 'said', ''],
];

describe('verb form', () => {
  it.each(CASES)('%s', (sentence, trigger, form) => {
    const event = readEvents(sentence).find(one => sentence.slice(...one.trigger) === trigger);
    expect(event).toBeDefined();
    const { tense, modal, negated } = event!;
    expect(
      [tense, modal ? `modal ${modal}` : undefined, negated ? 'negated' : undefined].filter(Boolean).join(' '),
    ).toBe(form);
  });
});
