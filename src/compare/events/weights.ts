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
  | 'rolesApart'
  | 'otherSense'
  | 'near'
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
  bias: -1.53,
  sameType: -0.19,
  bothOther: -0.78,
  oneOther: -1.22,
  sameFamily: -0.76,
  otherFamily: -1.69,
  sameTrigger: 0.44,
  sameSense: 1.51,
  nucleus: 3.02,
  context: 2.42,
  sharedActor: 0.95,
  sharedActors: 0.03,
  otherActors: -0.17,
  rolesApart: -0.15,
  otherSense: -1.08,
  near: 2.87,
  present: 0.71,
  samePlace: 0.38,
  otherPlace: 0.09,
  sameFigure: 1.05,
  otherFigures: 0.11,
  bothLead: 0.52,
  oneDenied: 0.08,
  onePlanned: -0.55,
  oneBackground: -0.26,
  sameDay: 2.0,
  sameMonth: 1.07,
  sameYear: 0.96,
  nextDay: -0.41,
  otherDay: -1.72,
};
