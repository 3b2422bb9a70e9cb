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
  | 'otherDay'
  | 'onlyOfSense'
  | 'onlyOfType'
  | 'onePast';

export const PAIR_WEIGHTS: Readonly<Record<PairFeature, number>> = {
  bias: -1.72,
  sameType: -0.85,
  bothOther: -0.96,
  oneOther: -1.52,
  sameFamily: -1.1,
  otherFamily: -1.68,
  sameTrigger: 0.71,
  sameSense: 1.58,
  nucleus: 2.04,
  context: 1.97,
  sharedActor: 0.33,
  sharedActors: 0.2,
  otherActors: 0.09,
  rolesApart: -0.13,
  otherSense: -1.1,
  near: 1.41,
  present: 1.04,
  samePlace: 0.33,
  otherPlace: -0.17,
  sameFigure: 1.39,
  otherFigures: -0.23,
  bothLead: 0.45,
  oneDenied: -0.4,
  onePlanned: -0.28,
  oneBackground: 0.46,
  sameDay: 1.27,
  sameMonth: 0.69,
  sameYear: 1.66,
  nextDay: 0.59,
  otherDay: -2.25,
  onlyOfSense: 0.64,
  onlyOfType: 0.76,
  onePast: -1.22,
};
