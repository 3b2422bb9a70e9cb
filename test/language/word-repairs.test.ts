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
    NNP: 'PROPN',
    RB: 'ADV',
    ',': 'PUNCT',
    "''": 'PUNCT',
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

describe('a verb that is the subject of a sentence', () => {
  const tagged = (written: string): string => {
    const tokens = tokensOf(written);
    repairWords(tokens);
    return tokens[0]!.xpos;
  };
  test('is a noun, or a name where the next word has a capital', () => {
    expect(tagged('Moderates/VBZ/nsubj>1 said/VBD/root>-1')).toBe('NNS');
    expect(tagged('Care/VB/nsubj>3 Abroad/ADP/case>0 will/MD/aux>3 start/VB/root>-1')).toBe('NNP');
  });
  test('.not with -ing', () => expect(tagged('Swimming/VBG/nsubj>1 helps/VBZ/root>-1')).toBe('VBG'));
});

describe('what somebody is made', () => {
  const MADE =
    'Ana/PRP/nsubj>5 who/PRP/nsubj>2 became/VBD/acl:relcl>0 chief/JJ/xcomp>2 executive/JJ/nsubj>5 argued/VBD/root>-1';
  test('ends with its noun, and is no second subject', () => {
    expect(headOf(MADE, 'executive')).toBe('became');
    expect(headOf(MADE, 'chief')).toBe('executive');
  });
  test('.not where the verb farther on has no other subject', () =>
    expect(headOf(MADE.replace('Ana/PRP/nsubj>5', 'Ana/PRP/dep>5'), 'executive')).toBe('argued'));
});

describe('a clause on "to" and people', () => {
  const written =
    'She/PRP/nsubj>1 wrote/VBD/root>-1 to/TO/mark>3 staff/VB/xcomp>1 it/PRP/nsubj>6 would/MD/aux>6 close/VB/ccomp>3';
  test('is what they are told', () => {
    expect(headOf(written, 'close')).toBe('wrote');
    const tokens = tokensOf(written);
    repairWords(tokens);
    expect(tokens.slice(2, 4).map(({ upos, rel }) => `${upos} ${rel}`)).toEqual(['ADP case', 'NOUN obl']);
  });
  test('.not on a verb of words, nor with an object', () => {
    expect(headOf(written.replace('staff', 'judge'), 'close')).toBe('judge');
    expect(
      headOf('to/TO/mark>1 staff/VB/xcomp>5 it/PRP/obj>1 that/IN/mark>4 sank/VBD/ccomp>1 wrote/VBD/root>-1', 'sank'),
    ).toBe('staff');
  });
});

describe('a participle on the noun behind it', () => {
  const HAD = 'members/NN/nsubj>3 had/VBD/aux>2 filed/VBN/amod>3 reports/NN/root>-1';
  test('is the verb behind "had"', () => {
    expect(headOf(HAD, 'filed')).toBeUndefined();
    expect(headOf(HAD, 'members')).toBe('filed');
    expect(headOf(HAD, 'reports')).toBe('filed');
  });
  test('is the verb where a subject hangs on it', () =>
    expect(
      headOf('it/PRP/nsubj>1 said/VBD/root>-1 judges/NN/nsubj>3 granted/VBN/amod>4 leave/NN/ccomp>1', 'leave'),
    ).toBe('granted'));
  test('is the verb where its helper was hung on the noun', () => {
    const ranks = 'members/NN/nmod:unmarked>3 have/AUX/aux>3 broken/VBN/amod>3 ranks/NN/root>-1';
    expect(headOf(ranks, 'members')).toBe('broken');
    expect(headOf(ranks, 'ranks')).toBe('broken');
  });
  test('.not behind a possessor, a dash or the subject of a passive', () => {
    expect(headOf("town/NN/nsubj>2 's/POS/case>0 beleaguered/VBN/amod>3 council/NN/root>-1", 'beleaguered')).toBe(
      'council',
    );
    expect(headOf('judge/NN/nsubj>2 -/HYPH/punct>2 led/VBN/amod>3 inquiry/NN/root>-1', 'led')).toBe('inquiry');
    expect(headOf('views/NN/nsubj:pass>2 are/VBP/aux:pass>2 dated/VBN/amod>3 nonsense/NN/root>-1', 'dated')).toBe(
      'nonsense',
    );
  });
});

