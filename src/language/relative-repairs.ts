// A relative clause between a subject and its verb: "The driver, who was not named, has told police". The parser often gives the subject to
// the verb of that clause. Does not parse; clause-repairs.ts says when this is asked.
import type { Token } from '../model/index.js';
import { childOf, FINITE, hangsOn } from './clause-words.js';

/** The verb of a finite word: itself, or the one that an auxiliary or a copula stands before. */
function verbOf(tokens: readonly Token[], finite: Token): Token | undefined {
  if (finite.upos === 'VERB') return FINITE.test(finite.xpos) ? finite : undefined;
  if (finite.upos !== 'AUX' || !(FINITE.test(finite.xpos) || finite.xpos === 'MD')) return undefined;
  return /^(?:aux|cop)/.test(finite.rel) ? tokens[finite.head] : finite;
}

/** Whether a verb has a helper before it: "has trousered". */
const helperOf = (tokens: readonly Token[], verb: Token): string =>
  childOf(tokens, verb, /^(?:aux|cop)/, 0, verb.i)?.xpos ?? verb.xpos;

/** A verb that follows a comma and has no subject of its own. */
interface Candidate {
  verb: Token;
  /** The first word of it: "has" of "has told", "never" of "never boarded". */
  front: number;
}

/** How far behind the verb of a relative clause that of its sentence may stand: longer ones are lists. */
const REACH_TOKENS = 60;

/** Verbs behind the relative clause to which the subject before it may belong. */
function candidatesOf(tokens: readonly Token[], pronoun: Token, inner: Token): Candidate[] {
  const found: Candidate[] = [];
  for (let at = inner.i + 1; at < Math.min(tokens.length, inner.i + REACH_TOKENS); at++) {
    if (/^[;:]$/.test(tokens[at]!.form)) break;
    if (tokens[at]!.form !== ',') continue;
    let finite = at + 1;
    while (tokens[finite]?.upos === 'ADV' || /^[”"’]$/.test(tokens[finite]?.form ?? '')) finite++;
    const verb = tokens[finite] && verbOf(tokens, tokens[finite]!);
    if (!verb || verb === inner || verb.i < pronoun.i || childOf(tokens, verb, /^(?:mark|cc|expl)$/, at)) continue;
    const subject = childOf(tokens, verb, /^[nc]subj/, pronoun.i + 1);
    if (subject !== undefined) continue;
    if (inner.head === verb.i || verb.head === inner.head || hangsOn(tokens, verb.i, inner.i))
      found.push({ verb, front: at + 1 });
  }
  return found;
}

/** The main verb among them: "who stole cars, sold guns and ran, [was jailed]", "who has won a prize, [wept], raged and left". */
function mainOf(tokens: readonly Token[], inner: Token, candidates: readonly Candidate[]): Candidate | undefined {
  const form = helperOf(tokens, inner);
  return candidates.find(({ verb }) => helperOf(tokens, verb) !== form) ?? candidates.at(-1);
}

/** Gives the subject of a sentence back to its own verb, where the verb of the relative clause behind it has taken it as a second one. */
export function repairRelative(tokens: readonly Token[], pronoun: Token): void {
  if (!/^W(?:DT|P)$/.test(pronoun.xpos) || !pronoun.rel.startsWith('nsubj') || tokens[pronoun.i - 1]?.form !== ',')
    return;
  const inner = tokens[pronoun.head];
  const subject = inner && childOf(tokens, inner, /^nsubj/, 0, pronoun.i - 1);
  if (!inner || !subject || inner.i < pronoun.i) return;
  const main = mainOf(tokens, inner, candidatesOf(tokens, pronoun, inner));
  if (!main) return;
  const { verb, front } = main;
  if (inner.head !== verb.i && inner.head !== verb.head) [verb.head, verb.rel] = [inner.head, inner.rel];
  [inner.head, inner.rel] = [subject.i, 'acl:relcl'];
  subject.head = verb.i;
  subject.rel = childOf(tokens, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj';
  for (const token of tokens)
    if (token.head === inner.i && token !== verb && (token.i < subject.i || token.i >= front)) token.head = verb.i;
}
