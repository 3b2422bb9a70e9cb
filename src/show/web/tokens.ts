// The token file: a line each for those who may come in, `ana 3f0c…`; a token alone is the desk's.
// Reads no file; cli/serve.ts does.
import { OnrecordError } from '../../errors.js';
import type { Token } from './desk.js';

/** 24 letters of 64 are 144 bits; of 16, as openssl writes them, 96. */
const TOKEN = /^[\w.~+/=-]{24,200}$/;
const NAME = /^[\p{L}\p{N}._@-]{1,60}$/u;

/**
 * The tokens of a file; blank lines and those that begin with # are let go by.
 *
 * **Errors**: E602 for a line that is no token, a name that stands twice, or where there is none.
 */
export function tokensOf(text: string, where: string): Token[] {
  const tokens: Token[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const words = line.trim().split(/\s+/);
    if (words[0] === '' || words[0]!.startsWith('#')) continue;
    const [name, secret] = words.length === 1 ? ['desk', words[0]!] : [words[0]!, words[1]!];
    const isKnown = tokens.some(token => token.name === name || token.secret === secret);
    if (words.length > 2 || !NAME.test(name) || !TOKEN.test(secret) || isKnown)
      throw new OnrecordError('E602', `${where}:${index + 1}`);
    tokens.push({ name, secret });
  }
  if (tokens.length === 0) throw new OnrecordError('E602', `${where} holds no token`);
  return tokens;
}
