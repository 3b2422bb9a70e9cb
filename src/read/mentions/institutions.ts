// Institutions named without capitals: a noun of the lists, what says which one, and whose it is.
// "the ministry" alone is no name; coreference sees to it.
import { INSTITUTION_MATTERS, INSTITUTION_NOUNS } from '../../lists/institutions.js';
import { OPENERS } from '../../lists/named-things.js';
import { ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { TITLE_MATTERS } from '../../lists/titles.js';
import { isName, isTime, runEnd } from './run-ends.js';
import { isDemonym, isOffice, type Word } from './words.js';

export interface Institution {
  from: number;
  to: number;
}

/** An owner's name in front has at most so many words. */
const MOST_OWNER_WORDS = 3;
/** At most so many words say which one: "the district public works department". */
const MOST_MATTERS = 4;
const isPossessive = (word: Word | undefined): boolean => word?.text === "'s" || word?.text === '’s';

/** Institutions of a sentence: "the" belongs to them, an owner's name does not. */
export function findInstitutions(words: readonly Word[]): Institution[] {
  const out: Institution[] = [];
  for (let i = 1; i < words.length; i++) {
    const noun = words[i]!;
    if (noun.capital || !INSTITUTION_NOUNS.has(noun.lower) || noun.upos === 'VERB') continue;
    let from = i;
    while (from > 0 && i - from < MOST_MATTERS && isMatter(words, from - 1)) from--;
    const next = words[i + 1];
    // "the finance ministry spokesman", "police officers": the noun only says whose
    if (
      next &&
      !next.capital &&
      (isOffice(next) || INSTITUTION_NOUNS.has(next.lower) || ORGANISATION_NOUNS.has(next.lower))
    ) {
      if (!isOffice(next)) continue;
    }
    const before = words[from - 1];
    const definite = before?.lower === 'the';
    let to = i + 1;
    if (
      next?.lower === 'of' &&
      isName(words[i + 2]) &&
      definite &&
      /^(?:ministry|court|commission|council|parliament|government|federation|union|university)$/.test(noun.lower)
    ) {
      to = runEnd(words, i + 2);
    } else if (definite && from === i && OF_MATTERS.has(noun.lower) && next?.lower === 'of')
      to = mattersEnd(words, i + 2);
    if (from === i && to === i + 1 && !isPossessive(words[from - 1])) continue;
    // "Lirania's government": the owner belongs to the name
    if (isPossessive(words[from - 1]) && isName(words[from - 2])) {
      from -= 2;
      while (isName(words[from - 1]) && !isOffice(words[from - 1]!)) from--;
    }
    // "the prosecutor's office": without its owner it names no one
    else if (isPossessive(words[from - 1]) && !isMatter(words, from - 2)) {
      from -= 2;
      while (from > 0 && words[from - 1]!.upos === 'ADJ' && !words[from - 1]!.capital) from--;
      if (words[from]?.upos !== 'NOUN' && words[from]?.upos !== 'ADJ') continue;
      if (words[from - 1]?.lower !== 'the') continue;
      out.push({ from: from - 1, to });
      continue;
    }
    // "the Upper Tarn planning committee": the place in front says whose it is
    else if (
      from < i &&
      isName(words[from - 1]) &&
      !isOffice(words[from - 1]!) &&
      !isDemonym(words[from - 1]!) &&
      !isTime(words[from - 1]!)
    ) {
      const matter = from;
      while (from > 0 && matter - from < MOST_OWNER_WORDS && isName(words[from - 1]) && !isOffice(words[from - 1]!))
        from--;
      if (from === 0 && OPENERS.has(words[0]!.lower)) from++;
      if (from < matter) {
        out.push({ from, to });
        continue;
      }
    }
    const plainStart = from > 0 && !definite && !isPossessive(words[from - 1]);
    if (
      plainStart &&
      /^(?:a|an|his|her|their|its|our|my|no|any|every|each|this|that|another|two|three|other)$/.test(before!.lower)
    )
      continue;
    if (definite) from--;
    out.push({ from, to });
  }
  return out;
}

/** Bodies that are named by their matter behind them too: "the ministry of the interior". */
const OF_MATTERS: ReadonlySet<string> = new Set(['ministry', 'department', 'directorate', 'inspectorate']);

/** Where the matters that begin at word `at` end: "[the interior]", "[trade and industry]"; `at` less the "of" where there are none. */
function mattersEnd(words: readonly Word[], at: number): number {
  const first = words[at]?.lower === 'the' ? at + 1 : at;
  let end = first;
  for (let i = first; i < words.length && i - first < MOST_MATTERS; i++) {
    const { lower, capital } = words[i]!;
    if (lower === 'and' && end === i) continue;
    if (capital || !(INSTITUTION_MATTERS.has(lower) || TITLE_MATTERS.has(lower))) break;
    end = i + 1;
  }
  return end > first ? end : at - 1;
}

function isMatter(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  // "State police" at the beginning: the capital is the sentence's
  if (word.capital && i > 0) return false;
  if (/^['’]$/.test(word.text))
    return /s$/.test(words[i - 1]?.text ?? '') && INSTITUTION_MATTERS.has(`${words[i - 1]!.lower}'`);
  if (isDemonym(word)) return false;
  return (
    INSTITUTION_MATTERS.has(word.lower) ||
    (/^['’]$/.test(words[i + 1]?.text ?? '') && INSTITUTION_MATTERS.has(`${word.lower}'`))
  );
}
