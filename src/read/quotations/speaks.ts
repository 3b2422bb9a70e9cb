// Whether a source can speak or think at all: people, bodies, documents, and relatives that are said of one.
// Does not say who the source is; sources.ts does.
import { DOCUMENTS, SPEAKING_NOUNS, SPEAKING_PRONOUNS } from '../../lists/cues/index.js';
import type { Token } from '../../model/index.js';
import type { Cue } from './cues.js';
import type { Reported } from './page.js';
import { isPersonNoun } from './person-nouns.js';
import type { Source } from './subjects.js';
import { isNominal, type Tree } from './tree.js';

/** Whether the source can speak or think: a name, a pronoun for people, a noun for people or bodies. */
export function canSpeak(found: { source: Source | null; cue: Pick<Cue, 'tree'> }): boolean {
  const { source, cue } = found;
  if (!source) return false;
  const head = cue.tree.tokens[source.head]!;
  if (head.upos === 'PROPN' || head.upos === 'NUM' || cue.tree.named[head.i] === 1) return true;
  if (head.lower === 'which') return describesSpeaker(cue.tree, head);
  if (head.upos === 'PRON' || head.upos === 'DET') return SPEAKING_PRONOUNS.has(head.lower);
  if (/^\p{Lu}/u.test(head.form) && (head.i > 0 || head.xpos === 'NN')) return true;
  // "Patch, a former clerk, said it was late": a name alone that the tagger took for a verb.
  if (head.i === 0 && head.upos === 'VERB' && cue.tree.tokens[1]?.form === ',') return true;
  // "the 46-year-old", "the accused", "the elderly".
  if (head.upos === 'ADJ' && cue.tree.children[head.i]!.some(kid => cue.tree.tokens[kid]!.lower === 'the')) return true;
  return isSpeaker(head);
}

const isSpeaker = ({ lemma, lower }: Token): boolean =>
  SPEAKING_NOUNS.has(lemma) || SPEAKING_NOUNS.has(lower) || isPersonNoun(lemma);

/** "the union, which claims 1,300 members": a relative speaks where the noun right before it, or before its comma, does. */
function describesSpeaker(tree: Tree, relative: Token): boolean {
  const noun = describedBy(tree, relative);
  return noun !== undefined && (noun.upos === 'PROPN' || isSpeaker(noun));
}

/** The noun that a relative stands right behind, or behind the comma of, or whose clause the tree hangs on it. */
function describedBy({ tokens }: Tree, relative: Token): Token | undefined {
  const before = tokens[tokens[relative.i - 1]?.form === ',' ? relative.i - 2 : relative.i - 1];
  const verb = tokens[relative.head];
  const noun = verb?.rel === 'acl:relcl' && verb.i > relative.i ? tokens[verb.head] : before;
  return isNominal(noun) && noun!.i < relative.i ? noun : undefined;
}

/** "a letter that says she is well": a relative with a clause speaks where the document does that it is said of. */
function describesDocument({ cue: { tree }, content }: Reported, head: Token): boolean {
  if (content?.shape !== 'bare' || !/^(?:that|which)$/.test(head.lower)) return false;
  const noun = describedBy(tree, head);
  return noun !== undefined && isDocument(noun);
}

/** A noun for a document; at the head of a sentence its plural may stand as a name: "Polls show". */
export function isDocument({ lemma, lower, upos }: Token): boolean {
  if (DOCUMENTS.has(lemma) || DOCUMENTS.has(lower)) return true;
  return upos === 'PROPN' && lower.endsWith('s') && DOCUMENTS.has(lower.slice(0, -1));
}

/** Whether the source can speak, or is a document. */
export function speaks(found: Reported): boolean {
  if (canSpeak(found)) return true;
  const head = found.source && found.cue.tree.tokens[found.source.head]!;
  return head !== null && (isDocument(head) || describesDocument(found, head));
}
