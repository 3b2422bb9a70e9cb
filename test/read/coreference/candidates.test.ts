// Who is weighed against whom: worked examples where several could be meant, then the pairs where nobody is to be chosen.
import { describe, expect, test } from 'vitest';
import { isNaming, type ReadReport } from '../../../src/model/index.js';
import { readText } from '../../support/reading-of-text.js';

/** Name of the entity that the last of these words means; undefined where the reading says nothing. */
function meant(read: ReadReport, text: string, words: string): string | undefined {
  const at = text.lastIndexOf(words);
  const mention = read.mentions.find(m => m.span[0] === at && m.span[1] === at + words.length);
  return read.entities.find(entity => entity.id === mention?.entity)?.name;
}

describe('a plain noun and the sort of body that it calls something', () => {
  test.each([
    [
      'The Harbour Standards Office opened an inquiry into Halden Bank on Monday. The bank said it would answer.',
      'The bank',
      'Halden Bank',
    ],
    [
      'The Harbour Standards Office opened an inquiry into Halden Bank on Monday. The regulator gave no date.',
      'The regulator',
      'Harbour Standards Office',
    ],
    [
      'The Fisheries Directorate closed the Silver Strait on Monday. The directorate said stocks had halved.',
      'The directorate',
      'Fisheries Directorate',
    ],
    [
      'Reporters asked the regulator. The regulator said the yard is unsafe.\n\nThe Port Safety Authority fined a shipyard.',
      'The regulator',
      'Port Safety Authority',
    ],
  ])('%s: %s means %s', (text, words, name) => {
    expect(meant(readText(text), text, words)).toBe(name);
  });

  test.each([
    ['Halden Bank sued the Harbour Standards Office. Unions want to close the airline.', 'the airline'],
    ['The National Press Agency wrote on Monday that unions want to close the bank.', 'the bank'],
    // A word of a name that is not what the name calls its bearer.
    ['Ana Kovač leads the Harbour Board. Ships left the harbour on Monday.', 'the harbour'],
    ['The Bridge Trust met on Monday. The bridge is closed.', 'The bridge'],
    // A noun before the noun tells of another one than the name does.
    [
      'The Movement for Clean Rivers met on Monday. She wrote of the labour rights movement.',
      'the labour rights movement',
    ],
    // A town is no country, whichever country's capital it is.
    ['Crowds left Lisbon on Sunday. Kovač has toured the country for years.', 'the country'],
    // The noun nearer to the name is what the name is, and what a clause opens with is not its subject.
    ['Two miles from the coast, Port Lessa has shut its doors.', 'the coast'],
    ['The board of the parent company, Halden Group, will meet on Monday.', 'The board'],
  ])('%s: %s is nobody named', (text, words) => {
    expect(meant(readText(text), text, words)).toBeUndefined();
  });
});

describe('a noun before the noun that the name has as well', () => {
  test.each([
    [
      'The Lessa Anti-Fraud Office opened on Monday. The anti-fraud office has a staff of nine.',
      'The anti-fraud office',
    ],
    ['The Cedar Pact met on Monday. The 22-member pact has no seat.', 'The 22-member pact'],
  ])('%s: %s', (text, words) => {
    expect(meant(readText(text), text, words)).toBeDefined();
  });
});

describe('a place with and without the noun that says its sort', () => {
  test.each([
    ['Ships left for Lapa Island on Sunday. Lapa has no port.', 'Lapa', 'Lapa Island'],
    ['The Republic of Ireland voted on Sunday. Ireland waits.', 'Ireland', 'Republic of Ireland'],
    // a city, a lake or a mountain named after a land is not the land
    ['Crowds danced in Mexico City on Sunday. Mexico had voted.', 'Mexico', 'Mexico'],
    ['Rain fell on Lake Malawi on Sunday. Malawi was dry.', 'Malawi', 'Malawi'],
    ['Trains left Kansas City on Sunday. In Kansas it rained.', 'Kansas', 'Kansas'],
  ])('%s: %s is %s', (text, words, name) => {
    expect(meant(readText(text), text, words)).toBe(name);
  });
});

describe('the only one of an office', () => {
  const far = 'Nothing else was told of the talks that the board held behind its doors all day. '.repeat(14);

  test('is whoever the report names soon behind it', () => {
    const text = 'The premier knew of the payment, two people said.\n\nPremier Ana Kovač denied it.';
    expect(meant(readText(text), text, 'The premier')).toBe('Ana Kovač');
  });

  test.each([
    [
      `The premier knew of the payment, two people said.\n\n${far}\n\nIt once doubted Premier Ana Kovač.`,
      'The premier',
    ],
    ['His first wife said he was calm. Ana Kovač, his wife, was in Lessa.', 'His first wife'],
  ])('%#: is nobody named once far below, nor one of several in a row', (text, words) => {
    expect(meant(readText(text), text, words)).not.toBe('Ana Kovač');
  });
});

