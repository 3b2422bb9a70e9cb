// The side that a quotation takes by its cue or by its words: "urged allies to invite Arlen", "an invitation must be extended".
// Does not read stances, which the reading has found, and does not say who holds the side; claims.ts and holders.ts do.
import { LIGHT_VERBS, SIDE_VERBS, VERDICT } from '../../lists/decisions.js';
import type { Position, Quotation, Span } from '../../model/index.js';
import { stemOf } from '../utterances/wording.js';

export interface Request {
  side: Position['stance'];
  content: readonly Span[];
  /** Words that take the side. */
  cue: readonly Span[];
  /** Whether it only counts beside a plainer stance on the same question: what must or should be done. */
  weak: boolean;
}

/** Verbs of speech that take a side on what should be done. Source: general knowledge; kept short on purpose. */
const REQUESTS: Readonly<Record<string, Position['stance']>> = {
  urge: 'support',
  'call for': 'support',
  'call on': 'support',
  'call upon': 'support',
  demand: 'support',
  'appeal for': 'support',
  'plead for': 'support',
  recommend: 'support',
  propose: 'support',
  back: 'support',
  endorse: 'support',
  advocate: 'support',
  'push for': 'support',
  'ask for': 'support',
  'rule out': 'oppose',
  reject: 'oppose',
  'object to': 'oppose',
  oppose: 'oppose',
  'argue against': 'oppose',
};
/** Those that ask somebody to act: "asked its allies to invite Arlen". */
const ASKING = /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|implor(?:e[sd]?|ing)|beg(?:s|ged|ging)?)$/;

