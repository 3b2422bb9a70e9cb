// What a deed makes of a person: whoever is sentenced or pleads is a defendant, whoever testifies a witness.
// Says whom "the defendant" means where the report tells that of one alone; roles and words beside a name are not looked at.
import type { Sentence, Token } from '../../model/index.js';
import type { Known } from './clusters.js';
import type { Nominal } from './phrases.js';
import type { Resolution } from './resolve.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs that a court does to somebody. */
const TRIES = words('sentence convict acquit indict arraign jail imprison charge prosecute try');
const ARRESTS = words('arrest detain apprehend handcuff');
const TRIBUNALS = words('court tribunal jury inquest trial hearing judge judges jurors panel inquiry');

// "The accused" may be all of them.
const DEFENDANT: readonly string[] = ['defendant'];
const SUSPECT: readonly string[] = ['suspect'];
const WITNESS: readonly string[] = ['witness'];

/** Whoever a report has told of by such a deed so far, by the noun; somebody unnamed counts. */
export type ByDeed = Map<string, Set<Known>>;

/** Notes what the sentence makes of the person whose mention has this head. */
export function noteDeed(byDeed: ByDeed, known: Known, sentence: Sentence, head: number): void {
  if (known.kind !== 'person') return;
  for (const noun of nounsByDeed(sentence, head)) byDeed.set(noun, (byDeed.get(noun) ?? new Set()).add(known));
}

/** "The defendant": the only one whom the report has told to be tried. */
export function resolveByDeed(byDeed: ByDeed, { determiner, noun, modifiers }: Nominal): Resolution | undefined {
  if (determiner !== 'the' || modifiers.length > 0) return undefined;
  const [one, more] = byDeed.get(noun) ?? [];
  if (!one || more || one.ghost || one.plural) return undefined;
  return { known: one, because: `the only ${noun} told of: ${one.name}`, rule: 'read.coreference.deed' };
}

/** The nouns by which a report may take up a person whose mention has this head. */
function nounsByDeed({ tokens }: Sentence, head: number): readonly string[] {
  const token = tokens[head];
  const verb = tokens[token?.head ?? -1];
  if (!token || verb?.upos !== 'VERB') return [];
  if (token.rel === 'obj' || token.rel === 'nsubj:pass') {
    if (TRIES.has(verb.lemma)) return DEFENDANT;
    return ARRESTS.has(verb.lemma) ? SUSPECT : [];
  }
  if (token.rel !== 'nsubj') return [];
  if (verb.lemma === 'plead' || (verb.lemma === 'deny' && hasObject(tokens, verb, CHARGES))) return DEFENDANT;
  return verb.lemma === 'testify' || (verb.lemma === 'tell' && hasObject(tokens, verb, TRIBUNALS)) ? WITNESS : [];
}

const CHARGES = words('charge charges murder manslaughter fraud guilt');

const hasObject = (tokens: readonly Token[], verb: Token, nouns: ReadonlySet<string>): boolean =>
  tokens.some(token => token.head === verb.i && /^i?obj$/.test(token.rel) && nouns.has(token.lower));
