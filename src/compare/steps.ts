// THE ordered list of comparing. Each step adds judgements and lines; none edits an annotation.
// Does not judge anything; each step has a file or folder of its own.
import type { CompareStep } from './comparison.js';
import { disagreements } from './disagreements/index.js';
import { entities } from './entities/index.js';
import { eventMerging } from './events/index.js';
import { figureComparison } from './figures/index.js';
import { origins } from './origins.js';
import { positions } from './positions/index.js';
import { reuse } from './reuse.js';
import { stories } from './stories/index.js';
import { utterances } from './utterances/index.js';

export const COMPARE_STEPS: readonly CompareStep[] = [
  stories,
  entities,
  reuse,
  origins,
  utterances,
  eventMerging,
  figureComparison,
  positions,
  disagreements,
];
