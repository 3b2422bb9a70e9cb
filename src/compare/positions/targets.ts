// What a stance is about: the act in question, what it is done to, whom it is for; and the stance before it that "it" or "the plan" leans on.
// Does not join stances of several reports; questions.ts does.
import { COUNTRY_BY_SEAT } from '../../lists/countries.js';
import { LIGHT_VERBS, ONE_DECISION, PLAIN_DECISIONS, WHOLE_DECISIONS } from '../../lists/decisions.js';
import { PARTICIPLES } from '../../lists/participles.js';
import type { Span, Stance } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { type Comparison, localKey, type Witness } from '../comparison.js';
import { likeness, stemOf, type Word, wordsOf } from '../utterances/wording.js';

export interface Target {
  spans: readonly Span[];
  /** Content words that are no names: the act and what it is done to. */
  acts: Word[];
  /** The word that says which act is in question: "invitation" in "to send Lessa an official invitation". */
  head: Word | undefined;
  /** Whom or what it names: ids of entities, a seat of government as its country. Places where it happens are left out. */
  names: ReadonlySet<string>;
  /** Whether the words only point back: `any` for "it" and "the plan", `kind` for "the offer", which wants an offer before it. */
  pointing: 'any' | 'kind' | false;
}

/** Nouns for whatever question has been named before, and those for one of their own kind. Source: general knowledge. */
const ANY_QUESTION =
  'mind plan proposal measure move idea motion vote step resolution scheme ballot request demand question matter suggestion one ones yes no so this that such';
const OWN_KIND = 'bid offer deal bill initiative decision project text draft';
const POINTING = new Set(`${ANY_QUESTION} ${OWN_KIND}`.split(' '));
const KINDS = new Set(OWN_KIND.split(' '));
/** Pronouns that stand for the whole question, whatever is told of it behind: "it in private", "this outright". */
const PRONOUNS = new Set(
  'it this that them these those so one which against for favour favor decide decided mind'.split(' '),
);

/** Words of manner that may follow: "the offer outright", "it in private". */
const MANNER = new Set(
  'open outright private public publicly privately formally openly firmly strongly fully flatly completely'.split(' '),
);

/** Words with which a condition begins; what follows is no part of the question. */
const CONDITIONS = new Set(['unless', 'if', 'provided', 'once', 'until', 'condition', 'only']);
/** Words that end the phrase whose last noun is its head. */
const PHRASE_ENDS = new Set(
  'of for to in on at by with from into over about against amid after before during under that which who where when as than and or without between among'.split(
    ' ',
  ),
);
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside']);

const FAMILY_OF = new Map(ONE_DECISION.flatMap((family, index) => family.map(word => [stemOf(word), index] as const)));
const PLAIN = new Set([...PLAIN_DECISIONS].map(stemOf));
const LIGHT = new Set([...LIGHT_VERBS].map(stemOf));
const WHOLE = new Set([...WHOLE_DECISIONS].map(stemOf));

/** Whether two heads name one act: one word, one sense, or one decision under two words. */
export function isOneAct(a: Word, b: Word): boolean {
  const family = FAMILY_OF.get(a.key);
  return likeness(a, b) > 0 || (family !== undefined && family === FAMILY_OF.get(b.key));
}

/** By what two acts meet in an index: the word, its senses, its decision. */
export const actKeys = (word: Word): string[] => {
  const family = FAMILY_OF.get(word.key);
  return [word.key, ...word.senses.map(sense => `=${sense}`), ...(family === undefined ? [] : [`#${family}`])];
};

/** Whether an act lets somebody in: the first of the decisions. */
export const isEntry = (head: Word): boolean => FAMILY_OF.get(head.key) === 0;

/** Whether a head says only that something is decided: "the plan", "a bill". */
export const isPlain = (head: Word): boolean => PLAIN.has(head.key);

