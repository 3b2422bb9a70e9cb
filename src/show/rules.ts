// All rules of the product, by address: what `onrecord rules` lists, docs/rules.md is printed from, and the example tests run.
// A list of lists; the rules stand beside what they find.
import type { Rule } from '../model/index.js';

export const ALL_RULES: readonly Rule[] = [];
