// Turns of phrase that place a time before or after the report's own day whatever the verbs say: "declared Thursday a day of mourning".
// Does not weigh verbs and prepositions; direction.ts does and asks these first.
import { PLANNED_ADJECTIVES } from '../../lists/event-status.js';
import type { Expression } from './expression.js';
import { afterPossessive, lowerAt, tokenAt, type Words } from './words.js';

const DAY_NOUNS: ReadonlySet<string> = new Set(['day', 'holiday', 'public', 'national', 'bank']);

/** "declared Thursday a day of mourning": a day is named something before it comes. */
export const isProclaimed = ({ words, to }: Expression): boolean =>
  lowerAt(words, to) === 'a' && DAY_NOUNS.has(lowerAt(words, to + 1));

/** "invited both sides for Thursday": a bare weekday behind "for" is one set ahead; "for Thursday's raid" is not. */
export const isSetFor = ({ words, from, to, meaning }: Expression): boolean =>
  lowerAt(words, from - 1) === 'for' &&
  meaning.kind === 'weekday' &&
  meaning.which === undefined &&
  afterPossessive(words, to) === to &&
  tokenAt(words.sentence, words.list[to]?.start ?? -1)?.upos !== 'NOUN';

/** Words of what somebody looks ahead to, before "for" or "of". */
const LOOKING_AHEAD: ReadonlySet<string> = new Set(
  `expectations hopes preparations preparing prepared prepare prepares ready brace braces bracing gearing up plans planning agenda venue
  candidates tickets invitation invitations favourite favourites favorite favorites`.split(/\s+/),
);

/** "low expectations for her Monday meeting", "preparing for the Monday vote": a weekday before what is looked ahead to. */
export function isAwaited({ words, from, to, meaning }: Expression): boolean {
  if (meaning.kind !== 'weekday' || meaning.which !== undefined) return false;
  if (tokenAt(words.sentence, words.list[to]?.start ?? -1)?.upos !== 'NOUN') return false;
  const lead = /^(?:the|his|her|its|their|a)$/.test(lowerAt(words, from - 1)) ? from - 2 : from - 1;
  return lowerAt(words, lead) === 'for' && LOOKING_AHEAD.has(lowerAt(words, lead - 1));
}

/** Verbs of moving what is planned to another day, and the particles of those that need one: "put back to Saturday". */
const MOVING: ReadonlySet<string> = new Set(
  'postponed delayed rescheduled deferred adjourned postpone postpones delay delays reschedule defer adjourn'.split(
    ' ',
  ),
);
const MOVED_ASIDE: ReadonlySet<string> = new Set(
  'put puts pushed pushes push moved moves move brought held'.split(' '),
);
const ASIDE: ReadonlySet<string> = new Set(['back', 'off', 'forward', 'over']);
const MOVED_REACH_WORDS = 9;

/** "The launch has been put back by three days to Saturday": what is moved to a day lies ahead of whoever moves it. */
export function isMovedTo({ words, from, meaning }: Expression): boolean {
  if (lowerAt(words, from - 1) !== 'to' || meaning.kind !== 'weekday') return false;
  for (let k = from - 2; k >= 0 && k >= from - MOVED_REACH_WORDS; k--) {
    const { lower, kind } = words.list[k]!;
    if (MOVING.has(lower) || (MOVED_ASIDE.has(lower) && ASIDE.has(lowerAt(words, k + 1)))) return true;
    if (kind === 'mark') return false;
  }
  return false;
}

/** How far behind the time the denial of what was set for it may begin. */
const NOUGHT_REACH_WORDS = 8;

/** Words behind "but" that tell what became of a plan instead. */
const TURNED: ReadonlySet<string> = new Set(['was', 'were', 'did', 'had', 'never', 'failed']);
const SET: ReadonlySet<string> = new Set([
  'due',
  'set',
  'scheduled',
  'supposed',
  'meant',
  'planned',
  'slated',
  'expected',
]);

/** Whether "was due", "were scheduled" stands before a time, with no stop between. */
function wasSet(words: Words, from: number): boolean {
  for (let k = from - 1; k > 0 && k >= from - ARRANGED_REACH_WORDS; k--) {
    const { lower, kind } = words.list[k]!;
    if (SET.has(lower) && /^(?:was|were)$/.test(lowerAt(words, k - 1))) return true;
    if (kind !== 'letters') return false;
  }
  return false;
}

/** "The march, announced for Saturday by the union, did not take place": the day that it was set for is over. */
export function isSetForNought({ words, from, to }: Expression): boolean {
  const behind = lowerAt(words, to);
  // "was due to sail on Tuesday but was held"
  if (behind === 'but' || (behind === ',' && lowerAt(words, to + 1) === 'but')) {
    const turn = lowerAt(words, behind === 'but' ? to + 1 : to + 2);
    return TURNED.has(turn) && wasSet(words, from);
  }
  if (lowerAt(words, from - 1) !== 'for') return false;
  for (let k = to; k < to + NOUGHT_REACH_WORDS; k++)
    if (lowerAt(words, k) === ',') return lowerAt(words, k + 1) === 'did' && lowerAt(words, k + 2) === 'not';
  return false;
}

