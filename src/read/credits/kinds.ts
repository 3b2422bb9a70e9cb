// What a phrase names: an agency, an outlet, the report's own house, an office, a known or an unnamed person, a paper.
// Does not find phrases; phrases.ts does.
import {
  AUTHORITY_WORDS,
  MEDIA_DOUBTFUL,
  MEDIA_MODIFIERS,
  MEDIA_NOUNS,
  OUTLET_OPENINGS,
  OUTLET_WORDS,
  PLATFORMS,
} from '../../lists/agencies.js';
import { LISTENERS, OCCASIONS, PAPERS, UNNAMED } from '../../lists/credit-words.js';
import { isOutletName } from '../../lists/outlets.js';
import { OFFICES } from '../../lists/titles.js';
import type { Mention, OriginKind, Token } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { namesIn } from './names.js';
import { findAgency, isSameOutlet, isWholeName, originWords } from './outlets.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const OWN_NOUNS = new Set([
  ...MEDIA_NOUNS,
  ...words(
    'publication newsroom reporter reporters correspondent correspondents edition editors wire service listeners programme program colleague colleagues',
  ),
]);
const PRESS: ReadonlySet<string> = new Set(['the press', 'the media', 'newsrooms', 'the news media']);
const PLATFORM_NAMES: ReadonlySet<string> = new Set(PLATFORMS);
/** Words by which a publisher that is listed beside outlets is an institution first. */
const INSTITUTION = new Set([...AUTHORITY_WORDS, ...words('nations union amnesty rights icrc who house nato')]);
/** Words of mastheads that are nobody's surname: a name that holds one is no person, whatever it was taken for. */
const MEDIUM_WORDS = words(
  'radio television tv news press agency wire newswire gazette herald tribune daily weekly broadcasting media telegram kanal rádio télé onda gazeta gazete zeitung tageblatt dnevnik noviny novosti vesti khabar habar haber diario jornal noticias folha shimbun',
);
const OFFICE_WORDS = words('ministry department office police');
/** Doubtful nouns that an article makes sure enough where something was told to or relayed by them. */
const SPOKEN_OF = words('agency paper station channel daily weekly');
/** What stands beside a name that a report itself calls an outlet. */
const SAYS_OUTLET = words(
  'agency newspaper radio television tv channel daily portal station magazine broadcaster newswire',
);
/** "The minister", "its spokeswoman", "Ana's lawyer": one known person; "a spokesman", "two ministers" are not. */
const KNOWN_ONE = /^(?:the|this|his|her|its|their)\s|['’]s\s/i;

export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.form);
export const isPossessive = (token: Token): boolean => token.lower === "'s" || token.lower === "'";
export const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.form);

/** The head noun: the last word before an "of", "in" or "for", or of the whole phrase. */
export function headOf(tokens: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens) {
    if (
      isWord(token) &&
      (token.lower === 'of' || token.lower === 'for' || token.lower === 'in' || token.lower === 'with') &&
      head
    )
      break;
    if (isWord(token) && !isPossessive(token)) head = token;
  }
  return head;
}

/** Names that the report itself calls an agency, a radio, a newspaper: "the Lessa agency", "radio Onda". */
const outletsOf = new WeakMap<Reading, Set<string>>();
function knownOutlets(reading: Reading): Set<string> {
  let found = outletsOf.get(reading);
  if (!found) {
    found = new Set();
    const { starting } = namesIn(reading);
    for (const { tokens } of reading.sentences)
      for (let i = 0; i < tokens.length; i++) {
        const name = starting.get(tokens[i]!.start);
        if (!name) continue;
        const before = tokens[i - 1]?.lower ?? '';
        const after = tokens.find(t => t.start >= name.span[1])?.lower ?? '';
        if (SAYS_OUTLET.has(before) || SAYS_OUTLET.has(after))
          found.add(originWords(reading.text.slice(name.span[0], name.span[1])).join(' '));
      }
    found.delete('');
    outletsOf.set(reading, found);
  }
  return found;
}

/** A phrase taken apart for the tests below. */
interface Parts {
  reading: Reading;
  text: string;
  /** Without "the", in lower case. */
  bare: string;
  lowers: string[];
  capitals: string[];
  head: string;
  /** The head is a common noun: it says what the phrase is, whatever names stand in it. */
  common: boolean;
  nameKind: Mention['kind'] | undefined;
}

