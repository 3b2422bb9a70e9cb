// The language base: text and lines in; sentences of tagged, parsed, offset-exact tokens and marked stretches out.
// Does not know reports, entities or quotations; reading does.
import { COMMON_ACRONYMS } from '../lists/acronyms.js';
import type { Line, LineRole, MarkedStretch, Sentence, Span, Token } from '../model/index.js';
import { lowerForm, startsCapital } from './characters.js';
import { COMMON, lemmaOf } from './lemmas.js';
import { findLostVerb, repairLostRoot } from './lost-verbs.js';
import { findMarks } from './marks.js';
import { loadModels, type Models } from './models.js';
import { hashString } from './perceptron.js';
import { repairTimeInFront } from './row-repairs.js';
import { splitSentences } from './sentences.js';
import { findShouted } from './shouted.js';
import { setSure } from './sure-tags.js';
import { setSureVerbs } from './sure-verbs.js';
import { rowsFor, tagWords } from './tagger.js';
import { tagTitle } from './title-tagger.js';
import { tokenize } from './tokens.js';
import { parseSentence } from './trees.js';
import { regularBase } from './verb-forms.js';
import { normalForm, WordRows } from './words.js';

export { findMarks } from './marks.js';
export { loadModels, type Models } from './models.js';
export { findWordHabits, type WordHabits } from './name-features.js';
export { findNameSpans, type ProposedName } from './name-spans.js';
export { splitSentences } from './sentences.js';
export { tokenize } from './tokens.js';

/** Index of the innermost stretch around each token; both are in text order. */
function setMarks(tokens: readonly Token[], marks: readonly MarkedStretch[]): void {
  let next = 0;
  let inner = -1;
  for (const token of tokens) {
    while (next < marks.length && marks[next]!.span[0] <= token.start) inner = next++;
    while (inner >= 0 && marks[inner]!.span[1] <= token.start) inner = marks[inner]!.parent;
    token.mark = inner;
  }
}

/** Share of a line's longer words that must be capitalised for it to be a headline in title case. */
const TITLE_CASE_SHARE = 0.7;
const LONG_WORD = 4;

const isTitleCase = (forms: readonly string[]): boolean => {
  const long = forms.filter(form => form.length >= LONG_WORD && form.toLowerCase() !== form.toUpperCase());
  return long.length >= 3 && long.filter(startsCapital).length / long.length >= TITLE_CASE_SHARE;
};

const FORM_TAGS = ['VBZ', 'VBD', 'VBG'];

/** Whether a lower-case word is a common one, or a form of one: "warns" by "warn", "denied" by "deny". */
function isCommon(lower: string, models: Models): boolean {
  const known = (word: string): boolean =>
    ((models.lemmas.known.get(hashString(normalForm(word))) ?? 0) & COMMON) !== 0;
  if (known(lower)) return true;
  return FORM_TAGS.some(xpos => known(regularBase(lower, xpos, word => (known(word) ? 1 : 0))));
}

/** Whether running text writes a word small nearly always, by the treebanks. */
export const isCommonWord = (lower: string): boolean => isCommon(lower, loadModels());

/** Indexes of the words that a sentence of small letters sets in capitals to be loud. */
export const shoutedIn = (tokens: readonly Token[]): number[] => findShouted(tokens, isCommonWord);

/** The forms the tagger sees: common words without the capitals that hide them, in a headline in title case and where they are loud. */
function readForms(tokens: readonly Token[], names: ReadonlySet<string>, models: Models): readonly string[] {
  const forms = tokens.map(token => token.form);
  if (!isTitleCase(forms)) {
    for (const i of findShouted(tokens, lower => isCommon(lower, models))) forms[i] = tokens[i]!.lower;
    return forms;
  }
  return forms.map(form => {
    const lower = form.toLowerCase();
    return lower !== form && !names.has(form) && isCommon(lower, models) ? lower : form;
  });
}

/** Words that running text writes with a capital where no sentence begins. */
function capitalised(sentences: readonly Sentence[]): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences) {
    if (isTitleCase(tokens.map(token => token.form))) continue;
    for (let i = 1; i < tokens.length; i++) {
      const { form } = tokens[i]!;
      if (startsCapital(form) && /^[\p{L},]/u.test(tokens[i - 1]!.form)) found.add(form);
    }
  }
  return found;
}