describe('a time between a subject and its verb', () => {
  test('belongs to the verb', () =>
    expect(headOf('mayor/NN/nsubj>3 this/DT/det>2 week/NN/nmod:unmarked>0 said/VBD/root>-1', 'week')).toBe('said'));
  test('.not where it is no time, or no verb follows', () => {
    expect(headOf('mayor/NN/nsubj>3 this/DT/det>2 way/NN/nmod:unmarked>0 said/VBD/root>-1', 'way')).toBe('mayor');
    expect(headOf('met/VBD/root>-1 mayor/NN/obj>0 this/DT/det>3 week/NN/nmod:unmarked>1', 'week')).toBe('mayor');
  });
});

describe('a clause that "which" opens behind a comma', () => {
  test('is said of the noun before it', () =>
    expect(headOf('says/VBZ/root>-1 rules/NN/obj>0 ,/,/punct>4 which/WDT/nsubj>4 help/VBP/ccomp>0', 'help')).toBe(
      'rules',
    ));
  test('is said of a name of two words where "who" opens it', () =>
    expect(
      headOf('saw/VBD/root>-1 Ana/NNP/obj>0 Moll/NNP/flat>1 ,/,/punct>5 who/WP/nsubj>5 left/VBD/parataxis>0', 'left'),
    ).toBe('Ana'));
  test('.not where one word stands before "who", which may be a place', () =>
    expect(headOf('saw/VBD/root>-1 Tolo/NNP/obj>0 ,/,/punct>4 who/WP/nsubj>4 left/VBD/parataxis>0', 'left')).toBe(
      'saw',
    ));
  test('.not where no noun stands there', () =>
    expect(headOf('says/VBZ/root>-1 so/RB/obj>0 ,/,/punct>4 which/WDT/nsubj>4 help/VBP/ccomp>0', 'help')).toBe('says'));
});

describe('nouns before a verb', () => {
  test('a noun made a part of the verb is its subject', () =>
    expect(headOf('customs/NN/nsubj>2 data/NN/compound>2 show/VBP/root>-1', 'customs')).toBe('data'));
  test('"half" is the subject of what stands behind it', () => {
    const tokens = tokensOf('half/PDT/det:predet>1 said/VBD/root>-1');
    repairWords(tokens);
    expect(tokens[0]!.rel).toBe('nsubj');
  });
});

describe('what stands behind a clause with "who"', () => {
  const said = 'said/VBD/root>-1 Kovač/NN/nsubj>0 ,/,/punct>4 who/WP/nsubj>4 sings/VBZ/acl:relcl>1';
  test('belongs to that clause', () => expect(headOf(`${said} on/ADP/case>6 boats/NN/obl>0`, 'boats')).toBe('sings'));
  test('.not where a comma closes the clause', () =>
    expect(headOf(`${said} ,/,/punct>4 on/ADP/case>7 boats/NN/obl>0`, 'boats')).toBe('said'));
});

describe('a participle behind "with" and its noun', () => {
  test('tells of that noun', () =>
    expect(
      headOf(
        'left/VBD/root>-1 with/ADP/case>2 towns/NN/obl>0 also/RB/advmod>4 resisting/VBG/advcl>0 it/PRP/obj>4',
        'resisting',
      ),
    ).toBe('towns'));
  test('.not behind another preposition', () =>
    expect(
      headOf('left/VBD/root>-1 for/ADP/case>2 towns/NN/obl>0 resisting/VBG/advcl>0 it/PRP/obj>3', 'resisting'),
    ).toBe('left'));
});

