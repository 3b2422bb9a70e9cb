// Documents with known names: UNER on EWT dev, the entity marks of GUM, and our own corpus.
// Does not learn; name-spans.ts does.
import { readFileSync } from 'node:fs';
import { lowerForm, startsCapital } from '../src/language/characters.js';
import { analyse } from '../src/language/index.js';
import { lemmaOf } from '../src/language/lemmas.js';
import type { Models } from '../src/language/models.js';
import { labelsFor, NAME_KINDS, OUTSIDE } from '../src/language/name-spans.js';
import { rowsFor, tagWords } from '../src/language/tagger.js';
import { parseSentence } from '../src/language/trees.js';
import { COUNTRY_BY_DEMONYM, REGION_DEMONYMS } from '../src/lists/countries.js';
import { HONORIFICS, OFFICES, TITLE_MODIFIERS } from '../src/lists/titles.js';
import type { EntityKind, Line, Token } from '../src/model/index.js';
import type { Tree } from './conllu.js';
import type { CorpusReport } from './corpus.js';

/** Sentences of one document with the labels of their tokens. */
export interface NamedDocument {
  id: string;
  sentences: { tokens: Token[]; labels: Int32Array; role?: string }[];
}

interface NamedRun {
  from: number;
  to: number;
  kind: EntityKind;
}

function labelRow(count: number, runs: readonly NamedRun[]): Int32Array {
  const labels = new Int32Array(count).fill(OUTSIDE);
  for (const { from, to, kind } of runs) labels.set(labelsFor(NAME_KINDS.indexOf(kind), to - from), from);
  return labels;
}

/** Of runs that overlap, the longest; of equals, the first. */
function longestRuns(runs: readonly NamedRun[]): NamedRun[] {
  const kept: NamedRun[] = [];
  for (const run of [...runs].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (run.to > run.from && kept.every(other => run.to <= other.from || run.from >= other.to)) kept.push(run);
  }
  return kept;
}

/** Tokens with the tags and trees that reading would give them; offsets count the given spaces. */
function analyseForms(forms: readonly string[], spaces: readonly boolean[], models: Models): Token[] {
  const rows = rowsFor(forms, models.tags.habits);
  const labels = tagWords(rows, models.tags, models.tagger);
  let at = 0;
  const tokens = forms.map((form, i): Token => {
    const { upos, xpos } = models.labels[labels[i]!]!;
    const lower = lowerForm(form);
    const start = at;
    at += form.length + (spaces[i] ? 1 : 0);
    const lemma = lemmaOf(form, lower, upos, xpos, models.lemmas);
    return { start, end: start + form.length, form, lower, lemma, upos, xpos, head: -1, rel: 'root', i, mark: -1 };
  });
  parseSentence(tokens, rows, labels, [], models);
  return tokens;
}

const UNER_KINDS: Readonly<Record<string, EntityKind>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/** Universal NER file (iob2) into documents. */
export function readUner(path: string, models: Models): NamedDocument[] {
  const documents: NamedDocument[] = [];
  let forms: string[] = [];
  let runs: NamedRun[] = [];
  let text = '';
  const close = (): void => {
    if (forms.length > 0) {
      let at = 0;
      const spaces = forms.map(form => {
        at = text.indexOf(form, at) + form.length;
        return text[at] === ' ';
      });
      const tokens = analyseForms(forms, spaces, models);
      documents.at(-1)!.sentences.push({ tokens, labels: labelRow(forms.length, runs) });
    }
    forms = [];
    runs = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) documents.push({ id: line.slice(line.indexOf('=') + 1).trim(), sentences: [] });
    else if (line.startsWith('# text = ')) text = line.slice(9);
    else if (line === '') close();
    else if (!line.startsWith('#')) {
      const [, form, label] = line.split('\t') as [string, string, string];
      const kind = UNER_KINDS[label.slice(2)];
      if (kind !== undefined && label.startsWith('B')) runs.push({ from: forms.length, to: forms.length + 1, kind });
      else if (kind !== undefined && label.startsWith('I')) runs.at(-1)!.to = forms.length + 1;
      forms.push(form);
    }
  }
  close();
  return documents;
}

const GUM_KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
};
/** Small words inside the names of organisations and places: "Bank of Lessa". */
const JOINERS = new Set(['of', 'the', 'and', '&', 'de', 'la', 'for', '-', "'s", 'du', 'von', 'van', 'al', 'in', 'on']);

const isTitle = (word: string): boolean =>
  HONORIFICS.has(word) || HONORIFICS.has(word.replace('.', '')) || OFFICES.has(word) || TITLE_MODIFIERS.has(word);

