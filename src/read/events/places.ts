// Where an event is told to happen: the place that hangs on the trigger or its clause by a preposition of place.
// Does not look up coordinates and takes no place from another sentence.

import { COUNTRY_BY_NAME } from '../../lists/countries.js';
import type { EventPlace, Mention, PlaceGrain, ReportEntity, Span, Token } from '../../model/index.js';
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

/** The place of an event, from its own words first and its clause's after. */
export function findPlace(
  tree: Tree,
  trigger: Token,
  text: string,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, ReportEntity>,
  times: readonly Span[],
): EventPlace | undefined {
  const from = (governor: Token): EventPlace | undefined => {
    for (const child of childrenOf(tree, governor)) {
      const rel = relOf(child);
      if (rel !== 'obl' && rel !== 'nmod') continue;
      const preposition = prepositionOf(tree, child);
      if (!WHERE.has(preposition)) continue;
      if (times.some(span => overlaps(span, [child.start, child.end]))) continue;
      const mention = mentionAt(mentions, child);
      const entity = mention ? entities.get(mention.entity) : undefined;
      const named = mention?.kind === 'place' || entity?.kind === 'place';
      if (!named && (NAMED_ONLY.has(preposition) || !isPlaceNoun(child.lemma))) continue;
      const span = phraseSpan(tree, child);
      const words = text.slice(span[0], span[1]);
      return {
        text: words,
        span,
        entity: mention?.entity ?? null,
        grain: grainOfPlace(child, named && mention ? text.slice(mention.span[0], mention.span[1]) : words),
      };
    }
    return undefined;
  };
  const own = from(trigger);
  if (own) return own;
  if (trigger.upos === 'VERB') {
    for (const child of childrenOf(tree, trigger)) {
      if (relOf(child) === 'obj') {
        const below = from(child);
        if (below) return below;
      }
    }
    return undefined;
  }
  const up = headOf(tree, trigger);
  return up && up.upos === 'VERB' ? from(up) : undefined;
}