/** How far before a time its "are to march" may stand. */
const ARRANGED_REACH_WORDS = 14;
const TO_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const NO_INFINITIVE: ReadonlySet<string> = new Set(['DET', 'PRON', 'NUM', 'ADJ', 'ADV']);

/** "Fans are to march to the ground on Saturday", whatever the tagger makes of the infinitive; no told verb stands between. */
export function isArranged({ words, from }: Expression): boolean {
  for (let k = from - 1; k > 0 && k >= from - ARRANGED_REACH_WORDS; k--) {
    const { lower, kind, start } = words.list[k]!;
    const token = tokenAt(words.sentence, start);
    if (lower === 'to' && TO_BE.has(lowerAt(words, k - 1))) {
      const next = words.list[k + 1];
      // "was to have opened on Friday": that Friday went by.
      if (next?.lower === 'have') return false;
      return next?.kind === 'letters' && !NO_INFINITIVE.has(tokenAt(words.sentence, next.start)?.upos ?? 'DET');
    }
    if (kind !== 'letters' || token?.xpos === 'VBD' || token?.xpos === 'VBZ' || token?.xpos === 'VBP') return false;
  }
  return false;
}

/** Verbs that bind somebody to a day ahead: "had promised two more planes by Friday", "was ordered to leave by May". */
const BINDING: ReadonlySet<string> = new Set(
  'promise pledge vow undertake guarantee order demand ask urge tell instruct commit request require propose offer agree'.split(
    ' ',
  ),
);

/** Whether the nearest verb above a time binds somebody to it. */
export function isBound({ words, to }: Expression): boolean {
  const { tokens } = words.sentence;
  let at = tokenAt(words.sentence, words.list[to - 1]!.start);
  for (let steps = 0; at && at.head >= 0 && steps < VERB_REACH; steps++) {
    at = tokens[at.head]!;
    if (at.upos === 'VERB') return BINDING.has(at.lemma);
  }
  return false;
}

/** Nouns of what is over when it is spoken of: "will appeal against Thursday's conviction". */
const DONE_NOUNS: ReadonlySet<string> = new Set(
  `conviction verdict ruling judgment sentence acquittal decision announcement statement attack raid strike bombing blast explosion
  shooting stabbing killing killings murder murders crash collision accident incident derailment collapse fire blaze quake earthquake
  flood storm tornado sinking death deaths arrest arrests theft robbery outage failure defeat victory loss win resignation dismissal
  sacking violence clashes unrest riot coup leak spill assault massacre disaster tragedy fall drop rise slump cut crackdown seizure
  kidnapping rampage eruption landslide avalanche explosions blasts attacks raids strikes`.split(/\s+/),
);

/** Of those, what nobody sets a day for: "victory in the election on Tuesday". */
const UNPLANNED: ReadonlySet<string> = new Set(
  `victory defeat win attack shooting stabbing killing murder crash collision explosion blast bombing derailment death arrest conviction
  acquittal coup massacre disaster collapse earthquake`.split(/\s+/),
);
const UNPLANNED_REACH_WORDS = 6;

/** "The margin of victory in the election on Tuesday will trigger a recount": the day of what is over, whatever it will bring about. */
export function isBehindDone({ words, from, meaning }: Expression): boolean {
  if (lowerAt(words, from - 1) !== 'on' || meaning.kind !== 'weekday') return false;
  for (let k = from - 2; k >= 0 && k >= from - UNPLANNED_REACH_WORDS; k--) {
    if (UNPLANNED.has(lowerAt(words, k))) return true;
    const { kind, start } = words.list[k]!;
    if (kind !== 'letters' || /^(?:VERB|AUX)$/.test(tokenAt(words.sentence, start)?.upos ?? '')) return false;
  }
  return false;
}

/** Whether it possesses a noun of what is over: "Thursday's verdict", "Thursday's shock rate cut"; a few words may stand between. */
export function isOfDone({ words, to }: Expression): boolean {
  const behind = afterPossessive(words, to);
  if (behind === to) return false;
  for (let k = behind; k <= behind + MOST_BETWEEN && words.list[k]?.kind === 'letters'; k++) {
    if (PLANNED_ADJECTIVES.has(lowerAt(words, k))) return false;
    if (DONE_NOUNS.has(lowerAt(words, k))) return true;
  }
  return false;
}

/** Words between a possessor and its noun: "shock interest rate". */
const MOST_BETWEEN = 3;

const OVER: ReadonlySet<string> = new Set(['was', 'were', 'been', 'had', 'saw', 'made', 'found', 'got', 'with']);
const NONE_REACH_WORDS = 5;

/** "signalled no further easing before June": what is told not to come before a time; "there was no ruling before June" is over. */
function isNoneBefore(words: Words, from: number): boolean {
  if (lowerAt(words, from - 1) !== 'before') return false;
  for (let k = from - 2; k > 0 && k >= from - NONE_REACH_WORDS; k--) {
    if (lowerAt(words, k) === 'no') return !OVER.has(lowerAt(words, k - 1));
    if (words.list[k]!.kind !== 'letters' || tokenAt(words.sentence, words.list[k]!.start)?.xpos === 'VBD')
      return false;
  }
  return false;
}

