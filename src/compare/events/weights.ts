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
  | 'onePast'
  | 'central';

/** What was found on a pair: 1 for what holds, or how far it holds. */
export type PairFeatures = Partial<Record<PairFeature, number>>;

export const PAIR_WEIGHTS: Readonly<Record<PairFeature, number>> = {
  bias: -3.18,
  sameType: 0.57,
  bothOther: 0.45,
  oneOther: -0.25,
  sameFamily: 0.18,
  otherFamily: -0.95,
  lightTrigger: -0.03,
  sameTrigger: 0.93,
  sameSense: 1.83,
  nucleus: 2.19,
  context: 1.43,
  sharedActor: 1.13,
  sharedActors: 0.35,
  otherActors: -0.22,
  rolesApart: -0.27,
  otherSense: -0.48,
  near: 2.67,
  present: 0.95,
  samePlace: 0.42,
  otherPlace: -0.49,
  sameFigure: 1.21,
  otherFigures: 0.05,
  bothLead: 0.61,
  oneDenied: 0.02,
  onePlanned: -0.35,
  oneBackground: 0.35,
  sameDay: 1.78,
  sameMonth: 0.71,
  sameYear: 0.92,
  nextDay: -0.79,
  otherDay: -1.77,
  onlyOfSense: 1.25,
  onlyOfType: 1.01,
  onePast: -1.75,
  central: 0.77,
};
