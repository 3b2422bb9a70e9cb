// How far a run of capitalised words goes: particles, "of", "and", genitives and numbers inside names.
// Does not cut titles off; runs.ts does.
import { isCommonWord } from '../../language/index.js';
import { MONTHS, WEEKDAYS } from '../../lists/calendar.js';
import { COUNTRY_BY_NAME } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { INSTITUTION_MATTERS } from '../../lists/institutions.js';
import { THING_NOUNS } from '../../lists/named-things.js';
import { LEGAL_FORMS, ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { KNOWN_PLACES, MIXED_TAILS, PLACE_HEADS, PLACE_TAILS } from '../../lists/places.js';
import { TITLE_MATTERS } from '../../lists/titles.js';
import { meaningOf } from './nouns-beside.js';
import { isCommonCapital, isDemonym, isHonorific, isOffice, type Word } from './words.js';

/** Small words inside names of persons and places. */
const PARTICLES = new Set(
  `de del della di da do dos das van der den von zu la le las los el al bin ibn bint ben ag ap y e et ter ten dels du des
  na`.split(/\s+/),
);
/** Nouns of bodies that "and" may stand in: "Ministry of Culture and Sport". */
const WIDE_HEADS = /^(?:ministry|department|office|bureau|board|institute|minister|secretary)$/;
/** Nouns that a number belongs to: "Building 3", "Line 4". */
const NUMBERED =
  /^(?:building|line|pier|gate|terminal|platform|measure|article|rule|clause|battalion|brigade|channel|area|unit|house|school|hospital|route|level|group|block|camp|hill|kilometre|kilometer|sector|checkpoint|zone|base|shaft|radio)$/;
const APOSTROPHE = /^['’]$/;

/** Members whose body is named after them: "Farmers’ List", "Prisoners’ Legal Circle". */
const MEMBERS = /^(?:\p{L}+(?:ers|ors|ists|ians|ants|ents)|miners|nurses|women|veterans|pupils)$/u;
/** What a page prints behind the name of an outlet: "Harbour Post Exclusive Interview". */
const PRINT = new Set(['exclusive', 'interview', 'video', 'gallery', 'podcast', 'newsletter', 'speech', 'newsdesk']);

/** Bodies whose matter follows "on": "Panel on Human Rights". */
const ADVISES_ON = new Set(
  'panel council commission committee convention conference forum institute observatory'.split(' '),
);

/** Bodies whose matter follows "for"; "left Fox News for Halden" has none. */
const NAMED_FOR = new Set(
  `agency authority bureau office commission committee council board panel tribunal court department ministry secretariat directorate
  movement party alliance coalition union federation association society institute institution foundation trust fund charity organisation
  organization network forum group centre center campaign initiative project programme school college university hospital service
  observatory assembly front league partnership`.split(/\s+/),
);

/** Words of the calendar with a capital. */
export const isTime = ({ lower }: Word): boolean => WEEKDAYS.has(lower) || MONTHS.has(lower);

/** "St Jude's Infirmary", "the choir of St Ita's": a saint's own is a church or school; not "St Petersburg's mayor". */
function isSaintsOwn(words: readonly Word[], from: number, to: number): boolean {
  const [saint, own, after] = [words[from]!, words[to]!, words[to + 1]];
  return (
    to - from === 2 &&
    /^St\.?$/.test(saint.text) &&
    /^['’]s$/.test(own.text) &&
    !KNOWN_PLACES.has(`${saint.text} ${words[from + 1]!.text}`) &&
    (after === undefined || isName(after) || !/^(?:NOUN|ADJ)$/.test(after.upos))
  );
}

/** Whether a word has the capital of a name. */
export const isName = (word: Word | undefined): boolean => !!word && word.capital && !isCommonCapital(word);

export const lowerOf = (word: Word): string => word.lower.replace(/\.$/, '');

/** Whether a name that ends so is a body, a place or a thing rather than a person. */
export const endsLikeBody = (last: string): boolean =>
  ORGANISATION_NOUNS.has(last) ||
  PLACE_TAILS.has(last) ||
  MIXED_TAILS.has(last) ||
  THING_NOUNS.has(last) ||
  LEGAL_FORMS.has(last);

/** Index behind the last word of the run that begins at `from`. */
export function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (;;) {
    const next = stepOver(words, from, to);
    if (next === to) return to;
    to = next;
  }
}

/** Where the run goes on from `to`; `to` itself where it ends. */
function stepOver(words: readonly Word[], from: number, to: number): number {
  const next = words[to];
  if (!next) return to;
  const last = words[to - 1]!;
  if (isName(next) && !PRINT.has(next.lower)) return to + 1;
  // "Manuel “Nelo” Frazão": a nickname between two names
  if (
    /^[“"‘']$/.test(next.text) &&
    isName(words[to + 1]) &&
    /^[”"’']$/.test(words[to + 2]?.text ?? '') &&
    isName(words[to + 3])
  )
    return isGivenName(words[from]!.key) ? to + 4 : to;
  if (next.acronym && /^(?:TV|FM|AM)$/.test(next.text)) return to + 1;
  // "Halden Group plc", "Halden Marine A/S": a legal form that is printed small or with a stroke
  if (/^(?:plc|A\/S|a\.s\.|s\.r\.o\.)$/.test(next.text) && last.capital) return to + 1;
  if (/^['’]s$/.test(next.text) && joinsAtOwner(words, to)) return runEnd(words, to + 1);
  if (/^\d{1,3}$/.test(next.text) && NUMBERED.test(last.lower) && last.capital) return to + 1;
  if (PARTICLES.has(next.lower) && !next.capital) {
    // "Luiz de la Cruz": up to two particles, then a capital
    if (isName(words[to + 1])) return to + 2;
    if (PARTICLES.has(words[to + 1]?.lower ?? '') && isName(words[to + 2])) return to + 3;
    return to;
  }
  if (next.lower === '&' && isName(words[to + 1])) return to + 2;
  if (next.lower === 'on' && ADVISES_ON.has(lowerOf(last)) && isName(words[to + 1]) && !isTime(words[to + 1]!))
    return to + 2;
  if (isSaintsOwn(words, from, to)) return to + 1;
  if ((next.lower === 'of' || next.lower === 'for') && joinsAtOf(words, from, to)) {
    const skip = words[to + 1]?.lower === 'the' ? 2 : 1;
    return isName(words[to + skip]) ? to + skip + 1 : to;
  }
  if (next.lower === 'and' && joinsAtAnd(words, from, to)) return to + 2;
  if (APOSTROPHE.test(next.text) && /s$/i.test(last.text) && isName(words[to + 1])) {
    // "Workers' Federation": one name only where a body's noun closes it
    const end = runEnd(words, to + 1);
    return ORGANISATION_NOUNS.has(lowerOf(words[end - 1]!)) || MEMBERS.test(last.lower) ? end : to;
  }
  return to;
}

/** Those whose body is called theirs: "People's Union", "Seamen's Chapel". */
const OWNERS = /^(?:people|children|\p{L}*(?:wo)?men|\p{L}+folk)$/u;
/** Ways and landmarks that are called somebody's: "Tanner's Lane", "Harlan's Gap". */
const LANDMARKS: ReadonlySet<string> = new Set(
  'lane gap step row corner cross landing creek hollow point head end bluff knoll ford'.split(' '),
);

function joinsAtOwner(words: readonly Word[], to: number): boolean {
  const [owner, owned] = [words[to - 1]!, words[to + 1]];
  if (!isName(owned)) return false;
  if (OWNERS.test(owner.lower)) return true;
  // "the Hag's Teeth", "the Pilgrim's Rest": what is called somebody's; "the Pope's Library" is his own
  const called =
    words[to - 2]?.lower === 'the' &&
    isCommonWord(owned!.lower) &&
    meaningOf(owner.lower) === 'somebody' &&
    !isOffice(owner) &&
    !isHonorific(owner) &&
    !isGivenName(owner.key) &&
    !isDemonym(owner) &&
    !ORGANISATION_NOUNS.has(owner.lower);
  return called || (LANDMARKS.has(owned!.lower) && !isName(words[to + 2]) && !isGivenName(owner.key));
}

/** "Bank of Lirania", "Isle of Carrow", "Treaty of Uist": the noun before "of" asks for what follows. */
function joinsAtOf(words: readonly Word[], from: number, at: number): boolean {
  const head = lowerOf(words[at - 1]!);
  if (isOffice(words[at - 1]!) && !ORGANISATION_NOUNS.has(head)) {
    const matter = words[at + 1];
    return !!matter && matter.capital && TITLE_MATTERS.has(matter.lower);
  }
  if (words[at]!.lower === 'for') return NAMED_FOR.has(head) && at - from <= 3;
  return (
    ORGANISATION_NOUNS.has(head) ||
    PLACE_TAILS.has(head) ||
    MIXED_TAILS.has(head) ||
    THING_NOUNS.has(head) ||
    PLACE_HEADS.has(head)
  );
}

const namesSomebody = (words: readonly Word[]): boolean =>
  words.some(word => isGivenName(word.key) || COUNTRY_BY_NAME.has(word.text) || isDemonym(word));

/** "Museum of Seafaring and Trade", "Institute of Science and Technology": a second matter of one body. */
function isMatterAlso(words: readonly Word[], at: number): boolean {
  const [of, matter] = [words[at - 2], words[at - 1]!];
  const next = words[at + 1]!;
  const after = words[at + 2];
  return (
    of?.lower === 'of' &&
    ORGANISATION_NOUNS.has(words[at - 3]?.lower ?? '') &&
    !COUNTRY_BY_NAME.has(matter.text) &&
    (TITLE_MATTERS.has(next.lower) || INSTITUTION_MATTERS.has(next.lower)) &&
    !isName(after)
  );
}

/** "Rail and Tram Workers' Federation": both sides are words of one body's name. */
function joinsAtAnd(words: readonly Word[], from: number, at: number): boolean {
  const next = words[at + 1];
  if (!isName(next) || words[at - 1]!.acronym || next!.acronym) return false;
  const left = words.slice(from, at);
  if (isMatterAlso(words, at)) return true;
  const wide = WIDE_HEADS.test(lowerOf(left[0]!));
  if (
    namesSomebody(left) ||
    (!wide && (at - from > 3 || left.some(word => ORGANISATION_NOUNS.has(word.lower) || isOffice(word))))
  )
    return false;
  let to = at + 2;
  while (isName(words[to]) || (APOSTROPHE.test(words[to]?.text ?? '') && isName(words[to + 1]))) to++;
  if (namesSomebody(words.slice(at + 1, to))) return false;
  if (wide) return !isOffice(words[to - 1]!);
  const article = words[from - 1]?.lower === 'the' || words[from]!.lower === 'the';
  return article && ORGANISATION_NOUNS.has(lowerOf(words[to - 1]!));
}
