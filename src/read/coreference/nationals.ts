// "The Swede": the one person of whom the report tells that country, or the only one near, where it tells no other.
// Does not look at other nominals.
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import type { Sentence } from '../../model/index.js';
import type { NameSpan } from '../reading.js';
import type { Known } from './clusters.js';
import { sentenceAt } from './items.js';
import { type Nominal, nationalOf } from './phrases.js';
import { type Resolution, type Seen, weigh } from './resolve.js';

/** Whether the word of a people that was found as a name stands for one person: "the Swede said". */
export function isOneOfPeople(name: NameSpan, sentences: readonly Sentence[]): boolean {
  if (name.kind !== 'group') return false;
  const sentence = sentenceAt(sentences, name.span[0]);
  const at = sentence?.tokens.findIndex(token => token.start === name.span[0]) ?? -1;
  return at > 0 && nationalOf(sentence!, at - 1) !== undefined;
}

const countryOf = (word: string): string | undefined =>
  (COUNTRY_BY_DEMONYM.get(word) ?? COUNTRY_BY_NAME.get(word))?.name;

/** Countries told of a person in roles and right beside the name: "Swedish striker Ana Kovač", "the president of Sweden". */
function countriesOf(text: string, { roles, mentions }: Known): ReadonlySet<string> {
  const said = roles.map(role => text.slice(...role));
  for (const { form, span } of mentions)
    if (form === 'name')
      said.push(text.slice(Math.max(0, span[0] - BESIDE_CHARS), span[0]), besideBehind(text, span[1]));
  const countries = new Set<string>();
  for (const words of said)
    for (const word of words.split(/[^\p{L}-]+/u)) {
      const country = countryOf(word);
      if (country !== undefined) countries.add(country);
    }
  return countries;
}

/** So much before a name may say whose somebody is: "the Swedish goalkeeper ". */
const BESIDE_CHARS = 24;
const BEHIND_CHARS = 40;

/** The apposition behind a name: ", a Swedish engineer,". */
const besideBehind = (text: string, at: number): string =>
  /^,[^.;:“”"\n]*/.exec(text.slice(at, at + BEHIND_CHARS))?.[0] ?? '';

export function resolveNational(text: string, nominal: Nominal, seen: readonly Seen[]): Resolution | undefined {
  const { country, sentence, span } = nominal;
  const people = new Set(seen.filter(({ known }) => isPerson(known)).map(item => item.known));
  const told = new Map([...people].map(known => [known, countriesOf(text, known)]));
  const theirs = [...people].filter(known => told.get(known)!.has(country!));
  const [one] = theirs;
  if (one && theirs.length === 1)
    return { known: one, because: `of ${country}: ${one.name}`, rule: 'read.coreference.nationality' };
  const fits = theirs.length > 0 ? theirs : [...people].filter(known => told.get(known)!.size === 0);
  const [best, second] = weigh(seen, sentence, span[0], ({ known }) => fits.includes(known));
  if (!best || second) return undefined;
  return {
    known: best.known,
    because: `the only person near, of no other country: ${best.known.name}`,
    rule: 'read.coreference.nationality',
  };
}

const isPerson = ({ kind, plural, named }: Known): boolean => kind === 'person' && named && !plural;
