// What one outlet has from another: "according to", "as reported by", "Radio Lessa reports, citing a mediator", "via local media".
// Does not decide who copied whom; compare/reuse does, from these.
import { RELAYED, REPORTS } from '../../lists/credit-words.js';
import type { Sentence, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { isOutlet, mayRelay, type Phrase, phraseBefore, phraseFrom, subjectPhrase } from './phrases.js';
import { type CreditRule, creditTo, type FoundCredit, findAt, speakerAt } from './rule.js';

const ACCORDING = new Set(['according']);
/** "By data of the agency", "by the count of the port watch". */
const COUNTS = new Set(['data', 'information', 'count', 'reckoning', 'estimate', 'tally', 'account']);
const PLANS = /^(?:plan|plans|schedule|custom|tradition|need|rank|size|law|taste|merit|type|age)$/;

export const accordingTo: CreditRule = {
  id: 'read.credits.according-to',
  finds: 'whom a statement is credited to: "according to the ministry", "by the count of the port watch"',
  examples: {
    fires: 'The fire destroyed nine barns, according to the harbour police.',
    not: 'The evacuation of the pier went according to plan.',
  },
  source: 'set phrases of news prose',
  find: reading => [
    ...findAt(reading, ACCORDING, (sentence, i) => {
      const { tokens } = sentence;
      if (tokens[i + 1]?.lower !== 'to') return null;
      let origin = phraseFrom(reading, sentence, i + 2);
      if (!origin || PLANS.test(origin.text.toLowerCase())) return null;
      // "according to data of radio Tamazir"
      const of = tokens
        .slice(origin.from, origin.to)
        .findIndex((t, k, list) => t.lower === 'of' && COUNTS.has(list[k - 1]?.lower ?? ''));
      if (of >= 0) origin = phraseFrom(reading, sentence, origin.from + of + 1) ?? origin;
      return creditTo(origin, 'reported', [tokens[i]!.start, origin.span[1]]);
    }),
    ...findAt(reading, COUNTS, (sentence, i) => {
      const { tokens } = sentence;
      const by = tokens[i - 1]?.lower === 'by' ? i - 1 : tokens[i - 2]?.lower === 'by' ? i - 2 : -1;
      if (by < 0 || tokens[i + 1]?.lower !== 'of') return null;
      const origin = phraseFrom(reading, sentence, i + 2);
      return origin ? creditTo(ownEdition(origin), 'reported', [tokens[by]!.start, origin.span[1]]) : null;
    }),
  ],
};

/** "By information of the edition": the report's own house, in translated reports. */
const ownEdition = (phrase: Phrase): Phrase =>
  /^(?:the )?(?:edition|editorial office|editors|correspondent)$/.test(phrase.text.toLowerCase())
    ? { ...phrase, kind: 'own' }
    : phrase;

export const outletReports: CreditRule = {
  id: 'read.credits.outlet-reports',
  finds: 'an outlet that reports, writes or says something itself, or is named after its verb',
  examples: {
    fires: 'Seven members oppose the plan, the Quay Post reported on Monday.',
    not: 'The council reported a loss on Monday.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, REPORTS, (sentence, i) => {
      const before = subjectPhrase(reading, sentence, i);
      if (before && isOutlet(before) && !isPassive(sentence, i) && !OFFICE_TOO.test(before.text))
        return creditTo(before, 'reported', [before.span[0], sentence.tokens[i]!.end]);
      // "transmits the agency Lessa-Inform"
      const verb = sentence.tokens[i]!;
      if (before || !/^(?:report|inform|transmit|write|communicate|announce)e?s?$/.test(verb.lower)) return null;
      const after = phraseFrom(reading, sentence, i + 1);
      return after && (isOutlet(after) || (after.named && after.kind === 'other'))
        ? creditTo(after, 'reported', [verb.start, after.span[1]])
        : null;
    }),
};

/** "The agency said": as often an office. */
const OFFICE_TOO = /^the (?:agency|station|network|service|channel)$/i;

const isPassive = (sentence: Sentence, i: number): boolean =>
  sentence.tokens[i + 1]?.lower === 'by' || sentence.tokens[i]!.rel.startsWith('acl');

/** A name that relays is an outlet's, whatever it was taken for. */
const asOutlet = (phrase: Phrase): Phrase =>
  phrase.kind === 'other' || phrase.kind === 'person' ? { ...phrase, kind: 'outlet' } : phrase;

