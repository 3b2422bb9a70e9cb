// The cue lexicon, looked up by base form. Lists only; finding them in a sentence is src/read/quotations/cues.ts.
export * from './channels.js';
export * from './frames.js';
export * from './nouns.js';
export * from './people.js';
export * from './phrases.js';
export * from './stances.js';
export * from './urgings.js';
export * from './verbs.js';
