// What shows that "that" or "who" behind a cue opens what it reports, or does not.
// Does not find the clause; clause-contents.ts does.
import { CUE_NOUNS } from '../../lists/cues/index.js';
import { CLAUSE_TAKERS } from './bare-clauses.js';
import { FINITE, TIME_NOUNS } from './breaks.js';
import { ASKED, type Cue } from './cues.js';
import type { Reported } from './page.js';
import { isNominal, type Tree } from './tree.js';

/** "disputed that, saying it was late": before a comma and a participle "that" is what was told before. */
export const isThatAlone = ({ tokens }: Tree, that: number): boolean =>
  tokens[that + 1]?.form === ',' && tokens[that + 2]?.xpos === 'VBG';

/** "laughed at claims that the council had": behind such a preposition and a noun of saying, the clause is the noun's. */
export const isToldOf = ({ tokens }: Tree, that: number): boolean =>
  CUE_NOUNS.has(tokens[that - 1]!.lemma) && /^(?:at|about|over|against|amid)$/.test(tokens[that - 2]?.lower ?? '');

/** "spoke of her fear that the bridge would fall": behind the cue's own preposition and a noun of thought or speech, the clause is the noun's. */
export function isTopicOf({ tree: { tokens }, frame, group }: Cue, that: number): boolean {
  if (tokens[that]?.lower !== 'that') return false;
  const opener = tokens[group.to + 1]?.lower ?? '';
  if (opener !== 'of' || !frame.prepositions.has(opener) || !CUE_NOUNS.has(tokens[that - 1]!.lemma)) return false;
  return tokens.slice(group.to + 2, that - 1).every(({ upos }) => /^(?:DET|PRON|ADJ|ADV)$/.test(upos));
}

/** "replied, as it has for years, that": past an aside between commas right behind the cue. */
export function behindAside(tree: Tree, from: number, limit: number): number {
  if (tree.tokens[from]?.form !== ',') return from;
  for (let i = from + 1; i < limit; i++)
    if (tree.tokens[i]!.form === ',' && tree.tokens[i + 1]!.lower === 'that') return i;
  return from;
}

/** "told the aides [who run the office] to leave": right behind a noun and before its verb "who" says whom, and asks nothing. */
export function describes({ tree: { tokens }, lemma, group, form }: Cue, who: number): boolean {
  // "Demir's comments, which came late, drew boos": a noun that reports may be described itself.
  const apart = tokens[who - 1]!.form === ',' && (form === 'noun' || who - 2 > group.to);
  const before = tokens[apart ? who - 2 : who - 1]!;
  if (!/^(?:who|which|whose)$/.test(tokens[who]!.lower) || lemma === 'ask' || who - 1 <= group.to) return false;
  return /^(?:NOUN|PROPN)$/.test(before.upos) && FINITE.test(tokens[who + 1]?.xpos ?? '');
}

/** Cues that say when of their own saying, where nothing keeps it back: "said when asked", but "would not say when it opens". */
const SAYS: ReadonlySet<string> = new Set(
  'say tell add reply answer respond argue explain claim insist warn write declare'.split(' '),
);

/** "asked when it opened", "would not say when it opened": right behind such a cue "when" asks. */
export const asksWhen = ({ tree: { tokens }, lemma, group, negated }: Cue, when: number): boolean =>
  when === group.to + 1 &&
  !ASKED.has(tokens[when + 1]?.lower ?? '') &&
  (lemma === 'ask' || (negated && lemma === 'say'));

/** "said [when asked whether she would go]", "told us when we met": the occasion, unless it is to come or the cue is kept back. */
export function isOccasion({ tree: { tokens }, lemma, group, negated }: Cue, verb: number, when: number): boolean {
  if (tokens[when]!.lower !== 'when' || !SAYS.has(lemma) || negated) return false;
  if (tokens.slice(group.from, group.to + 1).some(({ xpos }) => xpos === 'MD' || xpos === 'TO')) return false;
  if (ASKED.has(tokens[when + 1]?.lower ?? '')) return true;
  // "said when she was poor, nobody helped": what stands behind the comma was said.
  if (tokens.some(({ i, form, mark }) => i > when && form === ',' && mark < 0)) return false;
  return !tokens.slice(when, verb).some(({ xpos }) => xpos === 'MD' || xpos === 'TO');
}

/** "said this year [that] cutbacks …": a time right behind the cue takes no relative clause. */
export const isBehindTime = ({ tree: { tokens }, lemma, group }: Cue, that: number): boolean =>
  that === group.to + 3 && TIME_NOUNS.has(tokens[that - 1]!.lower) && CLAUSE_TAKERS.has(lemma);

/** Verbs whose object is a work, though it is never their content. */
const WRITES: ReadonlySet<string> = new Set(['write', 'post', 'tweet', 'tell', 'read', 'send']);

/** "The letter he wrote that shook the council was found": behind a work and who wrote it, "that" with its verb tells of the work. */
export function goesOnWithWork({ cue, source, content, clause }: Reported): boolean {
  if (content?.shape !== 'that' || cue.form !== 'verb') return false;
  if (!cue.frame.takes.has('np') && !WRITES.has(cue.lemma)) return false;
  const { tokens } = cue.tree;
  const work = tokens[clause.from - 1];
  const from = content.runs[0]!.from;
  const that = tokens[from]!.lower === 'that' ? from : from - 1;
  if (source?.how !== 'subject' || source.run.from !== clause.from || that !== cue.group.to + 1) return false;
  return isNominal(work) && work!.mark < 0 && FINITE.test(tokens[that + 1]?.xpos ?? '');
}

/** "told aides privately that", "said only that": the adverb is the saying's. */
export const behindAdverb = ({ tokens }: Tree, first: number): number =>
  tokens[first]!.upos === 'ADV' &&
  tokens[first + 1]?.lower === 'that' &&
  tokens[first + 1]!.rel === 'mark' &&
  !/^(?:so|now)$/.test(tokens[first]!.lower)
    ? first + 1
    : first;
