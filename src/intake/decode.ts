// From bytes to text: byte order mark, strict UTF-8, the declared encoding, mostly-UTF-8, then a guess that is said to be one.
// Does not normalise letters or line breaks; only the byte order mark is dropped.
import { isAscii } from 'node:buffer';
import chardet from 'chardet';
import { type Code, OnrecordError, warning } from '../errors.js';

export interface Decoded {
  text: string;
  /** W301 where the encoding was guessed, W306 where bytes had to be replaced. */
  warnings: string[];
}

const BYTE_ORDER_MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** A declaration of the encoding stands within the first bytes of a page. */
const DECLARATION_BYTES = 4096;
/** The detector needs no more than this. */
const SAMPLE_BYTES = 65_536;
/** One broken byte in this many is damage in an otherwise UTF-8 file, not another encoding. */
const UTF8_DAMAGE = 200;

function decoder(encoding: string, fatal: boolean): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    // A name no decoder knows: the next way of reading the bytes takes over.
    return null;
  }
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decoder(encoding, true)?.decode(bytes) ?? null;
  } catch {
    // Not valid in this encoding: that is the answer looked for.
    return null;
  }
}

/** The encoding that an HTML or XML file names for itself. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const m =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head) ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head);
  return m?.[1] ?? null;
}

/** UTF-16 without a mark: English text has a NUL in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [i, byte] of sample.entries()) if (byte === 0) i % 2 === 0 ? even++ : odd++;
  const half = sample.length / 2;
  if (half < 4) return null;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** Control signs that no text has; tab, line breaks, form feed and escape are let through. */
function isBinary(text: string): boolean {
  const sample = text.length > SAMPLE_BYTES ? text.slice(0, SAMPLE_BYTES) : text;
  let control = 0;
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c === 0) return true;
    if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13 && c !== 27) control++;
  }
  return control * 100 > sample.length;
}

/**
 * The text of a file; `named` is the encoding that came with it, as an answer of the web does.
 * **Errors** E101 empty, E102 not text; `where` names the file.
 */
export function decode(bytes: Uint8Array, where: string, named?: string): Decoded {
  const fail = (code: Code): never => {
    throw new OnrecordError(code, where);
  };
  if (bytes.length === 0) return fail('E101');
  const { text, warnings } = toText(bytes, where, named);
  if (isBinary(text)) return fail('E102');
  if (text.trim() === '') return fail('E101');
  return { text, warnings };
}

function toText(bytes: Uint8Array, where: string, given?: string): Decoded {
  for (const [mark, encoding] of BYTE_ORDER_MARKS)
    if (mark.every((byte, i) => bytes[i] === byte)) {
      const text = strict(bytes, encoding);
      if (text !== null) return { text, warnings: [] };
      return { text: decoder(encoding, false)!.decode(bytes), warnings: [warning('W306', `${where}: ${encoding}`)] };
    }
  const wide = unmarkedUtf16(bytes);
  if (wide) return { text: decoder(wide, false)!.decode(bytes), warnings: [warning('W301', `${where}: ${wide}`)] };
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, warnings: [] };
  const named = given ?? declared(bytes);
  const byName = named && !/^utf-?8$/i.test(named) ? strict(bytes, named) : null;
  if (byName !== null) return { text: byName, warnings: [] };
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = countBroken(loose);
  if (broken * UTF8_DAMAGE <= bytes.length || (named !== null && /^utf-?8$/i.test(named)))
    return { text: loose, warnings: [warning('W306', `${where}: utf-8, ${broken} places`)] };
  const guess = chardet.detect(bytes.subarray(0, SAMPLE_BYTES)) ?? 'windows-1252';
  const encoding = decoder(guess, false) ? guess : 'windows-1252';
  return { text: decoder(encoding, false)!.decode(bytes), warnings: [warning('W301', `${where}: ${encoding}`)] };
}

function countBroken(text: string): number {
  let n = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) n++;
  return n;
}

/** The encoding of a stream from its first bytes that are not plain ASCII. */
function encodingOf(sample: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, i) => sample[i] === byte));
  if (marked) return marked[1];
  const wide = unmarkedUtf16(sample);
  if (wide) return wide;
  try {
    // The last letter of a sample may be cut in two: what is missing is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return 'utf-8';
  } catch {
    // Not UTF-8: damaged here and there, or another encoding; which of them the letters say.
    const loose = new TextDecoder('utf-8').decode(sample);
    if (countBroken(loose) * UTF8_DAMAGE <= sample.length) return 'utf-8';
    const guess = chardet.detect(sample) ?? 'windows-1252';
    return decoder(guess, false) ? guess : 'windows-1252';
  }
}

const isMarkedOrWide = (bytes: Uint8Array): boolean =>
  bytes.includes(0) || bytes[0] === 0xef || (bytes[0] ?? 0) >= 0xfe;

/** The text of a stream of any length, piece by piece: a table or a file of rows. The encoding is told at its first letter beyond ASCII. */
export async function* decodeStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let chosen: InstanceType<typeof TextDecoder> | undefined;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const choose = (): string => {
    const sample = Buffer.concat(held);
    chosen = new TextDecoder(encodingOf(sample.subarray(0, SAMPLE_BYTES)));
    held = [];
    return chosen.decode(sample, { stream: true });
  };
  for await (const chunk of stream) {
    if (chosen) yield chosen.decode(chunk, { stream: true });
    else if (held.length === 0 && isAscii(chunk) && !isMarkedOrWide(chunk)) yield Buffer.from(chunk).toString('latin1');
    else {
      held.push(chunk);
      heldBytes += chunk.length;
      if (heldBytes >= SAMPLE_BYTES) yield choose();
    }
  }
  if (held.length > 0) yield choose();
  if (chosen) yield chosen.decode();
}
