// Stances and requests of several reports in, questions with positions and arithmetic out.
// Does not read stances; read/stances does. Thanks, praise and silence are no position.
import type { CompareStep } from '../comparison.js';
import { mattersOf } from '../events/matters.js';
import { findClaims } from './claims.js';
import { type DecisionRule, findDecisionRules } from './decision-rules.js';
import { buildQuestions } from './questions.js';

export { DECISION_RULES } from './decision-rules.js';

export const positions: CompareStep = {
  id: 'compare.positions',
  needs: ['stories', 'entities', 'entityOf', 'origins'],
  makes: ['questions'],
  run(comparison) {
    const rules = new Map<string, DecisionRule[]>();
    const { of: storyOf } = mattersOf(comparison);
    for (const witness of comparison.witnesses) {
      const found = findDecisionRules(witness, storyOf.get(witness.report.id));
      if (found.length > 0) rules.set(witness.report.id, found);
    }
    comparison.questions = buildQuestions(findClaims(comparison), rules);
  },
};
