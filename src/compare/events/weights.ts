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
  bias: -2.15,
  sameType: -0.45,
  bothOther: -1.11,
  oneOther: -2.04,
  sameFamily: -1.55,
  otherFamily: -2.06,
  sameTrigger: 1.14,
  sameSense: 1.95,
  nucleus: 2.34,
  context: 1.55,
  sharedActor: 0.42,
  sharedActors: 0.03,
  otherActors: -0.08,
  present: 1.26,
  samePlace: 1.14,
  otherPlace: -0.45,
  sameFigure: 1.37,
  otherFigures: 0.02,
  bothLead: -0.10,
  oneDenied: -0.73,
  onePlanned: -0.39,
  oneBackground: 0,
  sameDay: 1.33,
  sameMonth: 0.53,
  sameYear: 1.46,
  nextDay: -0.32,
  otherDay: -2.49,
};
