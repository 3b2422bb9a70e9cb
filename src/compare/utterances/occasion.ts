// What a report tells of the occasion of a quotation: the medium, the listener, the day.
// Does not decide whether two quotations are one; it only says where two occasions cannot be one.
import type { Evidence, Quotation, Span } from '../../model/index.js';
import { overlaps, within } from '../../model/index.js';
import { evidenceOf, type Witness } from '../comparison.js';

export interface Occasion {
  /** Kind of medium: letter, interview, post ... */
  medium?: string;
  /** The words that name it. */
  mediumText?: string;
  /** The outlet it was said to, as words to compare: `meridian radio`; the report's own outlet where it says "us". */
  outlet?: string;
  outletText?: string;
  /** Days on which it was said, as far as the report's dates beside it tell. */
  lo?: string;
  hi?: string;
  /** The words of that date. */
  dayText?: string;
  /** Day the report was published, where one is given. */
  published?: string;
  /** Whether the report looks back at a saying of another day: "had said", "again", "repeated". */
  lookingBack?: 'earlier' | 'again';
  /** The words that say it is said once more: "repeated", "I'll say it again". */
  toldAgain?: string;
}

/** Words that name a medium, by kind. Source: general knowledge of how news sources speak. */
const MEDIA: Readonly<Record<string, readonly string[]>> = {
  letter: ['letter', 'letters', 'e-mail', 'email', 'memo', 'missive'],
  interview: ['interview', 'podcast'],
  post: [
    'post',
    'posted',
    'tweet',
    'tweeted',
    'facebook',
    'telegram',
    'twitter',
    'instagram',
    'x',
    'channel',
    'blog',
    'video',
  ],
  statement: ['statement', 'release', 'communiqué', 'communique', 'readout', 'filing', 'bulletin'],
  broadcast: ['radio', 'television', 'tv', 'programme', 'broadcast'],
  speech: ['address', 'speech', 'lectern', 'sermon', 'televised'],
  meeting: ['meeting'],
  conference: ['conference', 'briefing', 'reporters', 'journalists'],
  court: ['court', 'judge', 'judges', 'testimony', 'trial', 'commission', 'hearing'],
  call: ['phone', 'call', 'telephone'],
  parliament: ['parliament', 'chamber', 'lawmakers', 'deputies', 'assembly', 'congress', 'senate'],
  rally: ['crowd', 'rally', 'supporters', 'pickets'],
};
const MEDIUM_OF = new Map(Object.entries(MEDIA).flatMap(([kind, words]) => words.map(word => [word, kind] as const)));

/** Media that are one kind of occasion told in two ways: words said to reporters are also printed in a release. */
const COMPATIBLE = new Set([
  'conference|statement',
  'broadcast|interview',
  'conference|rally',
  'letter|statement',
  'post|statement',
  'conference|court',
  'call|statement',
]);

export function occasionOf(witness: Witness, quotation: Quotation): Occasion {
  const { read, report } = witness;
  const occasion: Occasion = {};
  for (const words of [quotation.channel, quotation.addressee]) {
    if (words === undefined) continue;
    const medium = mediumIn(words);
    if (medium !== undefined && occasion.medium === undefined) Object.assign(occasion, { medium, mediumText: words });
    const outlet = SELF.test(words) ? report.outlet : words;
    const key = outlet === undefined ? '' : outletKey(outlet);
    if (key !== '' && occasion.outlet === undefined) Object.assign(occasion, { outlet: key, outletText: words });
  }
  const self = occasion.outlet === undefined ? metSelf(witness, quotation) : undefined;
  if (self !== undefined) Object.assign(occasion, { outlet: outletKey(report.outlet!), outletText: self });
  const day = dayOf(witness, quotation);
  if (day !== undefined) Object.assign(occasion, { lo: day.lo, hi: day.hi, dayText: day.text });
  if (read.published !== null && read.published.grain !== 'unknown')
    occasion.published = read.published.lo.slice(0, 10);
  const cue = quotation.cue
    .map(span => report.text.slice(span[0], span[1]))
    .join(' ')
    .toLowerCase();
  if (/\bhad\b/.test(cue)) occasion.lookingBack = 'earlier';
  const content = quotation.content
    .map(span => report.text.slice(span[0], span[1]))
    .join(' ')
    .toLowerCase();
  if (AGAIN_CUE.test(cue) || AGAIN.test(content)) occasion.lookingBack = 'again';
  const again = REPEATS_CUE.exec(cue)?.[0] ?? SAYS_AGAIN.exec(content)?.[0];
  if (again !== undefined) occasion.toldAgain = again;
  return occasion;
}

/** Words by which a report means its own outlet: "told this newspaper", "told us". */
const SELF =
  /\b(?:this|our)\s+(?:\p{L}+\s+)?(?:agency|newspaper|paper|station|programme|program|correspondent|reporter|magazine|website|channel)\b|^us$/iu;

const AGAIN_CUE = /\b(?:repeat|reiterat|renew|again)/;
/** Words of a speaker who says a thing once more; "we sell it again" says of no saying that it is another. */
const AGAIN =
  /\b(?:(?:say|tell|ask|repeat|urge|warn|promise) (?:\S+ ){0,2}again|again (?:say|tell|ask|urge|warn|promise)|once more|still|as i said|i said|we said|i have said)\b/;

