// What "it" and "its" mean: the body that is the subject of the clause, of the clause above it, or of the sentence before.
// Prefers silence: where a thing or an unnamed body is the subject, "it" means that.
import type { Sentence, Token } from '../../model/index.js';
import type { Pronoun } from './phrases.js';
import type { Resolution, Seen } from './resolve.js';

/** Nearest verb above a token, by the parse; -1 where there is none. */
function verbAbove(sentence: Sentence, i: number): number {
  let at = i;
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    at = sentence.tokens[at]!.head;
    if (at < 0) return -1;
    if (/^(?:VERB|AUX)$/.test(sentence.tokens[at]!.upos) || sentence.tokens[at]!.rel === 'root') return at;
  }
  return -1;
}

const subjectOf = (sentence: Sentence, verb: number): Token | undefined =>
  sentence.tokens.find(token => token.head === verb && /^nsubj/.test(token.rel));

type Antecedent = { is: 'body'; item: Seen } | { is: 'other' } | { is: 'skip' };

/** What a subject can be for "it": a body named, something else that "it" may mean, or nobody "it" could mean. */
function antecedent(subject: Token, sentence: Sentence, seen: readonly Seen[], speaks: boolean): Antecedent {
  for (let n = seen.length - 1; n >= 0; n--) {
    const item = seen[n]!;
    if (item.sentence.i < sentence.i) break;
    if (item.sentence !== sentence || item.span[0] > subject.start || item.span[1] < subject.end) continue;
    const { kind, ghost, plural } = item.known;
    if (kind === 'person' || kind === 'group' || plural)
      return bodySpokenFor(subject, sentence, seen) ?? { is: 'skip' };
    if (ghost) return { is: 'other' };
    if (kind === 'organisation' || kind === 'place' || (kind === 'other' && !speaks)) return { is: 'body', item };
    return { is: 'other' };
  }
  // a person's pronoun, "who", "there": none of them is "it"
  if (subject.upos === 'PRON') return { is: NEUTER_SUBJECT.test(subject.lower) ? 'other' : 'skip' };
  return { is: 'other' };
}

/** "a spokesman for the council said it had no plans": the council. */
function bodySpokenFor(subject: Token, sentence: Sentence, seen: readonly Seen[]): Antecedent | undefined {
  if (!/^(?:spokesman|spokeswoman|spokesperson|spokespeople|lawyer|lawyers)$/.test(subject.lower)) return undefined;
  const link = sentence.tokens[subject.i + 1];
  if (!link || !/^(?:for|of)$/.test(link.lower)) return undefined;
  const item = seen.find(
    ({ sentence: own, span, known }) =>
      own === sentence &&
      known.kind === 'organisation' &&
      !known.ghost &&
      span[0] >= link.end &&
      span[0] - link.end <= 5,
  );
  return item && { is: 'body', item };
}

const NEUTER_SUBJECT = /^(?:it|this|that|which|what)$/;

/** A sentence says at most so many clauses inside each other. */
const DEEPEST = 6;

export function resolveNeuter(
  pronoun: Pronoun,
  seen: readonly Seen[],
  before: Sentence | undefined,
  speaks: boolean,
): Resolution | undefined {
  const { sentence } = pronoun;
  const found = (item: Seen, how: string): Resolution => ({
    known: item.known,
    because: `${how}: ${item.known.name}`,
    rule: 'read.coreference.neuter',
  });
  // "Seventeen were rescued, it said": the clause before is what was said, not who said it
  if (speaks && sentence.tokens[pronoun.i]!.rel.startsWith('nsubj')) {
    const last = lastVoice(sentence, pronoun.i, seen);
    if (last) return last.known.ghost ? undefined : found(last, 'spoke last');
  }
  let verb = verbAbove(sentence, pronoun.i);
  for (let depth = 0; depth < DEEPEST && verb >= 0; depth++) {
    const subject = subjectOf(sentence, verb);
    if (subject && subject.i < pronoun.i && !holds(sentence, subject.i, pronoun.i)) {
      const meant = antecedent(subject, sentence, seen, speaks);
      if (meant.is === 'body') return found(meant.item, 'subject of the clause');
      if (meant.is === 'other') return undefined;
    }
    verb = verbAbove(sentence, verb);
  }
  // only what opens a sentence looks back over its beginning
  const own = seen.some(item => item.sentence === sentence && item.span[0] < pronoun.span[0] && couldBeIt(item));
  if (own || !before) return undefined;
  const root = before.tokens.findIndex(token => token.rel === 'root');
  const subject = root < 0 ? undefined : subjectOf(before, root);
  if (!subject) return undefined;
  const meant = antecedent(subject, before, seen, speaks);
  return meant.is === 'body' && (speaks || meant.item.known.kind === 'organisation')
    ? found(meant.item, 'subject of the sentence before')
    : undefined;
}

/** So many sentences back whoever spoke may go on as "it". */
const VOICE_REACH = 2;

/** The body that spoke last, or led the sentence before, if no other body has come since. */
function lastVoice(sentence: Sentence, i: number, seen: readonly Seen[]): Seen | undefined {
  for (let n = seen.length - 1; n >= 0; n--) {
    const item = seen[n]!;
    if (sentence.i - item.sentence.i > VOICE_REACH) return undefined;
    if (item.sentence === sentence && (item.span[0] > sentence.tokens[i]!.start || !item.speaks)) continue;
    const { kind, plural } = item.known;
    // "Norland acknowledges …. However, it argues": a country that speaks is its government.
    if (plural || (kind !== 'organisation' && kind !== 'other' && !(kind === 'place' && item.speaks))) continue;
    if (item.speaks) return item;
    if (item.subject && sentence.i - item.sentence.i === 1) return item;
  }
  return undefined;
}

const couldBeIt = ({ known }: Seen): boolean => known.kind !== 'person' && known.kind !== 'group' && !known.plural;

/** Whether token `i` stands inside the phrase that `head` heads: "the firm and its rival" holds "its". */
function holds(sentence: Sentence, head: number, i: number): boolean {
  let at = i;
  for (let steps = 0; steps < sentence.tokens.length && at >= 0; steps++) {
    if (at === head) return true;
    at = sentence.tokens[at]!.head;
  }
  return false;
}
