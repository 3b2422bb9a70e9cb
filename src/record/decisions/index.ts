// A person's decisions: read from their file, found again in the pile, held against each other, followed in the record.
// This file is only the list.
export { applyDecisions, decidedBy, isSetAside, NOBODY, setAsideIds } from './apply.js';
export { contradictedPairs } from './contradictions.js';
export { decidedWhen, UNKNOWN_DATE } from './dates.js';
export { decisionId, decisionLine, parseDecisions, type Undoing } from './file.js';
export { type Followed, followDecisions } from './follow.js';
export { lineOfId, placesOf } from './lines.js';
export { type Deciding, makeDecision } from './make.js';
export type { PlacedReport } from './places.js';
export { DECIDABLE, type ResolveContext, type Resolved, resolvePlace } from './resolve.js';
export { saidAgainst, settleDecisions } from './settle.js';