/** The name inside a mention that GUM marks: the run of proper nouns around its head, without titles; null for a mention that is no name. */
function nameInside(tree: Tree, from: number, to: number, kind: EntityKind): NamedRun | null {
  let head = -1;
  for (let i = from; i < to; i++) if (tree.heads[i]! < from || tree.heads[i]! >= to) head = i;
  const isName = (i: number): boolean => tree.xpos[i] === 'NNP' || tree.xpos[i] === 'NNPS';
  if (head < 0 || !isName(head)) return null;
  const capital = (i: number): boolean => startsCapital(tree.forms[i]!) && tree.upos[i] !== 'DET';
  const joins = (i: number): boolean => JOINERS.has(lowerForm(tree.forms[i]!)) && kind !== 'person';
  let first = head;
  for (let i = head - 1; i >= from; i--) {
    if (isName(i) || (capital(i) && tree.upos[i] === 'ADJ' && kind !== 'person')) first = i;
    else if (tree.forms[i] !== '-' && tree.forms[i] !== '&') break;
  }
  let last = head;
  for (let i = head + 1; i < to; i++) {
    if (isName(i) || (capital(i) && (tree.upos[i] === 'ADJ' || tree.upos[i] === 'NOUN'))) last = i;
    else if (tree.forms[i] !== '-' && !joins(i)) break;
  }
  if (kind === 'person') {
    for (let i = first; i < last; i++) if (isTitle(lowerForm(tree.forms[i]!))) first = i + 1;
    const only = tree.forms[first]!;
    if (isTitle(lowerForm(only)) || COUNTRY_BY_DEMONYM.has(only) || REGION_DEMONYMS.has(only)) return null;
  }
  return { from: first, to: last + 1, kind };
}

/** Documents of GUM, whose `Entity` marks give mentions of people, places and organisations. */
export function readGumNames(trees: readonly Tree[], models: Models): NamedDocument[] {
  const documents: NamedDocument[] = [];
  for (const tree of trees) {
    if (documents.at(-1)?.id !== tree.document) documents.push({ id: tree.document, sentences: [] });
    const open: { key: string; from: number; kind: EntityKind | undefined }[] = [];
    const runs: NamedRun[] = [];
    tree.misc.forEach((misc, i) => {
      const marks = misc.split('|').find(field => field.startsWith('Entity=')) ?? '';
      for (const [piece] of marks.matchAll(/\([^()]+\)?|\d+\)/g)) {
        const key = /\d+/.exec(piece)![0];
        if (piece.startsWith('(')) open.push({ key, from: i, kind: GUM_KINDS[piece.split('-')[1] ?? ''] });
        if (!piece.endsWith(')')) continue;
        const at = open.findLastIndex(mention => mention.key === key);
        const [mention] = at >= 0 ? open.splice(at, 1) : [];
        if (mention?.kind === undefined) continue;
        const run = nameInside(tree, mention.from, i + 1, mention.kind);
        if (run !== null) runs.push(run);
      }
    });
    const tokens = analyseForms(tree.forms, tree.spaces, models);
    documents.at(-1)!.sentences.push({ tokens, labels: labelRow(tokens.length, longestRuns(runs)) });
  }
  return documents;
}

/** A report as far as names need it. */
export interface NamedReport {
  id: string;
  text: string;
  titled: boolean;
  names: { kind: EntityKind; words: string; span: readonly [number, number] }[];
}

export const namedReport = ({ id, text, title, names }: CorpusReport): NamedReport => ({
  id,
  text,
  titled: title !== undefined,
  names: names.map(({ kind, span }) => ({ kind: kind as EntityKind, words: text.slice(...span), span })),
});

/** What opens a description, not a name: "a spokesman for the council". */
const DETERMINED = /^(?:an?|this|that|these|those|his|her|its|their|our|whose|one|two|three|some|many|no|every)\s/i;

/** The paragraphs of a corpus report's text as lines, the first a title where it has one. */
export function paragraphLines(text: string, titled: boolean): Line[] {
  let at = 0;
  return text.split('\n\n').map((words, i) => {
    const start = at;
    at += words.length + 2;
    return { span: [start, start + words.length], role: i === 0 && titled ? 'title' : 'body' };
  });
}

/**
 * Reports of our corpus as documents. Descriptions that no capital marks ("the interior ministry") are left outside, and so is a
 * leading "the"; the notation has names only where they are said to matter, so the rest of its capitals count as outside.
 */
export function corpusDocuments(reports: readonly NamedReport[], models: Models): NamedDocument[] {
  return reports.map(({ id, text, titled, names }) => {
    const sentences = analyse(text, paragraphLines(text, titled), models).sentences.map(({ tokens, role }) => {
      const runs: NamedRun[] = [];
      for (const { kind, words, span } of names) {
        let from = tokens.findIndex(token => token.start >= span[0] && token.end <= span[1]);
        if (from < 0 || DETERMINED.test(words)) continue;
        let to = from;
        while (to < tokens.length && tokens[to]!.end <= span[1]) to++;
        if (tokens[from]!.lower === 'the') from++;
        if (tokens.slice(from, to).some(token => startsCapital(token.form))) runs.push({ from, to, kind });
      }
      return { tokens, labels: labelRow(tokens.length, longestRuns(runs)), role };
    });
    return { id, sentences };
  });
}
