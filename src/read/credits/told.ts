// Words that went to one outlet or to the press at large: "told Radio Lessa", "in an interview with", "told reporters".
// Does not read who said what; quotations do.
import { OCCASIONS, TALKED, TOLD } from '../../lists/credit-words.js';
import { overlaps, type Sentence, type Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { headOf } from './kinds.js';
import { timeStarts } from './names.js';
import { isOutlet, mayBeOutlet, type Phrase, phraseFrom } from './phrases.js';
import { type CreditRule, creditTo, type FoundCredit, findAt, isQuoting, isSpoken, speakerAt } from './rule.js';

const TALK_TO = new Set(['to', 'with']);
const INTERVIEWS = new Set(['interview', 'interviews', 'conversation', 'remarks', 'comments', 'chat']);
const INTERVIEW_WITH = new Set(['with', 'to', 'on', 'by', 'for', 'published', 'broadcast', 'carried', 'aired']);

/** The listener behind "told" or "spoke to", if the words went to an outlet. */
function listener(reading: Reading, sentence: Sentence, i: number): Phrase | null {
  const { tokens } = sentence;
  if (TOLD.has(tokens[i]!.lower)) return phraseFrom(reading, sentence, i + 1);
  // "said to our correspondent", "expressed to Radio Lessa", "speaking yesterday to"
  for (let k = i + 1; k <= i + 2 && k < tokens.length; k++)
    if (TALK_TO.has(tokens[k]!.lower)) return phraseFrom(reading, sentence, k + 1);
  return null;
}

const BROADCAST = /\b(?:radio|rádio|tv|television|channel|show|programme|program|podcast|station)\b/i;
/** "Her channel" is where she posts, and no outlet. */
const OWNED = /^(?:his|her|their|its)\b/i;
const ON_AIR = new Set(['on']);

function told(reading: Reading, sentence: Sentence, i: number, origin: Phrase): FoundCredit {
  const by = speakerAt(reading, sentence, i);
  const listens = by.speakerSpan !== undefined && overlaps(by.speakerSpan, origin.span);
  const outlet: Phrase = origin.kind === 'other' ? { ...origin, kind: 'outlet' } : origin;
  return creditTo(outlet, 'told', [sentence.tokens[i]!.start, origin.span[1]], listens ? {} : by);
}

export const toldOutlet: CreditRule = {
  id: 'read.credits.told-outlet',
  finds: 'an outlet that somebody told, informed or spoke to',
  examples: {
    fires: 'The mayor told Radio Lessa that the bridge will open in May.',
    not: 'The mayor told Parliament that the bridge will open in May.',
  },
  source: 'set phrases of news prose',
  find: reading => [
    ...findAt(reading, TOLD, (sentence, i) => {
      const origin = listener(reading, sentence, i);
      return origin && mayBeOutlet(reading, origin) ? told(reading, sentence, i, origin) : null;
    }),
    ...findAt(reading, TALKED, (sentence, i) => {
      const origin = listener(reading, sentence, i);
      return origin && isOutlet(origin) ? told(reading, sentence, i, origin) : null;
    }),
    ...findAt(reading, ON_AIR, (sentence, i) => {
      const origin = phraseFrom(reading, sentence, i + 1);
      if (
        !origin ||
        !isOutlet(origin) ||
        !BROADCAST.test(origin.text) ||
        OWNED.test(origin.text) ||
        !isQuoting(reading, sentence)
      )
        return null;
      return told(reading, sentence, i, origin);
    }),
  ],
};

export const interviewWith: CreditRule = {
  id: 'read.credits.interview-with',
  finds: 'the outlet that had an interview: "in an interview with", "in remarks carried by"',
  examples: {
    fires: 'The bridge will open in May, she said in an interview with the Quay Post.',
    not: 'The club invited her to an interview for the post.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, INTERVIEWS, (sentence, i) => {
      const { tokens } = sentence;
      if (!INTERVIEW_WITH.has(tokens[i + 1]?.lower ?? '')) return null;
      const participle = tokens[i + 2]?.lower === 'by' || tokens[i + 2]?.lower === 'on' ? 1 : 0;
      const origin = phraseFrom(reading, sentence, i + 2 + participle);
      if (!origin || !(tokens[i]!.lower === 'interview' ? mayBeOutlet(reading, origin) : isOutlet(origin))) return null;
      const start = phraseStart(sentence, i);
      const document = reading.text.slice(start, tokens[i]!.end);
      return creditTo(origin, 'told', [start, origin.span[1]], { document, ...speakerAt(reading, sentence, i) });
    }),
};

/** Offset at which the noun phrase of token `i` starts: its article, or the noun itself. */
function phraseStart(sentence: Sentence, i: number): number {
  for (let k = i; k >= 0 && i - k < 5; k--)
    if (/^(?:an?|the|his|her|their|its|this)$/.test(sentence.tokens[k]!.lower)) return sentence.tokens[k]!.start;
  return sentence.tokens[i]!.start;
}

/** Behind a listener or occasion, the words that say where: "on the quay", "at a briefing in Lomara". */
function withPlace(reading: Reading, sentence: Sentence, phrase: Phrase): Span {
  let end = phrase.span[1];
  let at = phrase.to;
  for (let k = 0; k < 2; k++) {
    const token = sentence.tokens[at];
    if (!token || !/^(?:on|at|in|after|outside|near|from)$/.test(token.lower)) break;
    const place = phraseFrom(reading, sentence, at + 1);
    if (!place || sentence.tokens.slice(place.from, place.to).some(t => timeStarts(reading).has(t.start))) break;
    end = place.span[1];
    at = place.to;
  }
  return [phrase.span[0], end];
}

export const toldPress: CreditRule = {
  id: 'read.credits.told-reporters',
  finds: 'words said where every reporter could hear them: to reporters, at a news conference, on a call with analysts',
  examples: {
    fires: 'The mayor told reporters on the quay that the bridge will open in May.',
    not: 'The mayor told residents that the bridge will open in May.',
  },
  source: 'set phrases of news prose',
  find: reading => [
    ...findAt(reading, TOLD, (sentence, i) => {
      const phrase = listener(reading, sentence, i);
      if (phrase?.kind !== 'occasion') return null;
      const span = withPlace(reading, sentence, phrase);
      return occasion(reading, sentence, i, [sentence.tokens[i]!.start, span[1]], span);
    }),
    ...findAt(reading, OCCASIONS, (sentence, i) => {
      const { tokens } = sentence;
      const start = phraseStart(sentence, i);
      const before = tokens.findLast(t => t.end <= start);
      if (!before || !/^(?:at|in|on|during)$/.test(before.lower) || !isSpoken(reading, sentence)) return null;
      const phrase = phraseFrom(
        reading,
        sentence,
        tokens.findIndex(t => t.start === start),
      );
      if (!phrase || headOf(tokens.slice(phrase.from, phrase.to))?.lower !== tokens[i]!.lower) return null;
      const span = withPlace(reading, sentence, phrase);
      return occasion(reading, sentence, i, [before.start, span[1]], span);
    }),
  ],
};

const occasion = (reading: Reading, sentence: Sentence, i: number, span: Span, originSpan: Span): FoundCredit => {
  const words = reading.text.slice(originSpan[0], originSpan[1]);
  return {
    span,
    origin: words,
    originSpan,
    relation: 'told',
    kind: 'occasion',
    document: words,
    ...speakerAt(reading, sentence, i),
  };
};
