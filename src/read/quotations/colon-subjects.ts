// Who speaks in the marked words behind a colon, by the clause before it: "Kovač laughed off the idea: “A bridge is not a boat.”"
// Does not look at marks or at names set off by a colon; colons.ts does.
import { ANSWER_NOUNS } from '../../lists/cues/index.js';
import { WH } from './breaks.js';
import { phraseOf } from './subjects.js';
import { childOf, isNominal, type Run, relOf, type Tree } from './tree.js';

/** What a phrase that opens a sentence with a name is made of. */
const NAME_WORDS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM', 'PRON']);

/** `It killed a goat of Ana Kovač, who was calm: “…”`: whoever the clause with "who" right before the colon is said of. */
export function relativeBefore(tree: Tree, colon: number): Run | null {
  const verb = tree.tokens.findLast(
    ({ i, upos, mark }) => i < colon && mark < 0 && (upos === 'VERB' || upos === 'AUX'),
  );
  if (verb === undefined) return null;
  const predicate = tree.tokens[relOf(verb) === 'cop' ? verb.head : verb.i]!;
  const who = childOf(tree, predicate.i, 'nsubj');
  if (relOf(predicate) !== 'acl' || tree.tokens[who]?.lower !== 'who' || tree.tokens[who - 1]?.form !== ',')
    return null;
  const person = tree.tokens[predicate.head]!;
  if (!isNominal(person) || person.i >= who) return null;
  const { from, to } = phraseOf(tree, person.i, { from: who, to: who });
  return { from: tree.tokens[from]!.upos === 'ADP' ? from + 1 : from, to };
}

/** `Ana Kovač, who was mayor until 2030, is against: “…”`: a name that opens the words before the colon, where the tree shows no subject. */
export function openingSubject(tree: Tree, lead: Run): Run | null {
  let to = lead.from;
  while (to <= lead.to && NAME_WORDS.has(tree.tokens[to]!.upos)) to++;
  const next = tree.tokens[to];
  if (to === lead.from || next === undefined || !(next.form === ',' || next.upos === 'AUX' || next.upos === 'VERB'))
    return null;
  return tree.named[to - 1] === 1 ? { from: lead.from, to: to - 1 } : null;
}

/** The subject of the clause that ends at a colon; a relative clause or an aside between them is passed over. */
export function subjectBefore(tree: Tree, colon: number): Run | null {
  let aside: Run | null = null;
  for (let i = colon - 1; i >= 0; i--) {
    const token = tree.tokens[i]!;
    if (token.form === ';' && token.mark < 0) break;
    if (token.mark >= 0 || (token.upos !== 'VERB' && token.upos !== 'AUX')) continue;
    // "The board was clear: “…”": the subject hangs on what the board was.
    const predicate = relOf(token) === 'cop' ? token.head : i;
    let subject = childOf(tree, predicate, 'nsubj');
    // "16.00: Kovač is against it: “…”"
    if (tree.tokens[subject + 1]?.form === ':')
      subject = tree.tokens.findIndex(
        other => other.i > subject && other.head === predicate && relOf(other) === 'nsubj',
      );
    if (subject < 0 || subject > i) continue;
    // "Kovač’s promise was: “…”": a noun of answering names its own source.
    if (predicate !== i && tree.tokens.slice(0, colon).some(({ lemma }) => ANSWER_NOUNS.has(lemma))) continue;
    const run = phraseOf(tree, subject, { from: i, to: i });
    const rel = relOf(token);
    if (rel !== 'acl' && rel !== 'advcl' && rel !== 'ccomp' && !WH.has(tree.tokens[subject]!.lower)) return run;
    if (!WH.has(tree.tokens[subject]!.lower)) aside ??= run;
  }
  return aside;
}
