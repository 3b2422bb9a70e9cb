// What befell the counted, by the tree: "people killed", "drones shot down", "people missing".
// Does not decide units; where the tree tells nothing the unit stands alone.
import { PARTICIPLES } from '../../lists/participles.js';
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

function participle(verb: Token): string {
  if (verb.xpos === 'VBN') return verb.lower;
  const irregular = PARTICIPLES.get(verb.lemma);
  if (irregular) return irregular;
  if (verb.xpos === 'VBD') return verb.lower;
  const { lemma } = verb;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

/** A verb with its particle: "shot down". */
function withParticle(sentence: Sentence, verb: Token, form: string): string {
  const particle = sentence.tokens.find(token => token.head === verb.i && token.rel === 'compound:prt');
  return particle ? `${form} ${particle.lower}` : form;
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
  const above = noun.rel === 'conj' ? sentence.tokens[noun.head] : noun;
  const verb = above && above.head >= 0 ? sentence.tokens[above.head] : undefined;
  if (!above || !verb) return '';
  if (verb.upos === 'ADJ') return above.rel === 'nsubj' ? verb.lower : '';
  if (verb.upos !== 'VERB' || EMPTY.has(verb.lemma)) return '';
  if (above.rel === 'nsubj:pass' || above.rel === 'obj') return withParticle(sentence, verb, participle(verb));
  if (above.rel === 'nsubj')
    return withParticle(sentence, verb, verb.xpos === 'VBZ' || verb.xpos === 'VBP' ? verb.lemma : verb.lower);
  return '';
}
