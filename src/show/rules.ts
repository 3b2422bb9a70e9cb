// All rules of the product, by address: what `onrecord rules` lists, docs/rules.md is printed from, and the example tests run.
// A list of lists, in the way of the data; the rules stand beside what they find.
import { ENTITY_RULES } from '../compare/entities/rules.js';
import { EVENT_PAIR_RULES } from '../compare/events/rules.js';
import { NAME_PAIR_RULES } from '../compare/names/rules.js';
import { DECISION_RULES } from '../compare/positions/index.js';
import { UTTERANCE_RULES } from '../compare/utterances/index.js';
import { lineRules } from '../intake/line-roles.js';
import type { Rule } from '../model/index.js';
import { COREFERENCE_RULES } from '../read/coreference/rules.js';
import { CREDIT_RULES } from '../read/credits/index.js';
import { EVENT_RULES } from '../read/events/rules.js';
import { FIGURE_RULES } from '../read/figures/index.js';
import { QUOTATION_RULES } from '../read/quotations/index.js';
import { STANCE_RULES } from '../read/stances/index.js';
import { TIMEX_RULES } from '../read/timexes/index.js';

const RULE_LISTS: readonly (readonly Rule[])[] = [
  lineRules,
  TIMEX_RULES,
  FIGURE_RULES,
  QUOTATION_RULES,
  STANCE_RULES,
  COREFERENCE_RULES,
  CREDIT_RULES,
  EVENT_RULES,
  NAME_PAIR_RULES,
  ENTITY_RULES,
  UTTERANCE_RULES,
  EVENT_PAIR_RULES,
  DECISION_RULES,
];

export const ALL_RULES: readonly Rule[] = RULE_LISTS.flat();
