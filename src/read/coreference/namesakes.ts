// When one name means two people: a namesake said to be one, and a title that the bearer of the full name does not have.
// Does not cluster; clusters.ts asks.
import { OFFICES } from '../../lists/titles.js';
import type { Span } from '../../model/index.js';
import type { NameSpan } from '../reading.js';

/** Behind the name, in its own sentence: "Ivo Tarn, a retired crane driver of the same name". */
const SAYS_NAMESAKE = /\b(?:of the same name|no relation|not related|unrelated|his namesake|her namesake|a namesake)\b/;
/** Right before it: "another Ivo Tarn". */
const BEFORE_NAMESAKE = /\b(?:another|a different|a second|an unrelated|the other) $/;
const REACH_CHARS = 140;

/** The words from a name to the end of its sentence. */
function restOf(text: string, span: Span): string {
  const rest = text.slice(span[1], span[1] + REACH_CHARS);
  const stop = rest.search(/[.!?](?:\s|$)|\n/);
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** Whether the report says of this use of a name that it is somebody else's who bears the same. */
export function isNamesake(text: string, name: NameSpan): boolean {
  if (name.kind !== 'person') return false;
  if (BEFORE_NAMESAKE.test(text.slice(Math.max(0, name.span[0] - 16), name.span[0]))) return true;
  const rest = restOf(text, name.span);
  const at = rest.search(SAYS_NAMESAKE);
  // "Ivo Tarn met his namesake Ivo Tarn": only what stands beside the name speaks of it
  return at >= 0 && /^,|^ \(/.test(rest) && !/\b(?:said|says|told|met|and|but)\b/.test(rest.slice(0, at));
}

/** Whether the report says anywhere that two people share a name. */
export const tellsOfNamesakes = (text: string): boolean => SAYS_NAMESAKE.test(text);

/** Whether a name stands as a speaker's label: alone before a colon at the beginning of a line. */
export const isLabel = (text: string, span: Span): boolean =>
  text[span[1]] === ':' && (span[0] === 0 || text[span[0] - 1] === '\n');

/** Offices of which a person has one: a mayor is no hospital director. */
const SOLE =
  /^(?:mayor|president|premier|chancellor|governor|king|queen|pope|bishop|archbishop|cardinal|minister|senator|judge|justice|ambassador|prosecutor|sheriff|general|admiral|colonel|captain|commissioner)$/;
/** Words that say too little of an office to speak against another. */
const LOOSE =
  /^(?:leader|head|politician|candidate|nominee|member|lawmaker|former|chief|official|boss|veteran|incumbent|founder|chairman|chairwoman|chair|lawyer|author|father|mother|son|daughter|brother|sister|wife|husband|friend|partner|widow|widower|resident|officer|secretary|deputy|legislator|parliamentarian|mp|commander)$/;

const officesIn = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(word => OFFICES.has(word));

/** What is said of a person right at the full name: titles before it, the apposition behind it. */
export function officesAt(text: string, name: NameSpan): string[] {
  const before = name.roles.flatMap(role => officesIn(text.slice(role[0], role[1])));
  const rest = /^, ([^,;:“"]{3,80})/.exec(restOf(text, name.span))?.[1];
  const apposition =
    rest && /^(?:a|an|the|his|her|its|their|our|\p{L}+[’']s) |^(?:\p{L}+ ){0,3}\p{L}+ of /u.test(rest)
      ? officesIn(rest)
      : [];
  return [...before, ...apposition];
}

/** Whether a lone surname's title cannot be the office told of the one fully named: "Mayor Tarn" and "Dr Ada Tarn, the hospital's director". */
export function officesClash(title: readonly string[], told: readonly string[], namesakesTold: boolean): boolean {
  const sole = title.filter(word => SOLE.test(word));
  if (sole.length === 0 || told.some(word => title.includes(word))) return false;
  const firm = told.filter(word => !LOOSE.test(word));
  return namesakesTold || (firm.length > 0 && firm.length === told.length);
}
