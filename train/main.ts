// `npm run train [SHARED]`: makes all of models/en from the treebanks in SHARED/bench and our corpus in train/corpus: syntax.bin and
// names.bin itself, then senses.bin (from WordNet), names.json, references.json and events.json, by their own programs.
// The same files give the same bytes. `--tagger` learns the tagger anew and with it what headlines add, `--titles` only the latter, `--trees`
// the parser for the tagger there is, `--names` only names.bin and what comes behind it. Does not measure; measure.ts does.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../src/language/index.js';
import { buildModels, splitLabels } from '../src/language/models.js';
import type { Weights } from '../src/language/perceptron.js';
import type { TagLexicon } from '../src/language/tagger.js';
import {
  addLines,
  addTable,
  addWeights,
  readSections,
  type Sections,
  takeLines,
  writeSections,
} from '../src/language/weights.js';
import { readTrees, type Tree } from './conllu.js';
import { type CorpusReport, loadCorpus, partOf } from './corpus.js';
import { readHeadlines } from './headlines.js';
import { withInventedNames } from './invented-names.js';
import { meanWeights, noWeights } from './learner.js';
import { trainLemmas } from './lemmas.js';
import { corpusDocuments, type NamedReport, namedReport, readGumNames, readUner } from './name-sources.js';
import { trainNames } from './name-spans.js';
import { type ParseSample, type TrainedParser, trainParser } from './parser.js';
import { reportSamples } from './report-trees.js';
import { buildSamples, commonWords } from './samples.js';
import { readSentences, type SpeechText, speechOf } from './speech-texts.js';
import { boundSentences, readBound } from './tag-bounds.js';
import { type BoundSentences, jackknifeTags, trainTagger } from './tagger.js';
import { titleWeights } from './titles.js';

/** Chosen on EWT dev; more epochs gained nothing there. */
export const SETTINGS = {
  tagEpochs: 6,
  /** One tagger each, of which the mean is kept. */
  tagSeeds: [7, 8, 9],
  /** How often each sentence of train/sentences/running.txt is learned from. */
  runningCopies: 4,
  foldEpochs: 5,
  folds: 5,
  /** For the parser that only parses our reports. */
  firstEpochs: 6,
  parseEpochs: 10,
  /** One parser each, of which the mean is kept: LAS on EWT dev 81.8 where one alone has 81.5. Nothing is left to the order of the samples. */
  seeds: [11, 12, 13],
  /** How often each sentence of train/sentences is learned from: they are few, and each shows what reports seldom do. */
  sentenceCopies: 6,
  /** A feature must have been part of so many corrections before it is kept: more makes the file smaller. */
  tagMinUpdates: 1,
  parseMinUpdates: 3,
  /** Smaller weights are dropped. At 3 the file shrinks by a third and LAS on EWT dev falls by 0.02; at 4 by half and 0.3. */
  leastWeight: 3,
  nameEpochs: 8,
  nameMinUpdates: 0,
  leastNameWeight: 2,
};

/** Tags every word may have, and the weights that choose, from trees and from sentences of ours in which some words are bound. */
function addTagger(
  sections: Sections,
  trees: readonly Tree[],
  own: readonly BoundSentences[],
  settings: typeof SETTINGS,
): TagLexicon {
  const taggers = settings.tagSeeds.map(seed =>
    trainTagger(trees, settings.tagEpochs, settings.tagMinUpdates, own, seed),
  );
  const { lexicon } = taggers[0]!;
  addLines(sections, 'labels', lexicon.labels);
  addTable(sections, 'fixed', lexicon.fixed);
  addTable(sections, 'habits', lexicon.habits);
  const weights = taggers.map(({ learner }) => learner.weights(1));
  addWeights(sections, 'tagger', meanWeights(weights, settings.leastWeight));
  return lexicon;
}

interface ParserWeights {
  actions: Weights;
  relations: Weights;
}

