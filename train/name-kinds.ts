// Weighs the clues by which a name's kind is told: a softmax over the names of the training part of our own corpus and of
// the Universal NER layer of UD English EWT (CC BY-SA 4.0), written
// to models/en/names.json. What the name-span model proposes is a clue too, and is taken from models that have not seen the
// text: four are learned, each without a quarter. The same reports give the same bytes. Does not find names; src/read/mentions does.
// Not part of the installed package.   npx tsx train/name-kinds.ts [FOLDER with ner/ewt-dev.iob2]
import { writeFileSync } from 'node:fs';
import { analyse, findWordHabits, type ProposedName } from '../src/language/index.js';
import { loadModels } from '../src/language/models.js';
import { nameRows } from '../src/language/name-features.js';
import { labelNames, type NameModel, namesIn, NAME_KINDS as SPAN_KINDS } from '../src/language/name-spans.js';
import { SparseScorer } from '../src/language/perceptron.js';
import type { Line } from '../src/model/index.js';
import { collect } from '../src/read/mentions/collect.js';
import { familyOf } from '../src/read/mentions/family.js';
import { NAME_KINDS, type NameKind } from '../src/read/mentions/kinds.js';
import { cluesOf, type Proposals, proposalsFrom } from '../src/read/mentions/scores.js';
import { newReading } from '../src/read/reading.js';
import { readTrees } from './conllu.js';
import { type CorpusReport, loadCorpus, partOf } from './corpus.js';
import { withInventedNames } from './invented-names.js';
import { SETTINGS as SPAN_SETTINGS } from './main.js';
import { corpusDocuments, type NamedDocument, namedReport, readGumNames, readUner } from './name-sources.js';
import { trainNames } from './name-spans.js';

/** What an example is made from: a text with its names. */
type NamedText = Pick<CorpusReport, 'id' | 'text' | 'title' | 'names'> & { outlet?: string };
type LinedText = NamedText & { lineStarts: number[] };

export interface NameExample {
  clues: readonly string[];
  kind: NameKind;
}

/** Chosen by four-fold cross-validation on the training part: 92 % of the kinds of names found are right; more passes only learn it by heart. */
const SETTINGS = { epochs: 5, rate: 0.1, pull: 0.01, leastCount: 3 };

export function trainNameKinds(examples: readonly NameExample[]): Map<string, number[]> {
  const counts = new Map<string, number>();
  for (const { clues } of examples) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const index = new Map([...counts].filter(([, n]) => n >= SETTINGS.leastCount).map(([clue], i) => [clue, i]));
  const width = NAME_KINDS.length;
  const weights = new Float64Array(index.size * width);
  const squares = new Float64Array(index.size * width).fill(1e-6);
  const rows = examples.map(({ clues }) => clues.map(clue => index.get(clue) ?? -1).filter(i => i >= 0));
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    examples.forEach(({ kind }, at) => {
      scores.fill(0);
      for (const row of rows[at]!) for (let k = 0; k < width; k++) scores[k]! += weights[row * width + k]!;
      const most = Math.max(...scores);
      let sum = 0;
      for (let k = 0; k < width; k++) sum += scores[k] = Math.exp(scores[k]! - most);
      for (let k = 0; k < width; k++) {
        const slope = scores[k]! / sum - (NAME_KINDS[k] === kind ? 1 : 0);
        for (const row of rows[at]!) {
          const w = row * width + k;
          const step = slope + SETTINGS.pull * weights[w]!;
          squares[w]! += step * step;
          weights[w]! -= (SETTINGS.rate * step) / Math.sqrt(squares[w]!);
        }
      }
    });
  }
  const out = new Map<string, number[]>();
  for (const clue of [...index.keys()].sort()) {
    const row = index.get(clue)! * width;
    const values = Array.from({ length: width }, (_, k) => Math.round(100 * weights[row + k]!));
    if (values.some(value => Math.abs(value) >= 5)) out.set(clue, values);
  }
  return out;
}

export function writeNameKinds(file: URL | string, weights: ReadonlyMap<string, number[]>): void {
  const lines = [...weights].map(([clue, row]) => `${JSON.stringify(clue)}:[${row.join(',')}]`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

/** A report's lines as reading sees them: the title first, all else body. */
function linesOf(report: NamedText): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const line of report.text.split('\n')) {
    if (line.trim() !== '')
      lines.push({ span: [at, at + line.length], role: line === report.title ? 'title' : 'body' });
    at += line.length + 1;
  }
  return lines;
}

