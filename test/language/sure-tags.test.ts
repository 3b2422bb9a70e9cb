// Tags that the words around a word prove.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/index.js';

const tagOf = (text: string, word: string): string | undefined =>
  analyse(text, [{ span: [0, text.length], role: 'body' }])
    .sentences.flatMap(({ tokens }) => tokens)
    .find(({ form }) => form === word)?.xpos;

describe('a tag is sure', () => {
  test.each([
    [
      'of a participle between a noun and a count',
      'The mayor said a blast at a mill injured four people.',
      'injured',
      'VBD',
    ],
    [
      'where a clause has no other verb',
      'The line was rebuilt in 2019, and on Monday a night train derailed near Lessa.',
      'derailed',
      'VBD',
    ],
    [
      'of a helper in front of its subject',
      'Had the governor resigned, the bank would have been saved.',
      'resigned',
      'VBN',
    ],
    ['of "all" before "but" and a verb', 'In 2011, he all but accused the bank of theft.', 'all', 'RB'],
    ['of "that" behind a verb and before a day', 'Recall that on May 12, Ana Kovač unveiled the plan.', 'that', 'IN'],
    [
      'of a gathering that closes a name',
      'It was put off to the Lake Ministers Meeting set for 3 May.',
      'Meeting',
      'NN',
    ],
    ['of a deed behind its article', 'Demir was killed in a drive-by shooting on Monday.', 'shooting', 'NN'],
    ['of somebody right before a verb', 'Lessa premier rules out a vote on the pact.', 'premier', 'NN'],
    ['of a word of grammar that is none', 'Works convenor Declan Rooke told a packed meeting so.', 'convenor', 'NN'],
    ['of a name that looks like a word of grammar', 'DeVantis spokesman Ivo Tarn said no.', 'DeVantis', 'NNP'],
    ['of the second piece of a given name', 'Its chief executive, Jae-won Pardo, said no.', 'won', 'NNP'],
    [
      'of a neighbour behind a verb',
      'The mayor on Friday offered neighbouring Lessa a truce of ten days.',
      'neighbouring',
      'JJ',
    ],
    ['of a part of a day', 'On Wednesday evening a smaller blast shook a mill.', 'evening', 'NN'],
    ['of a bare word behind a preposition', 'Workers went on strike over pay on Monday.', 'pay', 'NN'],
    ['of a fine behind its sum', 'The bank was hit with a 28 million fine for the outage.', 'fine', 'NN'],
    ['of a fine in a row', 'The flood led to a fine, a promise and no dyke.', 'fine', 'NN'],
    ['of what is counted', 'Ten of the 15 Estuary states voted on Friday for a ban.', 'states', 'NNS'],
    ['of what is wanted gone', 'The premier is understood to want her gone before the spring.', 'gone', 'VBN'],
  ])('%s', (_, text, word, tag) => expect(tagOf(text, word)).toBe(tag));

  test.each([
    ['nor of a deed with its object', 'He was seen at a mill shooting a film.', 'shooting', 'VBG'],
    ['nor of "that" alone', 'She did that on Friday, and he left.', 'that', 'DT'],
    ['nor of a gathering inside a name', 'The Referendum Party lost its seats in Lessa.', 'Referendum', 'NNP'],
    ['nor of what somebody leads', 'The Lirania-led Nordic Council met in Tolo.', 'led', 'VBN'],
    ['nor of a verb behind one', 'The one Estuary votes on Friday.', 'votes', 'VBZ'],
    ['nor of an adverb that stands for a preposition', 'The two houses stood apart from the road.', 'apart', 'RB'],
    ['nor of a verb behind "to"', 'Workers went on strike and refused to pay on Monday.', 'pay', 'VB'],
    ['nor of a fine, dry day', 'It was a fine, dry day on the pier.', 'fine', 'JJ'],
    ['nor of a fine day', 'It was a fine day on the pier.', 'fine', 'JJ'],
    ['nor where the count is of times', 'A player injured four times in a year was sold.', 'injured', 'JJ'],
    [
      'nor where the clause has its verb',
      'The line was rebuilt, and a train derailed near Lessa was towed.',
      'derailed',
      'VBN',
    ],
  ])('%s', (_, text, word, tag) => expect(tagOf(text, word)).toBe(tag));
});
