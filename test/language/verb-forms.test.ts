import { describe, expect, it } from 'vitest';
import { loadModels } from '../../src/language/index.js';
import { lemmaOf } from '../../src/language/lemmas.js';
import { regularBase } from '../../src/language/verb-forms.js';

const lemma = (form: string, xpos: string): string => lemmaOf(form, form, 'VERB', xpos, loadModels().lemmas);

/** Base forms with their forms: past or participle, -ing, -s; `-` where a form is left out. */
const VERBS: readonly [base: string, past: string, ing: string, present: string][] = [
  // A letter doubled by the ending, and letters that were double before
  ['stop', 'stopped', 'stopping', 'stops'],
  ['refer', 'referred', 'referring', 'refers'],
  ['repel', 'repelled', 'repelling', 'repels'],
  ['beg', 'begged', 'begging', 'begs'],
  ['call', 'called', 'calling', 'calls'],
  ['add', 'added', 'adding', 'adds'],
  ['press', 'pressed', 'pressing', 'presses'],
  ['visit', 'visited', 'visiting', 'visits'],
  // An e taken by the ending, and none
  ['concede', 'conceded', 'conceding', 'concedes'],
  ['hope', 'hoped', 'hoping', 'hopes'],
  ['argue', 'argued', 'arguing', 'argues'],
  ['raise', 'raised', 'raising', 'raises'],
  ['besiege', 'besieged', 'besieging', 'besieges'],
  ['shout', 'shouted', 'shouting', 'shouts'],
  ['jail', 'jailed', 'jailing', 'jails'],
  ['veto', 'vetoed', 'vetoing', 'vetoes'],
  ['agree', 'agreed', 'agreeing', 'agrees'],
  ['reach', 'reached', 'reaching', 'reaches'],
  ['axe', 'axed', 'axing', 'axes'],
  // y and ie
  ['deny', 'denied', 'denying', 'denies'],
  ['stay', 'stayed', 'staying', 'stays'],
  ['die', 'died', 'dying', 'dies'],
  // Irregular
  ['uphold', 'upheld', 'upholding', 'upholds'],
  ['ring', 'rang', 'ringing', 'rings'],
  ['keep', 'kept', 'keeping', 'keeps'],
  ['flee', 'fled', 'fleeing', 'flees'],
  ['overcome', 'overcame', 'overcoming', 'overcomes'],
  ['cut', 'cut', 'cutting', 'cuts'],
];

describe('base forms of verbs', () => {
  it.each(VERBS)('%s: %s, %s, %s', (base, past, ing, present) => {
    expect([lemma(past, 'VBD'), lemma(past, 'VBN'), lemma(ing, 'VBG'), lemma(present, 'VBZ')]).toEqual([
      base,
      base,
      base,
      base,
    ]);
  });

  it.each([
    ['grobbed', 'grob'],
    ['plovated', 'plovate'],
    ['plucited', 'plucite'],
    ['dronked', 'dronk'],
    ['vurnished', 'vurnish'],
  ])('goes by spelling where no word is known: %s', (form, base) => {
    const known = (word: string): number => (word === 'plucite' ? 1 : 0);
    expect(regularBase(form, 'VBD', known)).toBe(base);
  });

  it.each([
    ['thing', 'VBG'],
    ['bred', 'VBN'],
    ['red', 'VBD'],
    ['loss', 'VBZ'],
    ['is', 'VBZ'],
  ])('takes no ending off what has none: %s as %s', (form, xpos) => {
    expect(regularBase(form, xpos, () => 0)).toBe(form);
  });
});
