// What a name and its sentence show about its kind, as named clues. What each clue is worth stands in models/en/names.json.
// Does not weigh.
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { LEADING_SURNAMES } from '../../lists/leading-names.js';
import { THING_NOUNS, VESSEL_NOUNS } from '../../lists/named-things.js';
import { BODY_WORDS_ABROAD, PLACE_WORDS_ABROAD } from '../../lists/names-abroad.js';
import {
  COMPANY_TAILS,
  KNOWN_ORGANISATIONS,
  LEGAL_FORMS,
  ORGANISATION_NOUNS,
  PLATFORMS,
} from '../../lists/organisations.js';
import { COMPASS, KNOWN_PLACES, MIXED_TAILS, PLACE_HEADS, PLACE_TAILS } from '../../lists/places.js';
import type { Sentence } from '../../model/index.js';
import { kindOfNoun, meaningOf, nounClues } from './nouns-beside.js';
import type { Candidate } from './runs.js';
import { talkOf } from './talk.js';
import { isDemonym, isHonorific, isOffice, type Word } from './words.js';

const KNOWN_BODIES = new Set(KNOWN_ORGANISATIONS.flat());
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const SPEECH =
  list(`said says say told tells added adds wrote writes asked asks argued argues warned warns insisted insists
  stressed stated noted announced declared claimed replied answered explained recalled admitted denied acknowledged confirmed
  urged called thanked emphasized emphasised suggested accused vowed pledged promised tweeted posted testified joked quipped
  laughed smiled thinks believes hopes wants retorted conceded maintained countered remarked observed concluded reported`);
const SETTLEMENTS = list(
  'city town village province region district island county port capital state hamlet suburb municipality outskirts streets north south east west coast',
);
const BODIES = list(
  'company firm group agency newspaper daily broadcaster outlet party charity union station magazine site website club lender bank retailer airline maker manufacturer operator carrier start-up startup broker channel paper regulator insurer chain developer trust',
);
const PERSONAL = list('who whose whom himself herself');
const KIN = list(
  'brother sister son daughter wife husband father mother uncle aunt cousin friend colleague fiancée fiancé partner lawyer neighbour neighbor',
);

/** What only companies, only countries and only people have: "'s shareholders", "'s parliament", "'s widow". */
const COMPANY_HAS = list(
  'shares share shareholders stock board customers workers staff employees profit profits revenue sales fleet plant plants factory headquarters treasurer owner owners chairman chairwoman spokesman spokeswoman editor brand debt debts branches depositors executive offer bid takeover products drivers journalists reporters readers',
);
const COUNTRY_HAS = list(
  'government parliament army forces troops president minister premier capital border borders people economy police coast north south east west airspace territory ambassador embassy leaders authorities largest independence streets suburbs mayor residents population airport port harbour harbor waters voters',
);
const PERSON_HAS = list(
  'wife husband mother father son daughter brother sister family lawyer lawyers widow widower friend friends death life career aide aides resignation arrest trial words remarks voice face hand hands house home office successor predecessor testimony',
);

/** The last letters of surnames, places and brands differ: the final three and two of the last word. */
const endings = (word: Word): string[] => [`end3:${word.key.slice(-3)}`, `end2:${word.key.slice(-2)}`];

