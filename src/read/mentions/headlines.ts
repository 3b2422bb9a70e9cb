// Names in headlines whose words all have capitals: only what the body names, or the lists know.
// Does not look at other lines.
import { COUNTRY_BY_NAME } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { KNOWN_PLACES } from '../../lists/places.js';
import type { EntityKind, Span } from '../../model/index.js';
import type { NameSpan } from '../reading.js';
import { keyOf } from './collect.js';
import { isDemonym, type Word } from './words.js';

/** Names in a headline whose words all have capitals: only those the body names, or the lists know. */
export function namesOfHeadline(words: readonly Word[], kinds: ReadonlyMap<string, EntityKind>): NameSpan[] {
  const out: NameSpan[] = [];
  const LONGEST = 6;
  // where all letters are capitals they prove no abbreviation
  const shouted = words.filter(word => word.acronym).length * 2 > words.length;
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital) continue;
    let taken = 0;
    for (let n = Math.min(LONGEST, words.length - i); n >= 1 && taken === 0; n--) {
      const kind =
        kinds.get(keyOf(words, i, i + n)) ??
        listed(words, i, i + n, shouted) ??
        (isBodyOf(words, i, i + n, kinds) ? 'organisation' : undefined);
      if (kind === undefined) continue;
      const span: Span = [words[i]!.start, words[i + n - 1]!.end];
      out.push({ span, kind, roles: [] });
      taken = n;
    }
    if (taken > 0) i += taken - 1;
  }
  return out;
}

/** "Penhale Museum", where the body of the report names Penhale. */
const isBodyOf = (words: readonly Word[], from: number, to: number, kinds: ReadonlyMap<string, EntityKind>): boolean =>
  to - from > 1 &&
  words[to - 1]!.capital &&
  ORGANISATION_NOUNS.has(words[to - 1]!.lower) &&
  kinds.has(keyOf(words, from, to - 1));

function listed(words: readonly Word[], from: number, to: number, shouted: boolean): EntityKind | undefined {
  const text = words
    .slice(from, to)
    .map(word => word.text)
    .join(' ');
  if (COUNTRY_BY_NAME.has(text) || KNOWN_PLACES.has(text)) return 'place';
  if (to === from + 1 && isDemonym(words[from]!)) return 'group';
  if (!shouted && to === from + 1 && words[from]!.acronym && words[from]!.text.length > 2) return 'organisation';
  if (
    !shouted &&
    to - from >= 2 &&
    isGivenName(words[from]!.key) &&
    !isGivenName(words[to - 1]!.lower) &&
    to - from === 2 &&
    !ORGANISATION_NOUNS.has(words[to - 1]!.lower)
  )
    return 'person';
  return undefined;
}
