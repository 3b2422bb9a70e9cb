// References without a calendar date: "now", "currently", "recently", "in the past", "soon", "the future", "at the time".
// Does not place them: their value is PRESENT_REF, PAST_REF or FUTURE_REF.
import { type Found, fixed, type TimexRule } from './expression.js';
import { edgeAt, unitAt } from './parts.js';
import { isHyphen, lowerAt, type Words } from './words.js';

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/** Phrases by their first word; longest first in each list. */
const PHRASES = new Map<string, [words: string[], value: Reference][]>();
const LISTED: readonly [string, Reference][] = [
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['just now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['this time', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
  ['this moment', 'PRESENT_REF'],
  ['this juncture', 'PRESENT_REF'],
  ['this stage', 'PRESENT_REF'],
  ['this point', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['present', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the time', 'PAST_REF'],
  ['that time', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['shortly', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the coming days', 'FUTURE_REF'],
  ['the coming weeks', 'FUTURE_REF'],
  ['the coming months', 'FUTURE_REF'],
  ['the coming years', 'FUTURE_REF'],
];
for (const [phrase, value] of LISTED) {
  const parts = phrase.split(' ');
  const list = PHRASES.get(parts[0]!) ?? [];
  list.push([parts, value]);
  list.sort((a, b) => b[0].length - a[0].length);
  PHRASES.set(parts[0]!, list);
}

/** Phrases that mean a time only behind "at" or "in" ("at the moment", "in the past", "at present"). */
const LED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['the moment', new Set(['at', 'for'])],
  ['this moment', new Set(['at'])],
  ['this time', new Set(['at'])],
  ['this juncture', new Set(['at'])],
  ['this stage', new Set(['at'])],
  ['this point', new Set(['at'])],
  ['present', new Set(['at'])],
  ['the present', new Set(['at', 'for', 'to'])],
  ['the past', new Set(['in', 'of', 'from', 'into', 'with', 'than'])],
  ['the time', new Set(['at'])],
  ['that time', new Set(['at', 'by', 'since', 'until'])],
  ['the future', new Set(['in', 'of', 'for', 'about', 'into', 'on', 'over'])],
]);

const vague = (to: number, value: Reference): Found => ({ to, type: 'DATE', meaning: fixed(value) });

export const vagues: readonly TimexRule[] = [
  {
    id: 'read.timexes.vague-reference',
    finds: 'a reference to now, the past or the future without a date: "now", "recently", "soon", "at the moment"',
    examples: {
      fires: 'The mayor now runs a driving school.',
      not: 'As soon as the past master left, known risks rose.',
    },
    source: 'TIMEX3 guidelines (PRESENT_REF, PAST_REF, FUTURE_REF)',
    at(words, i) {
      for (const [parts, value] of PHRASES.get(lowerAt(words, i)) ?? []) {
        if (!parts.every((part, n) => lowerAt(words, i + n) === part)) continue;
        const to = i + parts.length;
        const phrase = parts.join(' ');
        const leads = LED.get(phrase);
        if (leads && !leads.has(lowerAt(words, i - 1))) continue;
        if (isHyphen(words, to) && !words.list[to]!.spaced) continue;
        if (
          phrase === 'soon' &&
          (lowerAt(words, i - 1) === 'as' || lowerAt(words, i - 1) === 'too' || lowerAt(words, to) === 'after')
        )
          continue;
        if (phrase === 'shortly' && /^(?:before|after)$/.test(lowerAt(words, to))) continue;
        if (phrase === 'now' && /^(?:that|defunct|infamous|famous)$/.test(lowerAt(words, to))) continue;
        if (phrase === 'the past' || phrase === 'recent') {
          if (unitAt(words, to) || /^(?:few|several|\d+)$/.test(lowerAt(words, to))) continue;
        }
        if (
          phrase === 'the past' &&
          words.list[to]?.kind === 'letters' &&
          words.list[to]!.lower.length > 3 &&
          !/^(?:that|when|with|they|have|were|from|this|have|because)$/.test(words.list[to]!.lower)
        )
          continue;
        if ((phrase === 'the time' || phrase === 'the moment') && /^(?:of|to|being|for)$/.test(lowerAt(words, to)))
          continue;
        if (words.list[i]!.capital && i > 0 && words.list[i - 1]!.capital) continue;
        return vague(to, value);
      }
      return null;
    },
  },
  {
    id: 'read.timexes.vague-then',
    finds: '"then" for the last time named: "since then", "until then", "by then"',
    examples: { fires: 'It closed on May 3 and has stood empty since then.', not: 'He then left; the then mayor.' },
    source: 'TIMEX3 guidelines',
    at(words, i) {
      if (lowerAt(words, i) !== 'then' || !/^(?:since|until|till|by|before)$/.test(lowerAt(words, i - 1))) return null;
      if (words.list[i + 1]?.capital) return null;
      return { to: i + 1, type: 'DATE', meaning: { kind: 'again' } };
    },
  },
  {
    id: 'read.timexes.vague-edge',
    finds: '"earlier" and "later" alone, where no unit follows: "had earlier ruled out", "clarified later"',
    examples: {
      fires: 'The office clarified later why the map was old.',
      not: 'Sooner or later; no later than Friday.',
    },
    source: 'our corpus; TIMEX3 guidelines',
    at(words, i) {
      const lower = lowerAt(words, i);
      if (lower !== 'later' && lower !== 'earlier') return null;
      if (edgeAt(words, i)?.next !== i + 1) return null;
      const before = lowerAt(words, i - 1);
      const after = words.list[i + 1];
      if (/^(?:or|no|a|an|the|and|than|even|much)$/.test(before) || lowerAt(words, i + 1) === 'than') return null;
      if (unitAt(words, i - 1) || numberBefore(words, i)) return null;
      if (after && /^(?:in|on|this|that|today|draft|stage|stages|version|versions|report|reports)$/.test(after.lower))
        return null;
      if (after?.capital) return null;
      return vague(i + 1, 'PAST_REF');
    },
  },
];

const numberBefore = (words: Words, i: number): boolean => words.list[i - 1]?.kind === 'digits';