/** "June at the earliest", "no earlier than November": a limit of what is still to come. */
export const isLimited = ({ words, from, to }: Expression): boolean =>
  isNoneBefore(words, from) ||
  // "nothing was expected before November's elections"
  (lowerAt(words, from - 1) === 'before' &&
    /^(?:expected|due|planned|likely|possible)$/.test(lowerAt(words, from - 2))) ||
  (lowerAt(words, to) === 'at' &&
    lowerAt(words, to + 1) === 'the' &&
    /^(?:earliest|latest)$/.test(lowerAt(words, to + 2))) ||
  (lowerAt(words, from - 1) === 'than' &&
    /^(?:earlier|later|sooner)$/.test(lowerAt(words, from - 2)) &&
    /^(?:no|not)$/.test(lowerAt(words, from - 3)));

/** What is held on a day known long before. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'election elections vote referendum summit poll polls congress budget'.split(' '),
);

/** "leant on her before May's election": of a month's occasion the nearest is meant, whatever the verb above it tells. */
export const isOfOccasion = ({ words, to, meaning }: Expression): boolean => {
  const behind = meaning.kind === 'month' ? afterPossessive(words, to) : to;
  return behind !== to && (OCCASIONS.has(lowerAt(words, behind)) || OCCASIONS.has(lowerAt(words, behind + 1)));
};

/** Nouns of what is written or recorded: "an email from March" was written then. */
export const RECORDS: ReadonlySet<string> = new Set(
  `email emails letter letters report reports photo photos photograph photographs picture pictures video videos message messages recording
  recordings memo memos note notes document documents record records footage interview statement figures data study survey poll`.split(
    /\s+/,
  ),
);

/** Words up to the next stop that tell a past moment behind "when": "was to fly home on Friday when his phone rang". */
export function isBrokenIn({ words, to }: Expression): boolean {
  const when = lowerAt(words, to) === ',' ? to + 1 : to;
  if (lowerAt(words, when) !== 'when') return false;
  for (let k = when + 1; k < words.list.length && words.list[k]!.kind === 'letters'; k++) {
    const token = tokenAt(words.sentence, words.list[k]!.start);
    if (token?.upos === 'VERB' || token?.upos === 'AUX') return token.xpos === 'VBD';
  }
  return false;
}

/** How far above a time the verb of its clause may stand. */
const VERB_REACH = 4;

/** "the lift had run until Friday": what had gone on till then is over; what had been shut till then need not be. */
export function isPluperfect({ words, to }: Expression): boolean {
  const { tokens } = words.sentence;
  let at = tokenAt(words.sentence, words.list[to - 1]!.start);
  for (let steps = 0; at && at.head >= 0 && steps < VERB_REACH; steps++) {
    at = tokens[at.head]!;
    if (at.upos !== 'VERB') continue;
    const verb = at;
    const helpers = tokens.filter(token => token.head === verb.i && token.rel.startsWith('aux'));
    return helpers.some(({ lower }) => lower === 'had') && !helpers.some(({ rel }) => rel === 'aux:pass');
  }
  return false;
}

/** Verbs that bring others together some day ahead: "summoned the managers for talks on Wednesday". */
const SUMMONING: ReadonlySet<string> = new Set(
  'summoned invited called convened scheduled booked asked ordered'.split(' '),
);
/** How far before a time its "for talks" may stand, and how far before that its verb. */
const PURPOSE_REACH_WORDS = 6;

/** "for talks on Wednesday" behind a verb of summoning. */
export function isPurpose({ words, from, meaning }: Expression): boolean {
  if (meaning.kind !== 'weekday') return false;
  for (let k = from - 1; k >= Math.max(0, from - PURPOSE_REACH_WORDS); k--) {
    if (lowerAt(words, k) !== 'for') continue;
    const noun = [k + 1, k + 2].some(at => FORWARD_NOUNS.has(lowerAt(words, at)));
    for (let v = k - 1; noun && v >= Math.max(0, k - PURPOSE_REACH_WORDS); v--)
      if (SUMMONING.has(lowerAt(words, v))) return true;
    return false;
  }
  return false;
}

const FORWARD_NOUNS: ReadonlySet<string> = new Set(
  'talks meeting session hearing vote election interview questioning consultations negotiations'.split(' '),
);

/** What is said or written once: "in a statement on Friday". */
const SAYINGS: ReadonlySet<string> = new Set(
  'statement interview speech letter post email message memo filing tweet note'.split(' '),
);

/** "would sell the ship, it said in a statement on Friday": the day is of the statement, which has been made. */
export const isSaidIn = ({ words, from }: Expression): boolean =>
  lowerAt(words, from - 1) === 'on' &&
  SAYINGS.has(lowerAt(words, from - 2)) &&
  [from - 3, from - 4].some(k => /^(?:a|an)$/.test(lowerAt(words, k)) && /^(?:in|by|via)$/.test(lowerAt(words, k - 1)));