/** Common nouns that the report writes with a capital inside its sentences, and that are no common words, become proper ones: "the AP". */
function setNames(tokens: readonly Token[], labels: Int32Array, names: ReadonlySet<string>, models: Models): void {
  const proper = models.tags.labels.indexOf('PROPN|NNP');
  for (const { form, lower, i } of tokens) {
    if (models.labels[labels[i]!]!.upos !== 'NOUN' || !names.has(form)) continue;
    // "No. 5" and "Nev." are abbreviations of words, "S.E.C." of a name.
    const shortened = form.indexOf('.') === form.length - 1;
    if (!shortened && !COMMON_ACRONYMS.has(lower) && !isCommon(lower, models)) labels[i] = proper;
  }
}

/** The words of the sentence that is being tagged and parsed. */
const wordRows = new WordRows();

/** Tags, lemmas and tree of a sentence's tokens, set in place. */
function setSyntax(
  { tokens, role }: Sentence,
  marks: readonly MarkedStretch[],
  names: ReadonlySet<string>,
  models: Models,
): void {
  const forms = readForms(tokens, names, models);
  const rows = rowsFor(forms, models.tags.habits, wordRows);
  const labels =
    role === 'title'
      ? tagTitle(rows, models.tags, models.tagger, models.titles)
      : tagWords(rows, models.tags, models.tagger);
  setNames(tokens, labels, names, models);
  setSure(tokens, labels, models, role !== 'title');
  setSureVerbs(tokens, labels, models, role !== 'title');
  for (const token of tokens) {
    const { upos, xpos } = models.labels[labels[token.i]!]!;
    token.upos = upos;
    token.xpos = xpos;
    token.lemma = lemmaOf(token.form, token.lower, upos, xpos, models.lemmas);
  }
  parseSentence(tokens, rows, labels, marks, models);
  if (role === 'title') return;
  repairLostRoot(tokens);
  repairTimeInFront(tokens);
  const lost = findLostVerb(tokens);
  if (lost < 0) return;
  const verb = tokens[lost]!;
  labels[lost] = models.tags.labels.indexOf('VERB|VBD');
  [verb.upos, verb.xpos] = ['VERB', 'VBD'];
  verb.lemma = lemmaOf(verb.form, verb.lower, verb.upos, verb.xpos, models.lemmas);
  parseSentence(tokens, rows, labels, marks, models);
}

const bareToken = (text: string, [start, end]: Span, i: number): Token => {
  const form = text.slice(start, end);
  const lower = lowerForm(form);
  return { start, end, form, lower, lemma: lower, upos: 'X', xpos: 'FW', head: -1, rel: 'root', i, mark: -1 };
};

/**
 * Sentences and marked stretches of a report's text. Lines of furniture and date lines get none; no sentence crosses a line.
 * **Offsets** are those of `text`: every token's form is the text it stands on.
 */
export function analyse(
  text: string,
  lines: readonly Line[],
  models: Models = loadModels(),
): { sentences: Sentence[]; marks: MarkedStretch[] } {
  const marks = findMarks(text, lines);
  const sentences: Sentence[] = [];
  lines.forEach((line, index) => {
    if (line.role === 'furniture' || line.role === 'date') return;
    const add = (spans: readonly Span[], role: LineRole): void => {
      if (spans.length === 0) return;
      const tokens = spans.map((span, i) => bareToken(text, span, i));
      const span: Span = [spans[0]![0], spans[spans.length - 1]![1]];
      sentences.push({ span, tokens, line: index, role, i: sentences.length });
    };
    // Place, day and agency at the head of a line are a sentence of their own; what stands before and behind a title is none.
    const { dateline, kicker, outlet } = line;
    if (dateline) add(tokenize(text, dateline), 'dateline');
    const start = dateline?.[1] ?? kicker?.[1] ?? line.span[0];
    for (const spans of splitSentences(text, [start, outlet?.[0] ?? line.span[1]], line.speaker)) add(spans, line.role);
  });
  setMarks(
    sentences.flatMap(sentence => sentence.tokens),
    marks,
  );
  const names = capitalised(sentences);
  for (const sentence of sentences) setSyntax(sentence, marks, names, models);
  return { sentences, marks };
}
