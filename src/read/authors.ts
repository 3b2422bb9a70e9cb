// Whose letter it is: "according to the letter" in a report that also says "in the letter, Ana Kovač wrote" gives Ana Kovač's words.
// Does not tell who heads a source; where a report leaves the author open, the paper itself goes on speaking.
import type { Quotation, Sentence, Span } from '../model/index.js';
import { within } from '../model/index.js';
import { tokenFrom } from './coreference/descriptions.js';
import { sentenceAt } from './coreference/items.js';
import type { Reading } from './reading.js';

/** Papers that one writes in one's own name. A report, a poll or a statement of claim has other hands in it. Source: ours. */
const PERSONAL: ReadonlySet<string> = new Set(
  'letter memo memorandum note email e-mail message essay column op-ed diary memoir voicemail dispatch'.split(' '),
);

/** "Another letter", "a second memo", "a letter of her own": not the one that was told of. */
const ANOTHER =
  /^(?:another|other|second|third|separate|earlier|previous|later|former|different|own|similar|each|every|no|some|joint|anonymous|unsigned|leaked)$/;
/** Whoever is named behind these only holds the paper: "a letter obtained by the Quay Post". */
const HOLDS = /^(?:obtained|seen|reviewed|viewed|read|published|reported|quoted|cited|shared|leaked|posted)$/;

/** The noun that heads a phrase of a paper, base form: the first such noun that nothing behind it makes part of a name. */
function paperIn(sentence: Sentence, span: Span): string | undefined {
  for (let i = tokenFrom(sentence, span[0]); i < sentence.tokens.length && sentence.tokens[i]!.end <= span[1]; i++) {
    const token = sentence.tokens[i]!;
    if (PERSONAL.has(token.lower) && sentence.tokens[i + 1]?.upos !== 'NOUN') return token.lower;
    if (token.upos === 'ADP' || token.upos === 'VERB' || token.upos === 'PROPN' || ANOTHER.test(token.lower))
      return undefined;
  }
  return undefined;
}

/** The paper that a source is, where the source names nobody who may have written it. */
function openPaper(reading: Reading, { source, speaker }: Quotation): string | undefined {
  const [span] = source;
  const sentence = span && source.length === 1 ? sentenceAt(reading.sentences, span[0]) : undefined;
  const noun = sentence && span && paperIn(sentence, span);
  if (!noun) return undefined;
  const others = reading.mentions.filter(({ entity, span: at }) => entity !== speaker && within(at, span));
  for (const { span: name } of others) {
    const before = tokenFrom(sentence, name[0]) - 1;
    const held = [1, 2, 3].some(back => HOLDS.test(sentence.tokens[before + 1 - back]?.lower ?? ''));
    if (!held) return undefined;
  }
  return noun;
}

/** For each sort of paper, the one who is told to have said something in it; null where several are. */
function authorsOf(reading: Reading): Map<string, string | null> {
  const out = new Map<string, string | null>();
  for (const { channelSpan, speaker } of reading.quotations) {
    const sentence = channelSpan && speaker !== null ? sentenceAt(reading.sentences, channelSpan[0]) : undefined;
    const noun = sentence && paperIn(sentence, channelSpan!);
    if (!noun) continue;
    out.set(noun, out.has(noun) && out.get(noun) !== speaker ? null : speaker);
  }
  return out;
}

/** Quotations of a paper whose author the report gives elsewhere, by id: who wrote it. */
export function findAuthors(reading: Reading): Map<string, string> {
  const out = new Map<string, string>();
  const authors = authorsOf(reading);
  if (authors.size === 0) return out;
  for (const quotation of reading.quotations) {
    const noun = quotation.carriedFrom === undefined ? openPaper(reading, quotation) : undefined;
    const author = noun && authors.get(noun);
    // "Ana Kovač has asked her colleagues to wait, according to a letter": that she asks is the report's, what she asks is hers.
    const own = reading.quotations.some(({ inside, speaker }) => inside === quotation.id && speaker === author);
    if (author && author !== quotation.speaker && !own) out.set(quotation.id, author);
  }
  return out;
}