export function targetOf(comparison: Comparison, witness: Witness, stance: Pick<Stance, 'content' | 'cue'>): Target {
  const { read, report } = witness;
  const names = new Set<string>();
  const acts: Word[] = [];
  const all: { word: Word; named: boolean }[] = [];
  const spans = stance.content.map(span => clauseOf(report.text, span));
  for (const span of spans) {
    let before = '';
    let end = span[0];
    for (const word of wordsOf(report.text, span)) {
      // What stands in marks behind the matter is how, not what: "the merger “down to the last stop”".
      const opened = /[“"‘(]/u.test(report.text.slice(end, word.span[0])) && all.length > 0;
      end = word.span[1];
      if ((opened || CONDITIONS.has(word.lower)) && acts.length > 0) break;
      const mention = read.mentions.find(
        x => x.form === 'name' && overlaps(x.span, word.span) && /\p{Lu}/u.test(report.text[x.span[0]]!),
      );
      all.push({ word, named: mention !== undefined });
      if (mention !== undefined) {
        if (!PLACE_PREPOSITIONS.has(before)) {
          names.add(nameOf(comparison, report.id, mention.entity, report.text.slice(...mention.span)));
        }
      } else {
        const dated = read.timexes.some(timex => overlaps(timex.span, word.span));
        if (!dated && (word.weight >= 0.5 || word.value !== undefined)) acts.push(word);
        before = word.lower;
      }
    }
  }
  const first = all[0];
  // "would agree only if the boat were spared": the condition tells nothing of what it is put on.
  const bare = BARE_CONDITION.test(textOf(report.text, stance.content));
  const apart = isApart(report.text, stance);
  const pronoun =
    VOTE_WORD.test(textOf(report.text, stance.content)) ||
    (first !== undefined && !first.named && PRONOUNS.has(first.word.lower) && acts.length < 3);
  const back =
    apart ||
    bare ||
    pronoun ||
    (acts.length > 0 && names.size === 0 && acts.every(word => POINTING.has(word.lower) || MANNER.has(word.lower)));
  const pointing = back && (!apart && !bare && !pronoun && acts.some(word => KINDS.has(word.lower)) ? 'kind' : 'any');
  return { spans, acts, head: headOf(all), names, pointing };
}

/** "Would vote no": on whatever is put to the vote. */
const VOTE_WORD =
  /^(?:yes|no|(?:an? )?[“"]?open mind[”"]?|against|for|in favou?r|opposed|undecided|split|divided|torn|on the fence|of two minds|position|sides?|stance|hands?|cards|(?:his|her|its|their) minds?)$/i;
const BARE_CONDITION = /^(?:only )?(?:if|unless|provided|as long as)\b/i;
const textOf = (text: string, spans: readonly Span[]): string => spans.map(span => text.slice(...span)).join(' ');

/** A semicolon between the side and what was taken for its matter: the matter is not there. */
function isApart(text: string, { cue, content }: Pick<Stance, 'content' | 'cue'>): boolean {
  const [last, first] = [cue.at(-1), content[0]];
  return last !== undefined && first !== undefined && last[1] < first[0] && text.slice(last[1], first[0]).includes(';');
}

/** The pile's id of what is named; the seat of a government stands for its country, under one key for both. */
const nameOf = (comparison: Comparison, report: string, local: string, words: string): string =>
  countryOfSeat(comparison, words) ?? comparison.entityOf.get(localKey(report, local)) ?? words;

/** Id of the country that a seat of government stands for, where the pile names both. */
export function countryOfSeat(comparison: Comparison, words: string): string | undefined {
  const country = COUNTRY_BY_SEAT.get(words.replace(/['’]s?$/, ''))?.name;
  if (country === undefined) return undefined;
  return comparison.entities.find(entity => entity.surfaces.some(surface => surface.text === country))?.id;
}

type Placed = readonly { word: Word; named: boolean }[];

/** The verb behind "to" or in "-ing", the participle of "the blockade ended", else the last noun of the first phrase. */
function headOf(all: Placed): Word | undefined {
  let start = 0;
  const first = all[0]?.word;
  if (first === undefined) return undefined;
  const infinitive = first.lower === 'to' || first.lower === 'not';
  if (infinitive || /[a-z]{2}ing$/.test(first.lower)) {
    let at = infinitive ? 1 : 0;
    while (at < all.length && (all[at]!.word.weight === 0 || /ly$/.test(all[at]!.word.lower))) at++;
    const verb = all[at];
    if (verb === undefined || verb.named) return undefined;
    if (!LIGHT.has(verb.word.key)) return verb.word;
    start = at + 1;
  } else {
    const small = smallClauseHead(all);
    if (small !== undefined) return small;
  }
  return nounHead(all.slice(start));
}

/** "the licence withdrawn", "the state to take over the terminal": the act is the verb, not the noun it is done to. */
function smallClauseHead(all: Placed): Word | undefined {
  for (let at = 1; at < all.length; at++) {
    const { word } = all[at]!;
    const before = all[at - 1]!;
    if (word.lower === 'to' && !isDecision(before.word)) {
      const verb = all.slice(at + 1).find(x => x.word.weight > 0 && !x.named)?.word;
      return verb !== undefined && !LIGHT.has(verb.key) ? verb : undefined;
    }
    if (PHRASE_ENDS.has(word.lower)) return undefined;
    const participle = word.lower.endsWith('ed') || PARTICIPLES.has(word.lower);
    const nounBefore = before.named || before.word.weight >= 0.5;
    const closes = at + 1 >= all.length || all[at + 1]!.word.weight === 0;
    if (participle && nounBefore && closes) return word;
  }
  return undefined;
}

/** Whether "to" behind a noun goes on with it: "an invitation to join", "the plan to close". */
const isDecision = (word: Word): boolean => PLAIN.has(word.key) || FAMILY_OF.has(word.key);

/** The last content word of the first phrase that has one: "invitation" in "an official invitation to Lessa". */
function nounHead(all: Placed): Word | undefined {
  let head: Word | undefined;
  // "the decision to invite Arlen", "a plan to close the mill": what is decided is the verb.
  for (let at = 1; at + 1 < all.length && at < 4; at++) {
    const { word } = all[at]!;
    const verb = all[at + 1]!;
    if (
      word.lower === 'to' &&
      PLAIN.has(all[at - 1]!.word.key) &&
      !verb.named &&
      verb.word.weight > 0 &&
      !LIGHT.has(verb.word.key)
    )
      return verb.word;
  }
  for (const { word, named } of all) {
    if (PHRASE_ENDS.has(word.lower)) {
      if (head !== undefined) return head;
    } else if (!named && word.value === undefined && word.weight >= 0.5) head = word;
  }
  return head;
}

/** Moods that somebody calls for, and leavings that only what was said before tells: no question either way. Source: general knowledge. */
const MOODS = new Set(
  'patience calm restraint caution unity understanding respect dignity courage compassion solidarity sympathy'
    .split(' ')
    .map(stemOf),
);
const LEAVINGS = new Set('rest remainder more less part half others help support'.split(' ').map(stemOf));

/** Whether a target names something to be decided: not a bare date, a count, or a verb without its object. */
export function isDecidable({ acts, head, names, pointing }: Target, words: string): boolean {
  if (pointing === false && head !== undefined && MOODS.has(head.key)) return false;
  if (pointing === false && names.size === 0 && acts.length > 0 && acts.every(word => LEAVINGS.has(word.key)))
    return false;
  if (/^(?:whereas|while|and|but|or|because|although)\b/i.test(words)) return false;
  if (pointing !== false || names.size > 0) return true;
  const full = acts.filter(word => word.value === undefined);
  if (full.length === 0) return false;
  if (!/^(?:not )?to\b/i.test(words)) return true;
  return full.length > 1 || (head !== undefined && WHOLE.has(head.key));
}

/** Where the clause of the target ends: behind the first phrase that goes on with something else. */
const CLAUSE_END =
  /[;:]\s|\sand to\s|\s[–—-]\s|,\s+with\s|\sby (?:\S+ )?\S+ (?:votes?|to)\s|,\s+(?:and|but|so|while|whereas|who|which|whose|where|when|including|citing|not only|as well as)\s|,\s+(?:\p{L}+ ){0,3}(?:said|told|reported|added|according)\b|,[”"]\s|\s(?:only )?(?:if|unless|provided that|on condition)\s|\s(?:is|are|was|were|has|have|will)\s/u;

/** A preposition that belongs to the words taking the side: "undecided [about] the sale". */
const LEADING = /^(?:about|on|over|against|towards?)\s+/i;

/** A target without its preposition, and without the clause that goes on behind it: "any withdrawal, and so does the minister". */
function clauseOf(text: string, span: Span): Span {
  const words = text.slice(span[0], span[1]);
  const start = span[0] + (LEADING.exec(words)?.[0].length ?? 0);
  const cut = CLAUSE_END.exec(words);
  const end = cut === null || cut.index < 3 ? span[1] : span[0] + cut.index;
  return start < end ? [start, end] : span;
}
