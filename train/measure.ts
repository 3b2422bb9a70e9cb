// Measures the models on a treebank with its own words: tags, trees, lemmas, speed.
// Does not touch sentence and word cutting; bench/ measures those from text.
import { readFileSync } from 'node:fs';
import { lowerForm } from '../src/language/characters.js';
import { lemmaOf } from '../src/language/lemmas.js';
import { buildModels, type Models } from '../src/language/models.js';
import { parseWords } from '../src/language/parser.js';
import { rowsFor, tagWords } from '../src/language/tagger.js';
import { parseInput } from '../src/language/trees.js';
import { readSections } from '../src/language/weights.js';
import { readTrees, type Tree } from './conllu.js';

/** Shares of words, 0..1. */
export interface SyntaxScore {
  upos: number;
  xpos: number;
  lemma: number;
  uas: number;
  las: number;
  words: number;
}

const plain = (rel: string): string => rel.split(':')[0]!;

/** Gold words, predicted tags; subtypes of relations are ignored. */
export function measureSyntax(trees: readonly Tree[], models: Models): SyntaxScore {
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, words: 0 };
  for (const tree of trees) {
    const rows = rowsFor(tree.forms, models.tags.habits);
    const labels = tagWords(rows, models.tags, models.tagger);
    const places = tree.forms.map((_, i) => i);
    const { heads, rels } = parseWords(parseInput(rows, labels, places, models), models.parser);
    tree.forms.forEach((form, i) => {
      const { upos, xpos } = models.labels[labels[i]!]!;
      right.words++;
      if (upos === tree.upos[i]) right.upos++;
      if (xpos === tree.xpos[i]) right.xpos++;
      const lemma = lemmaOf(form, lowerForm(form), upos, xpos, models.lemmas);
      if (lemma.toLowerCase() === lowerForm(tree.lemmas[i]!)) right.lemma++;
      if (heads[i] !== tree.heads[i]) return;
      right.uas++;
      if (plain(models.parser.rels[rels[i]!]!) === plain(tree.rels[i]!)) right.las++;
    });
  }
  const share = (count: number): number => count / right.words;
  return {
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
    words: right.words,
  };
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const begun = performance.now();
  const models = buildModels(readSections(readFileSync(new URL('../models/en/syntax.bin', import.meta.url))));
  process.stdout.write(`loaded in ${Math.round(performance.now() - begun)} ms\n`);
  for (const path of process.argv.slice(2)) {
    const trees = readTrees(path);
    const from = process.cpuUsage().user;
    const { words, ...shares } = measureSyntax(trees, models);
    const seconds = (process.cpuUsage().user - from) / 1e6;
    const figures = Object.entries(shares).map(([name, share]) => `${name} ${(100 * share).toFixed(2)}`);
    process.stdout.write(`${path} ${figures.join(' ')} | ${Math.round(words / seconds)} words/s\n`);
  }
}
