// `npm run train [FOLDER]`: makes models/en/ from the treebanks in FOLDER; the same files give the same bytes.
// Does not measure; measure.ts does.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitLabels } from '../src/language/models.js';
import { addLines, addTable, addWeights, type Sections, writeSections } from '../src/language/weights.js';
import { readTrees } from './conllu.js';
import { trainLemmas } from './lemmas.js';
import { trainParser } from './parser.js';
import { buildSamples, commonWords } from './samples.js';
import { jackknifeTags, trainTagger } from './tagger.js';

/** Chosen on EWT dev; more epochs gained nothing there. */
export const SETTINGS = {
  tagEpochs: 8,
  foldEpochs: 5,
  folds: 5,
  parseEpochs: 10,
  /** A feature must have been part of so many corrections before it is kept: more makes the file smaller. */
  tagMinUpdates: 2,
  parseMinUpdates: 3,
  /** Averages up to this size are dropped, in corrections. */
  prune: 0.3,
};

export function trainSyntax(files: readonly string[], settings = SETTINGS): Sections {
  const trees = files.flatMap(readTrees);
  const { lexicon, learner } = trainTagger(trees, settings.tagEpochs, settings.tagMinUpdates);
  const labels = splitLabels(lexicon.labels);
  const rels = [...new Set(trees.flatMap(tree => tree.rels))].sort();
  const tags = jackknifeTags(trees, settings.folds, settings.foldEpochs, lexicon.labels);
  const samples = buildSamples(trees, tags, { labels }, rels);
  const parser = trainParser(
    samples,
    rels.length,
    rels.indexOf('root'),
    settings.parseEpochs,
    settings.parseMinUpdates,
  );
  const lemmas = trainLemmas(trees);
  const sections: Sections = new Map();
  addLines(sections, 'labels', lexicon.labels);
  addLines(sections, 'relations', rels);
  addTable(sections, 'fixed', lexicon.fixed);
  addTable(sections, 'habits', lexicon.habits);
  addTable(sections, 'commons', commonWords(trees));
  addLines(
    sections,
    'lemma-exceptions',
    [...lemmas.exceptions].map(pair => pair.join('\t')),
  );
  addLines(
    sections,
    'lemma-endings',
    [...lemmas.endings].map(pair => pair.join('\t')),
  );
  addWeights(sections, 'tagger', learner.weights(settings.prune));
  addWeights(sections, 'actions', parser.actions.weights(settings.prune));
  addWeights(sections, 'names', parser.relations.weights(settings.prune));
  return sections;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/bench/syntax');
  const files = ['ewt-train.conllu', 'gum-open-train.conllu'].map(name => join(folder, name));
  const bytes = writeSections(trainSyntax(files));
  writeFileSync(join(import.meta.dirname, '../models/en/syntax.bin'), bytes);
  process.stdout.write(`models/en/syntax.bin ${bytes.length} bytes\n`);
}
