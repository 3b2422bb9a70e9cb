// What befell the counted, by the tree: "people killed", "drones shot down", "people missing".
// Does not decide units; where the tree tells nothing the unit stands alone.
import { PARTICIPLES } from '../../lists/participles.js';
import { IRREGULAR_FORMS } from '../../lists/word-forms.js';
import type { Sentence, Token } from '../../model/index.js';
import { tokenAt } from '../timexes/words.js';

/** Verbs that tell nothing of the counted. */
const EMPTY: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'say',
  'include',
  'number',
  'reach',
  'exceed',
  'total',
  'get',
  'see',
  'make',
  'take',
  'come',
  'go',
  'put',
  'tell',
  'need',
  'cost',
]);

/** Base form to past participle, which stands last among the past forms. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.flatMap(line => {
    const [base, ...forms] = line.split(' ');
    const past = forms.filter(form => !form.endsWith('ing') && form !== `${base}s`).at(-1);
    return base && past ? [[base, past] as const] : [];
  }),
);

function participle(verb: Token): string {
  if (verb.xpos === 'VBN') return verb.lower;
  const irregular = PARTICIPLES.get(verb.lemma) ?? IRREGULAR.get(verb.lemma);
  if (irregular) return irregular;
  if (verb.xpos === 'VBD') return verb.lower;
  const { lemma } = verb;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  // one short vowel before one consonant doubles it: "stopped", "banned"
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
}

/** A verb with its particle: "shot down". */
function withParticle(sentence: Sentence, verb: Token, form: string): string {
  const next = sentence.tokens[verb.i + 1];
  const particle =
    // "shot down 61 of 74": right behind its verb the word is the verb's, whatever the tree hung it on.
    next?.lower === 'down'
      ? next
      : sentence.tokens.find(token => token.head === verb.i && token.rel === 'compound:prt');
  return particle ? `${form} ${particle.lower}` : form;
}

/** What befalls the doer of a verb: "three residents received wounds", "nine people lost their lives". */
const SUFFERED: ReadonlySet<string> = new Set(['wound', 'injury', 'burn', 'life']);

/** Whether the noun at `offset` is the one that does it to another: "two strikes killed seven". */
export function isDoer(sentence: Sentence, offset: number): boolean {
  const noun = tokenAt(sentence, offset);
  if (noun?.rel !== 'nsubj' || noun.head < 0) return false;
  return sentence.tokens.some(token => token.head === noun.head && token.rel === 'obj' && !SUFFERED.has(token.lemma));
}

/**
 * Words for what happened to the counted thing whose head stands at `offset`; the empty string where nothing tells.
 * A number that stands in for its noun ("kills four") is looked at in the noun's place.
 */
export function whatBefell(sentence: Sentence, offset: number): string {
  const noun = tokenAt(sentence, offset);
  if (!noun || noun.upos === 'X') return '';
  for (const token of sentence.tokens)
    if (
      token.head === noun.i &&
      token.i > noun.i &&
      token.rel === 'acl' &&
      token.xpos === 'VBN' &&
      !EMPTY.has(token.lemma)
    )
      return withParticle(sentence, token, token.lower);
  const held = sentence.tokens[noun.head];
  // "61 of 74 drones": the number stands where its noun would.
  const inPart = noun.rel === 'nmod' && held?.upos === 'NUM';
  const above = noun.rel === 'conj' || inPart ? held : noun;
  const verb = above && above.head >= 0 ? sentence.tokens[above.head] : undefined;
  if (!above || !verb) return '';
  if (verb.upos === 'ADJ') return above.rel === 'nsubj' ? verb.lower : '';
  if (verb.upos !== 'VERB' || EMPTY.has(verb.lemma)) return '';
  if (above.rel === 'nsubj:pass' || above.rel === 'obj') return withParticle(sentence, verb, participle(verb));
  if (above.rel === 'nsubj')
    return withParticle(sentence, verb, verb.xpos === 'VBZ' || verb.xpos === 'VBP' ? verb.lemma : verb.lower);
  return '';
}
