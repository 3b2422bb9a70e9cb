// Decides for a word whether it tells of an event, of which type, and with which status: trained weights over frames and cues.
// Does not find words or cues; triggers.ts, features.ts and status.ts do.
import { EVENT_TYPES, type EventStatus, type EventType } from '../../model/index.js';
import { type CandidateView, cachedFrame, findFeatures } from './features.js';
import { findStatusCues, type StatusView } from './status.js';
import { eventWeights } from './weights.js';

export interface JudgedTrigger {
  type: EventType;
  rule: string;
}

export const NO_EVENT = 'NONE';

/**
 * Least share of all event types together for a word to be taken as an event. Chosen on the training part of our corpus,
 * by five-fold cross-validation, where F1 is flat between 0.38 and 0.46; lower finds more and is wrong more often.
 */
const LEAST_EVENT_SHARE = 0.42;
/** The same for a word with a frame of a PLOVER type whose conditions are met: the lists know more words than the corpus. */
const LEAST_SHARE_WITH_FRAME = 0.3;

const TYPES = new Set<string>(EVENT_TYPES);

export function judgeTrigger(view: CandidateView): JudgedTrigger | null {
  const { type: classifier } = eventWeights();
  const shares = classifier.judge(findFeatures(view));
  const frame = cachedFrame(view.tree, view.token);
  let event = 0;
  let best = -1;
  for (let i = 0; i < shares.length; i++) {
    if (classifier.labels[i] === NO_EVENT) continue;
    event += shares[i]!;
    if (best < 0 || shares[i]! > shares[best]!) best = i;
  }
  const typed = frame && frame.type !== 'OTHER';
  if (event < (typed ? LEAST_SHARE_WITH_FRAME : LEAST_EVENT_SHARE)) return null;
  const label = classifier.labels[best]!;
  if (!TYPES.has(label)) return null;
  const type = label as EventType;
  if (frame && frame.type === type) {
    return { type, rule: view.token.upos === 'VERB' ? 'read.events.frame-of-verb' : 'read.events.frame-of-noun' };
  }
  return { type, rule: 'read.events.trained' };
}

export function judgeStatus(view: StatusView): EventStatus {
  const { status: classifier } = eventWeights();
  const shares = classifier.judge(findStatusCues(view));
  let best = 0;
  for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[best]!) best = i;
  return classifier.labels[best] as EventStatus;
}
