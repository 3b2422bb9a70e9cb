// Checks on who stands where: counts that rest on one telling, and holders told to be on both sides.
// Forms no position; compare/positions does.
import type { Check, Evidence, Question } from '../../model/index.js';
import { type CheckContext, reportsIn } from './index.js';

/** Checks on the questions of the record. */
export function countChecks({ record }: CheckContext): Check[] {
  return record.questions.flatMap(question => [...toldByOne(question), ...standsTwice(question)]);
}

/** A count of holders that one report alone gives. */
function toldByOne(question: Question): Check[] {
  return question.positions.flatMap(position => {
    if (position.count === undefined || position.count < 2 || reportsIn(position.evidence) !== 1) return [];
    return [
      {
        kind: 'single',
        line: 'A count of those for or against is given by one report only.',
        evidence: position.evidence,
        weight: 76,
        about: [question.id],
      },
    ];
  });
}

/** A holder on both sides at once. */
function standsTwice(question: Question): Check[] {
  const checks: Check[] = [];
  const sides = new Map<string, Map<string, Evidence[]>>();
  for (const position of question.positions) {
    if (position.stance !== 'support' && position.stance !== 'oppose') continue;
    const holder = sides.get(position.holder) ?? new Map<string, Evidence[]>();
    holder.set(position.stance, [...(holder.get(position.stance) ?? []), ...position.evidence]);
    sides.set(position.holder, holder);
  }
  for (const holder of sides.values()) {
    if (holder.size < 2) continue;
    checks.push({
      kind: 'position',
      line: 'One holder is told to be both for and against.',
      evidence: [...holder.values()].map(evidence => evidence[0]!),
      weight: 85,
      about: [question.id],
    });
  }
  return checks;
}
