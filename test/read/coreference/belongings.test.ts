// Whose country, party or ship; who is identified, tried or heard: "her country", "the vessel", "the defendant". All sentences are invented.
import { describe, expect, test } from 'vitest';
import { readText } from '../../support/reading-of-text.js';

/** Name of whom or what the last mention of some words means; undefined where they are no mention of anybody named. */
function meant(text: string, words: string): string | undefined {
  const read = readText(text);
  const at = text.lastIndexOf(words);
  const mention = read.mentions.find(({ span }) => span[0] === at && span[1] === at + words.length);
  return read.entities.find(({ id }) => id === mention?.entity)?.name;
}

describe('what belongs to somebody by the office', () => {
  test.each([
    ['Kenya’s foreign minister, Ana Kovač, said her country would stay.', 'her country', 'Kenya'],
    ['“Our country is small,” said Swedish foreign minister Ana Kovač. Sweden has ten.', 'Our country', 'Sweden'],
    ['Ana Kovač, the president of Norway, left early. She said her government was tired.', 'her government', 'Norway'],
    ['Emre Demir of the Harbour Party spoke on Monday. His party voted no.', 'His party', 'Harbour Party'],
    [
      'Halden Bank chief executive Emre Demir left in May. He said his company was sound.',
      'his company',
      'Halden Bank',
    ],
  ])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));

  test.each([
    ['Ana Kovač spoke in Kenya on Monday. She said her country would stay.', 'her country'],
    ['At a rally in Lessa on Monday President Ana Kovač said her country would stay.', 'her country'],
    ['The mayor of Lessa, Ana Kovač, said her country was small.', 'her country'],
    ['Emre Demir of the Harbour Party met Ana Kovač. Their party was loud.', 'Their party'],
  ])('none: %s', (text, words) => expect(meant(text, words)).toBeUndefined());
});

describe('a thing by its sort', () => {
  test.each([
    ['The tanker Bright Meridian struck a pier in May. Police boarded the vessel at night.', 'the vessel'],
    ['The tanker Bright Meridian struck a pier in May. The stricken ship lost oil.', 'The stricken ship'],
  ])('%s', (text, words) => expect(meant(text, words)).toBe('Bright Meridian'));

  test.each([
    // another ship has been told of
    ['The tanker Bright Meridian struck a fishing boat in May. Police boarded the vessel at night.', 'the vessel'],
    ['The tanker Bright Meridian met the ferry Havbris in May. Police boarded the vessel.', 'the vessel'],
    // a tanker is no ferry
    ['The tanker Bright Meridian struck a pier in May. Police boarded the ferry at night.', 'the ferry'],
    // two in one sentence
    ['The tug Bold Tamsin had reached the ship at noon.', 'the ship'],
    ['The tanker Bright Meridian struck a pier in May. The second ship fled.', 'The second ship'],
  ])('none: %s', (text, words) => expect(meant(text, words)).toBeUndefined());
});

describe('whom the sentence gives a name', () => {
  test.each([
    [
      'Ivo Tarn and Eva Blum fled. Police identified the driver as retired baker Ana Kovač, 41.',
      'the driver',
      'Ana Kovač',
    ],
    [
      'Ivo Tarn and Eva Blum fled. The driver, who was later named by police as Ana Kovač, wept.',
      'The driver',
      'Ana Kovač',
    ],
  ])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));

  test.each([
    ['Ivo Tarn and Eva Blum fled. Police treated the driver as Ana Kovač had asked.', 'the driver'],
    ['Ivo Tarn and Eva Blum fled. The driver was named as Ana Kovač’s successor.', 'The driver'],
    ['Ivo Tarn and Eva Blum fled. Police named the driver as Ana Kovač and Emre Demir wept.', 'the driver'],
  ])('none: %s', (text, words) => expect(meant(text, words)).toBeUndefined());
});

describe('who is tried, arrested or heard', () => {
  test.each([
    [
      'A court sentenced Emre Demir on Monday. Judge Ana Kovač read. The defendant wept.',
      'The defendant',
      'Emre Demir',
    ],
    ['Emre Demir was arrested on Monday. Ana Kovač read a note. The suspect wept.', 'The suspect', 'Emre Demir'],
    ['Emre Demir told the jury that it rained. Judge Ana Kovač read. The witness wept.', 'The witness', 'Emre Demir'],
  ])('%s', (text, words, name) => expect(meant(text, words)).toBe(name));

  test.each([
    ['A court sentenced Emre Demir. A jury convicted Ivo Tarn. Ana Kovač read. The defendant wept.', 'The defendant'],
    ['Emre Demir told Ivo Tarn that it rained. Ana Kovač and Eva Blum read. The witness wept.', 'The witness'],
  ])('none: %s', (text, words) => expect(meant(text, words)).toBeUndefined());
});
