// What each thing shared by two events is worth, and each thing that parts them: a logistic model.
// Does not look at events; judge.ts does. Printed by train/event-pairs.ts from the stories of our own corpus.

export type PairFeature =
  | 'bias'
  | 'sameType'
  | 'bothOther'
  | 'oneOther'
  | 'sameFamily'
  | 'otherFamily'
  | 'sameTrigger'
  | 'lightTrigger'
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
  bias: -2.47,
  sameType: 0.35,
  bothOther: 0.19,
  oneOther: -0.15,
  sameFamily: 0.05,
  otherFamily: -0.45,
  lightTrigger: 0.24,
  sameTrigger: 1.15,
  sameSense: 1.79,
  nucleus: 1.96,
  context: 1.26,
  sharedActor: 0.41,
  sharedActors: 0,
  otherActors: -0.37,
  rolesApart: 0.08,
  otherSense: -1.03,
  near: 1.61,
  present: 0.94,
  samePlace: 0.32,
  otherPlace: -0.24,
  sameFigure: 0.76,
  otherFigures: -0.3,
  bothLead: 0.52,
  oneDenied: -0.12,
  onePlanned: -0.33,
  oneBackground: 0.31,
  sameDay: 1.17,
  sameMonth: 0.16,
  sameYear: 0.96,
  nextDay: -0.07,
  otherDay: -1.7,
  onlyOfSense: 0.36,
  onlyOfType: 0.31,
  onePast: -1.62,
};