/** Verbs that outlets alone are the subject of. */
const STRICT = new Set(['quoted', 'carried', 'broadcast', 'aired', 'televised', 'printed']);

export const relayedBy: CreditRule = {
  id: 'read.credits.relayed-by',
  finds: 'an outlet or office by which something was reported, quoted, carried or broadcast',
  examples: {
    fires: 'The bridge will open in May, as first reported by the Quay Post.',
    not: 'Two accidents were reported by motorists on the bridge.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, RELAYED, (sentence, i) => {
      const { tokens } = sentence;
      // "is quoted as adding by Lessa Radio", "is quoted by state television as calling"
      let by = i + 1;
      while (by < tokens.length && by < i + 5 && tokens[by]!.lower !== 'by') by++;
      if (tokens[by]?.lower !== 'by' || (by > i + 1 && tokens[i + 1]!.lower !== 'as')) return null;
      const origin = phraseFrom(reading, sentence, by + 1);
      if (
        !origin ||
        !(
          origin.kind === 'government' ||
          (STRICT.has(tokens[i]!.lower) || tokens[i - 1]?.lower === 'as' || tokens[i - 1]?.lower === 'first'
            ? mayRelay(reading, origin)
            : isOutlet(origin))
        )
      )
        return null;
      const start =
        tokens[i - 1]?.lower === 'as' || tokens[i - 1]?.lower === 'first' ? tokens[i - 1]!.start : tokens[i]!.start;
      return creditTo(asOutlet(origin), 'reported', [start, origin.span[1]], speakerAt(reading, sentence, i));
    }),
};

const CITES = new Set(['citing', 'cited', 'cites', 'quoting', 'reference', 'referring']);

export const citing: CreditRule = {
  id: 'read.credits.citing',
  finds: 'whom an outlet has it from itself: "local media reported, citing a mediator"',
  examples: {
    fires: 'The talks failed, the Quay Post reported, citing two diplomats.',
    not: 'The mayor resigned on Monday, citing his health.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, CITES, (sentence, i) => {
      const { tokens } = sentence;
      const verb = tokens[i]!;
      const to = verb.lower === 'reference' || verb.lower === 'referring';
      if (to && tokens[i + 1]?.lower !== 'to') return null;
      const origin = phraseFrom(reading, sentence, i + (to ? 2 : 1));
      if (!origin || origin.kind === 'other' || origin.kind === 'occasion' || origin.kind === 'own') return null;
      if (!isOutlet(origin) && !outletBefore(reading, sentence, i)) return null;
      return creditTo(origin, 'via', [verb.start, origin.span[1]]);
    }),
};

/** Whether an outlet reports in the sentence before token `i`: only then is what is cited an origin and no reason. */
function outletBefore(reading: Reading, sentence: Sentence, i: number): boolean {
  for (let k = 0; k < i; k++) {
    if (!REPORTS.has(sentence.tokens[k]!.lower)) continue;
    const [before, after] = [phraseBefore(reading, sentence, k), phraseFrom(reading, sentence, k + 1)];
    if ((before && isOutlet(before)) || (after && isOutlet(after))) return true;
  }
  return false;
}

const VIA = new Set(['via']);
/** Things one also goes through. */
const ROUTES = /\b(?:channels?|programs?|programmes?|stations?|networks?|portals?|sites?)$/i;

export const viaOutlet: CreditRule = {
  id: 'read.credits.via',
  finds: 'by way of whom it came: "reports via local media"',
  examples: {
    fires: 'The call took place on Monday, Lessa Today reports via local media.',
    not: 'The convoy reached the port via the northern road.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, VIA, (sentence, i) => {
      const origin = phraseFrom(reading, sentence, i + 1);
      if (!origin || !isOutlet(origin) || ROUTES.test(origin.text)) return null;
      const span: Span = [sentence.tokens[i]!.start, origin.span[1]];
      return creditTo(origin, 'via', span);
    }),
};

/** Whether a credit of a sentence is behind another: what stands behind "citing", and what "via" hands on. */
export function isBehind(deep: FoundCredit, near: FoundCredit, ruleOf: { deep: string; near: string }): boolean {
  if (ruleOf.deep === citing.id) return near.kind === 'agency' || near.kind === 'outlet';
  if (ruleOf.near === viaOutlet.id) return ruleOf.deep === relayedBy.id || ruleOf.deep === outletReports.id;
  // "told Radio Lessa, as reported by the Quay Post": the Post has it from the radio
  return ruleOf.near === relayedBy.id && (deep.relation === 'told' || deep.relation === 'obtained');
}
