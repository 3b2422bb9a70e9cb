// What its author gave out himself: statements, filings, press releases; offices and unnamed people that speak for the record.
// Does not credit every speaker: a named person who says something is a quotation, not an origin.
import { ISSUED, REPORTS, SHOWS } from '../../lists/credit-words.js';
import type { Sentence, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { headOf } from './kinds.js';
import { entityOf, personIn, timeStarts } from './names.js';
import { type Phrase, phraseFrom, subjectPhrase } from './phrases.js';
import { type CreditRule, creditTo, type FoundCredit, findAt, isSpoken, speakerAt } from './rule.js';

const IN = new Set(['in', 'by', 'from', 'through']);
/** "By letter", "by e-mail": the way it came; "by the announcement" is a cause. */
const CARRIES = new Set(['letter', 'email', 'e-mail', 'statement', 'note']);
const BETWEEN = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'another', 'one', 'this', 'that']);
/** Words after a paper that belong to it: "a filing with the exchange", "a letter to shareholders". */
const BELONGS = new Set(['with', 'to', 'of', 'on', 'from']);

function issued(reading: Reading, sentence: Sentence, i: number): FoundCredit | null {
  const { tokens } = sentence;
  if (tokens[i]!.upos === 'VERB') return null;
  let at = i;
  while (at > 0 && i - at < 5 && !BETWEEN.has(tokens[at]!.lower) && !IN.has(tokens[at - 1]!.lower)) at--;
  const before = tokens[at - 1];
  if (before?.lower === 'by' && !CARRIES.has(tokens[i]!.lower)) return null;
  if (!before || !IN.has(before.lower) || !(at < i || tokens[i]!.lower === 'letter')) return null;
  if (!isSpoken(reading, sentence)) return null;
  let end = tokens[i]!.end;
  const link = tokens[i + 1];
  if (link && BELONGS.has(link.lower)) {
    const more = phraseFrom(reading, sentence, i + 2);
    if (more && !hasTime(reading, more)) end = more.span[1];
  }
  const originSpan: Span = [tokens[at]!.start, end];
  const words = reading.text.slice(originSpan[0], originSpan[1]);
  return {
    span: [before.start, end],
    origin: words,
    originSpan,
    relation: 'published',
    kind: 'document',
    document: words,
    ...speakerAt(reading, sentence, i),
  };
}

/** "In a statement on Monday": the day does not belong to the paper. */
const hasTime = (reading: Reading, phrase: Phrase): boolean =>
  phrase.sentence.tokens.slice(phrase.from, phrase.to).some(t => timeStarts(reading).has(t.start));

export const inAStatement: CreditRule = {
  id: 'read.credits.in-a-statement',
  finds: 'a statement, letter or filing in which the author says it himself',
  examples: {
    fires: 'In a filing with the Lessa exchange, the company said the mine will close.',
    not: 'In a letter to her sister she had once drawn the mine.',
  },
  source: 'set phrases of news prose',
  find: reading => findAt(reading, ISSUED, (sentence, i) => issued(reading, sentence, i)),
};

