// The step that finds names: candidates sentence by sentence, then kinds by vote over the whole report, then the headlines.
// Does not tie names to entities; coreference does.
import { COMPANY_TAILS, ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { PLACE_TAILS } from '../../lists/places.js';
import type { EntityKind, Sentence, Span } from '../../model/index.js';
import type { NameSpan, Reading, ReadStep } from '../reading.js';
import { collect, type Found } from './collect.js';
import { familyOf } from './family.js';
import { namesOfHeadline } from './headlines.js';
import { findInstitutions } from './institutions.js';
import { bestKind, NAME_KINDS, type Scores } from './kinds.js';
import { isGeneralBody } from './runs.js';
import {
  isCalledCompany,
  isCalledTown,
  listedKind,
  opensDateline,
  type Proposals,
  proposalsOf,
  scoreNames,
  voteKinds,
} from './scores.js';
import { isDemonym, type Word } from './words.js';

/** A small-letter noun of a body behind a name of a place or body: "Nakora hospital". */
const SMALL_BODIES = new Set(
  `hospital university college council senate parliament police campaign court exchange observatory museum government
  ministry agency jail prison academy embassy militia navy committee subcommittee commission authority foundation bloc party`.split(
    /\s+/,
  ),
);

/** A small-letter noun of place or body behind the name belongs to it: "Zerun valley", "Lipnik road". */
const SMALL_TAILS = new Set(
  `valley road district region province prefecture island islands pass quarter depot ridge salient canal tunnel line
  ward barracks corridor highway peninsula coast creek glacier ranges factory delta library mosque shaft
  guesthouse lagoon islet bridge dam river viaduct airport airfield reservoir stadium strait gorge fjord plateau estuary marsh jetty
  colliery monastery abbey`.split(/\s+/),
);
/** Nouns that belong to the name of a place alone: "Issa channel", not "the ministry's Telegram channel". */
const AT_PLACES = new Set('channel junction lock'.split(' '));
/** Two small-letter words that belong to the name before them: "Skerrow wind farm". */
const SMALL_PAIRS = new Set([
  'wind farm',
  'power station',
  'power plant',
  'hydropower station',
  'steel works',
  'oil field',
  'gas field',
  'nature reserve',
]);
/** What may lie behind the name of a place that has its own noun already: "Pearl River delta", "Low Market district". */
const FARTHER = /^(?:delta|district|quarter|militia|council|police)$/;

/** Nouns that say of what sort a further noun is: "the Lessan river port", "the Orlan coast guard". */
const DESCRIBES = /^(?:river|coast|island)$/;

function extended(item: Found, kind: EntityKind): number {
  const { words, candidate } = item;
  const next = words[candidate.to];
  const last = words[candidate.to - 1]!;
  if (!next || next.capital || candidate.titled) return candidate.to;
  if (isDemonym(last) || last.acronym) return candidate.to;
  const farther = words[candidate.to + 1];
  if (farther && !farther.capital && SMALL_PAIRS.has(`${next.lower} ${farther.lower}`)) return candidate.to + 2;
  if (kind === 'place' && AT_PLACES.has(next.lower)) return candidate.to + 1;
  if (!SMALL_TAILS.has(next.lower) && !SMALL_BODIES.has(next.lower)) return candidate.to;
  if (DESCRIBES.test(next.lower) && farther?.upos === 'NOUN' && !farther.capital) return candidate.to;
  return PLACE_TAILS.has(last.lower) && !FARTHER.test(next.lower) ? candidate.to : candidate.to + 1;
}

/** "shop steward", "festival director": the noun right before a role in small letters that says which, by the parse. */
function withCompound(role: Span, { tokens }: Sentence): Span {
  let first = tokens.findIndex(token => token.start >= role[0]);
  if (first < 1 || /^\p{Lu}/u.test(tokens[first]!.form)) return role;
  for (let n = 0; n < MOST_COMPOUND; n++) {
    const before = tokens[first - 1];
    const head = before && tokens[before.head];
    if (
      before?.upos !== 'NOUN' ||
      before.rel !== 'compound' ||
      APART.has(before.lower) ||
      !head ||
      head.start < role[0]
    )
      break;
    first--;
  }
  return [tokens[first]!.start, role[1]];
}
const MOST_COMPOUND = 2;
/** "In a statement minister Ana Kovač", "last week president Ana Kovač": when and where it was said. */
const APART = new Set(
  `statement interview letter speech message call report note email e-mail tweet post filing briefing conference address memo week month
  year day night evening morning afternoon weekend spring summer autumn winter season time`.split(/\s+/),
);

/** Inside a sentence, two capitals of which the last word is a trade or a body's noun are a name: "Carrow Freight". */
function showsBody({ words, candidate }: Found): boolean {
  const last = words[candidate.to - 1]!;
  const before = words[candidate.from - 1];
  if (isGeneralBody(words, candidate.from)) return true;
  return (
    candidate.to - candidate.from >= 2 &&
    words.slice(candidate.from, candidate.to).every(word => word.capital) &&
    (COMPANY_TAILS.has(last.lower) || ORGANISATION_NOUNS.has(last.lower)) &&
    before !== undefined &&
    /^\p{Ll}/u.test(before.text)
  );
}

/** Bodies of state that are called by their noun alone, with a capital inside a sentence: "told the House". */
const CAPITAL_BODIES: ReadonlySet<string> = new Set(
  'House Senate Government Parliament Cabinet Treasury Union Navy Army Court Congress Assembly Opposition Labour'.split(
    ' ',
  ),
);
function findBodiesOfState(words: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let i = 1; i < words.length; i++) {
    const { text, start, end } = words[i]!;
    const before = words[i - 1]!;
    if (
      CAPITAL_BODIES.has(text) &&
      /^\p{Ll}/u.test(before.text) &&
      !/^(?:his|her|its|their|our|my|a|an)$/.test(before.lower) &&
      !words[i + 1]?.capital
    )
      spans.push([start, end]);
  }
  return spans;
}

