// What its author gave out himself: statements, filings, press releases; offices and unnamed people that speak for the record.
// Does not credit every speaker: a named person who says something is a quotation, not an origin.
import { ISSUED, UNNAMED } from '../../lists/credit-words.js';
import type { Quotation, Sentence, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { type Phrase, phraseFrom } from './phrases.js';
import { type CreditRule, type FoundCredit, findAt, isSpoken, speakerAt } from './rule.js';

const IN = new Set(['in', 'by', 'from', 'through']);
const BETWEEN = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'another', 'one', 'this', 'that']);
/** Words after a paper that belong to it: "a filing with the exchange", "a letter to shareholders". */
const BELONGS = new Set(['with', 'to', 'of', 'on', 'from']);

function issued(reading: Reading, sentence: Sentence, i: number): FoundCredit | null {
  const { tokens } = sentence;
  let at = i;
  while (at > 0 && i - at < 5 && !BETWEEN.has(tokens[at]!.lower) && !IN.has(tokens[at - 1]!.lower)) at--;
  const before = tokens[at - 1];
  if (!before || !IN.has(before.lower) || !(at < i || tokens[i]!.lower === 'letter')) return null;
  if (!isSpoken(reading, sentence)) return null;
  let end = tokens[i]!.end;
  const link = tokens[i + 1];
  if (link && BELONGS.has(link.lower)) {
    const more = phraseFrom(reading, sentence, i + 2);
    if (more && !reading.timexes.some(t => t.span[0] < more.span[1] && more.span[0] < t.span[1])) end = more.span[1];
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

/** Quotations whose source is one phrase, with that phrase. */
function* sources(reading: Reading): Generator<{ quotation: Quotation; phrase: Phrase; sentence: Sentence }> {
  let k = 0;
  const quotations = reading.quotations
    .filter(q => q.source.length > 0 && q.cue.length > 0)
    .sort((a, b) => a.source[0]![0] - b.source[0]![0]);
  for (const quotation of quotations) {
    const source = quotation.source[0]!;
    while (k < reading.sentences.length && reading.sentences[k]!.span[1] <= source[0]) k++;
    const sentence = reading.sentences[k];
    if (!sentence || source[0] < sentence.span[0]) continue;
    const first = sentence.tokens.findIndex(t => t.start >= source[0]);
    const phrase = first < 0 ? null : phraseFrom(reading, sentence, first);
    if (phrase && phrase.span[0] < source[1]) yield { quotation, phrase, sentence };
  }
}

function sourceCredit(reading: Reading, quotation: Quotation, phrase: Phrase): FoundCredit {
  const span = quotation.source[0]!;
  const origin = reading.text.slice(span[0], Math.max(phrase.span[1], span[0]));
  const cue = quotation.cue[0]!;
  return {
    span: [Math.min(span[0], cue[0]), Math.max(phrase.span[1], cue[1])],
    origin,
    originSpan: [span[0], phrase.span[1]],
    relation: 'published',
    kind: phrase.kind,
    ...(quotation.speaker === null ? {} : { speaker: quotation.speaker, entity: quotation.speaker }),
  };
}

/** Nearer than this a sentence has a person's title and not an office's statement: "police chief Ana Kovač said". */
const isOffice = (reading: Reading, quotation: Quotation, phrase: Phrase): boolean => {
  const kind = reading.entities.find(e => e.id === quotation.speaker)?.kind;
  if (kind === 'person') return false;
  return phrase.kind === 'government' || (phrase.kind === 'own' && phrase.named);
};

export const officeSays: CreditRule = {
  id: 'read.credits.office-says',
  finds: 'an office that states something for the record: the police, a ministry, a court',
  examples: {
    fires: 'Two pickets were hurt at the gate, the harbour police said.',
    not: 'Two pickets were hurt at the gate, Ana Kovač said.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    [...sources(reading)]
      .filter(({ quotation, phrase }) => isOffice(reading, quotation, phrase))
      .map(({ quotation, phrase }) => sourceCredit(reading, quotation, phrase)),
};

export const unnamedSays: CreditRule = {
  id: 'read.credits.unnamed-source',
  finds: 'people who speak without their name: "two diplomats said", "a spokesman added"',
  examples: {
    fires: 'The list was cut an hour before the vote, two diplomats said.',
    not: 'The list was cut an hour before the vote, diplomat Ana Kovač said.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    [...sources(reading)]
      .filter(({ quotation, phrase }) => phrase.kind === 'unnamed' && !isNamed(reading, quotation, phrase))
      .map(({ quotation, phrase }) => ({ ...sourceCredit(reading, quotation, phrase), relation: 'told' as const })),
};

/** "Union member Ana Kovač", "the minister" after she was named: somebody known. */
const isNamed = (reading: Reading, quotation: Quotation, phrase: Phrase): boolean =>
  reading.mentions.some(m => m.entity === quotation.speaker && m.form === 'name') ||
  reading.names.some(n => n.kind === 'person' && n.span[0] >= phrase.span[0] && n.span[1] <= quotation.source[0]![1]) ||
  !phrase.sentence.tokens.slice(phrase.from, phrase.to).some(t => UNNAMED.has(t.lower));

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
