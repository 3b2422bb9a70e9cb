// Where an event is told to happen: the place that hangs on the trigger or its clause by a preposition of place.
// Does not look up coordinates and takes no place from another sentence.

import { COUNTRY_BY_NAME } from '../../lists/countries.js';
import { DONE_BY_STATES, GATHERINGS, LOCAL_HAPPENINGS } from '../../lists/event-parties.js';
import { HARMS } from '../../lists/event-status.js';
import type { EventPlace, EventType, Mention, PlaceGrain, ReportEntity, Span, Token } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { mentionAt } from './actors.js';
import { childrenOf, headOf, phraseSpan, prepositionOf, relOf, type Tree } from './tree.js';

const WHERE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'off',
  'across',
  'above',
  'over',
  'along',
  'through',
  'within',
  'beyond',
  'behind',
  'on',
  'north',
  'south',
  'east',
  'west',
  'from',
  'to',
]);
/** Prepositions that name a goal or an origin, taken only where the noun is a place by name. */
const NAMED_ONLY = new Set(['on', 'from', 'to', 'over', 'through', 'above']);

const SITE = new Set(
  'street square bridge port harbour harbor airport station hospital school market factory plant mine building house office court church mosque temple hotel prison camp base depot stadium park road highway junction crossing checkpoint theatre museum library university college quay dock pier ship parliament palace embassy tower hall site border tunnel dam reservoir farm field warehouse refinery kitchen shop restaurant'.split(
    ' ',
  ),
);
const CITY = new Set('city town village capital suburb settlement hamlet'.split(' '));
const DISTRICT = new Set(
  'district county borough quarter neighbourhood neighborhood parish municipality ward'.split(' '),
);
const REGION = new Set(
  'region province state valley island coast peninsula desert mountain delta basin territory strait gulf bay sea lake river area zone line'.split(
    ' ',
  ),
);

export function grainOfPlace(head: Token, name: string): PlaceGrain {
  const word = head.lemma.toLowerCase();
  if (COUNTRY_BY_NAME.has(name)) return 'country';
  if (word === 'country' || word === 'nation' || word === 'republic' || word === 'kingdom') return 'country';
  if (SITE.has(word)) return 'site';
  if (CITY.has(word)) return 'city';
  if (DISTRICT.has(word)) return 'district';
  if (REGION.has(word)) return 'region';
  return 'unknown';
}

const isPlaceNoun = (word: string): boolean =>
  SITE.has(word) || CITY.has(word) || DISTRICT.has(word) || REGION.has(word) || word === 'country';

/** Happenings that bear the name of where they were; of attacks and protests all do. */
const NAMED_AFTER_PLACE: Readonly<Partial<Record<EventType, ReadonlySet<string>>>> = {
  CONSULT: GATHERINGS,
  OTHER: new Set([...HARMS, ...LOCAL_HAPPENINGS]),
};

/** "the Rostrand meeting", "the Orlando shooting": the name right before its noun; "U.S. strikes", "Russia attack" tell who. */
function namesPlace(noun: Token, name: Token, words: string, type: EventType): boolean {
  if (/^(?:\p{Lu}\.){2,}$|^\p{Lu}{2,4}$/u.test(name.form)) return false;
  if (COUNTRY_BY_NAME.has(words) && DONE_BY_STATES.has(noun.lemma)) return false;
  const nouns = NAMED_AFTER_PLACE[type];
  return nouns ? nouns.has(noun.lemma) : type === 'ASSAULT' || type === 'PROTEST';
}

/** How far down the phrases of a clause a place may stand: "set fire to two buses [in the town of Qesh]". */
const MOST_DEPTH = 2;
/** Phrases of a clause that may hold its place; the place of one who acts is only where he comes from. */
const HOLDERS = new Set(['obj', 'obl', 'nmod', 'nsubj']);
/** Prepositions that name a place wherever they stand; "from", "to", "over" name it only beside the verb. */
const INNER = new Set(['in', 'at', 'near', 'outside', 'inside', 'off']);
/** Done in words: a place inside what is asked for or blamed is not where the words were said. */
const IN_WORDS = new Set<EventType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT', 'CONSULT']);
/** Types whose object, where it is a place, is where they happen. */
const STRIKES = new Set<EventType>(['ASSAULT', 'COERCE']);
/** Words behind which the object itself is the place: "the bombing of the dam", "an attack on the port". */
const STRUCK = new Set(['of', 'on', 'against']);

