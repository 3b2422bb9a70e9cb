// `npm run train [SHARED]`: makes models/en/syntax.bin and names.bin from the treebanks in SHARED/bench and the corpus in
// SHARED/corpus; the same files give the same bytes. Does not measure; measure.ts does.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModels, splitLabels } from '../src/language/models.js';
import { addLines, addTable, addWeights, readSections, type Sections, writeSections } from '../src/language/weights.js';
import { readTrees, type Tree } from './conllu.js';
import { trainLemmas } from './lemmas.js';
import { corpusDocuments, isForMeasuring, readCorpusReports, readGumNames, readUner } from './name-sources.js';
import { trainNames } from './name-spans.js';
import { trainParser } from './parser.js';
import { buildSamples, commonWords } from './samples.js';
import { jackknifeTags, trainTagger } from './tagger.js';

/** Chosen on EWT dev; more epochs gained nothing there. */
export const SETTINGS = {
  tagEpochs: 8,
  foldEpochs: 5,
  folds: 5,
  parseEpochs: 10,
  /** A first, shorter training shows which features matter; the second has only those, and half the file for nearly the same figures. */
  sketchEpochs: 5,
  sketchPrune: 0.9,
  /** A feature must have been part of so many corrections before it is kept: more makes the file smaller. */
  tagMinUpdates: 1,
  parseMinUpdates: 3,
  /** Averages up to this size are dropped, in corrections. */
  prune: 0.3,
  tagPrune: 0.6,
  nameEpochs: 8,
  nameMinUpdates: 0,
  namePrune: 0.3,
};

export function trainSyntax(trees: readonly Tree[], settings = SETTINGS): Sections {
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
  addWeights(sections, 'tagger', learner.weights(settings.tagPrune));
  addWeights(sections, 'actions', parser.actions.weights(settings.prune));
  addWeights(sections, 'names', parser.relations.weights(settings.prune));
  return sections;
}

/** Learns names on top of the tags and trees of `syntax`. */
export function trainNameSections(shared: string, syntax: Sections): Sections {
  const models = buildModels(syntax);
  const corpus = join(shared, 'corpus');
  const files = readdirSync(corpus).filter(name => name.endsWith('.txt'));
  const reports = files.sort().flatMap(name => readCorpusReports(readFileSync(join(corpus, name), 'utf8')));
  const { learner, steps } = trainNames(
    [
      ...readUner(join(shared, 'bench/ner/ewt-dev.iob2'), models),
      ...readGumNames(readTrees(join(shared, 'bench/syntax/gum-open-train.conllu')), models),
      ...corpusDocuments(
        reports.filter(report => !isForMeasuring(report.id)),
        models,
      ),
    ],
    SETTINGS.nameEpochs,
    SETTINGS.nameMinUpdates,
  );
  const sections: Sections = new Map();
  addWeights(sections, 'names', learner.weights(SETTINGS.namePrune));
  sections.set('steps', packSteps(steps));
  return sections;
}

const packSteps = (steps: Int32Array): Uint8Array => {
  const view = new DataView(new ArrayBuffer(steps.length * 2));
  steps.forEach((step, i) => {
    view.setInt16(i * 2, step, true);
  });
  return new Uint8Array(view.buffer);
};

function writeModel(name: string, sections: Sections): void {
  const bytes = writeSections(sections);
  writeFileSync(join(import.meta.dirname, '../models/en', name), bytes);
  process.stdout.write(`models/en/${name} ${bytes.length} bytes\n`);
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const shared = process.argv[2] ?? join(import.meta.dirname, '../../shared');
  const onlyNames = process.argv.includes('--names');
  const files = ['ewt-train.conllu', 'gum-open-train.conllu'].map(name => join(shared, 'bench/syntax', name));
  const syntax = onlyNames
    ? readSections(readFileSync(join(import.meta.dirname, '../models/en/syntax.bin')))
    : trainSyntax(files.flatMap(readTrees));
  if (!onlyNames) writeModel('syntax.bin', syntax);
  writeModel('names.bin', trainNameSections(shared, syntax));
}
