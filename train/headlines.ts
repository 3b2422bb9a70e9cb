// Headlines to learn tags from: made of treebank sentences by what headlines leave out, and our own in their notation.
// Does not learn; titles.ts does. A made headline keeps the tags its annotators gave: only the forms of its verbs change with them.
import { tokenize } from '../src/language/index.js';
import { IRREGULAR_VERBS } from '../src/lists/irregular-verbs.js';
import type { Tree } from './conllu.js';
import type { Dice } from './learner.js';

/** A headline as words and `UPOS|XPOS` labels; no label where only the mark is known. */
export interface Headline {
  forms: string[];
  labels: (string | null)[];
}

const LONGEST = 14;
const SHORTEST = 3;
/** Relations that the short form of a clause keeps under its verb. */
const CORE =
  /^(?:nsubj|obj|iobj|obl|xcomp|ccomp|aux|cop|compound:prt|nmod|amod|compound|flat|nummod|case|mark|fixed|goeswith|conj|cc|acl$|advmod|advcl|det|poss)/;
const ARTICLES = new Set(['the', 'a', 'an']);
const WILL = new Set(['will', "'ll", '’ll', 'would']);

/** Third person of a base form: "deny" gives "denies". */
function presentOf(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** Whether the subject of a verb is plural. */
function isPlural(tree: Tree, verb: number): boolean {
  const subject = tree.heads.findIndex((head, i) => head === verb && tree.rels[i]!.startsWith('nsubj'));
  if (subject < 0) return false;
  if (/^NNP?S$/.test(tree.xpos[subject]!) || /^(?:they|we|you|i)$/i.test(tree.forms[subject]!)) return true;
  return tree.rels.some((rel, i) => rel === 'conj' && tree.heads[i] === subject);
}

/** Words that stay, by their places: without what a headline leaves out and what makes the sentence too long. */
function kept(tree: Tree, dice: Dice, short: boolean): number[] {
  const gone = new Uint8Array(tree.forms.length);
  tree.forms.forEach((form, i) => {
    const rel = tree.rels[i]!;
    const head = tree.heads[i]!;
    if (ARTICLES.has(form.toLowerCase()) && rel === 'det') gone[i] = dice.roll() < 0.95 ? 1 : 0;
    else if (rel === 'aux:pass' && tree.lemmas[i] === 'be') gone[i] = dice.roll() < 0.8 ? 1 : 0;
    else if (rel === 'aux' && tree.lemmas[i] === 'be' && tree.xpos[head] === 'VBG') gone[i] = dice.roll() < 0.7 ? 1 : 0;
    else if (rel === 'cop' && tree.lemmas[i] === 'be') gone[i] = dice.roll() < 0.5 ? 1 : 0;
    else if (short && head >= 0 && !CORE.test(rel)) gone[i] = 1;
    else if (short && /^(?:advcl|conj|cc|advmod|ccomp|nmod|acl|obl)/.test(rel) && dice.roll() < 0.35) gone[i] = 1;
  });
  const out: number[] = [];
  for (let i = 0; i < tree.forms.length; i++) {
    if (tree.upos[i] === 'PUNCT' && short && tree.forms[i] !== "'") continue;
    let at = i;
    let stays = gone[i] === 0;
    // What hangs on a word that was left out goes with it.
    while (stays && tree.heads[at]! >= 0) {
      at = tree.heads[at]!;
      if (gone[at] !== 0) stays = false;
    }
    if (stays) out.push(i);
  }
  const last = out.at(-1);
  if (last !== undefined && tree.forms[last] === '.') out.pop();
  return out;
}

const capitalise = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

/** A sentence of a verb and its subject as a headline would put it; null where it is none or too long. */
function headlineOf(tree: Tree, dice: Dice, short: boolean): Headline | null {
  const root = tree.heads.indexOf(-1);
  if (tree.upos[root] !== 'VERB') return null;
  const subject = tree.heads.findIndex((head, i) => head === root && tree.rels[i]!.startsWith('nsubj'));
  if (subject < 0 || subject > root || !/^(?:NOUN|PROPN)$/.test(tree.upos[subject]!)) return null;
  const places = kept(tree, dice, short);
  if (places.length > LONGEST || places.length < SHORTEST) return null;
  const present = dice.roll() < 0.85;
  const forms: string[] = [];
  const labels: string[] = [];
  for (const i of places) {
    let form = tree.forms[i]!;
    let label = `${tree.upos[i]}|${tree.xpos[i]}`;
    const finite = tree.upos[i] === 'VERB' && tree.xpos[i] === 'VBD';
    if (finite && present && /^\p{L}+$/u.test(tree.lemmas[i]!)) {
      const plural = isPlural(tree, i);
      form = plural ? tree.lemmas[i]! : presentOf(tree.lemmas[i]!);
      label = plural ? 'VERB|VBP' : 'VERB|VBZ';
    } else if (WILL.has(form.toLowerCase()) && tree.rels[i] === 'aux') {
      form = 'to';
      label = 'PART|TO';
    }
    if (i === 0 && tree.upos[i] !== 'PROPN' && form !== 'I') form = form.toLowerCase();
    forms.push(forms.length === 0 ? capitalise(form) : form);
    labels.push(label);
  }
  return { forms, labels };
}

/** Headlines made of trees: the whole sentence where it is short, its core where it is long; and short sentences as they stand. */
export function madeHeadlines(trees: readonly Tree[], dice: Dice): Headline[] {
  const out: Headline[] = [];
  for (const tree of trees) {
    for (const short of [false, true]) {
      const made = headlineOf(tree, dice, short);
      if (made !== null) out.push(made);
    }
    const length = tree.forms.length;
    if (length >= SHORTEST && length <= LONGEST && dice.roll() < 0.35) {
      const ends = tree.forms[length - 1] === '.' ? length - 1 : length;
      const labels = tree.forms.slice(0, ends).map((_, i) => `${tree.upos[i]}|${tree.xpos[i]}`);
      out.push({ forms: tree.forms.slice(0, ends), labels });
    }
  }
  return out;
}

/** The label of a word that is marked as a verb, by its form and what stands before it. */
function verbLabel(form: string, before: string | undefined, participle: boolean): string {
  const lower = form.toLowerCase();
  if (before === 'to' || /^(?:will|can|could|may|might|must|would|should|not|n't)$/.test(before ?? ''))
    return 'VERB|VB';
  if (lower.endsWith('ing')) return 'VERB|VBG';
  if (participle) return 'VERB|VBN';
  if (/[^s]s$/.test(lower)) return 'VERB|VBZ';
  return lower.endsWith('ed') || IRREGULAR_VERBS.has(lower) ? 'VERB|VBD' : 'VERB|VBP';
}

/** Our own headlines, words between spaces: `=` before a verb, `~` before a participle that lacks its auxiliary; nothing else is a verb. */
export function readHeadlines(lines: string): Headline[] {
  return lines
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const headline: Headline = { forms: [], labels: [] };
      for (const word of line.split(' ')) {
        const marked = word.startsWith('=') || word.startsWith('~');
        const written = marked ? word.slice(1) : word;
        tokenize(written, [0, written.length]).forEach(([start, end], k) => {
          const form = written.slice(start, end);
          const verb = marked && k === 0;
          headline.labels.push(verb ? verbLabel(form, headline.forms.at(-1)?.toLowerCase(), word[0] === '~') : null);
          headline.forms.push(form);
        });
      }
      return headline;
    });
}
