// Model files: deflate around named sections of bytes. Reads and writes them, weights and word tables included.
// Does not know what a model is for.
import { deflateSync, inflateSync } from 'node:zlib';
import type { Weights } from './perceptron.js';

export type Sections = Map<string, Uint8Array>;

const HEADER_BYTES = 4;
const MORE = 128;

/** Bytes of a model file: length of the header, header (names and lengths as JSON), sections. The same sections give the same bytes. */
export function writeSections(sections: Sections): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.length])));
  const size = HEADER_BYTES + header.length + [...sections.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const out = new Uint8Array(size);
  new DataView(out.buffer).setUint32(0, header.length, true);
  out.set(header, HEADER_BYTES);
  let at = HEADER_BYTES + header.length;
  for (const bytes of sections.values()) {
    out.set(bytes, at);
    at += bytes.length;
  }
  // Brotli would save a tenth of the file and take twice as long to read, each time a program starts.
  return deflateSync(out, { level: 9, memLevel: 9 });
}

export function readSections(file: Uint8Array): Sections {
  const bytes = inflateSync(file);
  const headerLength = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', HEADER_BYTES, HEADER_BYTES + headerLength)) as [string, number][];
  const sections: Sections = new Map();
  let at = HEADER_BYTES + headerLength;
  for (const [name, length] of header) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return sections;
}

/** Numbers below 2^32, seven bits a byte. */
export function packNumbers(values: Iterable<number>): Uint8Array {
  const out: number[] = [];
  for (let rest of values) {
    while (rest >= MORE) {
      out.push((rest % MORE) + MORE);
      rest = Math.floor(rest / MORE);
    }
    out.push(rest);
  }
  return Uint8Array.from(out);
}

export function unpackNumbers(bytes: Uint8Array, count: number): Uint32Array {
  const out = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let value = 0;
    let scale = 1;
    let byte = bytes[at++]!;
    while (byte >= MORE) {
      value += (byte - MORE) * scale;
      scale *= MORE;
      byte = bytes[at++]!;
    }
    out[i] = value + byte * scale;
  }
  return out;
}

/** Rising numbers as the steps between them, seven bits a byte. */
export const packRising = (values: Uint32Array): Uint8Array =>
  packNumbers(values.map((value, i) => value - (values[i - 1] ?? 0)));

export function unpackRising(bytes: Uint8Array, count: number): Uint32Array {
  const out = unpackNumbers(bytes, count);
  for (let i = 1; i < count; i++) out[i]! += out[i - 1]!;
  return out;
}

/** Puts weights into sections named after `name`; a feature has at most 255 cells. */
export function addWeights(sections: Sections, name: string, weights: Weights): void {
  const counts = Uint8Array.from(weights.keys, (_, i) => weights.starts[i + 1]! - weights.starts[i]!);
  sections.set(`${name}.keys`, packRising(weights.keys));
  sections.set(`${name}.counts`, counts);
  sections.set(`${name}.classes`, weights.cellClasses);
  sections.set(
    `${name}.weights`,
    new Uint8Array(weights.cellWeights.buffer, weights.cellWeights.byteOffset, weights.cellWeights.length),
  );
  sections.set(`${name}.size`, Uint8Array.of(weights.classes));
}

export function takeWeights(sections: Sections, name: string): Weights {
  const counts = section(sections, `${name}.counts`);
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i]! + counts[i]!;
  const cells = section(sections, `${name}.weights`);
  return {
    classes: section(sections, `${name}.size`)[0]!,
    keys: unpackRising(section(sections, `${name}.keys`), counts.length),
    starts,
    cellClasses: section(sections, `${name}.classes`),
    cellWeights: new Int8Array(cells.buffer, cells.byteOffset, cells.length),
  };
}

/** A table from word hashes to small numbers (below 65,536). */
export function addTable(sections: Sections, name: string, table: ReadonlyMap<number, number>): void {
  const rows = [...table].map(([key, value]): [number, number] => [key >>> 0, value]).sort((a, b) => a[0] - b[0]);
  sections.set(`${name}.keys`, packRising(Uint32Array.from(rows, row => row[0])));
  sections.set(
    `${name}.low`,
    Uint8Array.from(rows, row => row[1] & 255),
  );
  sections.set(
    `${name}.high`,
    Uint8Array.from(rows, row => row[1] >> 8),
  );
}

export function takeTable(sections: Sections, name: string): Map<number, number> {
  const low = section(sections, `${name}.low`);
  const high = section(sections, `${name}.high`);
  const keys = unpackRising(section(sections, `${name}.keys`), low.length);
  const table = new Map<number, number>();
  for (let i = 0; i < low.length; i++) table.set(keys[i]! | 0, low[i]! | (high[i]! << 8));
  return table;
}

export const addLines = (sections: Sections, name: string, lines: readonly string[]): void => {
  sections.set(name, new TextEncoder().encode(lines.join('\n')));
};

export const takeLines = (sections: Sections, name: string): string[] => {
  const text = new TextDecoder().decode(section(sections, name));
  return text === '' ? [] : text.split('\n');
};

/** A section that must be there: a model file without it was not written by train/. */
export function section(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new Error(`The model file has no section ${name}: run npm run train.`);
  return bytes;
}
