// Speech that goes on outside its marks: an unmarked sentence behind the closing mark, still in the speaker's voice.
// Does not add the sentence to the quotation; whose words it holds is not certain, so the reader is warned.
import { SPEAKING_NOUNS, URGING_MODALS, URGING_PREDICATES, URGING_VERBS } from '../../lists/cues/index.js';
import { overlaps } from '../../model/index.js';
import type { Draft } from './draft.js';
import type { Page } from './page.js';
import { subjectOf } from './subjects.js';
import { relOf, type Tree } from './tree.js';

/** How marked words end when the speech in them has come to a stop. */
const ENDS_SENTENCE = /[.…!?]$/u;

const FIRST_PERSON: ReadonlySet<string> = new Set('i we me us my our mine ours myself ourselves'.split(' '));
const THIRD_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who']);
/** What may stand before an imperative. */
const BEFORE_IMPERATIVE: ReadonlySet<string> = new Set([
  'do',
  "n't",
  'not',
  'never',
  'please',
  'so',
  'and',
  'but',
  'just',
]);

/** Whether somebody is newly named as the subject: a name, a pronoun for people, a noun for people or bodies. */
function namesSomebody(tree: Tree, subject: number): boolean {
  const token = tree.tokens[subject]!;
  if (token.upos === 'PROPN' || tree.named[subject] === 1 || THIRD_PERSON.has(token.lower)) return true;
  return SPEAKING_NOUNS.has(token.lemma) || SPEAKING_NOUNS.has(token.lower);
}

/** `Do not wait for the ferry.`: a base form that opens the sentence, without a subject or auxiliary of its own. */
function isImperative(tree: Tree, root: number): boolean {
  if (tree.tokens[root]!.xpos !== 'VB') return false;
  return tree.tokens.slice(0, root).every(token => BEFORE_IMPERATIVE.has(token.lower));
}

/**
 * `Speed is essential`, `The works must end by April`, `Every day counts`: said of a thing, and urging. Behind a reporting clause of
 * the same paragraph the narrator says what must still be done, too ("The treaty must now pass the chamber"): only a predicate counts.
 */
function urges(tree: Tree, root: number, cued: boolean): boolean {
  const subject = subjectOf(tree, root);
  if (subject < 0 || subject > root || namesSomebody(tree, subject)) return false;
  const own = tree.tokens[root]!;
  const kids = tree.children[root]!.filter(c => c < root).map(c => tree.tokens[c]!);
  if (!cued && kids.some(token => relOf(token) === 'aux' && URGING_MODALS.has(token.lower))) return true;
  const present = kids.some(token => relOf(token) === 'cop' && /^VB[PZ]$/.test(token.xpos));
  if (present && (URGING_PREDICATES.has(own.lemma) || URGING_PREDICATES.has(own.lower))) return true;
  return !cued && /^VB[PZ]$/.test(own.xpos) && URGING_VERBS.has(own.lemma);
}

const inFirstPerson = (tree: Tree): boolean =>
  tree.tokens.some(token => token.mark < 0 && token.form !== 'US' && FIRST_PERSON.has(token.lower));

/** A report whose narrator says "I" elsewhere outside marks, as columnists do: the first person tells nothing there. */
const narratorSaysI = (page: Page, but: Tree): boolean => page.trees.some(tree => tree !== but && inFirstPerson(tree));

function inSpeakersVoice(page: Page, tree: Tree, cued: boolean): boolean {
  if (inFirstPerson(tree)) return !narratorSaysI(page, tree);
  const root = tree.tokens.findIndex(token => token.head < 0);
  return root >= 0 && (isImperative(tree, root) || urges(tree, root, cued));
}

/** The rule that reports such a sentence as a line of its own. */
export const FREE_INDIRECT = 'read.quotations.free-indirect';

/**
 * The unmarked sentence behind the words in marks that end a quotation, in the same paragraph, where it goes on in the speaker's voice:
 * first person, imperative or urging, with no part in another quotation, cue or content.
 * **Example** “The bridge must open in May …” Speed is essential, so that nobody waits for the ferry.
 */
export function sentenceOutside(page: Page, draft: Draft, drafts: readonly Draft[]): Tree | undefined {
  if (draft.content.length === 0) return undefined;
  const last = draft.content.reduce((a, b) => (b[1] > a[1] ? b : a));
  const stretch = page.stretches.find(({ mark }) => mark.span[0] === last[0] && mark.span[1] === last[1]);
  if (!stretch?.speech || !stretch.mark.closed || draft.inside) return undefined;
  if (!ENDS_SENTENCE.test(page.text.slice(...stretch.mark.inner).trimEnd())) return undefined;
  const tree = page.trees[stretch.last + 1];
  const own = page.trees[stretch.last]?.sentence;
  if (!tree || !own || own.line !== tree.sentence.line || own.role !== 'body') return undefined;
  const { span, tokens } = tree.sentence;
  if (!/^[ \u00a0]*$/.test(page.text.slice(last[1], span[0])) || tokens.some(token => token.mark >= 0))
    return undefined;
  const quoted = drafts.some(
    other => other.rule !== FREE_INDIRECT && [...other.content, ...other.cue].some(piece => overlaps(piece, span)),
  );
  return !quoted && inSpeakersVoice(page, tree, draft.cue.length > 0) ? tree : undefined;
}
