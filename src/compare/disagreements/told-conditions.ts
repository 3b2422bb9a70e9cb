// Where one report ties to a condition what another tells outright: a plan ("unless the shelling begins again"), a vote ("on condition that").
// Does not read stances or happenings; it lays the sentences of joined ones side by side.
import { CONDITIONS } from '../../lists/conditions.js';
import type { Disagreement, Evidence, Question, Span } from '../../model/index.js';
import { within } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey } from '../comparison.js';
import { witnessItems } from '../witness-items.js';
import type { LikePair, ToldSentence } from './like-sentences.js';
import { lineOf, reportsOf, shortened, valueFrom } from './line.js';
import { aboutOf } from './told-times.js';

const ON_CONDITION = 'a condition on one side';
const ONE_GIVES = 'one gives a condition';

/** What lies ahead may hang on a condition; what has happened does not. */
const AHEAD: ReadonlySet<string> = new Set(['planned', 'conditional', 'proposed']);
/** "If" alone, before a quotation mark, tells no condition. */
const LEAST_CHARS = 8;

/** The condition of a stretch, with the words behind it up to the next stop. */
function conditionIn(text: string, [start, end]: Span): Span | undefined {
  const found = CONDITIONS.exec(text.slice(start, end));
  if (!found) return undefined;
  const from = start + found.index;
  const stop = text.slice(from, end).search(/[.;“”"]/);
  const to = stop > 0 ? from + stop : end;
  return to - from < LEAST_CHARS ? undefined : [from, to];
}

interface Told {
  evidence: Evidence;
  condition: Span | undefined;
}

/** A line where some reports give a condition and others none. */
function lineFor(comparison: Comparison, told: readonly Told[], about: string): Disagreement[] {
  const tied = told.filter(({ condition }) => condition !== undefined);
  const outright = told.filter(
    one =>
      one.condition === undefined &&
      !CONDITIONS.test(one.evidence.text) &&
      tied.every(x => x.evidence.report !== one.evidence.report),
  );
  if (tied.length === 0 || outright.length === 0) return [];
  const values = [
    ...tied.flatMap(({ evidence, condition }) => {
      const witness = witnessItems(comparison, evidence.report)?.witness;
      return witness ? [valueFrom(evidenceOf(witness, condition!))] : [];
    }),
    ...outright.map(({ evidence }) => valueFrom(evidence)),
  ];
  if (reportsOf(values) < 2) return [];
  return [lineOf('wording', shortened(about), values, [ON_CONDITION], ONE_GIVES)];
}

/** Happenings ahead by the report and the id of their reading: what lies ahead may hang on a condition. */
export function happeningsAhead({ witnesses, events }: Comparison): Map<string, string> {
  const ahead = new Set(
    witnesses.flatMap(({ report, read }) =>
      read.events.flatMap(({ id, status }) => (AHEAD.has(status) ? [localKey(report.id, id)] : [])),
    ),
  );
  return new Map(
    events.flatMap(({ id, members }) =>
      members.flatMap(({ report, event }): [string, string][] =>
        ahead.has(localKey(report, event)) ? [[localKey(report, event), id]] : [],
      ),
    ),
  );
}

/** Sentences that tell a happening ahead in hardly other words: joined happenings alone may be two. */
const LIKE_AT = 0.17;

/** A happening ahead that one of two like sentences ties to a condition. */
export function findConditions({ a, b, likeness }: LikePair, ahead: ReadonlyMap<string, string>): Disagreement[] {
  if (likeness < LIKE_AT) return [];
  const happenings = ({ witness, span }: ToldSentence) =>
    witness.read.events.flatMap(({ id, trigger }) => {
      const event = within(trigger, span) ? ahead.get(localKey(witness.report.id, id)) : undefined;
      return event === undefined ? [] : [{ event, trigger }];
    });
  const [mine, theirs] = [happenings(a), happenings(b)];
  const both = mine.find(x => theirs.some(y => x.event === y.event));
  if (!both) return [];
  const conditions = [a, b].map(({ witness, span }) => conditionIn(witness.report.text, span));
  if ((conditions[0] === undefined) === (conditions[1] === undefined)) return [];
  const at = conditions[0] === undefined ? 1 : 0;
  const [from] = conditions[at]!;
  const { trigger } = at === 0 ? both : theirs.find(y => y.event === both.event)!;
  // "Lapses if no contract is signed": the signing is the condition and has none.
  if (from < trigger[0]) return [];
  const values = [a, b].map(({ witness, span }, side) =>
    valueFrom(evidenceOf(witness, side === at ? conditions[at]! : span)),
  );
  return [lineOf('wording', aboutOf(a), values, [ON_CONDITION], ONE_GIVES)];
}

/** A holder's stance that one report ties to a condition. */
export function findStanceConditions(
  comparison: Comparison,
  question: Question,
  names: ReadonlyMap<string, string>,
): Disagreement[] {
  const byHolder = new Map<string, Evidence[]>();
  for (const { holder, count, evidence } of question.positions)
    if (count === undefined) byHolder.set(holder, [...(byHolder.get(holder) ?? []), ...evidence]);
  return [...byHolder].flatMap(([holder, evidence]) => {
    if (reportsOf(evidence) < 2) return [];
    const told = evidence.map(({ report, span, text }): Told => {
      const witness = witnessItems(comparison, report)?.witness;
      const sentence = witness?.read.sentences.find(([start, end]) => start <= span[0] && span[0] < end) ?? span;
      return {
        evidence: { report, span, text },
        condition: witness && conditionIn(witness.report.text, sentence),
      };
    });
    return lineFor(comparison, told, `${names.get(holder) ?? holder}: ${question.text}`);
  });
}
