// Names that only their place shows: who speaks, begins with a capital and is no common noun, but was not found as a name.
// Does not look at names already found; mentions/ finds those by their words.
import { isGivenName } from '../../lists/given-names.js';
import { NOMINAL_KINDS } from '../../lists/nominals.js';
import { OFFICES } from '../../lists/titles.js';
import type { Quotation, Sentence, Span, Stance, Token } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import type { NameSpan, Reading } from '../reading.js';
import { sentenceAt } from './items.js';

/** So many further places of one such name are taken: a page that repeats a word a thousand times says no more by it. */
const MOST_PLACES = 60;
const LONGEST_NAME_WORDS = 5;

const isCapital = ({ form }: Token): boolean => /^\p{Lu}[\p{L}\d’'&-]+$/u.test(form) && !/^(?:I|A|Q)$/.test(form);
const isLink = ({ lower }: Token): boolean => /^(?:of|&|and|-)$/.test(lower);

/** Whether a capitalised word may be a name by itself: not the first word of a sentence unless tagged as a name, no noun of the lists. */
function mayName(token: Token, sentence: Sentence): boolean {
  if (token.upos !== 'PROPN' || token.xpos === 'NNPS') return false;
  if (NOMINAL_KINDS.has(token.lower) || OFFICES.has(token.lower)) return false;
  return token.i > 0 || sentence.role !== 'title';
}

/** The capitalised words that a source begins with, where they head it. */
function nameIn(sentence: Sentence, source: Span): Span | undefined {
  const tokens = sentence.tokens.filter(token => token.start >= source[0] && token.end <= source[1]);
  let from = /^(?:the|an?)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  // "industry group Halden Rail": what it is, then its name
  while (from < tokens.length && from < 4 && /^(?:NOUN|ADJ)$/.test(tokens[from]!.upos) && !isCapital(tokens[from]!))
    from++;
  let to = from;
  while (
    to < tokens.length &&
    (isCapital(tokens[to]!) || (to > from && isLink(tokens[to]!) && tokens[to + 1] && isCapital(tokens[to + 1]!)))
  )
    to++;
  const words = to - from;
  if (words === 0 || words > LONGEST_NAME_WORDS) return undefined;
  const next = tokens[to];
  if (next && next.form !== ',' && next.form !== '(' && !/^(?:VERB|AUX|PRON)$/.test(next.upos)) return undefined;
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  if (words === 1 && (from > 0 || !mayName(first, sentence))) return undefined;
  // "the Chair of Trustees" is an office
  if (OFFICES.has(first.lower) || NOMINAL_KINDS.get(first.lower) === 'person') return undefined;
  if (words > 1 && (last.upos !== 'PROPN' || OFFICES.has(last.lower))) return undefined;
  return [first.start, last.end];
}

/** Rules whose source is a label before a colon at the beginning of a line. */
const LABELLED = /\.(?:interview-turn|transcript-turn)$/;
/** Labels that say only who asks and who answers. */
const PARTS = /^(?:question|answer|interviewer|interviewee|moderator|host|guest|voice|caller|audience|all|both|note)$/;

/**
 * A label of one word is a name, whatever the word means elsewhere: "Loom: Did you sell it twice?"; of "Question (Lessa Today):"
 * what stands in the brackets is.
 */
function labelIn(sentence: Sentence, source: Span): Span | undefined {
  const [only, ...more] = sentence.tokens.filter(token => token.start >= source[0] && token.end <= source[1]);
  const inside = more.slice(1, -1);
  if (
    more[0]?.form === '(' &&
    more[more.length - 1]!.form === ')' &&
    inside.length > 0 &&
    inside.length <= LONGEST_NAME_WORDS &&
    inside.every(isCapital)
  )
    return [inside[0]!.start, inside[inside.length - 1]!.end];
  if (!only || more.length > 0 || !/^\p{Lu}[\p{L}’'-]{2,}$/u.test(only.form) || PARTS.test(only.lower))
    return undefined;
  return NOMINAL_KINDS.has(only.lower) || OFFICES.has(only.lower) ? undefined : [only.start, only.end];
}

/** Names of the sources of quotations and stances, with every other place where the report has the same words. */
export function findSourceNames(
  reading: Pick<Reading, 'text' | 'sentences' | 'quotations' | 'stances'>,
  names: readonly NameSpan[],
): NameSpan[] {
  const { text, sentences } = reading;
  const taken = names.flatMap(name => [name.span, ...name.roles]);
  const out: NameSpan[] = [];
  const isFree = (span: Span): boolean => !taken.some(other => overlaps(other, span));
  const sources = (reading.quotations as readonly (Quotation | Stance)[])
    .concat(reading.stances)
    .flatMap(line => line.source.map(source => ({ source, label: LABELLED.test(line.rule) })));
  for (const { source, label } of sources) {
    const sentence = sentenceAt(sentences, source[0]);
    const span = sentence && (nameIn(sentence, source) ?? (label ? labelIn(sentence, source) : undefined));
    if (!span || !isFree(span)) continue;
    const words = text.slice(span[0], span[1]);
    const kind = words.includes(' ') && isGivenName(words.split(' ')[0]!.toLowerCase()) ? 'person' : 'organisation';
    let at = text.indexOf(words);
    for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
      const here: Span = [at, at + words.length];
      if (!/[\p{L}\d]/u.test(`${text[at - 1] ?? ''}${text[at + words.length] ?? ''}`) && isFree(here)) {
        out.push({ span: here, kind, roles: [] });
        taken.push(here);
      }
      at = text.indexOf(words, at + words.length);
    }
  }
  return out;
}
