// What kind of thing a name means: clues in the name and around it, each a vote; the report decides by adding them up.
// Does not find names.
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { THING_NOUNS, VESSEL_NOUNS } from '../../lists/named-things.js';
import { KNOWN_ORGANISATIONS, LEGAL_FORMS, ORGANISATION_NOUNS } from '../../lists/organisations.js';
import {
  COMPASS,
  KNOWN_PLACES,
  MIXED_TAILS,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  PLACE_TAILS,
} from '../../lists/places.js';
import type { EntityKind } from '../../model/index.js';
import type { Candidate } from './runs.js';
import { isDemonym, isOffice, type Word } from './words.js';

export type Votes = Record<EntityKind, number>;

export const noVotes = (): Votes => ({ person: 0, organisation: 0, place: 0, group: 0, other: 0 });

const KNOWN_BODIES = new Set(KNOWN_ORGANISATIONS.flat());
const SPEECH = new Set(
  `said says say told tells added adds wrote writes asked asks argued argues warned warns insisted insists stressed stated
  noted announced declared claimed replied answered explained recalled admitted denied acknowledged confirmed urged called
  thanked emphasized emphasised suggested accused vowed pledged promised tweeted posted testified joked quipped laughed
  smiled shrugged smiles thinks believes hopes wants`.split(/\s+/),
);
const AGE = /^\d{1,2}$/;

/**
 * Votes for one name where it stands. Weights were set on the training part of the corpus: a certain sign (a country, a
 * title, a legal form) counts 6 to 9, a good one (a body's noun at the end, a known given name) 4 to 6, a hint of the
 * sentence (a preposition, an article, a verb of speech) 1 to 3.
 */
