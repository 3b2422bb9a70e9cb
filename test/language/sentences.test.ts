import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/index.js';

const split = (text: string): string[] =>
  splitSentences(text, [0, text.length]).map(tokens => text.slice(tokens[0]![0], tokens.at(-1)![1]));

/** One line whose sentences are set apart by " ‖ ". */
const CUTS: readonly string[] = [
  'The dock opened. ‖ Ships came in.',
  'Did it open? ‖ It did! ‖ Nobody came…  ‖ Still, it opened.',
  '“We go,” she said. ‖ “We stay,” he answered.',
  '“We will not go.” ‖ The board left the room.',
  '(The talks failed.) ‖ Nobody spoke.',
  'He lives in the U.S. ‖ The talks are in Lessa.',
  'They met at 5 p.m. ‖ The mayor came late.',
  'It sold Brekke Lines Inc. ‖ The price was low.',
  'She said «we go» . ‖ Then she left.',
  'Read this in full. ‖ • First point ‖ • Second point',
  '**Dr. Kovač:** ‖ The port is closed. ‖ It stays so.',
  "'We won't go,' he said. ‖ 'Not now.'",
];

/** Lines that look as if they held two sentences and hold one. */
const WHOLE: readonly string[] = [
  'Dr. Kovač met Gen. Lind and Mrs. Osei in St. Brona.',
  'State controller Smt. Kavita Rao met Cllr. Tull and Shri. Mehta.',
  'J. R. Ortega and George W. Hale signed.',
  'Talks on Dec. 3-4 were moved to Jan. 7 by the board.',
  'The U.S. Senate and the U.N. Secretary-General disagreed.',
  'It rose 3.5 percent, to No. 5 in the list.',
  'Portal.Az quoted the report at https://lessa.example/a.b.html today.',
  '“Will it hold?” Ana Kovač asked.',
  '“Will it hold?” Ana Kovač asked the council.',
  '“It holds!” Ana Kovač declared, a point she likes to make.',
  '“Stop!” he shouted at the crew.',
  'She waited … and waited.',
  'They took tea, coffee, etc. and left.',
  'He arrived at 5 p.m. on Friday.',
];

describe('splitSentences', () => {
  it.each(CUTS)('cuts: %s', line => {
    const sentences = line.split(/\s*‖\s*/);
    const text = line.replace(/ ‖ /g, ' ');
    expect(split(text)).toEqual(sentences.map(sentence => sentence.trim()));
  });

  it('cuts glued sentences', () => {
    expect(split('The way is uncertain.While talks go on, ships wait.')).toEqual([
      'The way is uncertain.',
      'While talks go on, ships wait.',
    ]);
  });

  it('sets the speaker of an answer apart', () => {
    const text = 'Kovač: We stay. We said so.';
    const first = splitSentences(text, [0, text.length], [0, 5])[0]!;
    expect(first.map(([start, end]) => text.slice(start, end))).toEqual(['Kovač', ':']);
  });

  it.each(WHOLE)('leaves whole: %s', line => {
    expect(split(line)).toEqual([line]);
  });

  it('reads a row of a thousand names in parts that end at its semicolons, and loses no word of it', () => {
    const row = `${Array.from({ length: 250 }, (_, i) => `Kovač of Pier ${i};`).join(' ')} they all left.`;
    const parts = split(row);
    expect(parts).toHaveLength(4);
    expect(parts.slice(0, -1).every(part => part.endsWith(';'))).toBe(true);
    expect(parts.join(' ')).toBe(row);
  });

  it('parts a thousand words without any sign by their number, and leaves four hundred whole', () => {
    const words = (many: number): string => Array.from({ length: many }, () => 'tar').join(' ');
    expect(split(words(1000)).map(part => part.split(' ').length)).toEqual([400, 400, 200]);
    expect(split(words(400))).toHaveLength(1);
  });
});
