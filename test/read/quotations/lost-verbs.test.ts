// Reporting verbs that the tagger took for other words, and words that only look like them; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { readMarked, readText } from './brackets.js';

const FOUND = [
  '[source A porter, who would not give his name], [cue swore] [content that the lamp fell first].',
  '[source Harbour staff] [cue swore] [content that it was a seal].',
  '[source Surveyors at Brod Partners] [cue reckon] [content any bridge would need the consent of seven councils].',
  '[source The harbour mission, whose mandate ends in May], [cue deplored] [content "the resumption of arithmetic,"] and left.',
  '[content “I have never been so thankful for a ferry,”] [cue wept] [source Ana Kovač, the bride].',
  '[source The charity] [cue appeals for] [content calm].',
  '[source The council] [cue detailed] [content its plan].',
  // The only verb of a whole sentence, before a noun without an article.
  '[source The union] [cue demands] [content new elections].',
  // A finite verb whose subject has a relative clause is no passive.
  '[source The Assembly of Harbour Towns, to which both belong], [cue called for] [content calm].',
];

const NOT = [
  'The restaurant that undertook the work closed in May.',
  'The union appeals court sat on Monday.',
  'Two further reports of the bank were late.',
  'The old claims of old men.',
];

describe('verbs taken for other words', () =>
  it.each(FOUND)('%s', marked => {
    const { lines, marked: line } = readMarked(marked);
    expect(lines).toContainEqual(line);
  }));

describe('words that are no verbs', () => it.each(NOT)('%s', text => expect(readText(text).quotations).toEqual([])));