const OPENING = /^[,”"’»–—-]$/;

/** The subject of a reporting verb, before it or, where the verb opens its clause, behind it. */
function subjectOf(reading: Reading, sentence: Sentence, i: number): Phrase | null {
  const before = subjectPhrase(reading, sentence, i);
  if (before) return before;
  const { tokens } = sentence;
  let first = i;
  while (first > 0 && tokens[first - 1]!.upos === 'AUX') first--;
  if (first > 0 && !OPENING.test(tokens[first - 1]!.form)) return null;
  // behind its verb a subject ends the clause: "said the ruling would" has another one
  const after = phraseFrom(reading, sentence, i + 1);
  const next = after && tokens[after.to];
  return after && (!next || next.upos === 'PUNCT' || next.upos === 'ADP') ? after : null;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being']);
const MODALS = new Set([
  'may',
  'might',
  'can',
  'could',
  'will',
  'would',
  'shall',
  'should',
  'must',
  'not',
  "n't",
  'never',
  'to',
]);

/** "May say", "was informed", "did not confirm": nothing was said, or somebody else said it. */
function isBlocked(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const { lower, upos } = tokens[k]!;
    if (BE.has(lower) || MODALS.has(lower)) return true;
    if (upos !== 'ADV' && upos !== 'AUX') return false;
  }
  return false;
}

function speaks(
  reading: Reading,
  sentence: Sentence,
  i: number,
  is: (phrase: Phrase) => boolean,
  relation: FoundCredit['relation'],
): FoundCredit | null {
  const verb = sentence.tokens[i]!;
  if (verb.upos === 'NOUN' || sentence.tokens[i + 1]?.lower === 'by' || isBlocked(sentence, i)) return null;
  const subject = subjectOf(reading, sentence, i);
  if (!subject || !is(subject)) return null;
  return creditTo(subject, relation, [Math.min(subject.span[0], verb.start), Math.max(subject.span[1], verb.end)]);
}

/** An office or an organisation: it can only speak by a statement or a spokesperson. */
function isBody(reading: Reading, phrase: Phrase): boolean {
  if (phrase.kind === 'government') return true;
  if (phrase.kind !== 'other') return false;
  const entity = entityOf(reading, phrase.entity);
  const head = headOf(phrase.sentence.tokens.slice(phrase.from, phrase.to))?.lower ?? '';
  return entity?.kind === 'organisation' || BODIES.has(head);
}
const BODIES = new Set(
  'company firm group union federation association hospital university museum club operator airline carrier bank fund charity foundation institute party maker manufacturer watchdog regulator movement campaign diocese'.split(
    ' ',
  ),
);

/** Verbs of speech alone: an office also adds ships to a list, publishes laws and puts up signs. */
const OFFICE_VERBS = new Set(
  [...REPORTS].filter(verb => !/^(?:add|put|print|publish|broadcast|cite|quote|headline|believe)/.test(verb)),
);

export const officeSays: CreditRule = {
  id: 'read.credits.office-says',
  finds: 'an office or organisation that states something for the record: the police, a ministry, a company',
  examples: {
    fires: 'Two pickets were hurt at the gate, the harbour police said.',
    not: 'Two pickets were hurt at the gate, Ana Kovač said.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, OFFICE_VERBS, (sentence, i) =>
      speaks(reading, sentence, i, phrase => isBody(reading, phrase), 'published'),
    ),
};

/** "Reports indicate": nobody's paper. */
const UNTOLD = /^(?:(?:some|other|several|media|news|early|first|initial|unconfirmed) )*reports$/i;

export const paperSays: CreditRule = {
  id: 'read.credits.paper-says',
  finds: 'a paper that speaks for itself: "the letter says", "documents show"',
  examples: {
    fires: 'The letter says that the bridge will open in May.',
    not: 'The reader says that the bridge will open in May.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, SHOWS, (sentence, i) =>
      speaks(reading, sentence, i, phrase => phrase.kind === 'document' && !UNTOLD.test(phrase.text), 'published'),
    ),
};

export const houseSays: CreditRule = {
  id: 'read.credits.own-announcement',
  finds: 'the house that gives out the text, speaking of itself: "Lessa Biologics today announced"',
  examples: {
    fires: 'The Quay Post understands that the bridge will open in May.',
    not: 'Ana Kovač understands that the bridge will open in May.',
  },
  source: 'set phrases of press releases and of exclusive reports',
  find: reading =>
    findAt(reading, OWN_VERBS, (sentence, i) => {
      const subject = subjectPhrase(reading, sentence, i);
      return subject?.kind === 'own' ? creditTo(subject, 'reported', [subject.span[0], sentence.tokens[i]!.end]) : null;
    }),
};

/** Verbs with which a house speaks of its own knowledge. */
const OWN_VERBS = new Set([
  ...REPORTS,
  'understands',
  'learned',
  'learnt',
  'verified',
  'found',
  'recorded',
  'matched',
  'counted',
  'saw',
  'spoke',
  'contacted',
  'asked',
  'approached',
  'reviewed',
]);

export const unnamedSays: CreditRule = {
  id: 'read.credits.unnamed-source',
  finds: 'people who speak without their name: "two diplomats said", "a spokesman added"',
  examples: {
    fires: 'The list was cut an hour before the vote, two diplomats said.',
    not: 'The list was cut an hour before the vote, diplomat Ana Kovač said.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, REPORTS, (sentence, i) => {
      const found = speaks(reading, sentence, i, phrase => phrase.kind === 'unnamed', 'told');
      return found && isUnnamed(found.origin) && !personIn(reading, [found.originSpan[1], found.span[1]])
        ? found
        : null;
    }),
};

/** "The minister", "the lawyer" mean somebody named before; a number, "a", or a bare plural does not. */
const isUnnamed = (words: string): boolean =>
  !/^(?:the|this|that|his|her|their)\s/i.test(words) || /\b(?:sources?|officials|diplomats|insiders)\b/i.test(words);

/** Set phrases that say somebody has it from somewhere and not from whom. */
const HEARSAY: readonly (readonly string[])[] = [
  ['it', 'is', 'understood'],
  ['it', 'emerged'],
  ['it', 'has', 'emerged'],
  ['it', 'is', 'reported'],
  ['it', 'was', 'reported'],
  ['is', 'reported', 'to', 'have'],
  ['are', 'reported', 'to', 'have'],
  ['was', 'reported', 'to', 'have'],
  ['is', 'quoted', 'as'],
  ['was', 'quoted', 'as'],
  ['were', 'quoted', 'as'],
  ['reports', 'indicate'],
  ['reports', 'suggest'],
  ['reports', 'say'],
  ['reports', 'said'],
];
const FIRSTS = new Set(HEARSAY.map(words => words[0]!));

export const hearsay: CreditRule = {
  id: 'read.credits.hearsay',
  finds: 'words that name nobody: "it is understood that", "is quoted as saying", "reports indicate"',
  examples: {
    fires: 'It is understood that nineteen players joined the strike.',
    not: 'It is understood by everybody in the village, and by the mayor, how to cross the ice.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, FIRSTS, (sentence, i) => {
      const { tokens } = sentence;
      const words = HEARSAY.find(list => list.every((word, k) => tokens[i + k]?.lower === word));
      if (!words) return null;
      // "is quoted as adding by Lessa Radio", "reported by": relayed.ts names the outlet
      const rest = tokens.slice(i + words.length, i + words.length + 4);
      if (rest.some(t => t.lower === 'by') || telling(tokens[i + words.length]?.lower ?? '')) return null;
      const span: Span = [tokens[i]!.start, tokens[i + words.length - 1]!.end];
      return { span, origin: reading.text.slice(...span), originSpan: span, relation: 'reported', kind: 'unnamed' };
    }),
};

/** "Was quoted as telling Radio Lessa": told.ts names the outlet. */
const telling = (word: string): boolean => word === 'telling' || word === 'informing';