/** Clues that lie in the name itself: the same wherever it stands. */
export function nameClues(words: readonly Word[], candidate: Candidate): string[] {
  const name = words.slice(candidate.from, candidate.to);
  const text = name.map(word => word.text).join(' ');
  const first = name[0]!;
  const last = name[name.length - 1]!;
  const head = last.lower.replace(/\.$/, '');
  const of = name.findIndex(word => word.lower === 'of' || word.lower === 'for');
  // of "Bank of Lirania" the head stands before "of"
  const noun = of > 0 ? name[of - 1]!.lower : head;
  const clues = ['bias', `words:${Math.min(4, name.length)}`];
  const one = name.length === 1;
  if (COUNTRY_BY_NAME.has(text)) clues.push('country');
  if (KNOWN_PLACES.has(text)) clues.push('known-place');
  if (COUNTRY_BY_SEAT.has(text)) clues.push('seat');
  if (KNOWN_BODIES.has(text)) clues.push('known-body');
  if (PLATFORMS.has(text.toLowerCase())) clues.push('platform');
  if (isDemonym(first))
    clues.push(one ? (COUNTRY_BY_DEMONYM.has(text) ? 'demonym-alone' : 'region-word-alone') : 'demonym-first');
  if (first.acronym) clues.push(one ? 'acronym-alone' : 'acronym-first');
  if (one && first.acronym && first.text.length > 5) clues.push('long-capitals');
  if (/[a-z]\p{Lu}/u.test(text)) clues.push('inner-capital');
  if (/\d/.test(text)) clues.push('digit');
  if (/[&+]/.test(text)) clues.push('ampersand');
  if (/^\p{L}\.?$/u.test(first.text) && !one) clues.push('initial-first');
  if (name.some((word, i) => i > 0 && i < name.length - 1 && /^\p{Lu}\.$/u.test(word.text)))
    clues.push('initial-inside');
  if (/[a-z]\.(?:com|org|net|az|ua|ru|info|io)$/i.test(text)) clues.push('web-name');
  if (text.includes('-')) clues.push(one ? 'hyphen-alone' : 'hyphen');
  if (name.some(word => /^(?:al|el|bin|ibn|van|von|de|del|della|ben|da|dos)$/.test(word.lower) && !word.capital))
    clues.push('particle');
  if (/^(?:al|el|az|as|ad|an|ar|ash|at)-/i.test(last.text)) clues.push('arabic-surname');
  if (isGivenName(first.key) || isGivenName(first.key.split('-')[0]!)) clues.push(one ? 'given-alone' : 'given-first');
  if (!one && isGivenName(last.key)) clues.push('given-last');
  if (!one && LEADING_SURNAMES.has(first.key)) clues.push('leading-surname');
  if (of > 0)
    clues.push(
      'of',
      ORGANISATION_NOUNS.has(noun)
        ? 'of-body'
        : PLACE_TAILS.has(noun) || PLACE_HEADS.has(noun)
          ? 'of-place'
          : 'of-other',
    );
  if (ORGANISATION_NOUNS.has(noun)) clues.push(one ? 'body-alone' : MIXED_TAILS.has(noun) ? 'mixed-tail' : 'body-tail');
  if (PLACE_TAILS.has(noun)) clues.push(one ? 'place-noun-alone' : 'place-tail');
  if (THING_NOUNS.has(noun)) clues.push(one ? 'thing-alone' : 'thing-tail');
  if (!one && of < 0 && COMPANY_TAILS.has(head)) clues.push('company-tail');
  if (!one && LEGAL_FORMS.has(head.replace(/\./g, ''))) clues.push('legal-form');
  if (!one && of < 0 && PLACE_HEADS.has(first.lower)) clues.push('place-head', `first:${first.lower}`);
  if (!one && ORGANISATION_NOUNS.has(first.lower)) clues.push('body-first');
  if (!one) {
    if (BODY_WORDS_ABROAD.has(first.key)) clues.push('body-abroad-first');
    if (PLACE_WORDS_ABROAD.has(first.key)) clues.push('place-abroad-first');
    if (BODY_WORDS_ABROAD.has(last.key)) clues.push('body-abroad-last');
    if (PLACE_WORDS_ABROAD.has(last.key)) clues.push('place-abroad-last');
  }
  if (!one && COMPASS.has(first.lower)) clues.push('compass-first');
  if (!one && name.some(word => ORGANISATION_NOUNS.has(word.lower))) clues.push('body-inside');
  if (!one && (isOffice(first) || isHonorific(first))) clues.push('office-first');
  if (/s$/.test(head)) clues.push(one ? 'plural-alone' : 'plural-tail');
  clues.push(`tail:${noun}`);
  if (!one) clues.push(`tail-means:${meaningOf(noun)}`, `first-means:${meaningOf(first.lower)}`);
  if (last.text.length > 3 && of < 0) clues.push(...endings(last).map(clue => (one ? `one-${clue}` : clue)));
  return clues;
}