const isOwn = ({ reading, text, lowers, capitals, head, nameKind }: Parts): boolean => {
  if (lowers.length === 1 && (head === 'us' || head === 'me')) return true;
  if ((lowers[0] === 'this' || lowers[0] === 'our') && OWN_NOUNS.has(head)) return true;
  const { outlet } = reading.report;
  if (!outlet || capitals.length === 0) return false;
  return nameKind === 'person' ? isWholeName(text, outlet) : isSameOutlet(text, outlet);
};

/** "The Quay Post", "Radio Lessa": a word of mastheads at the end of a name, or one at its beginning. */
const isMasthead = ({ capitals, lowers }: Parts): boolean => {
  if (capitals.length === 0 || lowers.some(word => OFFICE_WORDS.has(word))) return false;
  const [first, last] = [capitals[0]!, capitals.at(-1)!];
  const press = capitals.some(word => word === 'news' || word === 'press');
  return (OUTLET_WORDS.has(last) && (press || !AUTHORITY_WORDS.has(last))) || OUTLET_OPENINGS.has(first);
};

/** "Local media", "a radio station", "the Lessa agency"; a doubtful noun needs a word that tells. */
const isMedium = ({ lowers, capitals, head, common }: Parts): boolean => {
  const opening = lowers.find(word => word !== 'the' && word !== 'a') ?? '';
  // "the Lessa agency" is one, "the Lessa Agency" may be anything; "the paper" is one, "the program" is not
  if (MEDIA_DOUBTFUL.has(head))
    return (
      lowers.some(word => MEDIA_MODIFIERS.has(word)) ||
      (common && (capitals.length > 0 || (lowers.length === 2 && SPOKEN_OF.has(head))))
    );
  return MEDIA_NOUNS.has(head) || (capitals.length > 0 && MEDIA_NOUNS.has(opening) && !MEDIA_DOUBTFUL.has(opening));
};

/** The first test that holds gives the kind. */
const KINDS: readonly (readonly [OriginKind, (parts: Parts) => boolean])[] = [
  ['own', isOwn],
  ['agency', ({ text }) => findAgency(text) !== undefined],
  ['social', ({ text }) => PLATFORM_NAMES.has(text)],
  [
    'outlet',
    ({ bare, text, lowers }) =>
      (isOutletName(bare) || isOutletName(text.toLowerCase())) && !lowers.some(word => INSTITUTION.has(word)),
  ],
  ['occasion', ({ text }) => PRESS.has(text.toLowerCase())],
  [
    'person',
    ({ head, text }) => OFFICES.has(head) && !AUTHORITY_WORDS.has(head) && (!UNNAMED.has(head) || KNOWN_ONE.test(text)),
  ],
  ['unnamed', ({ common, head }) => common && UNNAMED.has(head)],
  [
    'outlet',
    ({ reading, text, capitals }) => capitals.length > 0 && knownOutlets(reading).has(originWords(text).join(' ')),
  ],
  ['person', ({ nameKind, capitals }) => nameKind === 'person' && !capitals.some(word => MEDIUM_WORDS.has(word))],
  ['occasion', ({ head, capitals }) => LISTENERS.has(head) || (OCCASIONS.has(head) && capitals.length === 0)],
  ['outlet', isMasthead],
  ['outlet', isMedium],
  ['document', ({ head }) => PAPERS.has(head)],
  ['government', ({ lowers }) => lowers.some(word => AUTHORITY_WORDS.has(word))],
];

/** What a phrase names, by its words; `nameKind` is the kind of the name it ends in. */
export function kindOf(
  reading: Reading,
  tokens: readonly Token[],
  text: string,
  nameKind: Mention['kind'] | undefined,
): OriginKind {
  const printed = tokens.filter(isWord);
  const head = headOf(tokens);
  const parts: Parts = {
    reading,
    text,
    bare: text.replace(/^the /i, '').toLowerCase(),
    lowers: printed.map(token => token.lower),
    capitals: printed.filter(isCapital).map(token => token.lower),
    head: head?.lower ?? '',
    common: head !== undefined && (!isCapital(head) || head.i === 0),
    nameKind,
  };
  return KINDS.find(([, test]) => test(parts))?.[0] ?? 'other';
}
