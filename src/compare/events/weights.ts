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
  bias: -1.81,
  sameType: -0.27,
  bothOther: -0.97,
  oneOther: -1.45,
  sameFamily: -0.93,
  otherFamily: -1.95,
  sameTrigger: 0.96,
  sameSense: 2.16,
  nucleus: 3.06,
  context: 4.04,
  sharedActor: 0.67,
  sharedActors: -0.07,
  otherActors: -0.44,
  present: 0.78,
  samePlace: 0.42,
  otherPlace: -0.41,
  sameFigure: 1.48,
  otherFigures: -0.31,
  bothLead: 0.14,
  oneDenied: -0.39,
  onePlanned: -0.68,
  oneBackground: -0.33,
  sameDay: 1.27,
  sameMonth: 0.09,
  sameYear: 0.93,
  nextDay: -1.21,
  otherDay: -0.64,
};
