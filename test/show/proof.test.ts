// Which checks stand first, and how their proofs are set against each other.
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/model/index.js';
import { alignedProof, shownFirst } from '../../src/show/html/proof.js';

/** `We will [open] the bridge`: what is loud stands in brackets. */
const shown = (kind: string, texts: string[], limitChars = 200) =>
  alignedProof(kind, texts, limitChars)?.map(runs =>
    runs.map(run => (run.isLoud ? `[${run.text}]` : run.text)).join(' '),
  ) ?? null;

describe('proofs', () => {
  test.each([
    [
      'what differs is loud',
      'wording',
      ['The bridge will open in May', 'The bridge may open in May'],
      ['The bridge [will] open in May', 'The bridge [may] open in May'],
    ],
    [
      'of three, what not all have is loud',
      'wording',
      ['the old bridge will open in May', 'the bridge will open in May', 'the new bridge will open in May'],
      ['the [old] bridge will open in May', 'the bridge will open in May', 'the [new] bridge will open in May'],
    ],
  ])('%s', (_, kind, texts, expected) => expect(shown(kind, texts)).toEqual(expected));

  test.each([
    ['one proof alone', 'wording', ['The bridge will open in May']],
    ['wordings without a common word', 'wording', ['Nobody has asked us yet', 'They were never told of it']],
    ['bare numbers', 'number', ['14', 'nine people']],
    ['checks that are not about words', 'origin', ['a letter obtained by Meridian', 'a letter seen by Meridian']],
  ])('not: %s', (_, kind, texts) => expect(shown(kind, texts)).toBe(null));

  test('a cut is no difference: proofs are compared whole', () => {
    const texts = ['The bridge will open in the first week of May', 'The bridge may open in the first week of May'];
    expect(shown('wording', texts, 26)).toEqual(['The bridge [will] open in …', 'The bridge [may] open in the …']);
  });
});

test('at most two checks of a kind stand first', () => {
  const check = (kind: string, weight: number): Check => ({ kind, weight, line: '', evidence: [], about: [] });
  const checks = [
    check('wording', 9),
    check('wording', 8),
    check('wording', 7),
    check('number', 6),
    check('origin', 5),
  ];
  expect(shownFirst(checks, 3).map(one => `${one.kind} ${one.weight}`)).toEqual(['wording 9', 'wording 8', 'number 6']);
});