/** The place of an event: from its own words first, its clause's after, its subject's and the opening of its sentence last. */
export function findPlace(
  tree: Tree,
  trigger: Token,
  text: string,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, ReportEntity>,
  times: readonly Span[],
  type: EventType,
): EventPlace | undefined {
  const placeOf = (child: Token, needsName: boolean): EventPlace | undefined => {
    if (times.some(span => overlaps(span, [child.start, child.end]))) return undefined;
    const mention = mentionAt(mentions, child);
    const entity = mention ? entities.get(mention.entity) : undefined;
    const named = mention?.kind === 'place' || entity?.kind === 'place';
    if (!named && (needsName || !isPlaceNoun(child.lemma))) return undefined;
    const span = phraseSpan(tree, child);
    const words = text.slice(span[0], span[1]);
    return {
      text: words,
      span,
      entity: mention?.entity ?? null,
      grain: grainOfPlace(child, named && mention ? text.slice(mention.span[0], mention.span[1]) : words),
    };
  };
  const from = (governor: Token, prepositions: ReadonlySet<string>, namesOnly = false): EventPlace | undefined => {
    for (const child of childrenOf(tree, governor)) {
      const rel = relOf(child);
      if (rel !== 'obl' && rel !== 'nmod') continue;
      const preposition = prepositionOf(tree, child);
      if (!prepositions.has(preposition)) continue;
      const found = placeOf(child, namesOnly || NAMED_ONLY.has(preposition));
      if (found) return found;
    }
    return undefined;
  };
  /** Inside the phrases below a word, nearest first; clauses below tell something else. */
  const below = (governor: Token, depth: number): EventPlace | undefined => {
    for (const child of childrenOf(tree, governor)) {
      if (!HOLDERS.has(relOf(child)) || child.rel === 'nsubj') continue;
      const found = from(child, INNER, true) ?? (depth < MOST_DEPTH ? below(child, depth + 1) : undefined);
      if (found) return found;
    }
    return undefined;
  };
  const own = from(trigger, WHERE);
  if (own) return own;
  const inner = IN_WORDS.has(type) ? undefined : below(trigger, 1);
  if (trigger.upos === 'VERB') return inner ?? opening(tree, trigger, from);
  if (STRIKES.has(type))
    for (const child of childrenOf(tree, trigger)) {
      const isStruck = relOf(child) === 'nmod' && STRUCK.has(prepositionOf(tree, child));
      const struck = isStruck ? placeOf(child, true) : undefined;
      if (struck) return struck;
    }
  if (inner) return inner;
  for (const child of childrenOf(tree, trigger)) {
    const mention = child.rel === 'compound' ? mentionAt(mentions, child) : undefined;
    if (mention?.kind !== 'place' || mention.span[1] > trigger.start) continue;
    const words = text.slice(...mention.span);
    if (namesPlace(trigger, child, words, type))
      return { text: words, span: mention.span, entity: mention.entity, grain: grainOfPlace(child, words) };
  }
  const up = headOf(tree, trigger);
  return up?.upos === 'VERB' ? (from(up, WHERE) ?? opening(tree, up, from)) : undefined;
}

/** How far into its sentence a place that opens it may reach. */
const OPENING_TOKENS = 6;

/** "In Slovenia, where 11 people died, the government has ...": the place that opens the sentence, for its main clause and what is joined to it. */
function opening(
  tree: Tree,
  verb: Token,
  from: (governor: Token, prepositions: ReadonlySet<string>) => EventPlace | undefined,
): EventPlace | undefined {
  const up = relOf(verb) === 'conj' ? headOf(tree, verb) : undefined;
  const found = up && from(up, INNER);
  return found && found.span[0] < tree.tokens[Math.min(OPENING_TOKENS, tree.tokens.length - 1)]!.start
    ? found
    : undefined;
}
