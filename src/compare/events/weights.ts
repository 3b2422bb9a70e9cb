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
  bias: -2.58,
  sameType: 0.31,
  bothOther: 0.18,
  oneOther: -0.15,
  sameFamily: 0.04,
  otherFamily: -0.38,
  lightTrigger: 0.35,
  sameTrigger: 1.27,
  sameSense: 1.89,
  nucleus: 1.96,
  context: 1.17,
  sharedActor: 0.89,
  sharedActors: 0.15,
  otherActors: -0.2,
  rolesApart: -0.06,
  otherSense: -0.93,
  near: 1.58,
  present: 0.86,
  samePlace: 0.28,
  otherPlace: -0.18,
  sameFigure: 1,
  otherFigures: -0.32,
  bothLead: 0.58,
  oneDenied: -0.09,
  onePlanned: -0.39,
  oneBackground: 0.2,
  sameDay: 1.04,
  sameMonth: 0.17,
  sameYear: 0.99,
  nextDay: -0.07,
  otherDay: -1.65,
  onlyOfSense: 0.41,
  onlyOfType: 0.38,
  onePast: -1.54,
};
