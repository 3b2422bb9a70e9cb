// The table of what words mean, as numbers: which senses a word has, what each is a kind of, what it derives from, what it opposes.
// Holds and unpacks it; senses.ts asks it, train/senses.ts makes it.
import { hashString } from './perceptron.js';
import { packNumbers, packRising, type Sections, section, takeLines, unpackNumbers, unpackRising } from './weights.js';

export const PARTS = ['noun', 'verb', 'adjective'] as const;
export type PartOfSpeech = (typeof PARTS)[number];

/** From each number to none or several others: those of `i` are `to[starts[i]]` up to, not with, `to[starts[i + 1]]`. */
export interface Links {
  starts: Uint32Array;
  to: Uint32Array;
}

export interface SenseTable {
  /** Lexicographers' fields, such as `noun.person`. */
  fields: readonly string[];
  /** For each sense the place of its field. */
  fieldOf: Uint8Array;
  /** For each sense what it is a kind of; always smaller numbers than its own. */
  kinds: Links;
  derived: Links;
  opposite: Links;
  /** For each part of speech the hashes of its words, rising, and their senses, most usual first. */
  words: Record<PartOfSpeech, { hashes: Uint32Array; senses: Links }>;
}

/** A word is looked up by its hash alone: of words that are in no table, one in about 60,000 is taken for one that is. */
export const wordHash = (lemma: string): number => hashString(lemma) >>> 0;

const startsOf = (counts: Uint8Array): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
};

export const linksFrom = (rows: readonly (readonly number[])[]): Links => ({
  starts: startsOf(Uint8Array.from(rows, row => row.length)),
  to: Uint32Array.from(rows.flat()),
});

export const linksOf = ({ starts, to }: Links, i: number): Uint32Array => to.subarray(starts[i], starts[i + 1]);

/** Links that lead to smaller numbers are kept as the distance, which is short where near kin stand side by side. */
function addBackward(sections: Sections, name: string, { starts, to }: Links): void {
  const counts = new Uint8Array(starts.length - 1);
  const steps: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    counts[i] = starts[i + 1]! - starts[i]!;
    for (let at = starts[i]!; at < starts[i + 1]!; at++) steps.push(i - to[at]!);
  }
  sections.set(`${name}.counts`, counts);
  sections.set(`${name}.steps`, packNumbers(steps));
}

function takeBackward(sections: Sections, name: string): Links {
  const starts = startsOf(section(sections, `${name}.counts`));
  const to = unpackNumbers(section(sections, `${name}.steps`), starts[starts.length - 1]!);
  for (let i = 0; i + 1 < starts.length; i++) for (let at = starts[i]!; at < starts[i + 1]!; at++) to[at] = i - to[at]!;
  return { starts, to };
}

/** Links that go both ways are kept one way, from the greater number to the smaller. */
const addMutual = (sections: Sections, name: string, { starts, to }: Links): void =>
  addBackward(
    sections,
    name,
    linksFrom(
      Array.from({ length: starts.length - 1 }, (_, i) =>
        [...to.subarray(starts[i], starts[i + 1])].filter(other => other < i),
      ),
    ),
  );

function takeMutual(sections: Sections, name: string): Links {
  const half = takeBackward(sections, name);
  const size = half.starts.length - 1;
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < size; i++) {
    starts[i + 1]! += half.starts[i + 1]! - half.starts[i]!;
    for (let at = half.starts[i]!; at < half.starts[i + 1]!; at++) starts[half.to[at]! + 1]!++;
  }
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const to = new Uint32Array(half.to.length * 2);
  for (let i = 0; i < size; i++)
    for (let at = half.starts[i]!; at < half.starts[i + 1]!; at++) {
      const other = half.to[at]!;
      to[next[i]!++] = other;
      to[next[other]!++] = i;
    }
  return { starts, to };
}

/** Sections of a model file that hold the table. */
export function senseSections(table: SenseTable): Sections {
  const sections: Sections = new Map();
  sections.set('fields', new TextEncoder().encode(table.fields.join('\n')));
  sections.set('field-of', table.fieldOf);
  addBackward(sections, 'kinds', table.kinds);
  addMutual(sections, 'derived', table.derived);
  addMutual(sections, 'opposite', table.opposite);
  for (const part of PARTS) {
    const { hashes, senses } = table.words[part];
    sections.set(`${part}.hashes`, packRising(hashes));
    sections.set(
      `${part}.counts`,
      Uint8Array.from(hashes, (_, i) => senses.starts[i + 1]! - senses.starts[i]!),
    );
    sections.set(`${part}.senses`, packNumbers(senses.to));
  }
  return sections;
}

export function takeSenses(sections: Sections): SenseTable {
  const wordsOf = (part: PartOfSpeech): SenseTable['words'][PartOfSpeech] => {
    const counts = section(sections, `${part}.counts`);
    const starts = startsOf(counts);
    return {
      hashes: unpackRising(section(sections, `${part}.hashes`), counts.length),
      senses: { starts, to: unpackNumbers(section(sections, `${part}.senses`), starts[counts.length]!) },
    };
  };
  return {
    fields: takeLines(sections, 'fields'),
    fieldOf: section(sections, 'field-of'),
    kinds: takeBackward(sections, 'kinds'),
    derived: takeMutual(sections, 'derived'),
    opposite: takeMutual(sections, 'opposite'),
    words: { noun: wordsOf('noun'), verb: wordsOf('verb'), adjective: wordsOf('adjective') },
  };
}
