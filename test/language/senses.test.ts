// What words mean: how two words stand to each other, of which kind and field a word is, and the table's way into a file and back.
import { expect, test } from 'vitest';
import { linksOf, senseSections, takeSenses, wordHash } from '../../src/language/sense-table.js';
import {
  derivedOf,
  fieldOf,
  isKind,
  isOpposite,
  kindsOf,
  nearness,
  type PartOfSpeech,
  sensesOf,
} from '../../src/language/senses.js';
import { readSections, writeSections } from '../../src/language/weights.js';
import { buildSenses, readIndex, readSynset, type Synset } from '../../train/senses.js';

const word = (text: string): [lemma: string, part: PartOfSpeech] => {
  const [lemma, part] = text.split('/');
  return [lemma!, part === 'v' ? 'verb' : part === 'a' ? 'adjective' : 'noun'];
};

test.each([
  ['quit/v', 'resign/v', 'same'],
  ['resign/v', 'step down/v', 'same'],
  ['sue/v', 'lawsuit/n', 'derived'],
  ['theft/n', 'steal/v', 'derived'],
  ['robbery/n', 'theft/n', 'kind'],
  ['murder/v', 'kill/v', 'kind'],
  ['victory/n', 'win/v', 'kind'],
  ['approve/v', 'reject/v', 'sister'],
])('%s and %s are near: %s', (a, b, near) => {
  const [one, other] = [word(a), word(b)];
  expect(nearness(...one, ...other)).toBe(near);
  expect(nearness(...other, ...one)).toBe(nearness(...one, ...other));
});

test.each([
  ['vote/n', 'trophy/n'],
  ['cave/n', 'come/v'],
  ['minister/n', 'doctor/n'],
  ['kill/v', 'appoint/v'],
  ['qwertish/n', 'trophy/n'],
])('not: %s and %s', (a, b) => {
  expect(nearness(...word(a), ...word(b))).toBeNull();
});

test.each([
  ['rise/v', 'fall/v'],
  ['guilty/a', 'innocent/a'],
  ['huge/a', 'small/a'],
  ['accept/v', 'reject/v'],
])('%s and %s are opposites', (a, b) => {
  const [[one, part], [other]] = [word(a), word(b)];
  expect(isOpposite(one, other, part)).toBe(true);
  expect(isOpposite(one, one, part)).toBe(false);
});

test.each([
  ['nurse', 'person', true],
  ['ferry', 'vehicle', true],
  ['hurricane', 'storm', true],
  ['ferry', 'person', false],
  ['storm', 'vehicle', false],
])('a %s is a %s: %s', (lemma, of, is) => {
  expect(isKind(lemma, 'noun', of)).toBe(is);
});

test('senses have a field, a way up and derivations', () => {
  const [sue] = sensesOf('sue', 'verb');
  expect(fieldOf(sue!)).toBe('verb.social');
  expect(derivedOf(sue!).map(fieldOf)).toContain('noun.act');
  const [nurse] = sensesOf('nurse', 'noun');
  expect(kindsOf(nurse!)).toContain(sensesOf('person', 'noun')[0]);
  expect(fieldOf(sensesOf('person', 'noun')[0]!)).toBe('noun.person');
  expect(sensesOf('Kowalczyk', 'noun')).toEqual([]);
});

const LINES = [
  '  1 A line of a licence in front of the file',
  '00000100 03 n 01 thing 0 000 | whatever is',
  '00000200 05 n 02 wug 0 wuggle 0 003 @ 00000100 n 0000 + 00000900 v 0101 ! 00000300 n 0101 | an invented bird',
  '00000300 05 n 01 dax 0 002 @ 00000100 n 0000 ! 00000200 n 0101 | no such bird',
  '00000900 38 v 01 wug 0 001 + 00000200 n 0101 01 + 02 00 | to go as wugs do',
  '00000950 38 v 01 Wugton 0 000 00 | a name',
];

test('the table is chosen from lines of the data files and comes back from a file as it went in', () => {
  const read = LINES.map(readSynset).filter((synset): synset is Synset => synset !== null);
  const index = readIndex([
    'thing%1:03:00:: 00000100 1 9',
    'wug%1:05:00:: 00000200 1 4',
    'wuggle%1:05:00:: 00000200 1 0',
    'dax%1:05:00:: 00000300 1 2',
    'wug%2:38:00:: 00000900 1 0',
    'wugton%2:38:00:: 00000950 1 7',
  ]);
  const made = buildSenses(new Map(read.map(synset => [synset.id, synset])), index);
  const table = takeSenses(readSections(writeSections(senseSections(made))));
  const senseOf = (lemma: string, part: PartOfSpeech): number => {
    const { hashes, senses } = table.words[part];
    return linksOf(senses, hashes.indexOf(wordHash(lemma)))[0]!;
  };
  const bird = senseOf('wug', 'noun');
  expect([...linksOf(table.kinds, bird)]).toEqual([senseOf('thing', 'noun')]);
  expect([...linksOf(table.derived, bird)]).toEqual([senseOf('wug', 'verb')]);
  expect([...linksOf(table.opposite, senseOf('dax', 'noun'))]).toEqual([bird]);
  expect(table.fields[table.fieldOf[bird]!]).toBe('noun.animal');
  // A bird that no tagged text holds, and a name, are left out.
  expect(table.words.noun.hashes).not.toContain(wordHash('wuggle'));
  expect(table.words.verb.hashes).toHaveLength(1);
});
