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
  bias: -1.98,
  sameType: -0.44,
  bothOther: -1.22,
  oneOther: -1.69,
  sameFamily: -1.14,
  otherFamily: -2.09,
  sameTrigger: 1.22,
  sameSense: 2.00,
  nucleus: 2.52,
  context: 3.85,
  sharedActor: 0.60,
  sharedActors: 0.07,
  otherActors: -0.34,
  present: 0.65,
  samePlace: 0.84,
  otherPlace: -0.46,
  sameFigure: 1.55,
  otherFigures: -0.28,
  bothLead: 0.08,
  oneDenied: -0.51,
  onePlanned: -0.70,
  oneBackground: -0.09,
  sameDay: 1.18,
  sameMonth: 0.19,
  sameYear: 0.93,
  nextDay: -0.72,
  otherDay: -0.41,
};
