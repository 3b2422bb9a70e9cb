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
  bias: -2.46,
  sameType: 0.34,
  bothOther: 0.26,
  oneOther: -0.28,
  sameFamily: 0.23,
  otherFamily: -0.55,
  lightTrigger: 0.17,
  sameTrigger: 1.17,
  sameSense: 1.73,
  nucleus: 1.9,
  context: 1.21,
  sharedActor: 0.33,
  sharedActors: -0,
  otherActors: -0.29,
  rolesApart: 0.14,
  otherSense: -1.06,
  near: 1.59,
  present: 0.95,
  samePlace: 0.33,
  otherPlace: -0.22,
  sameFigure: 0.8,
  otherFigures: -0.28,
  bothLead: 0.52,
  oneDenied: -0.09,
  onePlanned: -0.2,
  oneBackground: 0.29,
  sameDay: 1.34,
  sameMonth: 0.16,
  sameYear: 1.1,
  nextDay: -0.06,
  otherDay: -1.63,
  onlyOfSense: 0.4,
  onlyOfType: 0.31,
  onePast: -1.61,
};
