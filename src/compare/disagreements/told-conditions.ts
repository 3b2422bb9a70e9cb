// Where one report ties to a condition what another tells outright: a plan ("unless the shelling begins again"), a vote ("on condition that").
// Does not read stances or happenings; it lays the sentences of joined ones side by side.
import { CONDITIONS } from '../../lists/conditions.js';
import type { Disagreement, Evidence, Question, RecordEvent, Span } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey } from '../comparison.js';
import { wordsOf } from '../utterances/wording.js';
import { lineOf, reportsOf, shortened, valueFrom } from './line.js';

const ON_CONDITION = 'a condition on one side';
const ONE_GIVES = 'one gives a condition';

/** What lies ahead may hang on a condition; what has happened does not. */
const AHEAD: ReadonlySet<string> = new Set(['planned', 'conditional', 'proposed']);
/** How far from its trigger a condition stands: a clause of news is about so long. */
const REACH_CHARS = 70;

/** The condition of a stretch, with the words behind it up to the next stop. */
function conditionIn(text: string, [start, end]: Span): Span | undefined {
  const found = CONDITIONS.exec(text.slice(start, end));
  if (!found) return undefined;
  const from = start + found.index;
  const stop = text.slice(from, end).search(/[.;“”"]/);
  return [from, stop > 0 ? from + stop : end];
}

interface Told {
  evidence: Evidence;
  condition: Span | undefined;
  /** Stems of the words that tell the happening, and who takes part, by the ids of the pile. */
  acts: readonly string[];
  actors: readonly string[];
}

/** Whether both tell of one act and of nobody else's. */
const isOneAct = (a: Told, b: Told): boolean =>
  (a.acts.length === 0 || a.acts.some(act => b.acts.includes(act))) &&
  (a.actors.length === 0 || b.actors.length === 0 || a.actors.some(id => b.actors.includes(id)));

/** A line where some reports give a condition and others none. */
function lineFor(comparison: Comparison, told: readonly Told[], about: string): Disagreement[] {
  const tied = told.filter(({ condition }) => condition !== undefined);
  const outright = told.filter(
    one =>
      one.condition === undefined &&
      !CONDITIONS.test(one.evidence.text) &&
      tied.every(x => x.evidence.report !== one.evidence.report) &&
      tied.some(x => isOneAct(x, one)),
  );
  if (tied.length === 0 || outright.length === 0) return [];
  const values = [
    ...tied.flatMap(({ evidence, condition }) => {
      const witness = comparison.witnesses.find(({ report }) => report.id === evidence.report);
      return witness ? [valueFrom(evidenceOf(witness, condition!))] : [];
    }),
    ...outright.map(({ evidence }) => valueFrom(evidence)),
  ];
  if (reportsOf(values) < 2) return [];
  return [lineOf('wording', shortened(about), values, [ON_CONDITION], ONE_GIVES)];
}

/** A happening ahead that one report ties to a condition. */
export function findEventConditions(comparison: Comparison, event: RecordEvent): Disagreement[] {
  const told = event.members.flatMap((member): Told[] => {
    const witness = comparison.witnesses.find(({ report }) => report.id === member.report);
    const own = witness?.read.events.find(({ id }) => id === member.event);
    if (!witness || !own || !AHEAD.has(own.status)) return [];
    const near: Span = [
      Math.max(member.span[0], member.trigger[0] - REACH_CHARS),
      Math.min(member.span[1], member.trigger[1] + REACH_CHARS),
    ];
    const { report, span, text, trigger } = member;
    const condition = text.trimEnd().endsWith('?') ? undefined : conditionIn(witness.report.text, near);
    // "Lapses if no contract is signed": the signing is the condition and has none.
    if (
      condition &&
      condition[0] < trigger[0] &&
      !text.slice(condition[0] - span[0], trigger[0] - span[0]).includes(',')
    )
      return [];
    const acts = wordsOf(witness.report.text, trigger).flatMap(word => (word.weight > 0 ? [word.key] : []));
    const actors = own.actors.flatMap(({ entity }) =>
      entity === null ? [] : (comparison.entityOf.get(localKey(report, entity)) ?? []),
    );
    return [{ evidence: { report, span, text }, condition, acts, actors }];
  });
  return told.length < 2 ? [] : lineFor(comparison, told, event.members[0]!.text);
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
      const witness = comparison.witnesses.find(x => x.report.id === report);
      const sentence = witness?.read.sentences.find(([start, end]) => start <= span[0] && span[0] < end) ?? span;
      return {
        evidence: { report, span, text },
        condition: witness && conditionIn(witness.report.text, sentence),
        acts: [],
        actors: [],
      };
    });
    return lineFor(comparison, told, `${names.get(holder) ?? holder}: ${question.text}`);
  });
}