describe('he and she', () => {
  test.each([
    ['Sir Osric Penn, a former chairman, said the firm was “adrift”. He wants a public inquiry.', 'He', 'Osric Penn'],
    [
      'President Amara Keita opened a road on Monday. Health Minister Dalia Mwale met the nurses. The president’s office said she would visit them.',
      'she',
      'Amara Keita',
    ],
    ['Near the door stood Ilse Roth, the orchestra’s director. She has not decided.', 'She', 'Ilse Roth'],
    [
      'Ana Kovač, Lirania’s deputy health minister, left on Monday.\n\nThe minister said it was late.',
      'The minister',
      'Ana Kovač',
    ],
    ['Ana Kovač, 51, the founder of Little Keel, denied it. She gave no reason.', 'She', 'Ana Kovač'],
  ])('%s: %s means %s', (text, words, name) => {
    expect(meant(readText(text), text, words)).toBe(name);
  });

  test.each([
    ['Health Minister Dalia Mwale met the nurses on Friday. The president’s office said she would visit them.', 'she'],
    ['Ana Kovač and Eva Blum met on Monday. The talks were short, and she left.', 'she'],
  ])('%s: %s is left in silence', (text, words) => {
    expect(meant(readText(text), text, words)).toBeUndefined();
  });
});

describe('who speaks', () => {
  const speakerIn = (text: string): string | undefined => {
    const read = readText(text);
    return read.entities.find(entity => entity.id === read.quotations[0]?.speaker)?.name;
  };

  test.each([
    ['“The line is shut for a week,” said Trackline, which owns the rails.', 'Trackline'],
    ['The prosecutor’s office said the case is closed.', 'The prosecutor’s office'],
    ['One of those who resigned, Filip Jurin, said the vote was lost.', 'Filip Jurin'],
    ['Ana Kovač, 51, the founder of Little Keel, said the vote was lost.', 'Ana Kovač'],
    ['Market women met. “They tell us to ring,” said one, retired welder Filip Jurin.', 'Filip Jurin'],
    [
      'Ana Kovač, who became chief executive when the group was sold in March, argued that the vote was lost.',
      'Ana Kovač',
    ],
    ['Halden’s managing director, Filip Jurin, said she was late.', 'Filip Jurin'],
    ['Lessa’s founder and chairman, Filip Jurin, said the vote was lost.', 'Filip Jurin'],
    ['The President of Koronai F. Jurin-Brandt said the vote was lost.', 'F. Jurin-Brandt'],
    ['Filip Jurin, then her deputy, testified that the vote was lost.', 'Filip Jurin'],
    ['The Night Riders themselves said the vote was lost.', 'Night Riders'],
    [
      'It rained. The road was wet. The bus was late. A person familiar with the talks said the vote was lost.',
      'A person',
    ],
    ['Party bigwigs said the vote was lost.', 'Party bigwigs'],
    ['Filip Jurin, 23, lost. Ana Kovač, 22, won. “I cried for an hour,” said the 22-year-old.', 'Ana Kovač'],
  ])('%s: %s', (text, name) => {
    expect(speakerIn(text)).toBe(name);
  });

  test.each([
    'Ana Kovač, who met the executive in May, left. It rained, he said.',
    'Ana Kovač met Eva Blum, who wrote it, and, she said, liked the book.',
  ])('not whom a clause tells of: %s', text => {
    expect(speakerIn(text)).not.toBe('Eva Blum');
  });

  test.each(['The Chair of Trustees said the vote was lost.', 'Auditors said the vote was lost.'])(
    '%s: nobody with a name',
    text => {
      const read = readText(text);
      expect(read.mentions.filter(isNaming)).toEqual([]);
    },
  );
});

describe('I and we inside marks', () => {
  test.each([
    ['“We are late,” said Ana Kovač, head of the Northern Dock Union.', 'We', 'Northern Dock Union'],
    ['Northern Dock Union spokeswoman Ana Kovač said: “We are late.”', 'We', 'Northern Dock Union'],
    ['Ana Kovač said she had come “for the gossip, may God forgive me”.', 'me', 'Ana Kovač'],
  ])('%s: %s means %s', (text, words, name) => {
    expect(meant(readText(text), text, words)).toBe(name);
  });

  test.each([
    ['Speaking to Northern Dock Radio over breakfast, union leader Ana Kovač said: “We are late.”', 'We'],
    ['“We are late,” said Ana Kovač, a baker.', 'We'],
    ['We met Ana Kovač of the Northern Dock Union.', 'We'],
  ])('%s: %s is left in silence', (text, words) => {
    expect(meant(readText(text), text, words)).toBeUndefined();
  });
});

test('each choice says why', () => {
  const text = 'Mayor Ana Kovač resigned on Monday. She gave no reason, and the mayor left the hall.';
  const because = readText(text).mentions.map(mention => mention.because);
  expect(because).toEqual([
    'its name',
    'of this gender, the only one near that fits: Ana Kovač',
    '“mayor” is an office told of the person, the only one near that fits: Ana Kovač',
  ]);
});
