// A nominal that stands beside a name and says what its bearer is: "the mayor of Lessa, Ana Kovač,", "Ana Kovač, an engineer,".
// Does not look beyond the sentence.
import type { Sentence, Span } from '../../model/index.js';
import type { Known } from './clusters.js';
import type { Item, NameItem } from './items.js';
import type { Nominal } from './phrases.js';

/** So many words may lie between the noun and the comma: "the head of the regional administration". */
const REACH_WORDS = 10;
/** "the Lower Lessa ferry board's chair": an owner is at most so many words long. */
const MOST_OWNER_WORDS = 5;

const tokenAt = (sentence: Sentence, start: number): number => sentence.tokens.findIndex(token => token.start >= start);
const isVerb = (sentence: Sentence, i: number): boolean => /^(?:VERB|AUX)$/.test(sentence.tokens[i]?.upos ?? '');

/** The name that a nominal stands beside; undefined where there is none. */
export function appositionOf(nominal: Nominal, here: readonly Item[]): Known | undefined {
  if (nominal.plural) return undefined;
  // "the nominee's daughter, Ana Kovač": she is no nominee
  if (/^['’]s?$/.test(nominal.sentence.tokens[nominal.i + 1]?.lower ?? '')) return undefined;
  return nameBefore(nominal, here) ?? nameBehind(nominal, here);
}

/** So many words behind the office may say of what it is: "the head of cardiology at Lessa hospital". */
const MOST_MATTER_WORDS = 8;

/** The whole of a role: "the leader of the Social Union", "his chief of staff", up to the comma or verb that ends it. */
export function wholeRole({ sentence, span, i }: Nominal): Span {
  const { tokens } = sentence;
  if (tokens[i + 1]?.lower !== 'of' || tokens[i]!.end !== span[1]) return span;
  let last = i;
  for (let at = i + 1; at < tokens.length && at - i <= MOST_MATTER_WORDS; at++) {
    const { upos, form } = tokens[at]!;
    if (/^(?:NOUN|PROPN)$/.test(upos)) last = at;
    else if (!/^(?:DET|ADJ|NUM)$/.test(upos) && !/^(?:of|for|and|&|-|['’]s?)$/.test(form)) break;
  }
  return [span[0], tokens[last]!.end];
}

const fits = (item: NameItem, nominal: Nominal): boolean =>
  item.known.kind === nominal.kind || (nominal.kind === 'person' && item.known.kind === 'person');

/** "Ana Kovač, an engineer": nothing but a comma between, or an age: "Ana Kovač, 51, an engineer". */
function nameBefore(nominal: Nominal, here: readonly Item[]): Known | undefined {
  const { tokens } = nominal.sentence;
  let first = tokenAt(nominal.sentence, nominal.span[0]);
  // "Ilse Roth, the orchestra's director": what is hers stands between
  if (nominal.determiner === "'s") {
    first--;
    for (let n = 0; n < MOST_OWNER_WORDS && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[first - 1]?.upos ?? ''); n++)
      first--;
  }
  if (tokens[first - 1]?.form !== ',') return undefined;
  const aged = tokens[first - 2]?.upos === 'NUM' && tokens[first - 3]?.form === ',';
  const end = tokens[first - (aged ? 4 : 2)]?.end;
  const item = here.find((other): other is NameItem => other.form === 'name' && other.span[1] === end);
  if (!item || !fits(item, nominal)) return undefined;
  // "Kovač, the minister and two aides": a list, not an apposition
  const after = tokens[nominal.i + 1];
  if (after && /^(?:and|or)$/.test(after.lower)) return undefined;
  // "In a ruling seen by Kovač, the agency cites", "Dr. Kovač, the minister has said": a clause of its own begins
  if (after && /^(?:VBD|VBZ|VBP|MD)$/.test(after.xpos) && after.lower !== 'turned') return undefined;
  return item.known;
}

/** "the mayor of Lessa, Ana Kovač,": a comma, titles at most, the name, and then the clause goes on or ends. */
function nameBehind(nominal: Nominal, here: readonly Item[]): Known | undefined {
  const { sentence } = nominal;
  const { tokens } = sentence;
  let comma = -1;
  for (let i = nominal.i + 1; i < tokens.length && i - nominal.i <= REACH_WORDS; i++) {
    // "the widow of a man killed in the quarry, Ana Kovač": what was done to him only says which
    const describes = tokens[i]!.xpos === 'VBN' && tokens[i - 1]!.upos === 'NOUN';
    if (
      (isVerb(sentence, i) && !describes) ||
      /^[.;:“”"]$/.test(tokens[i]!.form) ||
      /^(?:who|which|that|and)$/.test(tokens[i]!.lower)
    )
      return undefined;
    if (tokens[i]!.form === ',') {
      comma = i;
      break;
    }
  }
  if (comma < 0) return undefined;
  const item = here.find((other): other is NameItem => other.form === 'name' && other.span[0] > tokens[comma]!.start);
  if (!item || !fits(item, nominal)) return undefined;
  // "a source close to the premier, Ana Kovač", "the board of the parent company, Halden": the name is the nearer one's
  if (
    here.some(
      other =>
        other.form === 'nominal' &&
        other.kind === nominal.kind &&
        other.i > nominal.i &&
        other.span[1] <= tokens[comma]!.start,
    )
  )
    return undefined;
  const start = tokenAt(sentence, item.span[0]);
  for (let i = comma + 1; i < start; i++)
    // “I told my colleague,” Kovač said: the words in marks are over
    if (isVerb(sentence, i) || /^(?:and|or|with|for|of|in|[“”"«»‘’'])$/.test(tokens[i]!.lower)) return undefined;
  const end = tokens.findIndex(token => token.start >= item.span[1]);
  const after = end < 0 ? undefined : tokens[end];
  if (!after || /^[,.;:)”"]$/.test(after.form)) return item.known;
  // "Two miles from the coast, Orm Grove has shut": what stands behind a preposition is no subject, and the name is
  const before = tokens[tokenAt(sentence, nominal.span[0]) - 1];
  return isVerb(sentence, end) && before?.upos !== 'ADP' ? item.known : undefined;
}
