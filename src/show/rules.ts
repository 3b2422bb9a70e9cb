// All rules of the product, by address: what `onrecord rules` lists, docs/rules.md is printed from, and the example tests run.
// A list of lists; the rules stand beside what they find.
import { PAIR_RULES } from '../compare/utterances/index.js';
import { lineRules } from '../intake/line-roles.js';
import type { Rule } from '../model/index.js';
import { CREDIT_RULES } from '../read/credits/index.js';
import { FIGURE_RULES } from '../read/figures/index.js';
import { QUOTATION_RULES } from '../read/quotations/index.js';
import { TIMEX_RULES } from '../read/timexes/index.js';

const RULE_LISTS: readonly (readonly Rule[])[] = [
  lineRules,
  TIMEX_RULES,
  FIGURE_RULES,
  QUOTATION_RULES,
  CREDIT_RULES,
  PAIR_RULES,
];

export const ALL_RULES: readonly Rule[] = RULE_LISTS.flat();
