// Subject, name between commas, verb: the sentence news is made of, and look-alikes that are left as they were parsed.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/index.js';

/** `subject < verb` of a sentence, with what stands beside the subject: `director < resigned, Ana`. */
function shape(text: string): string {
  const { tokens } = analyse(text, [{ span: [0, text.length], role: 'body' }]).sentences[0]!;
  const verb = tokens.findIndex(token => token.head < 0);
  const subject = tokens.findIndex(token => token.head === verb && token.rel.startsWith('nsubj'));
  const beside = tokens.find(token => token.head === subject && token.rel === 'appos');
  return `${tokens[subject]?.form} < ${tokens[verb]?.form}${beside ? `, ${beside.form}` : ''}`;
}

describe('a subject with a name beside it', () => {
  test.each([
    ["The port's director, Ana Kovač, resigned on Monday.", 'director < resigned, Ana'],
    ["The bank's chief executive, Marko Velt, stepped down on Sunday night.", 'executive < stepped, Marko'],
    ["Lessa's foreign minister, Ana Kovač, was dismissed by the council.", 'minister < dismissed, Ana'],
    ['Ana Kovač, the director of the port, has left the city.', 'Ana < left, director'],
    ['But Bo Lind, a retired plumber, denied it.', 'Bo < denied, plumber'],
    ['Emre Demir, 41, smiled in court.', 'Emre < smiled, 41'],
  ])('%s', (text, expected) => expect(shape(text)).toBe(expected));
});

describe('a place in front with its relative clause', () => {
  test.each([
    ['In the letter, which was seen by Meridian, Holubets appealed to the ministers.', 'Holubets < appealed'],
    ['In the hall, where nobody sat, the old mayor spoke of rain.', 'mayor < spoke'],
    ['In Tolo, the old port, rents fell by a third.', 'rents < fell'],
  ])('%s', (text, expected) => expect(shape(text)).toBe(expected));
  test('.not where the commas hold no relative clause', () =>
    expect(shape('At the port, in the rain, workers cheered the crew.')).toBe('workers < cheered'));
});

describe('a subject with an aside between its commas or dashes', () => {
  test.each([
    ['The tenant, who asked for a lawyer, denied the charge but said that he was ill.', 'tenant < denied'],
    ['Brod — the owner of the mill — said he would not sell.', 'Brod < said, owner'],
    ['Kovač — who runs the mill and two shops — told the Gazette so.', 'Kovač < told'],
    ['Brod, speaking after Kovač at the forum, cited trouble in the east.', 'Brod < cited'],
    ['The mayor, addressing the crews, praised the port.', 'mayor < praised'],
    ['Lars Okonjo-Vik, one of the three who voted against it, calls the vote a test.', 'Lars < calls, one'],
    ['“We came with the stick in one hand,” Rosa Quill, who speaks for Tolo, said by telephone.', 'Rosa < said'],
  ])('%s', (text, expected) => expect(shape(text)).toBe(expected));
  test('.not where another participle stands behind “who”', () =>
    expect(shape('The report, which the mayor saw, sent by the port, is old.')).not.toBe('report < sent'));
  test('.not where an agent stands behind the second', () =>
    expect(shape('Brod, speaking at the forum, cited by the mayor, left the port.')).not.toBe('Brod < cited'));
});

describe('look-alikes are no such subject', () => {
  test.each([
    ['In Lessa, the capital, prices rose by half.', 'prices < rose'],
    ['Lessa, Tolo and Port Maren, three towns of the coast, signed it.', 'Lessa < signed'],
  ])('%s', (text, expected) => expect(shape(text).replace(/,.*/, '')).toBe(expected));

  test('every tree stays a tree: one root, and every word leads to it', () => {
    for (const text of [
      "The port's director, Ana Kovač, resigned.",
      'Ana Kovač, 54, a judge, and Bo Lind, her clerk, left.',
      'The mayor, a doctor, said so; the council, a body of nine, did not.',
      '“We go,” the captain, Bo Lind, said.',
      'In the letter, which was seen by Meridian, Holubets appealed to the ministers: “I ask you to come.”',
    ]) {
      const { tokens } = analyse(text, [{ span: [0, text.length], role: 'body' }]).sentences[0]!;
      expect(tokens.filter(token => token.head < 0)).toHaveLength(1);
      for (const token of tokens) {
        let at = token;
        for (let steps = 0; at.head >= 0 && steps <= tokens.length; steps++) at = tokens[at.head]!;
        expect(at.head).toBe(-1);
      }
    }
  });
});
