// Whether a report speaks of a name as of a place, by the words around it: what tells a town from a person or body of its name.
// Does not know what kind the reading gave the name.
import type { Mention, Span } from '../../model/index.js';
import { within } from '../../model/index.js';

/** Letters before a name in which the words stand that make it a place. */
const BEFORE_CHARS = 40;
const BEHIND_CHARS = 16;

/** "in Marl", "the town of Marl"; "at", "from" and "to" stand before people and bodies as often. Source: general knowledge. */
const BEFORE =
  /\b(?:in|near|outside|around|throughout|across|towards?|off|(?:town|city|village|port|capital|people|residents|inhabitants|streets|region|province|district|island|north|south|east|west|border|coast|outskirts|centre|center|suburbs?) of) (?:the )?(?:(?:northern|southern|eastern|western|central|downtown|nearby|neighbouring) )?$/i;
/** "Marl region", "Marl residents", and the country behind a town: "Marl, Norland". */
const BEHIND =
  /^(?:[ -](?:region|province|district|county|oblast|city|town|village|island|valley|residents|locals|airport|harbour|harbor)\b|, \p{Lu}\p{Ll}+ ?(?:\(|[,.—–-]))/u;

/** Whether any of an entity's names stands where only a place can stand. */
export function isLocated(text: string, mentions: readonly Mention[], datelines: readonly Span[]): boolean {
  return mentions.some(
    ({ form, span }) =>
      form === 'name' &&
      (BEFORE.test(text.slice(Math.max(0, span[0] - BEFORE_CHARS), span[0])) ||
        BEHIND.test(text.slice(span[1], span[1] + BEHIND_CHARS)) ||
        datelines.some(line => within(span, line))),
  );
}