/** The scores without "no name at all". */
const named = (scores: Scores): Scores => scores.map((score, k) => (NAME_KINDS[k] === 'none' ? -Infinity : score));

/** Finds the names of a report; `proposals` are the name-span model's, which training withholds from what it learned from. */
export function findNames(reading: Reading, proposals: Proposals = proposalsOf(reading.sentences)): void {
  const { found, headlines, plainSentences, small } = collect(reading);
  const scores = scoreNames(found, familyOf(found, small, reading.report.outlet), proposals);
  const voted = voteKinds(found, scores);
  for (const item of found)
    if (voted.get(item.key) === 'place' && isCalledCompany(item)) voted.set(item.key, 'organisation');
  const datelines = new Set(reading.report.lines.flatMap(({ dateline }) => (dateline ? [dateline[0]] : [])));
  const kinds = new Map<string, EntityKind>();
  const names: NameSpan[] = [];
  for (const item of found) {
    const { words, candidate } = item;
    const listed = listedKind(item);
    const own = bestKind(showsBody(item) ? named(scores.get(item)!) : scores.get(item)!);
    if (listed === undefined && own === 'none') continue;
    const town = listed === undefined && (isCalledTown(item) || (own !== 'person' && opensDateline(item, datelines)));
    const kind =
      listed ??
      (town ? 'place' : candidate.titled ? (own as EntityKind) : (voted.get(item.key) ?? (own as EntityKind)));
    if (!town || !kinds.has(item.key)) kinds.set(item.key, kind);
    const to = kind === 'place' || kind === 'organisation' ? extended(item, kind) : candidate.to;
    names.push({
      span: [words[candidate.from]!.start, words[to - 1]!.end],
      kind: to === candidate.to ? kind : SMALL_BODIES.has(words[to - 1]!.lower) ? 'organisation' : 'place',
      roles: candidate.roles.map(role => withCompound(role, item.sentence)),
    });
  }
  const edges = new Set(names.flatMap(({ span }) => span));
  for (const words of plainSentences) {
    for (const span of findBodiesOfState(words))
      if (!edges.has(span[0]) && !edges.has(span[1])) names.push({ span, kind: 'organisation', roles: [] });
    for (const { from, to } of findInstitutions(words)) {
      const span: Span = [words[from]!.start, words[to - 1]!.end];
      names.push({ span, kind: 'organisation', roles: [] });
    }
  }
  for (const { words } of headlines) names.push(...namesOfHeadline(words, kinds));
  names.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  reading.names = names;
}

export const names: ReadStep = {
  id: 'read.names',
  needs: ['sentences'],
  makes: ['names'],
  run: reading => findNames(reading),
};