/** Clues of the place where the name stands. */
export function contextClues(
  words: readonly Word[],
  candidate: Candidate,
  opens: boolean,
  sentence: Sentence,
  next?: Sentence,
): string[] {
  const first = words[candidate.from]!;
  const before = words[candidate.from - 1];
  const beforeThat = words[candidate.from - 2];
  const after = words[candidate.to];
  const afterThat = words[candidate.to + 1];
  const clues = nounClues(words, candidate.from, candidate.to);
  if (candidate.titled) clues.push(candidate.addressed ? 'addressed' : 'titled');
  const tag = sentence.tokens[words[candidate.to - 1]!.last]!;
  clues.push(opens ? `opens-tag:${tag.upos}` : `tag:${tag.upos}`);
  if (opens) clues.push('opens');
  clues.push(...takenUp(words, candidate, next, tag.rel.startsWith('nsubj')));
  clues.push(...talkOf(sentence));
  if (sentence.role !== 'body') clues.push(`role:${sentence.role}`);
  if (tag.rel !== 'dep') clues.push(`rel:${tag.rel.split(':')[0]}`);
  if (before) {
    const article = before.lower === 'the' || before.lower === 'a' || before.lower === 'an';
    if (article) clues.push(`article:${before.lower}`);
    const preposition = article ? beforeThat : before;
    if (preposition && /^\p{Ll}/u.test(preposition.text))
      clues.push(`before:${preposition.lower}${article ? '+the' : ''}`);
    // "the ferry Havbris", "their trawler, the Havbris"
    const beyond = words[candidate.from - 3];
    if (
      VESSEL_NOUNS.has(before.lower) ||
      (article && beforeThat?.text === ',' && VESSEL_NOUNS.has(beyond?.lower ?? ''))
    )
      clues.push('after-vessel');
    if (SETTLEMENTS.has(before.lower) || (before.lower === 'of' && SETTLEMENTS.has(beforeThat?.lower ?? '')))
      clues.push('after-settlement');
    if (BODIES.has(before.lower)) clues.push('after-body');
    if (KIN.has(before.lower)) clues.push('after-kin');
    if (isOffice(before) && !candidate.titled) clues.push('after-office');
    // "Headteacher Ana Pickers" at the head of a sentence
    if (
      candidate.from === 1 &&
      before.upos !== 'VERB' &&
      before.capital &&
      /^(?:person|somebody)$/.test(kindOfNoun(before))
    )
      clues.push('noun-before:person');
    if (SPEECH.has(before.lower)) clues.push('after-speech');
    if (/^[“"‘'«]$/.test(before.text)) clues.push('after-mark');
    if (before.text === '(') clues.push('in-brackets');
    if (before.text === ',') clues.push('after-comma');
    if (before.lower === 'and' || before.lower === 'or') clues.push('after-and');
    if (
      before.lower === 'in' &&
      beforeThat &&
      /^(?:shares|share|stake|stakes|holding|stock|investor|investors)$/.test(beforeThat.lower)
    )
      clues.push('shares-in');
  } else clues.push('first');
  // "KATHMANDU, Aug 15 (HSA) -", "AMMAN, Jordan –": the line opens with a place
  if (
    !words.slice(0, candidate.from).some(word => /\p{L}/u.test(word.text)) &&
    words.slice(candidate.to, candidate.to + 12).some(word => /^(?:—|–|-|--)$/.test(word.text)) &&
    first.acronym &&
    first.text.length > 3
  )
    clues.push('dateline');
  if (after) {
    if (/^(?:'s|’s|'|’)$/.test(after.text)) clues.push('possessor');
    if (/^(?:'s|’s|'|’)$/.test(after.text)) clues.push(...belongings(words, candidate.to + 1));
    if (COMPANY_HAS.has(after.lower)) clues.push('before-shares');
    if (SPEECH.has(after.lower)) {
      clues.push('before-speech');
      if (words.slice(candidate.to + 1, candidate.to + 4).some(word => word.lower === 'it')) clues.push('says-it');
    }
    if (
      after.text === ',' &&
      afterThat &&
      /^\d{1,2}$/.test(afterThat.text) &&
      /^[,.]$/.test(words[candidate.to + 2]?.text ?? '')
    )
      clues.push('aged');
    if (PERSONAL.has(after.lower) || (after.text === ',' && PERSONAL.has(afterThat?.lower ?? '')))
      clues.push('before-who');
    if (after.lower === 'which' || (after.text === ',' && afterThat?.lower === 'which')) clues.push('before-which');
    if (after.text === '(' && afterThat?.acronym) clues.push('before-acronym');
    if (after.text === ',' && namesOffice(words, candidate.to + 1)) clues.push('before-office');
    if (after.text === ',' && afterThat?.capital && COUNTRY_BY_NAME.has(afterThat.text)) clues.push('before-country');
    if (after.text === ':') clues.push('before-colon');
    if (/^\p{Ll}/u.test(after.text)) {
      clues.push(`after:${after.lower}`);
      const token = sentence.tokens[after.first]!;
      clues.push(`after-tag:${token.upos}`);
    }
  }
  return clues;
}

/** What the name owns, as far as it tells a kind: the nouns behind its genitive, up to a verb or a comma. */
function belongings(words: readonly Word[], from: number): string[] {
  const clues: string[] = [];
  for (const word of words.slice(from, from + 4)) {
    if (!/^[\p{L}-]+$/u.test(word.text) || word.upos === 'VERB' || word.upos === 'AUX' || word.upos === 'ADP') break;
    if (COMPANY_HAS.has(word.lower)) clues.push('has:company');
    if (COUNTRY_HAS.has(word.lower)) clues.push('has:country');
    if (PERSON_HAS.has(word.lower)) clues.push('has:person');
  }
  return clues;
}

const REFERS: ReadonlyMap<string, string> = new Map([
  ...['he', 'she', 'his', 'her', 'him', 'himself', 'herself'].map((word): [string, string] => [word, 'he']),
  ...['it', 'its', 'itself'].map((word): [string, string] => [word, 'it']),
  ...['they', 'their', 'them'].map((word): [string, string] => [word, 'they']),
]);
/** So many words ahead a pronoun of the same sentence still likely means the name. */
const PRONOUN_REACH = 14;

/** The pronoun that takes the name up, if no other name comes first: "Carrow said it would", "Ana sold her boat". */
function takenUp(words: readonly Word[], candidate: Candidate, next: Sentence | undefined, subject: boolean): string[] {
  const clues: string[] = [];
  for (const word of words.slice(candidate.to, candidate.to + PRONOUN_REACH)) {
    if (word.capital && word.upos === 'PROPN') break;
    const refers = REFERS.get(word.lower);
    if (!refers) continue;
    clues.push(`then:${refers}`);
    break;
  }
  const opens = next && REFERS.get(next.tokens[0]?.lower ?? '');
  if (subject && opens) clues.push(`next:${opens}`);
  return clues;
}

/** Whether an apposition that names an office begins at word `at`: ", the mayor of Lessa,", ", an engineer". */
function namesOffice(words: readonly Word[], at: number): boolean {
  let i = at;
  if (/^(?:a|an|the|his|her|its|their|our)$/.test(words[i]?.lower ?? '')) i++;
  for (let n = 0; n < 4 && words[i + n]; n++) {
    const word = words[i + n]!;
    if (isOffice(word)) return true;
    if (/^[,.;:]$/.test(word.text) || word.lower === 'of' || word.lower === 'and') return false;
  }
  return false;
}
