// Who answers in an interview whose lines are marked Q and A: the one person that its introduction is about.
// Does not read labels that are names; those are names like any other.
import type { Quotation, Stance } from '../../model/index.js';
import type { Reading } from '../reading.js';
import type { Known } from './clusters.js';
import type { Walk } from './walk.js';

const TURN = /\.(?:interview|transcript)-turn$/;
const PART = /^[QA]\d{0,2}$/;

/** Ties the answers of an interview to the person whom title and introduction name, where they name one only, or share one only. */
export function resolveInterviewee(
  { text, report: { lines }, quotations }: Pick<Reading, 'text' | 'report' | 'quotations'>,
  all: readonly Known[],
  { speakerOf, heads }: Pick<Walk, 'speakerOf' | 'heads'>,
): void {
  const turns = quotations.filter(
    ({ rule, source: [label] }) => TURN.test(rule) && label !== undefined && PART.test(text.slice(...label)),
  );
  const answers = turns.filter(({ source }) => text[source[0]![0]] === 'A');
  if (answers.length === 0) return;
  const first = turns.reduce((least, { source }) => Math.min(least, source[0]![0]), text.length);
  const above = lines.filter(({ span }) => span[1] <= first);
  const namedOn = (roles: readonly string[]): Known[] => {
    const spans = above.filter(({ role }) => roles.includes(role)).map(({ span }) => span);
    return all.filter(
      ({ kind, named, mentions }) =>
        kind === 'person' &&
        named &&
        mentions.some(({ span }) => spans.some(([from, to]) => span[0] >= from && span[1] <= to)),
    );
  };
  const introduced = namedOn(['body', 'heading', 'dateline']);
  const titled = namedOn(['title']);
  const either = new Set([...introduced, ...titled]);
  const both = introduced.filter(known => titled.includes(known));
  const [only] = either.size === 1 ? either : both.length === 1 ? both : [];
  if (only === undefined) return;
  // The letter itself is nobody.
  const lettered = new Set<Quotation | Stance>(answers);
  for (const [item, lines] of heads) if (lines.some(line => lettered.has(line))) heads.delete(item);
  for (const answer of answers) {
    speakerOf.set(answer, only);
    only.mentions.push({
      span: answer.source[0]!,
      form: 'nominal',
      because: `answers here: ${only.name}, whom the introduction names`,
      rule: 'read.coreference.interviewee',
    });
  }
}
