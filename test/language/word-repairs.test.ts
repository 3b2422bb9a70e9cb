// What a word's form proves of its head, and look-alikes that stay as they were.
import { describe, expect, test } from 'vitest';
import { repairWords } from '../../src/language/word-repairs.js';
import type { Token } from '../../src/model/index.js';

/** Tokens from `form/xpos/rel>head`, where head is the number of a word and -1 the top. */
function tokensOf(written: string): Token[] {
  const upos: Record<string, Token['upos']> = {
    DT: 'DET',
    NN: 'NOUN',
    JJ: 'ADJ',
    MD: 'AUX',
    CD: 'NUM',
    PRP: 'PRON',
    IN: 'SCONJ',
    ADP: 'ADP',
    CC: 'CCONJ',
  };
  return written.split(' ').map((word, i) => {
    const [, form = '', xpos = '', rel = '', head = ''] = /^(.*)\/(.*)\/(.*)>(-?\d+)$/.exec(word) ?? [];
    const tag = upos[xpos] ?? (xpos.startsWith('VB') ? 'VERB' : 'X');
    return {
      start: i,
      end: i,
      form,
      lower: form.toLowerCase(),
      lemma: form,
      upos: tag,
      xpos,
      head: Number(head),
      rel,
      i,
      mark: -1,
    };
  });
}

const headOf = (written: string, form: string): string | undefined => {
  const tokens = tokensOf(written);
  repairWords(tokens);
  return tokens[tokens.find(token => token.form === form)!.head]?.form;
};

describe('an article on a verb', () => {
  test('goes to the phrase that begins behind it', () =>
    expect(headOf('the/DT/det>3 tall/JJ/amod>2 judge/NN/nsubj>3 said/VBD/root>-1', 'the')).toBe('judge'));
  test('.not where the next word is the verb itself', () =>
    expect(headOf('the/DT/det>1 said/VBD/root>-1 judge/NN/obj>1', 'the')).toBe('said'));
  test('.not where something hangs on it', () =>
    expect(headOf('the/DT/det>2 judge/NN/dep>0 said/VBD/root>-1', 'the')).toBe('said'));
});

describe('a past tense under "would"', () => {
  const before = 'She/PRP/nsubj>1 said/VBD/root>-1 it/PRP/nsubj>4 would/MD/aux>4 open/VB/ccomp>1 and/CC/cc>6';
  test('belongs to the one who said it', () => expect(headOf(`${before} left/VBD/conj>4`, 'left')).toBe('said'));
  test('.not with a subject of its own', () =>
    expect(
      headOf(
        'She/PRP/nsubj>1 said/VBD/root>-1 it/PRP/nsubj>4 would/MD/aux>4 open/VB/ccomp>1 and/CC/cc>7 he/PRP/nsubj>7 left/VBD/conj>4',
        'left',
      ),
    ).toBe('open'));
  test('.not without the modal', () =>
    expect(
      headOf(
        'She/PRP/nsubj>1 said/VBD/root>-1 it/PRP/nsubj>3 opened/VBD/ccomp>1 and/CC/cc>5 closed/VBD/conj>3',
        'closed',
      ),
    ).toBe('opened'));
});

describe('two subjects', () => {
  test('side by side are one name', () =>
    expect(headOf('The/DT/det>1 Shipping/NN/nsubj>3 Council/NN/nsubj>3 urged/VBD/root>-1', 'Shipping')).toBe(
      'Council',
    ));
  test('.not where only one of them is a subject', () =>
    expect(headOf('Ships/NN/obj>2 sailors/NN/nsubj>2 love/VBP/root>-1', 'Ships')).toBe('love'));
  test('the one behind a preposition belongs to the word before it', () =>
    expect(
      headOf(
        'a/DT/det>1 person/NN/nsubj>6 familiar/JJ/amod>1 with/ADP/case>5 the/DT/det>5 matter/NN/nsubj>6 told/VBD/root>-1',
        'matter',
      ),
    ).toBe('familiar'));
  test('.not where the verb has no other', () =>
    expect(headOf('nearer/JJ/amod>3 to/ADP/case>3 the/DT/det>3 matter/NN/nsubj>4 lay/VBD/root>-1', 'matter')).toBe(
      'lay',
    ));
  test('.not where the word before hangs on the noun itself, over however many words', () => {
    const chain = Array.from({ length: 20 }, (_, i) => `w${i}/VBD/acl>${i === 19 ? 4 : 7 + i}`);
    const tokens = tokensOf(
      `he/PRP/nsubj>5 one/NN/dep>6 with/ADP/case>4 the/DT/det>4 matter/NN/nsubj>5 told/VBD/root>-1 ${chain.join(' ')}`,
    );
    repairWords(tokens);
    for (const token of tokens) {
      let at: Token | undefined = token;
      for (let steps = 0; at !== undefined && steps <= tokens.length; steps++) at = tokens[at.head];
      expect(at).toBeUndefined();
    }
  });
});