/** The mean of parsers that learned the same in another order. */
function meanParser(parsers: readonly TrainedParser[], leastWeight: number): ParserWeights {
  const mean = (part: keyof ParserWeights): Weights =>
    meanWeights(
      parsers.map(parser => parser[part].weights(1)),
      leastWeight,
    );
  return { actions: mean('actions'), relations: mean('relations') };
}

function addParser(sections: Sections, { actions, relations }: ParserWeights): void {
  addWeights(sections, 'actions', actions);
  addWeights(sections, 'names', relations);
}

const withoutSorts = (sample: ParseSample): ParseSample => ({
  ...sample,
  input: { ...sample.input, sorts: new Int32Array(0) },
});

/**
 * @param running further sentences of running text, as words, to learn from what is written small
 * @param speech texts of ours that say who says what in them, to learn trees from
 * @param bound sentences of ours that say of some words what they are, to learn tags from
 */
export function trainSyntax(
  trees: readonly Tree[],
  running: readonly (readonly string[])[],
  speech: { reports: readonly SpeechText[]; sentences: readonly SpeechText[] },
  settings = SETTINGS,
  bound: readonly BoundSentences[] = [],
): Sections {
  const sections: Sections = new Map();
  addTagger(sections, trees, bound, settings);
  addTrees(sections, trees, running, speech, settings, bound);
  return sections;
}

/** Learns lemmas and trees for the tags that `sections` has: what they were learned for before is written over. */
function addTrees(
  sections: Sections,
  trees: readonly Tree[],
  running: readonly (readonly string[])[],
  speech: { reports: readonly SpeechText[]; sentences: readonly SpeechText[] },
  settings: typeof SETTINGS,
  bound: readonly BoundSentences[],
): void {
  const tagLabels = takeLines(sections, 'labels');
  const labels = splitLabels(tagLabels);
  const rels = [...new Set(trees.flatMap(tree => tree.rels))].sort();
  const tags = jackknifeTags(trees, settings.folds, settings.foldEpochs, tagLabels, bound);
  const samples = buildSamples(trees, tags, { labels }, rels);
  const learn = (from: readonly ParseSample[], epochs: number, seed: number): TrainedParser =>
    trainParser(from, rels.length, rels.indexOf('root'), epochs, settings.parseMinUpdates, seed);
  const lemmas = trainLemmas(trees, commonWords([...trees.map(tree => tree.forms), ...running]));
  addLines(sections, 'relations', rels);
  addTable(sections, 'words', lemmas.known);
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
  // Trees are learned on the tags of the tagger alone: what headlines add to it comes behind them, by addTitles.
  addWeights(sections, 'titles', noWeights(tagLabels.length));
  // What the treebanks taught parses our own reports, bound by their annotation; from both together parsers are learned anew. A parser
  // of the treebanks alone, which knows no sorts of words, keeps half the say: it is surer of what our reports show seldom.
  addParser(sections, meanParser([learn(samples, settings.firstEpochs, settings.seeds[0]!)], settings.leastWeight));
  const first = buildModels(sections);
  const plain = learn(samples.map(withoutSorts), settings.parseEpochs, settings.seeds[0]!);
  samples.push(...reportSamples(speech.reports, first));
  const sentences = reportSamples(speech.sentences, first);
  for (let copy = 0; copy < settings.sentenceCopies; copy++) samples.push(...sentences);
  const own = settings.seeds.map(seed => learn(samples, settings.parseEpochs, seed));
  const halves = [meanParser(own, settings.leastWeight), meanParser([plain], settings.leastWeight)];
  addParser(sections, {
    actions: meanWeights(
      halves.map(({ actions }) => actions),
      settings.leastWeight,
    ),
    relations: meanWeights(
      halves.map(({ relations }) => relations),
      settings.leastWeight,
    ),
  });
}

/** Learns what headlines add to the tagger of `syntax`. */
export function addTitles(syntax: Sections, trees: readonly Tree[], headlines: string, settings = SETTINGS): void {
  const { tags, tagger } = buildModels(syntax);
  addWeights(syntax, 'titles', titleWeights(trees, readHeadlines(headlines), tags, tagger, settings.leastWeight));
}

