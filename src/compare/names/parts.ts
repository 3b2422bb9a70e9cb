// A name taken apart before it is judged: turned round at a comma, freed of titles, quotes and legal forms, cut in words.
// Does not compare.

import { plain } from '../../language/spellings.js';
import { LEGAL_FORMS } from '../../lists/organisations.js';
import { HONORIFICS, OFFICES } from '../../lists/titles.js';
import { type NameWord, nameWord } from './words.js';

const TITLES_ABROAD = new Set([
  'präsident',
  'presidente',
  'président',
  'ministre',
  'ministro',
  'kanzler',
  'primo',
  'haji',
  'hajji',
  'qari',
  'mullah',
  'maulavi',
  'mawlawi',
]);
const ARTICLES = new Set(['the', 'al', 'el', 'na']);
const SPLIT = /[\s,;/|()[\]{}"“”«»„‟]+/u;

/** Cuts where a small letter meets a capital: "AlisherUsmanov". Names such as McDonald and MacKay stay whole. */
function uncamel(word: string): string[] {
  if (/^(Mc|Mac|De|La|Le|Di|Van|O['’])/.test(word)) return [word];
  const cut = word.replace(/(\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2');
  return cut.split(' ');
}

const bare = (word: string): string => word.replace(/[.’'`ʼ]/g, '').toLowerCase();

/** The words of a person's name in the order given name first, titles and honorifics left out. */
export function personWords(name: string): NameWord[] {
  const turned = turnedRound(name);
  const printed = turned
    .replace(/([\p{L}])\.(?=\p{L})/gu, '$1. ')
    .replace(/['’]s$/, '')
    .split(SPLIT)
    .flatMap(word => word.split(/[-‐–—·・]/u))
    .flatMap(uncamel)
    .filter(word => /[\p{L}\p{N}]/u.test(word));
  const named = printed.filter((word, i) => {
    const key = bare(word);
    if (TITLES_ABROAD.has(key)) return false;
    const title = HONORIFICS.has(key) || OFFICES.has(key);
    // a title is left out only in front, and only where a name remains: "King" may be a surname
    return !(
      title &&
      i < printed.length - 1 &&
      (i === 0 || HONORIFICS.has(bare(printed[i - 1]!)) || OFFICES.has(bare(printed[i - 1]!)))
    );
  });
  return joinParticles(named).map(nameWord);
}

const SERVANT = new Set(['abd', 'abdul', 'abdel', 'abdal', 'abdol', 'abdu']);

/** Drops the Arabic article and joins "Abd al-Rahman", "bin", "ibn" to what they belong to. */
function joinParticles(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const key = bare(words[i]!);
    if (words.length > 1 && (ARTICLES.has(key) || (key === 'ul' && i > 0)) && i < words.length - 1) continue;
    if (/^(bin|ibn|ben|bint)$/.test(key) && i > 0 && i < words.length - 1) continue;
    if (key === 'abd' && i < words.length - 1) {
      const next = SERVANT.has(key) && ARTICLES.has(bare(words[i + 1]!)) ? i + 2 : i + 1;
      if (next < words.length) {
        out.push(`abdul${words[next]!}`);
        i = next;
        continue;
      }
    }
    out.push(words[i]!);
  }
  return out;
}

/** "Kovač, Ana" as "Ana Kovač"; names with more commas or a legal form behind the comma stay. */
function turnedRound(name: string): string {
  const [family, given, ...more] = name.split(/,\s*/);
  if (given === undefined || more.length > 0 || given === '') return name;
  if (LEGAL_FORMS.has(bare(given).replace(/\s/g, ''))) return name;
  return `${given} ${family}`;
}

export interface OrganisationParts {
  words: NameWord[];
  /** Keys of the legal forms found ("ltd", "gmbh"). */
  forms: string[];
  /** Words in brackets and words that only describe: they may be missing on one side. */
  generic: NameWord[];
}

const GENERIC = new Set([
  'group',
  'company',
  'holding',
  'holdings',
  'co',
  'corporation',
  'gruppe',
  'mv',
  'ms',
  'ss',
  'mt',
]);
const NUMBER_WORDS = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ].map((word, value): [string, number] => [word, value]),
);
const ORDINALS = new Map(
  [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ].map((word, i): [string, number] => [word, i + 1]),
);
const TENS = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
const ROMAN = /^(?=[ivxl]{2,}$|[ivx]$)(xl|l?x{0,3})(ix|iv|v?i{0,3})$/;

function romanNumeral(word: string): number {
  const value: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const here = value[word[i]!]!;
    sum += here < (value[word[i + 1]!] ?? 0) ? -here : here;
  }
  return sum;
}

/** A number however it is written: "Forty-Four", "44", "1st", "first", "VII"; undefined for other words. */
export function numberOf(word: string, position: number): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const ordinal = /^(\d+)(st|nd|rd|th)$/.exec(word);
  if (ordinal) return Number(ordinal[1]);
  const [tens, ones] = word.split('-');
  if (TENS.has(tens!)) return TENS.get(tens!)! + (ones ? (NUMBER_WORDS.get(ones) ?? ORDINALS.get(ones) ?? 0) : 0);
  if (position > 0 && ROMAN.test(word)) return romanNumeral(word);
  return NUMBER_WORDS.get(word) ?? ORDINALS.get(word);
}

/** The words of an organisation's name, its legal forms apart. */
export function organisationParts(name: string): OrganisationParts {
  const printed = name
    .replace(/&|\+/g, ' and ')
    .replace(/(\p{L})\.(?=\p{L})/gu, '$1.')
    .replace(/['’]s\b/g, '')
    .replace(/(\p{Ll})(AG|AB|SA|SE|LLC|Ltd|GmbH)$/u, '$1 $2')
    .split(SPLIT)
    .filter(word => /[\p{L}\p{N}]/u.test(word));
  const keys = printed.map(word => plain(word.replace(/\./g, '')));
  const forms: string[] = [];
  const kept: string[] = [];
  for (let i = 0; i < keys.length; i++) {
    let taken = 0;
    // legal forms written out are at most six words long
    for (let n = Math.min(6, keys.length - i); n >= 1 && taken === 0; n--) {
      const form = LEGAL_FORMS.get(keys.slice(i, i + n).join(''));
      if (form !== undefined && !(keys.length === n)) {
        forms.push(form);
        taken = n;
      }
    }
    if (taken > 0) i += taken - 1;
    else kept.push(printed[i]!);
  }
  const words: NameWord[] = [];
  const generic: NameWord[] = [];
  kept
    .flatMap(word => (numberOf(word.toLowerCase(), 1) === undefined ? word.split(/[-‐–—]/u) : [word]))
    .forEach((word, i) => {
      const key = plain(word.replace(/\./g, ''));
      if (key === '' || key === 'the' || key === 'and' || key === 'of' || key === 'for') return;
      const value = numberOf(word.toLowerCase().replace(/\.$/, ''), i);
      const made = nameWord(value === undefined ? key : String(value));
      if (GENERIC.has(key)) generic.push(made);
      else words.push(made);
    });
  return { words, forms, generic };
}
