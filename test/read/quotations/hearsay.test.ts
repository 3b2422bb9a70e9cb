// What nobody named says, thinks or fears; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { bare, inWords, readText, unbracket } from './brackets.js';

const FOUND = [
  '[content The bridge] [cue is expected] [content to open in May].',
  '[content Ana Kovač] [cue is accused] [content of selling the same bridge twice].',
  '[content The vote] [cue was widely seen] [content as a gift to the mayor].',
  '[content Two miners] [cue are feared] [content dead].',
  '[content The losses] [cue are estimated] [content at 60 boats].',
  '[content A first report] [cue is expected] [content by the end of May].',
  '[content Ana Kovač, who must now choose a deputy,] [cue is expected] [content to turn to Jan Brod].',
  '[content The ferry will run again], it [cue was announced] on Monday.',
  'The mayor left when it [cue emerged] [content that the bridge was sold].',
  '[content Two volunteers], it [cue emerged], [content landed in hospital].',
];

const NOT = [
  'What was she supposed to do?',
  'The bridge was seen by two walkers.',
  'Two walkers had been found under the bridge.',
  'She went to the mill, it was late, and the door was shut.',
];

describe('what nobody named says', () => {
  it.each(FOUND)('%s', marked => {
    const { text, cue, content } = unbracket(marked);
    const reading = readText(text);
    expect(reading.quotations.map(quotation => inWords(reading, quotation))).toContainEqual({
      source: '',
      cue: bare(cue),
      content: bare(content),
    });
  });
});

describe('not what nobody named says', () =>
  it.each(NOT)('%s', text => {
    expect(readText(text).quotations).toEqual([]);
  }));