/** Said once more beyond doubt: by the verb of saying, or by a speaker's own word on his saying. */
const REPEATS_CUE = /\b(?:repeated|repeats|repeating|reiterated|reiterates|reiterating)\b/;
const SAYS_AGAIN =
  /\b(?:(?:i(?:['’]ll| will| can only)?|we(?:['’]ll| will)?) (?:say|tell|repeat|ask|warn|promise)(?: (?:it|this|that|you|them))? (?:again|once more)|as i (?:have )?said|i(?:['’]ve| have) said (?:it|this|that)?)\b/;

/** Whom the speaker met, where the sentence tells it beside the saying: "with whom our reporter spoke". */
const MET_SELF =
  /\b(?:our|this) (?:\p{L}+ )?(?:correspondent|reporter|newspaper|paper|agency|station|programme|program|magazine|website)\b/u;

function metSelf({ read, report }: Witness, quotation: Quotation): string | undefined {
  const cue = quotation.cue[0];
  const sentence = cue && read.sentences.find(span => overlaps(span, cue));
  if (sentence === undefined || report.outlet === undefined) return undefined;
  const found = MET_SELF.exec(report.text.slice(...sentence));
  if (found === null) return undefined;
  const span: Span = [sentence[0] + found.index, sentence[0] + found.index + found[0].length];
  return quotation.content.some(content => overlaps(content, span)) ? undefined : found[0];
}

/** Capitalised words of an outlet's name, in order of the alphabet; empty where it is no name. */
const outletKey = (words: string): string =>
  [...words.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}\p{N}-]+/gu)]
    .map(match => match[0].toLowerCase())
    .filter(word => word !== 'the')
    .sort()
    .join(' ');

/** The day on which a report has it said, pinned to the words of the date. */
export function dayOf(witness: Witness, quotation: Quotation): (Evidence & { lo: string; hi: string }) | undefined {
  const { read } = witness;
  const sentence = read.sentences.find(span => overlaps(span, quotation.cue[0] ?? quotation.content[0]!));
  if (sentence === undefined || quotation.cue.length === 0) return undefined;
  const outside = (span: Span): boolean =>
    within(span, sentence) && !quotation.content.some(content => overlaps(content, span)) && isNear(span, quotation);
  for (const timex of read.timexes) {
    if (quotation.saidOn !== undefined ? timex.id !== quotation.saidOn : !outside(timex.span)) continue;
    if (timex.type === 'DURATION' || timex.type === 'SET' || timex.lo === undefined || timex.hi === undefined) continue;
    return { ...evidenceOf(witness, timex.span), lo: timex.lo.slice(0, 10), hi: timex.hi.slice(0, 10) };
  }
  return undefined;
}

/** A date belongs to the saying where it stands within 60 units of the cue: beyond that it dates something else. */
const isNear = (span: Span, quotation: Quotation): boolean =>
  quotation.cue.some(cue => Math.max(span[0] - cue[1], cue[0] - span[1]) < 60);

export function mediumIn(words: string): string | undefined {
  for (const word of words.toLowerCase().split(/[^\p{L}-]+/u)) {
    const medium = MEDIUM_OF.get(word);
    if (medium !== undefined) return medium;
  }
  return undefined;
}

/** Why two occasions cannot be one; undefined where nothing speaks against it. */
export function otherOccasion(a: Occasion, b: Occasion): string | undefined {
  if (a.lo !== undefined && b.lo !== undefined && (a.hi! < b.lo || b.hi! < a.lo)) {
    return `said on other days: ${a.dayText} (${a.lo}), ${b.dayText} (${b.lo})`;
  }
  const again = [a.toldAgain, b.toldAgain];
  if ((again[0] === undefined) !== (again[1] === undefined))
    return `said again in one of them: ${again[0] ?? again[1]}`;
  if (a.outlet !== undefined && b.outlet !== undefined) {
    const words = a.outlet.split(' ');
    if (!b.outlet.split(' ').some(word => words.includes(word)))
      return `said to others: ${a.outletText}, ${b.outletText}`;
    return undefined;
  }
  if (a.medium !== undefined && b.medium !== undefined && a.medium !== b.medium) {
    if (!COMPATIBLE.has([a.medium, b.medium].sort().join('|')))
      return `said elsewhere: ${a.mediumText}, ${b.mediumText}`;
  }
  return undefined;
}

/** Why two occasions look like one: the same kind of medium, or the same day. */
export function sameOccasion(a: Occasion, b: Occasion): string | undefined {
  if (a.outlet !== undefined && b.outlet !== undefined && a.outlet === b.outlet) {
    return `both said to ${a.outletText}`;
  }
  if (a.medium !== undefined && a.medium === b.medium)
    return `both through ${a.medium}: ${a.mediumText}, ${b.mediumText}`;
  if (a.lo !== undefined && a.lo === b.lo && a.hi === b.hi) return `both said on ${a.lo}`;
  return undefined;
}

/** Days between two reports from which a rewording is more likely a second saying than a second telling. */
const APART_DAYS = 2;

/** Why like content may have been said twice: one speaker harks back, or the reports lie days apart. */
export function perhapsRepeated(a: Occasion, b: Occasion): string | undefined {
  if ((a.lookingBack === 'again') !== (b.lookingBack === 'again')) return 'one of them says it again';
  if (a.lookingBack === 'earlier' || b.lookingBack === 'earlier') return undefined;
  if (a.published === undefined || b.published === undefined) return undefined;
  const days = Math.abs(Date.parse(a.published) - Date.parse(b.published)) / 86_400_000;
  return days >= APART_DAYS ? `in reports ${days} days apart` : undefined;
}
