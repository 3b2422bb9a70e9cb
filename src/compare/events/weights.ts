// What each thing shared by two events is worth, and each thing that parts them: a logistic model.
// Does not look at events; judge.ts does. Printed by train/event-pairs.ts from the training stories of our own corpus.

export type PairFeature =
  | 'bias'
  | 'sameType'
  | 'bothOther'
  | 'oneOther'
  | 'sameFamily'
  | 'otherFamily'
  | 'sameTrigger'
  | 'sameSense'
  | 'nucleus'
  | 'context'
  | 'sharedActor'
  | 'sharedActors'
  | 'otherActors'
  | 'present'
  | 'samePlace'
  | 'otherPlace'
  | 'sameFigure'
  | 'otherFigures'
  | 'bothLead'
  | 'oneDenied'
  | 'onePlanned'
  | 'oneBackground'
  | 'sameDay'
  | 'sameMonth'
  | 'sameYear'
  | 'nextDay'
  | 'otherDay';

export const PAIR_WEIGHTS: Readonly<Record<PairFeature, number>> = {
  bias: -1.93,
  sameType: -0.5,
  bothOther: -1.01,
  oneOther: -1.56,
  sameFamily: -0.96,
  otherFamily: -2.07,
  sameTrigger: 1.28,
  sameSense: 2.27,
  nucleus: 3.02,
  context: 3.95,
  sharedActor: 0.56,
  sharedActors: -0.26,
  otherActors: -0.19,
  present: 0.84,
  samePlace: 0.99,
  otherPlace: 0.08,
  sameFigure: 1.11,
  otherFigures: 0.07,
  bothLead: 0.3,
  oneDenied: 0.04,
  onePlanned: -0.49,
  oneBackground: -0.24,
  sameDay: 1.91,
  sameMonth: 0.66,
  sameYear: 1.06,
  nextDay: -0.44,
  otherDay: -1.57,
};