/** Learns names on top of the tags and trees of `syntax`. */
export function trainNameSections(shared: string, reports: readonly NamedReport[], syntax: Sections): Sections {
  const models = buildModels(syntax);
  const { learner, steps } = trainNames(
    withInventedNames(
      [
        ...readUner(join(shared, 'bench/ner/ewt-dev.iob2'), models),
        ...readGumNames(readTrees(join(shared, 'bench/syntax/gum-open-train.conllu')), models),
      ],
      corpusDocuments(reports, models),
    ),
    SETTINGS.nameEpochs,
    SETTINGS.nameMinUpdates,
  );
  const sections: Sections = new Map();
  addWeights(sections, 'names', learner.weights(SETTINGS.leastNameWeight));
  sections.set('steps', packSteps(steps));
  return sections;
}

/** Reports of our corpus that may be learned from. */
const trainingReports = (): CorpusReport[] => loadCorpus().filter(report => partOf(report.id) === 'train');

/** Sentences of the reports' paragraphs, headlines left out, as words. */
const runningWords = (reports: readonly NamedReport[]): string[][] =>
  reports.flatMap(({ text, titled }) => {
    const from = titled ? text.indexOf('\n\n') + 2 : 0;
    return splitSentences(text, [from, text.length]).map(tokens =>
      tokens.map(([start, end]) => text.slice(start, end)),
    );
  });

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

/** What is made apart or learns on top of the tags, trees and proposed names, in this order: senses, kinds of names, whom a word means, then events; with folders in SHARED. */
const LATER: readonly (readonly [program: string, ...folders: string[]])[] = [
  ['senses.ts'],
  ['name-kinds.ts', 'bench'],
  ['references.ts'],
  ['events.ts'],
];

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const shared = process.argv[2] ?? join(import.meta.dirname, '../../shared');
  const training = trainingReports();
  const reports = training.map(namedReport);
  const ownSentences = (name: string): string => readFileSync(join(import.meta.dirname, 'sentences', name), 'utf8');
  const onlyNames = process.argv.includes('--names');
  const onlyTagger = process.argv.includes('--tagger');
  const onlyTrees = process.argv.includes('--trees');
  const onlyTitles = onlyTagger || process.argv.includes('--titles');
  const trees = ['ewt-train.conllu', 'gum-open-train.conllu'].flatMap(name =>
    readTrees(join(shared, 'bench/syntax', name)),
  );
  const bound = [
    { sentences: training.flatMap(boundSentences), copies: 1 },
    { sentences: readBound(ownSentences('running.txt')), copies: SETTINGS.runningCopies },
  ];
  const speech = { reports: training.map(speechOf), sentences: readSentences(ownSentences('speech.txt')) };
  const running = runningWords(reports);
  const syntax =
    onlyNames || onlyTitles || onlyTrees
      ? readSections(readFileSync(join(import.meta.dirname, '../models/en/syntax.bin')))
      : trainSyntax(trees, running, speech, SETTINGS, bound);
  if (onlyTrees) addTrees(syntax, trees, running, speech, SETTINGS, bound);
  // The parser knows labels by their numbers, which are those of the trees: it goes on with another tagger as it is.
  if (onlyTagger) addTagger(syntax, trees, bound, SETTINGS);
  if (!onlyNames) {
    addTitles(syntax, trees, ownSentences('headlines.txt'));
    writeModel('syntax.bin', syntax);
  }
  if (onlyTitles || onlyTrees) process.exit();
  writeModel('names.bin', trainNameSections(shared, reports, syntax));
  for (const [program, ...args] of LATER) {
    const given = args.map(path => join(shared, path));
    const { status } = spawnSync(
      process.execPath,
      [...process.execArgv, join(import.meta.dirname, program), ...given],
      {
        stdio: 'inherit',
      },
    );
    if (status !== 0) process.exit(status ?? 1);
  }
}
