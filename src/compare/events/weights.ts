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
  sameType: -0.83,
  bothOther: -0.96,
  oneOther: -1.52,
  sameFamily: -1.09,
  otherFamily: -1.66,
  sameTrigger: 0.77,
  sameSense: 1.59,
  nucleus: 1.99,
  context: 1.96,
  sharedActor: 0.29,
  sharedActors: 0.2,
  otherActors: 0.06,
  rolesApart: -0.26,
  otherSense: -1.1,
  near: 1.52,
  present: 1.04,
  samePlace: 0.3,
  otherPlace: -0.22,
  sameFigure: 1.4,
  otherFigures: -0.22,
  bothLead: 0.5,
  oneDenied: -0.38,
  onePlanned: -0.31,
  oneBackground: 0.46,
  sameDay: 1.4,
  sameMonth: 0,
  sameYear: 1.68,
  nextDay: 0.66,
  otherDay: -2.2,
  onlyOfSense: 0.65,
  onlyOfType: 0.78,
  onePast: -1.25,
};
