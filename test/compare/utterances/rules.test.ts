import { describe, expect, it } from 'vitest';
import { ECHO_RULE, judgeEcho } from '../../../src/compare/utterances/echoes.js';
import { judgeWordings } from '../../../src/compare/utterances/index.js';
import { judgePair, PAIR_RULES } from '../../../src/compare/utterances/rules.js';
import { pairFrom } from './example.js';

describe('each rule of judging two renderings', () => {
  for (const rule of PAIR_RULES) {
    it(`${rule.id} fires on its example`, () => {
      expect(judgePair(pairFrom(rule.examples.fires))?.rule).toBe(rule.id);
    });
    it(`${rule.id} leaves its near-miss alone`, () => {
      expect(judgePair(pairFrom(rule.examples.not))?.rule).not.toBe(rule.id);
    });
  }
});

describe('an echo', () => {
  const echoes = (example: string): boolean => {
    const { a, b } = pairFrom(example);
    const told = { speaker: null, affiliates: new Set<string>() };
    return judgeEcho({ ...a, ...told }, { ...b, ...told }) !== undefined;
  };
  it('is a sentence outside quotations with the words of one', () => {
    expect(echoes(ECHO_RULE.examples.fires)).toBe(true);
    expect(echoes(ECHO_RULE.examples.not)).toBe(false);
  });
  it('is no headline that only names the matter, in other order', () => {
    const { a, b } = pairFrom(
      'Ana Kovač: the port’s accession to the Union could end the fight, which escalated with the blockade of Lessa || : Lessa Pushes for Union Entry Amid Escalating Blockade Fight',
    );
    const told = { speaker: null, affiliates: new Set<string>() };
    expect(judgeEcho({ ...a, ...told, inTitle: false }, { ...b, ...told, inTitle: true })).toBeUndefined();
  });
});

describe('two wordings of one speaker', () => {
  // Retold in other words, tenses and persons, and still one utterance.
  it.each([
    ['we will not pay a toll on our own water', 'they would not pay a toll on their own water'],
    ['no saver will lose a penny', 'not a single depositor would lose a cent'],
    ['the last soldier must leave before the gate opens', 'the gate would open once the last soldier had left'],
    ['[N]avigation, even for the pilot, is no hobby', 'Navigation, even for the pilot, is no hobby'],
    ['four thousand dockers walked out', 'some 4,000 dockers had walked out'],
    ['No one is bigger than the club', 'nobody is bigger than the club'],
    ['You do not sell the roof to buy nails', 'One does not sell the roof to buy a box of nails'],
  ])('%s / %s', (a, b) => {
    expect(judgeWordings(a, b, 'same').judgement).toBe('same');
  });

  // Same speaker, same story, another sentence.
  it.each([
    ['the bridge will open in May', 'the ferry has been sold to a firm in Arlen'],
    ['we will never sign', 'the talks were long and cold'],
    ['we drank to the last light of the bus stop', 'the hall was as warm as a bus stop in January'],
  ])('not %s / %s', (a, b) => {
    expect(judgeWordings(a, b, 'same').judgement).not.toBe('same');
  });
});

describe('wordings of nobody named', () => {
  it.each([
    [
      'no ship shall pass the bar before the harbour dues are settled',
      'before the dues of the harbour are settled, not one vessel passes the bar',
    ],
    ['Who paid for the roof of the hall?', 'And who, then, paid for the roof of the hall?'],
  ])('%s / %s', (a, b) => {
    expect(judgeWordings(a, b).judgement).toBe('same');
  });

  // Two on one matter, each with a sentence of one's own: alike in theme is not alike in words.
  it.each([
    [
      'That dam took our mill, our school and the graves of our dead, and not a single family was asked',
      'For two years the dam has had no water, the mill at Orlec stands still, and every family has sent its children away to a school in town',
    ],
    [
      'The ferry crew did its work in a gale, and the harbour master owes every sailor an apology',
      'An apology from the harbour master will not bring back one sailor. That ferry should have stayed in port',
    ],
    [
      'Did the mayor know before the vote that the well was poisoned?',
      'Mayor, what did you feel when the council told you of the poisoned well before the vote?',
    ],
  ])('not %s / %s', (a, b) => {
    expect(judgeWordings(a, b).judgement).not.toBe('same');
  });
});

describe('wordings of two speakers', () => {
  it('joins a long run of the same words, whoever is named', () => {
    const words = 'the roof was moving and we wrote it down three times for the management';
    expect(judgeWordings(`“${words}”`, `“We say that ${words}”`, 'different').judgement).toBe('same');
  });
  it('keeps like content apart', () => {
    const judged = judgeWordings(
      'the harbour will stay closed in May',
      'the harbour should not have been closed in May',
      'different',
    );
    expect(judged).toMatchObject({ judgement: 'different', rule: 'compare.utterances.other-speaker' });
  });
});