/** Vows: the side stands in the verb behind them, "vowed to fight the merger". */
const VOW = /\b(?:vow|pledg|promis|plan|intend|threaten|swore|swear|decid)/;
/** Cues that judge a matter as a whole; a side only beside a plainer stance on it. */
const JUDGING: readonly (readonly [cue: RegExp, side: Position['stance']])[] = [
  [
    /\b(?:denounc|condemn|decr(?:y|ie)|slam|blast|criticis|criticiz|lambast|deplor|dismiss|ridicul|deride|scoff|(?:hit|hits|hitting) (?:back|out) at)/,
    'oppose',
  ],
  [/\b(?:welcom|hail|applaud)/, 'support'],
];
const NEGATED = /\b(?:not|never|neither|nor)\b|n[’']t\b/i;

const textOf = (text: string, spans: readonly Span[]): string => spans.map(span => text.slice(...span)).join(' ');

/** "hit back at the plan", "pushed back": behind a verb the word is no verb of backing. */
const BEFORE_VERB =
  /^(?:ha(?:s|ve|d|ving)|is|are|was|were|be|been|will|would|can|could|may|might|must|should|do|does|did|to|and|also|\p{L}+ly)$/u;
const isParticle = (word: string, before: string | undefined): boolean =>
  word === 'back' && before !== undefined && !BEFORE_VERB.test(before);

/** The sides that a quotation takes, by its cue or, where that says nothing, by its words. */
export function requestsOf(text: string, quotation: Quotation): Request[] {
  const byCue = cueRequest(text, quotation);
  return byCue ? [byCue] : wordedRequests(text, quotation);
}

/** The side a quotation takes by its cue, and what it takes it on. */
function cueRequest(text: string, { type, cue: cues, content }: Quotation): Request | undefined {
  const [first] = content;
  if (type === 'direct' || cues.length === 0 || first === undefined) return undefined;
  const cue = textOf(text, cues).toLowerCase();
  const end = cues.at(-1)![1];
  if (NEGATED.test(text.slice(Math.max(0, cues[0]![0] - 12), end))) return undefined;
  // "called on its allies to": the particle may stand behind the words of the cue.
  const whole = first[0] > end ? `${cue}${text.slice(end, Math.min(first[0], end + 6))}`.toLowerCase() : cue;
  for (const [verb, side] of Object.entries(REQUESTS)) {
    const [head, particle] = verb.split(' ');
    const stem = head!.replace(/e$/, '');
    const found = cue
      .split(/\s+/)
      .some(
        (word, at, all) => word.startsWith(stem) && word.length <= head!.length + 4 && !isParticle(word, all[at - 1]),
      );
    if (found && (particle === undefined || `${whole} `.includes(` ${particle} `)))
      return { side, content, cue: cues, weak: false };
  }
  const words = text.slice(...first);
  if (ASKING.test(cue) && /^to\s/.test(words)) return { side: 'support', content, cue: cues, weak: true };
  const judged = JUDGING.find(([judging]) => judging.test(cue));
  if (judged && !/^that\s/.test(words))
    return { side: judged[1], content: [[first[0], first[0] + matterIn(words)]], cue: cues, weak: true };
  const verdict = NAMING.test(cue) ? verdictOn(words) : undefined;
  if (verdict) return { side: verdict.side, content: [[first[0], first[0] + verdict.matter]], cue: cues, weak: true };
  const vowed = VOW.test(cue) && /^to\s+(\p{L}+)\s+/u.exec(words);
  const side = vowed ? SIDE_VERBS[vowed[1]!] : undefined;
  if (!vowed || side === undefined) return undefined;
  return { side, content: [[first[0] + vowed[0].length, first[1]], ...content.slice(1)], cue: cues, weak: false };
}

/** "Called the merger a mistake", "described the plan as overdue". */
const NAMING = /\b(?:call|describ|brand|label|dub|term)(?:s|es|e|ed|led|bed|ing)?$/;

/** Where the matter ends and what it is called begins: "the merger [a mistake]", "the plan as [overdue]". */
function verdictOn(words: string): { matter: number; side: Position['stance'] } | undefined {
  const found = VERDICT.exec(words);
  if (!found || found.index < 3 || isTurnedDown(words, found)) return undefined;
  return { matter: found.index, side: found.groups!['bad'] === undefined ? 'support' : 'oppose' };
}

/** "late rather than wrong": what the matter is said not to be. */
function isTurnedDown(words: string, found: RegExpExecArray): boolean {
  const word = found.groups!['bad'] ?? found.groups!['good']!;
  return /\b(?:than|instead of|less|not|never|hardly|far from)\s+(?:an? |the )?$/i.test(
    words.slice(0, found.index + found[0].lastIndexOf(word)),
  );
}

/** The words of a matter without its reasons: "the offer as a joke", "the plan, saying". */
const matterIn = (words: string): number => /,\s| as (?:a|an|the)\b|[”"]\s/.exec(words)?.index ?? words.length;

/** "an official invitation must be extended to the nation", "Arlen should not be invited". */
const MUST_BE =
  /(?:^|[.,;“"]\s*|\bthat\s+)((?:(?!must|should)[^\s.,;:“”"]+ ){1,8}?)(must|should|ought to|has to|have to|needs? to) (not )?be (\p{L}+(?:ed|en|nt|ld|wn))\b([^.,;:“”"]{0,80})/giu;
/** "It is imperative to support the decision", "I urge you to endorse the plan". */
const TO_DO =
  /\b(?:it is (?:imperative|essential|vital|crucial|necessary|high time|time)(?: for [^,.;“”"]{2,40})?|(?:I|we) (?:urge|ask|call on|appeal to|implore|beg) [^,.;“”"]{2,40}?) to (\p{L}+) ([^.,;“”"]{4,100})/giu;
/** "What we want now is a referendum", "I'd ask for the vote to be put off". */
const WANTED =
  /\b(?:what (?:I|we) (?:want|need|ask for|demand)(?: now)? is|(?:I|we)(?: would|[’']d)? (?:ask for|call for|demand|insist on)) (?!nothing|more|that|to )([^.,;“”"]{4,100})/giu;
/** "The merger is a mistake", "this plan would be a disaster": what a speaker says of a matter. */
const JUDGED =
  /(?:^|[.;“"]\s*|\bthat\s+)((?:the|this|any|a|an|such a) (?:(?!is\b|was\b|would\b|will\b)[^\s.,;:“”]+ ?){1,6}?) (is|was|would be|will be) /giu;
/** A verdict stands within so many letters behind its verb. */
const VERDICT_CHARS = 50;
const LIGHT = new Set([...LIGHT_VERBS].map(stemOf));

/** What its words say must or should be done: a side only beside a plainer stance on the same matter. */
function wordedRequests(text: string, { content, speaker }: Quotation): Request[] {
  if (speaker === null) return [];
  const found: Request[] = [];
  for (const [start, end] of content) {
    const words = text.slice(start, end);
    for (const match of words.matchAll(MUST_BE)) {
      const [whole, subject, modal, not, verb, rest] = match as unknown as string[];
      const from = start + match.index + whole!.indexOf(subject!);
      const at = start + match.index + whole!.length - rest!.length - verb!.length;
      const modalAt = from + subject!.length;
      // "an invitation must be extended": the noun is the matter; "the licence must be withdrawn": the verb is.
      const light = LIGHT.has(stemOf(verb!.toLowerCase()));
      const tail: Span = [light ? at + verb!.length : at, at + verb!.length + rest!.length];
      found.push({
        side: not ? 'oppose' : 'support',
        content: [[from, modalAt - 1], ...(tail[1] > tail[0] ? [trimmed(text, tail)] : [])],
        cue: [[modalAt, modalAt + modal!.length]],
        weak: true,
      });
    }
    for (const match of words.matchAll(WANTED)) {
      const at = start + match.index + match[0].length - match[1]!.length;
      found.push({
        side: 'support',
        content: [[at, at + match[1]!.length]],
        cue: [[start + match.index, at - 1]],
        weak: false,
      });
    }
    for (const match of words.matchAll(JUDGED)) {
      const from = start + match.index + match[0].indexOf(match[1]!);
      const verdict = VERDICT.exec(
        words.slice(match.index + match[0].length - 1, match.index + match[0].length + VERDICT_CHARS),
      );
      if (verdict?.index !== 0 || isTurnedDown(verdict.input, verdict)) continue;
      const cue: Span = [from + match[1]!.length + 1, start + match.index + match[0].length - 1];
      found.push({
        side: verdict.groups!['bad'] === undefined ? 'support' : 'oppose',
        content: [[from, from + match[1]!.length]],
        cue: [cue],
        weak: true,
      });
    }
    for (const match of words.matchAll(TO_DO)) {
      const [whole, verb, matter] = match as unknown as string[];
      const at = start + match.index + whole!.length - matter!.length;
      const side = SIDE_VERBS[verb!.toLowerCase()];
      const from = side === undefined ? at - verb!.length - 1 : at;
      found.push({
        side: side ?? 'support',
        content: [[side === undefined ? from - 3 : from, at + matter!.length]],
        cue: [[start + match.index, from - (side === undefined ? 4 : verb!.length + 2)]],
        weak: true,
      });
    }
  }
  return found;
}

function trimmed(text: string, [start, end]: Span): Span {
  let from = start;
  while (from < end && text[from] === ' ') from++;
  return [from, end];
}
