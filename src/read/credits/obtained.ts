// Papers that somebody got hold of or was sent: "a letter obtained by Reuters", "a statement e-mailed to this newspaper".
// Does not read papers that speak for themselves ("the letter says"); published.ts does.
import { HANDED, OBTAINED, PAPERS } from '../../lists/credit-words.js';
import type { Sentence, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { isOutlet, mayBeOutlet, type Phrase, phraseBefore, phraseFrom } from './phrases.js';
import { type CreditRule, creditTo, type FoundCredit, findAt, speakerAt } from './rule.js';

/** How far before "obtained by" the paper may stand, in tokens: "a letter from Kovač to the board, seen by this agency". */
const REACH = 16;

/** The nearest paper before token `i` as a phrase; a copy is passed over for what it is a copy of. */
function paperBefore(reading: Reading, sentence: Sentence, i: number): Phrase | null {
  const { tokens } = sentence;
  for (let k = i - 1; k >= 0 && k > i - REACH; k--) {
    const token = tokens[k]!;
    if (!PAPERS.has(token.lower) || token.lower === 'copy' || token.upos === 'VERB') continue;
    const phrase = phraseBefore(reading, sentence, k + 1);
    if (phrase) return phrase;
  }
  return null;
}

/** Who wrote a paper: "a letter from Kovač", "Kovač's letter", else whoever speaks in the sentence. */
function authorOf(reading: Reading, sentence: Sentence, paper: Phrase): Pick<FoundCredit, 'speaker' | 'speakerSpan'> {
  const { tokens } = sentence;
  if (/^(?:from|by|of)$/.test(tokens[paper.to]?.lower ?? '')) {
    const by = phraseFrom(reading, sentence, paper.to + 1);
    if (by?.named) return { speakerSpan: by.span, ...(by.entity ? { speaker: by.entity } : {}) };
  }
  const owner = reading.mentions.find(m => m.span[0] >= paper.span[0] && m.span[1] < paper.span[1]);
  if (owner) return { speaker: owner.entity, ...(owner.form === 'pronoun' ? {} : { speakerSpan: owner.span }) };
  return {};
}

const spanOf = (from: Phrase | null, fallback: number, to: Phrase): Span => [
  from ? Math.min(from.span[0], fallback) : fallback,
  Math.max(to.span[1], from?.span[1] ?? 0),
];

function obtainedBy(reading: Reading, sentence: Sentence, i: number): FoundCredit | null {
  const { tokens } = sentence;
  if (tokens[i + 1]?.lower !== 'by' && !(tokens[i + 1]?.lower === 'with' && tokens[i]!.lower === 'shared')) return null;
  const origin = phraseFrom(reading, sentence, i + 2);
  if (!origin || !mayBeOutlet(reading, origin)) return null;
  const paper = paperBefore(reading, sentence, i);
  if (!paper && !isOutlet(origin)) return null;
  return creditTo(
    origin,
    'obtained',
    spanOf(paper, tokens[i]!.start, origin),
    paper ? { document: paper.text, ...authorOf(reading, sentence, paper) } : {},
  );
}

export const obtainedPassive: CreditRule = {
  id: 'read.credits.paper-obtained-by',
  finds: 'a paper obtained, seen or reviewed by an outlet: the outlet is credited, the paper stands behind it',
  examples: {
    fires: 'The harbour will close in May, according to a letter obtained by the Quay Post.',
    not: 'The harbour was seen by thousands of visitors in May.',
  },
  source: 'set phrases of news prose',
  find: reading => findAt(reading, OBTAINED, (sentence, i) => obtainedBy(reading, sentence, i)),
};

export const obtainedActive: CreditRule = {
  id: 'read.credits.outlet-obtained-paper',
  finds: 'an outlet that obtained or has seen a paper: "which also obtained the letter"',
  examples: {
    fires: 'Radio Lessa has seen a copy of the letter.',
    not: 'The minister has seen a copy of the letter.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, OBTAINED, (sentence, i) => {
      const { tokens } = sentence;
      if (tokens[i + 1]?.lower === 'by') return null;
      const paper = phraseFrom(reading, sentence, i + 1);
      if (!paper || !sentence.tokens.slice(paper.from, paper.to).some(t => PAPERS.has(t.lower))) return null;
      let subject = phraseBefore(reading, sentence, i);
      if (!subject || !isOutlet(subject)) {
        // "according to the Quay Post, which also obtained the letter"
        let k = i - 1;
        while (k > 0 && tokens[k]!.lower !== 'which' && i - k < 4) k--;
        subject =
          tokens[k]?.lower === 'which'
            ? phraseBefore(reading, sentence, tokens[k - 1]?.form === ',' ? k - 1 : k)
            : null;
      }
      if (!subject || !isOutlet(subject)) return null;
      return creditTo(subject, 'obtained', [subject.span[0], paper.span[1]], {
        document: paper.text,
        ...authorOf(reading, sentence, paper),
      });
    }),
};

export const handed: CreditRule = {
  id: 'read.credits.paper-sent-to',
  finds: 'a statement or letter sent, given or leaked to an outlet: its author speaks, to that outlet',
  examples: {
    fires: 'The board denied it in a statement sent to the Quay Post.',
    not: 'The board sent a letter to its members.',
  },
  source: 'set phrases of news prose',
  find: reading =>
    findAt(reading, HANDED, (sentence, i) => {
      const { tokens } = sentence;
      if (tokens[i + 1]?.lower !== 'to' && tokens[i + 1]?.lower !== 'with') return null;
      const origin = phraseFrom(reading, sentence, i + 2);
      const paper = paperBefore(reading, sentence, i);
      if (!origin || !paper || i - paper.to > 4) return null;
      const newsrooms = /^newsrooms?$|^reporters$|^journalists$|^media$|^the (?:media|press)$/.test(origin.text);
      if (!newsrooms && !isOutlet(origin)) return null;
      const span: Span = [paper.span[0], origin.span[1]];
      const by = speakerAt(reading, sentence, i);
      if (newsrooms || origin.kind === 'own')
        return creditTo(paper, 'published', span, { kind: 'document', document: paper.text, ...by });
      return creditTo(origin, 'obtained', span, { document: paper.text, ...by });
    }),
};
