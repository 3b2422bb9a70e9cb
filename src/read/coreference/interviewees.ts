// Who answers in an interview whose lines are marked Q and A, and who asks: the one person that its introduction is about, and
// whose byline it is.
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
  const asked = turns.filter(({ source }) => text[source[0]![0]] === 'Q');
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
  const asker = askerOf(text, namedOn(['byline']), namedOn(['title', 'body', 'heading', 'dateline']), first);
  const introduced = namedOn(['body', 'heading', 'dateline']).filter(known => known !== asker);
  const titled = namedOn(['title']).filter(known => known !== asker);
  const either = new Set([...introduced, ...titled]);
  const both = introduced.filter(known => titled.includes(known));
  const [only] = either.size === 1 ? either : both.length === 1 ? both : [];
  // The letter itself is nobody.
  const lettered = new Set<Quotation | Stance>([...(only ? answers : []), ...(asker ? asked : [])]);
  for (const [item, lines] of heads) if (lines.some(line => lettered.has(line))) heads.delete(item);
  const give = (turn: Quotation, known: Known, because: string): void => {
    speakerOf.set(turn, known);
    known.mentions.push({ span: turn.source[0]!, form: 'nominal', because, rule: 'read.coreference.interviewee' });
  };
  if (only) for (const answer of answers) give(answer, only, `answers here: ${only.name}, whom the introduction names`);
  if (asker)
    for (const question of asked) give(question, asker, `asks here: ${asker.name}, who has done the interview`);
}

/** "talks to Jem Okafor", "interviewed by Jem Okafor": who asks, where the introduction tells. */
const ASKED_BY = /\b(?:(?:talks|talked|speaks|spoke) (?:to|with)|interviewed by|interview by)\s+$/;

/** The one person of the byline, or of whom the introduction says that the other speaks to. */
function askerOf(text: string, bylined: readonly Known[], named: readonly Known[], first: number): Known | undefined {
  if (bylined.length > 0) return bylined.length === 1 ? bylined[0] : undefined;
  const askers = named.filter(({ mentions }) =>
    mentions.some(({ span }) => span[0] < first && ASKED_BY.test(text.slice(Math.max(0, span[0] - 24), span[0]))),
  );
  return askers.length === 1 ? askers[0] : undefined;
}
