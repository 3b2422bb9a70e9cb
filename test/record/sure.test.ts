// What may be put before a reader unasked: wordings given outright by two reports that have words in common.
import { describe, expect, test } from 'vitest';
import type { Utterance, UtteranceMember } from '../../src/model/index.js';
import { isSpeakerSure, isSure, overlapOf } from '../../src/record/checks/sure.js';

const member = (report: string, text: string, more: Partial<UtteranceMember> = {}): UtteranceMember => ({
  report,
  text,
  span: [0, text.length],
  quotation: `${report}-q1`,
  type: 'direct',
  certainty: 'stated',
  rule: 'read.quotations.direct-before-cue',
  ...more,
});

const utterance = (...members: UtteranceMember[]): Utterance => ({
  id: 'U1',
  speaker: null,
  relation: 'reworded',
  members,
  differences: [],
  because: [],
});

const OPEN = 'the harbour bridge will open before summer';

describe('overlap of two wordings', () => {
  test.each([
    ['the same words', OPEN, OPEN, 1],
    ['a cut', OPEN, `${OPEN}, and the ferry will stop running`, 1],
    ['two of four words', 'harbour bridge opens soon', 'the harbour bridge was closed again', 0.5],
    ['small words do not count', 'it is for the best of them all', 'it is for the worst of them all', 0],
  ])('%s', (_, a, b, expected) => expect(overlapOf(a, b)).toBeCloseTo(expected));
});

describe('an utterance is sure', () => {
  test('where two reports give it outright in near wordings', () =>
    expect(isSure(utterance(member('a', OPEN), member('b', 'the bridge will open before the summer')))).toBe(true));

  test('not where it is given freely to two speakers', () => {
    const freely = [member('a', OPEN, { type: 'indirect' }), member('b', OPEN, { type: 'indirect' })];
    const differences = [{ kind: 'speaker' as const, a: freely[0]!, b: freely[1]! }];
    expect(isSure({ ...utterance(...freely), differences })).toBe(false);
    expect(isSure({ ...utterance(...freely), differences: [] })).toBe(true);
  });

  test.each([
    ['one report alone', [member('a', OPEN), member('a', OPEN)]],
    ['one of two only supposed', [member('a', OPEN), member('b', OPEN, { type: 'indirect', certainty: 'inferred' })]],
    ['wordings that share nothing', [member('a', OPEN), member('b', 'nobody asked the pilots about their wages')]],
  ])('not: %s', (_, members) => expect(isSure(utterance(...members))).toBe(false));
});

describe('another speaker is worth a check', () => {
  test('where the words are marked in both', () =>
    expect(isSpeakerSure(utterance(member('a', OPEN), member('b', OPEN)), 'a', 'b')).toBe(true));
  test('not where both tell it freely', () =>
    expect(
      isSpeakerSure(
        utterance(member('a', OPEN, { type: 'indirect' }), member('b', OPEN, { type: 'indirect' })),
        'a',
        'b',
      ),
    ).toBe(false));
});
