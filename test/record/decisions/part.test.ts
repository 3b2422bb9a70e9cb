// One report's entity parted in two as a person decided: which names, pronouns and words go with the second.
import { describe, expect, test } from 'vitest';
import { type ReadReport, type Span, surface } from '../../../src/model/index.js';
import { partReading } from '../../../src/record/decisions/part.js';

/** A reading in which every marked word is a mention of one person: `[Judit Berend] said ... [she]`. */
function readOf(marked: string, forms: Record<string, 'pronoun' | 'nominal'> = {}): { text: string; read: ReadReport } {
  let text = '';
  const spans: Span[] = [];
  for (const [index, piece] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) spans.push([text.length, text.length + piece.length]);
    text += piece;
  }
  const mentions = spans.map((span, index) => ({
    id: `m${index + 1}`,
    span,
    kind: 'person' as const,
    entity: 'e1',
    form: forms[surface(text, span)] ?? ('name' as const),
  }));
  const quotations = spans.map((span, index) => ({
    id: `q${index + 1}`,
    type: 'indirect' as const,
    content: [[span[1], span[1] + 1] as Span],
    cue: [],
    source: [span],
    speaker: 'e1',
    certainty: 'stated' as const,
    rule: 'read.quotations.indirect-that',
  }));
  const read = {
    id: 'a.txt',
    sha256: '0',
    language: 'en',
    published: null,
    lines: [],
    parts: [],
    sentences: [],
    mentions,
    entities: [{ id: 'e1', kind: 'person' as const, name: 'Judit Berend', roles: [] }],
    quotations,
    stances: [],
    timexes: [],
    events: [],
    figures: [],
    credits: [],
    warnings: [],
  } satisfies ReadReport;
  return { text, read };
}

const owners = (read: ReadReport) => read.mentions.map(mention => mention.entity);
const at = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};

describe('which mentions go with the second', () => {
  test.each<[why: string, marked: string, a: string, b: string, expected: string[]]>([
    [
      'the name itself and all spelled like it',
      '[Judit Berend] left. [Mayor Berend] stayed. [Judit Berend] wrote. [Mayor Berend] answered.',
      'Judit Berend',
      'Mayor Berend',
      ['e1', 'e2', 'e1', 'e2'],
    ],
    [
      'pronouns after it, up to the next name of the first',
      '[Judit Berend] left. [Mayor Berend] stayed, and [he] spoke. [Judit Berend] wrote that [she] knew.',
      'Judit Berend',
      'Mayor Berend',
      ['e1', 'e2', 'e2', 'e1', 'e1'],
    ],
    [
      'a lone surname after it',
      '[Judit Berend] left. [Tomas Berend] stayed. [Berend] spoke.',
      'Judit Berend',
      'Tomas Berend',
      ['e1', 'e2', 'e2'],
    ],
    [
      'not a third name in full',
      '[Judit Berend] left. [Tomas Berend] stayed. [Dr Judit Berend] spoke.',
      'Judit Berend',
      'Tomas Berend',
      ['e1', 'e2', 'e1'],
    ],
  ])('%s', (_, marked, a, b, expected) => {
    const { text, read } = readOf(marked, { he: 'pronoun', she: 'pronoun' });
    const { read: parted } = partReading(read, text, { a: at(text, a), b: at(text, b) });
    expect(owners(parted)).toEqual(expected);
    expect(parted.quotations.map(quotation => quotation.speaker)).toEqual(expected);
  });

  test('of two names spelled alike only the one meant, with what refers back to it', () => {
    const { text, read } = readOf('[Berend] left. [Berend] stayed, and [he] spoke. [Berend] wrote.', { he: 'pronoun' });
    const second = at(text, 'Berend', 7);
    expect(owners(partReading(read, text, { a: at(text, 'Berend'), b: second }).read)).toEqual([
      'e1',
      'e2',
      'e2',
      'e1',
    ]);
  });
});

test('both halves bear their own names', () => {
  const { text, read } = readOf('[Judit Berend] left. [Tomas Berend] stayed.');
  const { read: parted } = partReading(read, text, { a: at(text, 'Judit Berend'), b: at(text, 'Tomas Berend') });
  expect(parted.entities.map(({ id, name }) => [id, name])).toEqual([
    ['e1', 'Judit Berend'],
    ['e2', 'Tomas Berend'],
  ]);
});

test('one and the same place parts nothing, and the reading is the very same', () => {
  const { text, read } = readOf('[Judit Berend] left.');
  const place = at(text, 'Judit Berend');
  expect(partReading(read, text, { a: place, b: place })).toEqual({ read, parted: false });
});