describe('a finite verb behind "as" and a noun', () => {
  const pushes = 'pushes/VBZ/root>-1 for/ADP/case>2 seats/NN/obl>0';
  test('has the noun for its subject', () => {
    const text = `${pushes} as/ADP/case>4 Kovač/NN/nmod>2 promises/VBZ/conj>0 help/NN/obj>5`;
    expect(headOf(text, 'Kovač')).toBe('promises');
    expect(headOf(text, 'as')).toBe('promises');
  });
  test('.not behind another word, or where "and" joins it', () => {
    expect(headOf(`${pushes} of/ADP/case>4 Kovač/NN/nmod>2 promises/VBZ/conj>0`, 'Kovač')).toBe('seats');
    expect(headOf(`${pushes} as/ADP/case>4 mayor/NN/nmod>2 and/CC/cc>6 promises/VBZ/conj>0`, 'mayor')).toBe('seats');
  });
});

describe('a second subject before a verb', () => {
  const front = 'clerk/NN/nsubj>4 who/WP/nsubj>2 saw/VBD/acl:relcl>0';
  test('is the object of the relative clause before it', () =>
    expect(headOf(`${front} mill/NN/nsubj>4 said/VBD/root>-1`, 'mill')).toBe('saw'));
  test('.not where the relative clause has its object', () =>
    expect(
      headOf(
        'clerk/NN/nsubj>5 who/WP/nsubj>2 saw/VBD/acl:relcl>0 it/PRP/obj>2 mill/NN/nsubj>5 said/VBD/root>-1',
        'mill',
      ),
    ).toBe('said'));
});

describe('a day behind what was made public', () => {
  test('is no subject', () =>
    expect(headOf('report/NN/nsubj>1 published/VBD/root>-1 Tuesday/NNP/nsubj>3 showed/VBD/ccomp>1', 'report')).toBe(
      'showed',
    ));
  test('.not behind another verb', () =>
    expect(headOf('mayor/NN/nsubj>1 said/VBD/root>-1 Tuesday/NNP/nsubj>3 showed/VBD/ccomp>1', 'mayor')).toBe('said'));
});

describe('an infinitive between a noun and its verb', () => {
  test('leaves the noun to the verb behind the comma', () =>
    expect(
      headOf(
        `says/VBZ/root>-1 suit/NN/nsubj>4 ,/,/punct>4 to/TO/mark>4 come/VB/ccomp>0 ,/,/punct>7 will/MD/aux>7 ask/VB/advcl>0`,
        'suit',
      ),
    ).toBe('ask'));
  test('.not where no comma closes it', () =>
    expect(
      headOf(
        `says/VBZ/root>-1 suit/NN/nsubj>4 ,/,/punct>4 to/TO/mark>4 come/VB/ccomp>0 will/MD/aux>6 ask/VB/advcl>0`,
        'suit',
      ),
    ).toBe('come'));
});

describe('a name behind the noun of a preposition', () => {
  const nurse = 'nurse/NN/nsubj>5 in/ADP/case>2 charge/NN/nmod>0';
  test('is the subject of the verb right behind it', () =>
    expect(
      headOf(
        `nurse/NN/conj>-1 in/ADP/case>2 charge/NN/nmod>0 Brenda/NNP/flat>2 Namukolo/NNP/flat>3 tells/VBZ/root>-1`,
        'Brenda',
      ),
    ).toBe('tells'));
  test('.not where the verb has its subject', () =>
    expect(headOf(`${nurse} Brenda/NNP/flat>2 Namukolo/NNP/flat>3 tells/VBZ/root>-1`, 'Brenda')).toBe('charge'));
});

describe('a name before the dash that closes an aside', () => {
  const counsel =
    'counsel/NN/nsubj>7 —/,/punct>2 friend/NN/appos>0 who/WP/nsubj>4 owns/VBZ/acl:relcl>2 Lumio/NNP/nsubj>7';
  test('is not the subject behind it', () =>
    expect(headOf(`${counsel} —/,/punct>5 said/VBD/root>-1`, 'Lumio')).toBe('owns'));
  test('.not without another subject before the aside', () =>
    expect(headOf('Lumio/NNP/nsubj>2 —/,/punct>0 said/VBD/root>-1', 'Lumio')).toBe('said'));
});
