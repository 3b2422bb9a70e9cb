// "Police identified the suspect as Ana Kovač", "the driver, named as Ana Kovač": a nominal whose name the sentence gives behind "as".
// Does not look beyond the sentence; a name right beside the nominal is an apposition.
import type { Token } from '../../model/index.js';
import type { Known } from './clusters.js';
import { tokenFrom } from './descriptions.js';
import type { Item, NameItem } from './items.js';
import type { Nominal } from './phrases.js';

const IDENTIFY: ReadonlySet<string> = new Set(['identify', 'name', 'unmask', 'reveal']);
/** So many words may lie between the noun and "as": "the driver of the second lorry, who was later named by police as". */
const REACH_WORDS = 10;
/** So many words may say of the bearer what he is before the name: "as retired baker". */
const MOST_ROLE_WORDS = 4;

/** Whom a nominal is identified as; undefined where the sentence does not say, or where it gives several names. */
export function identifiedAs(nominal: Nominal, here: readonly Item[]): Known | undefined {
  const { tokens } = nominal.sentence;
  if (nominal.plural || nominal.kind !== 'person') return undefined;
  const as = tokens.findIndex(({ lower }, i) => lower === 'as' && i > nominal.i && i - nominal.i <= REACH_WORDS);
  if (as < 0 || !isIdentifying(nominal, tokens, as)) return undefined;
  const item = here.find((other): other is NameItem => other.form === 'name' && other.span[0] > tokens[as]!.start);
  if (item?.known.kind !== 'person') return undefined;
  const name = tokenFrom(nominal.sentence, item.span[0]);
  const before = tokens.slice(as + 1, name);
  if (
    before.length > MOST_ROLE_WORDS ||
    !before.every(({ upos, xpos }) => xpos === 'VBN' || /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(upos))
  )
    return undefined;
  // "identified the dead as Ana Kovač and Emre Demir", "named as Kovač's successor"
  const after = tokens[tokenFrom(nominal.sentence, item.span[1])];
  return /^(?:and|['’]s?)$/.test(after?.lower ?? '') ? undefined : item.known;
}

/** Whether the verb before the nominal, or a participle behind it, gives it a name. */
function isIdentifying({ i }: Nominal, tokens: readonly Token[], as: number): boolean {
  const between = tokens.slice(i + 1, as);
  const verb = between.findIndex(({ upos }) => upos === 'VERB');
  if (verb >= 0)
    return (
      IDENTIFY.has(between[verb]!.lemma) &&
      between[verb]!.xpos === 'VBN' &&
      between.slice(verb + 1).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
    );
  for (let at = i - 1; at >= 0 && tokens[at]!.form !== ','; at--)
    if (tokens[at]!.upos === 'VERB') return IDENTIFY.has(tokens[at]!.lemma);
  return false;
}
