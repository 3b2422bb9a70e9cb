// Loads the weights of the event classifiers once, from models/en/events.json.
// Does not train them; train/events.ts does.
import { readFileSync } from 'node:fs';
import { type Classifier, type FrozenClassifier, thawClassifier } from './classifier.js';

export interface EventWeights {
  type: Classifier;
  status: Classifier;
}

let weights: EventWeights | undefined;

/** The classifiers; read at the first event and kept. */
export function eventWeights(): EventWeights {
  if (weights) return weights;
  const file = new URL('../../../models/en/events.json', import.meta.url);
  const frozen = JSON.parse(readFileSync(file, 'utf8')) as { type: FrozenClassifier; status: FrozenClassifier };
  weights = { type: thawClassifier(frozen.type), status: thawClassifier(frozen.status) };
  return weights;
}
