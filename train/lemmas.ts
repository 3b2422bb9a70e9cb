// Learns lemma rules and their exceptions from trees.
// Does not write files; main.ts does.
import { lowerForm } from '../src/language/characters.js';
import { COMMON, isVerbForm, type LemmaModel, LONGEST_ENDING, lemmaByRule, VERB } from '../src/language/lemmas.js';
import { hashString } from '../src/language/perceptron.js';
import type { Tree } from './conllu.js';

/** An ending must be seen on so many different words before it makes a rule. */
const ENDING_WORDS = 2;
/** The rules for verbs are surer than one annotator: an exception to them must have been seen so often. */
const VERB_COUNT = 3;

const ruleOf = (form: string, lemma: string): string => {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}|${lemma.slice(same)}`;
};

const count = (table: Map<string, Map<string, number>>, key: string, value: string): void => {
  const row = table.get(key) ?? new Map<string, number>();
  row.set(value, (row.get(value) ?? 0) + 1);
  table.set(key, row);
};

const usual = (row: ReadonlyMap<string, number>): string =>
  [...row].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];

/** The rule that a shorter ending already gives. */
function inheritedRule(xpos: string, ending: string, endings: ReadonlyMap<string, string>): string | undefined {
  for (let cut = 1; cut <= ending.length; cut++) {
    const rule = endings.get(`${xpos} ${ending.slice(cut)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** The common words, and the base forms of verbs among them and beside them; what stands once and is not common is a slip as often as not. */
function knownWords(trees: readonly Tree[], commons: ReadonlySet<number>): Map<number, number> {
  const known = new Map([...commons].map(word => [word, COMMON]));
  const once = new Set<number>();
  for (const tree of trees)
    tree.lemmas.forEach((lemma, i) => {
      if (tree.upos[i] !== 'VERB' || !isPlain(tree, i)) return;
      const word = hashString(lowerForm(lemma));
      if (once.has(word) || commons.has(word)) known.set(word, (known.get(word) ?? 0) | VERB);
      once.add(word);
    });
  return known;
}

/** Misspelled words carry the lemma of the right spelling: nothing to learn from. */
const isPlain = (tree: Tree, i: number): boolean => !tree.misc[i]!.includes('CorrectForm') && tree.xpos[i] !== 'GW';

export function trainLemmas(trees: readonly Tree[], commons: ReadonlySet<number>): LemmaModel {
  const seen = new Map<string, Map<string, number>>();
  for (const tree of trees) {
    tree.forms.forEach((form, i) => {
      if (!isPlain(tree, i)) return;
      count(seen, `${tree.xpos[i]} ${lowerForm(form)}`, lowerForm(tree.lemmas[i]!));
    });
  }
  const rules = new Map<string, Map<string, number>>();
  for (const [key, row] of seen) {
    const bar = key.indexOf(' ');
    const form = key.slice(bar + 1);
    const rule = ruleOf(form, usual(row));
    for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length); length++) {
      count(rules, `${key.slice(0, bar)} ${form.slice(form.length - length)}`, rule);
    }
  }
  const endings = new Map<string, string>();
  const byLength = [...rules.keys()].sort(
    (a, b) => a.length - a.indexOf(' ') - (b.length - b.indexOf(' ')) || (a < b ? -1 : 1),
  );
  for (const key of byLength) {
    const row = rules.get(key)!;
    const bar = key.indexOf(' ');
    const words = [...row.values()].reduce((a, b) => a + b, 0);
    const rule = usual(row);
    if (words >= ENDING_WORDS && rule !== inheritedRule(key.slice(0, bar), key.slice(bar + 1), endings))
      endings.set(key, rule);
  }
  const known = knownWords(trees, commons);
  const exceptions = new Map<string, string>();
  for (const key of [...seen.keys()].sort()) {
    const bar = key.indexOf(' ');
    const row = seen.get(key)!;
    const lemma = usual(row);
    const ruled = lemmaByRule(key.slice(bar + 1), key.slice(0, bar), { endings, known });
    if (ruled === lemma || (isVerbForm(key.slice(0, bar)) && row.get(lemma)! < VERB_COUNT)) continue;
    exceptions.set(key, lemma);
  }
  return { exceptions, endings, known };
}