/** The candidates of a report with the kinds that the corpus gives them; those that only touch a name are left out. */
export function examplesOf(report: NamedText, proposals: Proposals): NameExample[] {
  const lines = linesOf(report);
  const reading = newReading({
    id: report.id,
    text: report.text,
    lines,
    parts: [],
    language: 'en',
    published: null,
    warnings: [],
    sha256: '',
  });
  reading.sentences = analyse(report.text, lines).sentences;
  const { found, small } = collect(reading);
  const family = familyOf(found, small, report.outlet);
  return found.flatMap(item => {
    const start = item.words[item.candidate.from]!.start;
    const end = item.words[item.candidate.to - 1]!.end;
    const touching = report.names.filter(name => name.span[0] < end && start < name.span[1]);
    const exact = touching.find(
      name =>
        name.span[1] === end &&
        /^(?:|(?:the|a) )$/i.test(report.text.slice(name.span[0], Math.max(name.span[0], start))) &&
        name.span[0] <= start,
    );
    const within =
      touching.length === 1 && touching[0]!.span[0] <= start && touching[0]!.span[1] >= end ? touching[0] : undefined;
    const name = exact ?? within;
    if (touching.length > 0 && !name) return [];
    const clues = cluesOf(item, family, proposals);
    return [{ clues: [...clues.name, ...clues.place], kind: (name?.kind ?? 'none') as NameKind }];
  });
}

/** The sentences of a document as lines of one text, with the names that its labels say. */
export function linedText({ id, sentences }: NamedDocument): LinedText {
  const out: LinedText = { id, text: '', names: [], lineStarts: [] };
  for (const { tokens, labels } of sentences) {
    if (out.text !== '') out.text += '\n';
    const base = out.text.length;
    out.lineStarts.push(base);
    for (const { start, form } of tokens) out.text = out.text.padEnd(base + start) + form;
    for (const { from, to, kind } of namesIn(labels)) {
      const span = [base + tokens[from]!.start, base + tokens[to - 1]!.end] as const;
      out.names.push({ kind: SPAN_KINDS[kind]!, entity: '', span });
    }
  }
  return out;
}

/** Texts of one story go together: none is read by a model that has learned from its sister. */
export function foldOf(id: string): number {
  const story = /-[a-z]-\d+$/.test(id) ? id.replace(/-\d+$/, '') : id;
  let hash = 7;
  for (const letter of story) hash = (hash * 31 + letter.codePointAt(0)!) >>> 0;
  return hash % FOLDS;
}
const FOLDS = 4;

/** What the model proposes for one document, sentence by sentence; offsets are those of the document's own tokens. */
function proposedFor(document: NamedDocument, model: NameModel): ProposedName[][] {
  const habits = findWordHabits(document.sentences);
  return document.sentences.map(({ tokens }) => {
    const { labels, leads } = labelNames(nameRows(tokens, habits), tokens.length, model);
    return namesIn(labels).map(({ from, to, kind }) => {
      const lead = leads.slice(from, to).reduce((sum, one) => sum + one, 0);
      return { span: [tokens[from]!.start, tokens[to - 1]!.end], kind: SPAN_KINDS[kind]!, score: lead / (to - from) };
    });
  });
}

/** Proposals for each document by a model that was learned without its fold. */
export function jackknifeProposals(
  treebanks: readonly NamedDocument[],
  own: readonly NamedDocument[],
): Map<string, ProposedName[][]> {
  const out = new Map<string, ProposedName[][]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = (documents: readonly NamedDocument[]) => documents.filter(document => foldOf(document.id) !== fold);
    const { learner, steps } = trainNames(
      withInventedNames(rest(treebanks), rest(own)),
      SPAN_SETTINGS.nameEpochs,
      SPAN_SETTINGS.nameMinUpdates,
    );
    const model = { scorer: new SparseScorer(learner.weights(SPAN_SETTINGS.leastNameWeight)), steps };
    for (const document of [...treebanks, ...own])
      if (foldOf(document.id) === fold) out.set(document.id, proposedFor(document, model));
  }
  return out;
}

/** The proposals of a document whose sentences are the lines of a text. */
export const inLines = (proposals: readonly ProposedName[][], lineStarts: readonly number[]): Proposals =>
  proposalsFrom(
    proposals.flatMap((line, i) =>
      line.map(name => ({ ...name, span: [name.span[0] + lineStarts[i]!, name.span[1] + lineStarts[i]!] as const })),
    ),
  );

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const bench = process.argv[2] ?? new URL('../../shared/bench', import.meta.url).pathname;
  const models = loadModels();
  const own = loadCorpus().filter(report => partOf(report.id) === 'train');
  const web = readUner(`${bench}/ner/ewt-dev.iob2`, models);
  const mixed = readGumNames(readTrees(`${bench}/syntax/gum-open-train.conllu`), models);
  const proposals = jackknifeProposals([...web, ...mixed], corpusDocuments(own.map(namedReport), models));
  const news = own.flatMap(report => examplesOf(report, proposalsFrom(proposals.get(report.id)!.flat())));
  const chatter = web
    .map(linedText)
    .flatMap(text => examplesOf(text, inLines(proposals.get(text.id)!, text.lineStarts)));
  // news counts twice: EWT is chatter, and must not outweigh it; GUM's marks only cost here (2 of 100 kinds)
  const examples = [...news, ...chatter, ...news];
  const weights = trainNameKinds(examples);
  writeNameKinds(new URL('../models/en/names.json', import.meta.url), weights);
  process.stdout.write(`models/en/names.json: ${examples.length} names, ${weights.size} clues\n`);
}
