import { describe, expect, it } from 'vitest';
import { OnrecordError } from '../../src/errors.js';
import { decode } from '../../src/intake/decode.js';

const WORDS = 'Ana Kovač said the café at Port Lessa – “the last one” – would stay open.';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof OnrecordError) return error.code;
    throw error;
  }
  return 'none';
};

/** `é` in windows-1252, `č` in windows-1250: no UTF-8. */
const western = join(utf8('<meta charset="windows-1252"><p>caf'), bytes(0xe9), utf8('</p>'));
const eastern = join(
  utf8('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><p>Kova'),
  bytes(0xe8),
  utf8('</p>'),
);

describe('bytes become text', () => {
  const cases: [name: string, input: Uint8Array, text: string, warning: string][] = [
    ['UTF-8', utf8(WORDS), WORDS, ''],
    ['UTF-8 with a byte order mark, which is dropped', join(bytes(0xef, 0xbb, 0xbf), utf8(WORDS)), WORDS, ''],
    ['UTF-16 with a mark', join(bytes(0xff, 0xfe), utf16(WORDS)), WORDS, ''],
    ['UTF-16 without a mark is a guess', utf16(WORDS), WORDS, 'W301'],
    ['line breaks stay as they are', utf8('one\r\ntwo\rthree\n'), 'one\r\ntwo\rthree\n', ''],
    ['the encoding a page declares', western, '<meta charset="windows-1252"><p>café</p>', ''],
    [
      'another one',
      eastern,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><p>Kovač</p>',
      '',
    ],
  ];
  for (const [name, input, text, code] of cases)
    it(name, () => {
      const decoded = decode(input, 'r1');
      expect(decoded.text).toBe(text);
      expect(decoded.warnings.map(line => line.slice(0, 4)).join(' ')).toBe(code);
    });

  it('one broken byte in a long text is damage, and is said', () => {
    const { text, warnings } = decode(join(utf8(WORDS.repeat(10)), bytes(0xff), utf8(WORDS)), 'r1');
    expect(text).toContain('\ufffd');
    expect(warnings[0]).toMatch(/^W306/);
  });

  it('an undeclared encoding is guessed, and said to be', () => {
    const latin = new Uint8Array(
      Buffer.from(
        'Le café du port restera ouvert tout l’été, a répété la maire à la télévision. '.repeat(4).replace(/’/g, "'"),
        'latin1',
      ),
    );
    const { text, warnings } = decode(latin, 'r1');
    expect(text).toContain('café');
    expect(warnings[0]).toMatch(/^W301/);
  });

  it('an encoding nobody knows is read by the next way', () => {
    expect(decode(join(utf8('<meta charset="x-lessa"><p>caf'), bytes(0xe9), utf8('</p>')), 'r1').text).toContain(
      '<p>caf',
    );
  });
});

describe('what is not text', () => {
  const cases: [name: string, input: Uint8Array, code: string][] = [
    ['nothing', bytes(), 'E101'],
    ['only white space', utf8(' \n\t\r\n'), 'E101'],
    [
      'a picture',
      join(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), new Uint8Array(500)),
      'E102',
    ],
    ['control signs', new Uint8Array(400).fill(7), 'E102'],
  ];
  for (const [name, input, code] of cases) it(name, () => expect(codeOf(() => decode(input, 'r1'))).toBe(code));
});
