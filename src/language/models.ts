// Loads the trained models from models/en/, once, when they are first needed.
// Does not use them; tagger, parser and lemmas do.
import { readFileSync } from 'node:fs';
import { PLAIN_PAST_FORMS, PLAIN_VERB_FORMS } from '../lists/plain-verbs.js';
import type { Upos } from '../model/index.js';
import type { LemmaModel } from './lemmas.js';
import type { NameModel } from './name-spans.js';
import type { ParserModel } from './parser.js';
import { hashString, type Scorer, SparseScorer, TripleScorer } from './perceptron.js';
import { type SenseTable, takeSenses } from './sense-table.js';
import type { TagLexicon } from './tagger.js';
import { readSections, type Sections, takeLines, takeTable, takeWeights } from './weights.js';

export interface Models {
  tags: TagLexicon;
  tagger: Scorer;
  /** What headlines add to the tagger's scores. */
  titles: Scorer;
  /** UPOS and Penn tag of each label. */
  labels: readonly { upos: Upos; xpos: string; coarse: number }[];
  parser: ParserModel;
  lemmas: LemmaModel;
}

const FOLDER = new URL('../../models/en/', import.meta.url);

/** The parts of a `UPOS|XPOS` label, and its UPOS as a number in alphabetical order. */
export function splitLabels(labels: readonly string[]): Models['labels'] {
  const kinds = [...new Set(labels.map(label => label.slice(0, label.indexOf('|'))))].sort();
  return labels.map(label => {
    const bar = label.indexOf('|');
    const upos = label.slice(0, bar) as Upos;
    return { upos, xpos: label.slice(bar + 1), coarse: kinds.indexOf(upos) };
  });
}

const pairs = (lines: readonly string[]): Map<string, string> =>
  new Map(
    lines.map((line): [string, string] => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );

/** The words of one label with the verbs of the list among them; treebanks of talk and mail hold too few of the verbs of news. */
function withPlainVerbs(fixed: Map<number, number>, labels: readonly string[]): Map<number, number> {
  const known: readonly (readonly [string, readonly string[]])[] = [
    ['VERB|VBZ', PLAIN_VERB_FORMS],
    ['VERB|VBD', PLAIN_PAST_FORMS],
  ];
  for (const [name, forms] of known) {
    const label = labels.indexOf(name);
    if (label >= 0) for (const form of forms) fixed.set(hashString(form), label);
  }
  return fixed;
}

export function buildModels(syntax: Sections): Models {
  const labels = takeLines(syntax, 'labels');
  const rels = takeLines(syntax, 'relations');
  return {
    tags: { labels, fixed: withPlainVerbs(takeTable(syntax, 'fixed'), labels), habits: takeTable(syntax, 'habits') },
    tagger: new SparseScorer(takeWeights(syntax, 'tagger')),
    titles: new SparseScorer(takeWeights(syntax, 'titles')),
    labels: splitLabels(labels),
    parser: {
      rels,
      rootRel: rels.indexOf('root'),
      actions: new TripleScorer(takeWeights(syntax, 'actions')),
      relations: new SparseScorer(takeWeights(syntax, 'names')),
    },
    lemmas: {
      exceptions: pairs(takeLines(syntax, 'lemma-exceptions')),
      endings: pairs(takeLines(syntax, 'lemma-endings')),
      known: takeTable(syntax, 'words'),
    },
  };
}

let loaded: Models | null = null;

/** The models, read on the first call (about a tenth of a second) and kept. */
export function loadModels(): Models {
  loaded ??= buildModels(readSections(readFileSync(new URL('syntax.bin', FOLDER))));
  return loaded;
}

/** Steps between labels of names, stored as two bytes each. */
const takeSteps = (sections: Sections): Int32Array => {
  const bytes = sections.get('steps')!;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int32Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(i * 2, true));
};

let loadedNames: NameModel | null = null;

/** The name-span model, read on the first call and kept. */
export function loadNames(): NameModel {
  if (loadedNames === null) {
    const sections = readSections(readFileSync(new URL('names.bin', FOLDER)));
    loadedNames = { scorer: new SparseScorer(takeWeights(sections, 'names')), steps: takeSteps(sections) };
  }
  return loadedNames;
}

let loadedSenses: SenseTable | null = null;

/** What words mean, read on the first question about it and kept. */
export function loadSenses(): SenseTable {
  loadedSenses ??= takeSenses(readSections(readFileSync(new URL('senses.bin', FOLDER))));
  return loadedSenses;
}
