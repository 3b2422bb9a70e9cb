// Where reports put the same words into two mouths.
// Does not say whose they are.

import { isGivenName } from '../../lists/given-names.js';
import type { Difference, Disagreement, Entity, Utterance, UtteranceMember } from '../../model/index.js';
import { type Comparison, localKey } from '../comparison.js';
import { witnessItems } from '../witness-items.js';
import { lineOf, longest, reportsOf, shortened, type Value, valueFrom } from './line.js';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** Words that name nobody by themselves: whom they mean is a guess of the reading, and no ground for a disagreement. */
const NAMELESS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'who',
  'officials',
  'sources',
  'one',
  'both',
  'this',
  'that',
]);
export const isNameless = (text: string): boolean => wordsOf(text).every(word => NAMELESS.has(word));

/** Whether both sides name somebody, and no word of a name is on both but the surname of two full names that differ. */
function namesTwo({ a, b }: Difference): boolean {
  if (isNameless(a.text) || isNameless(b.text)) return false;
  const namesOf = (text: string): string[] =>
    [...text.matchAll(/\p{Lu}\p{L}{2,}/gu)].map(match => match[0].toLowerCase());
  const [left, right] = [namesOf(a.text), namesOf(b.text)];
  if (!right.some(name => left.includes(name))) return true;
  return (
    left.some(name => isGivenName(name) && !right.includes(name)) &&
    right.some(name => isGivenName(name) && !left.includes(name))
  );
}

/** One utterance, two speakers: where both reports name theirs and share a run of words, as the utterance's differences say. */
export function findSpeakers(utterance: Utterance): Disagreement[] {
  const told = utterance.differences.filter(x => x.kind === 'speaker' && x.a.report !== x.b.report);
  const values: Value[] = [];
  for (const evidence of told.filter(namesTwo).flatMap(x => [x.a, x.b])) {
    if (!values.some(x => x.report === evidence.report && x.span[0] === evidence.span[0]))
      values.push(valueFrom(evidence));
  }
  if (reportsOf(values) < 2) return [];
  return [lineOf('speaker', shortened(longest(utterance.members).text), values, ['one utterance, two speakers'])];
}

/** One utterance that reports give to a person here and to a body or a country there: one may speak for the other. */
export function findVoices(comparison: Comparison, utterance: Utterance, outlets: ReadonlySet<string>): Disagreement[] {
  // Indirect speech retold in other words may be two people's.
  const isMarked = utterance.members.some(member => member.type !== 'indirect');
  if (!isMarked || utterance.differences.some(x => x.kind === 'speaker')) return [];
  const values: Value[] = [];
  const kinds = new Set<boolean>();
  for (const member of utterance.members) {
    const { source } = member;
    const speaker = source && speakerOf(comparison, member);
    // An outlet mostly passes on what somebody else said.
    if (!source || !speaker || speaker.kind === 'other' || outlets.has(speaker.id) || isNameless(source.text)) continue;
    kinds.add(speaker.kind === 'person');
    if (!values.some(x => x.report === source.report && x.span[0] === source.span[0])) values.push(valueFrom(source));
  }
  if (kinds.size < 2 || reportsOf(values) < 2) return [];
  const about = shortened(longest(utterance.members).text);
  return [lineOf('speaker', about, values, ['one utterance, a person and a body'], 'one may speak for the other')];
}

/** The pile's entity that a rendering's report names as its speaker. */
function speakerOf(comparison: Comparison, { report, quotation }: UtteranceMember): Entity | undefined {
  const witness = witnessItems(comparison, report)?.witness;
  const local = witness?.read.quotations.find(({ id }) => id === quotation)?.speaker;
  const id = local == null ? undefined : comparison.entityOf.get(localKey(report, local));
  return comparison.entities.find(entity => entity.id === id);
}