export function kindVotes(words: readonly Word[], candidate: Candidate, opensSentence: boolean): Votes {
  const votes = noVotes();
  const name = words.slice(candidate.from, candidate.to);
  const text = name.map(word => word.text).join(' ');
  const first = name[0]!;
  const last = name[name.length - 1]!;
  const head = last.lower.replace(/\.$/, '');
  const before = words[candidate.from - 1];
  const after = words[candidate.to];
  const beforeThat = words[candidate.from - 2];
  const hasOf = name.findIndex(word => word.lower === 'of' || word.lower === 'for');
  // of "Bank of Lirania" the head stands before "of"
  const noun = hasOf > 0 ? name[hasOf - 1]!.lower : head;
  const definite = before?.lower === 'the';

  if (COUNTRY_BY_NAME.has(text) || KNOWN_PLACES.has(text)) votes.place += 9;
  else if (COUNTRY_BY_SEAT.has(text) && !KNOWN_BODIES.has(text)) votes.place += 8;
  if (KNOWN_BODIES.has(text)) votes.organisation += 8;
  if (name.length === 1 && isDemonym(first)) votes.group += COUNTRY_BY_DEMONYM.has(text) ? 9 : 7;
  if (candidate.titled) votes.person += candidate.addressed ? 9 : 7;
  if (name.some(word => LEGAL_FORMS.has(word.lower.replace(/\./g, ''))) && name.length > 1) votes.organisation += 5;

  if (name.length > 1) {
    if (ORGANISATION_NOUNS.has(noun)) votes.organisation += MIXED_TAILS.has(noun) ? 4 : 6;
    if (PLACE_TAILS.has(noun)) votes.place += MIXED_TAILS.has(noun) ? 3 : 6;
    if (THING_NOUNS.has(noun)) votes.other += 6;
    if (hasOf < 0 && PLACE_HEADS.has(first.lower) && !isGivenName(last.key)) votes.place += 4;
    if (hasOf < 0 && COMPASS.has(first.lower)) votes.place += 2;
    if (hasOf < 0 && isGivenName(first.key)) votes.person += 5;
    if (
      name.length === 2 &&
      !ORGANISATION_NOUNS.has(noun) &&
      !PLACE_TAILS.has(noun) &&
      !THING_NOUNS.has(noun) &&
      !definite
    )
      votes.person += 2;
    if (name.length > 1 && /^\p{L}\.?$/u.test(first.text)) votes.person += 3;
    if (name.some(word => /^(al|el|bin|ibn|van|von|de|della|ben)$/.test(word.lower)) && !definite) votes.person += 2;
    if (isDemonym(first) && hasOf < 0) votes.organisation += 2;
    if (text.includes('&')) votes.organisation += 4;
  } else {
    if (first.acronym && !COUNTRY_BY_NAME.has(text)) votes.organisation += 5;
    if (isGivenName(first.key)) votes.person += 3;
    if (ORGANISATION_NOUNS.has(head)) votes.organisation += 3;
    if (PLACE_TAILS.has(head) && definite) votes.place += 2;
    if (/[a-z]\.(com|org|net|az|ua|ru|info|io)$/i.test(first.text)) votes.organisation += 6;
    if (
      /(stan|land|ia|burg|grad|ville|shire|ford|ton|wick|by|abad|pur|vik|stad|holm|ovo|poli|polis)$/.test(head) &&
      first.text.length > 5
    )
      votes.place += 1;
    if (
      /(enko|ov|ova|ev|sky|ski|skyi|wicz|ić|vić|son|sen|sson|dze|shvili|yan|opoulos|ides)$/.test(head) &&
      first.text.length > 5
    )
      votes.person += 1.5;
  }
  if (/(’s|'s)$/.test(last.text)) votes.organisation += 0;

  if (before) {
    const preposition = before.lower === 'the' ? beforeThat?.lower : before.lower;
    if (preposition && PLACE_PREPOSITIONS.has(preposition))
      votes.place += before.lower === 'the' ? 1 : preposition === 'in' || preposition === 'near' ? 4 : 2;
    else if (before.lower === 'from' || before.lower === 'to') votes.place += 0.5;
    if (definite) {
      votes.person -= 3;
      votes.organisation += 1.5;
      votes.other += 0.5;
    }
    if (VESSEL_NOUNS.has(before.lower)) votes.other += 5;
    if (
      /^(city|town|village|province|region|district|island|county|port|capital|state)$/.test(before.lower) ||
      (before.lower === 'of' &&
        /^(city|town|village|province|region|district|island|islands|port|coast|south|north|east|west|republic|kingdom|people|streets|outskirts|suburb)$/.test(
          beforeThat?.lower ?? '',
        ))
    )
      votes.place += 5;
    if (
      /^(company|firm|group|agency|newspaper|daily|broadcaster|outlet|party|charity|union|station|magazine|site|website|club)$/.test(
        before.lower,
      )
    )
      votes.organisation += 4;
    if (isOffice(before) && !candidate.titled) votes.person += 3;
  }
  if (after) {
    if (
      after.lower === ',' &&
      words[candidate.to + 1] &&
      AGE.test(words[candidate.to + 1]!.text) &&
      /^[,.]$/.test(words[candidate.to + 2]?.text ?? '')
    )
      votes.person += 7;
    if (SPEECH.has(after.lower)) {
      votes.person += name.length > 1 ? 2 : 2;
      votes.organisation += 0.5;
    }
    if (
      /^(who|whose|whom|himself|herself)$/.test(after.lower) ||
      (after.lower === ',' && /^(who|whose)$/.test(words[candidate.to + 1]?.lower ?? ''))
    )
      votes.person += 4;
    if (after.lower === '(' && words[candidate.to + 1]?.acronym && words[candidate.to + 2]?.text === ')')
      votes.organisation += 4;
    if (after.lower === ',' && appositionOffice(words, candidate.to + 1)) votes.person += 4;
  }
  // "Ana Kovač's lawyer", "her brother Kemal": relatives and servants of people
  if (before && SPEECH.has(before.lower) && !opensSentence) votes.person += 1.5;
  return votes;
}

/** Whether an apposition that names an office begins at word `at`: ", the mayor of Lessa,", ", an engineer". */
function appositionOffice(words: readonly Word[], at: number): boolean {
  let i = at;
  if (/^(a|an|the|his|her|its|their|our)$/.test(words[i]?.lower ?? '')) i++;
  for (let n = 0; n < 4 && words[i + n]; n++) {
    const word = words[i + n]!;
    if (isOffice(word)) return true;
    if (/^[,.;:]$/.test(word.text) || word.lower === 'of' || word.lower === 'and') return false;
  }
  return false;
}

const ORDER: readonly EntityKind[] = ['person', 'place', 'organisation', 'group', 'other'];

/** The kind with most votes; a name that nothing speaks for is a person where it has two words, else a place or body. */
export function decideKind(votes: Votes, wordCount: number): EntityKind {
  let best: EntityKind = 'other';
  let most = 0;
  for (const kind of ORDER) {
    if (votes[kind] > most) {
      most = votes[kind];
      best = kind;
    }
  }
  if (most > 0) return best;
  return wordCount > 1 ? 'organisation' : 'place';
}

export function addVotes(into: Votes, from: Votes, weight = 1): void {
  for (const kind of ORDER) into[kind] += from[kind] * weight;
}
