// Content whose first words stand before the cue: passives with an agent ("was criticised by X for …") and relative clauses
// ("a finish that he said was late"). Does not read what stands behind a cue by itself; clause- and phrase-contents.ts do.
import { behind, FINITE, isClauseBreak, TIME_NOUNS } from './breaks.js';
import { clauseEnd } from './clause-contents.js';
import type { Content } from './contents.js';
import type { Cue } from './cues.js';
import type { Source } from './subjects.js';
import { childOf, isNominal, type Run, relOf, type Tree, trimRun } from './tree.js';

/** Words that open the rest of what is said of the subject: "accused of", "criticised for". */
const RESTS: ReadonlySet<string> = new Set(['for', 'of', 'as', 'over', 'on', 'to']);

/** The words that stand for the content before a relative cue: "what", "which", "that", or the noun phrase it describes. */
function antecedentOf(tree: Tree, before: number): Run | null {
  const token = tree.tokens[before];
  if (!token || tree.masked[before] === 1) return null;
  if (RELATIVES.has(token.lower)) return { from: before, to: before };
  if (!isNominal(token) || token.upos === 'PRON') return null;
  let from = before;
  while (from > 0 && PHRASE.has(tree.tokens[from - 1]!.upos) && tree.masked[from - 1] === 0) from--;
  return { from, to: before };
}

const RELATIVES: ReadonlySet<string> = new Set(['what', 'which', 'that', 'who', 'whom']);
const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/** `a finish that he said defied belief`, `what officials called a hate crime`: a finite verb right behind a cue with its own subject. */
export function relativeOf(cue: Cue, source: Source | null): Content | null {
  const { tree, frame } = cue;
  if (cue.form !== 'verb' || cue.passive || source?.how !== 'subject' || source.run.to !== cue.group.from - 1)
    return null;
  if (!frame.takes.has('that') || frame.takes.has('recipient') || frame.takes.has('recipient-to')) return null;
  const first = cue.group.to + 1;
  const open = tree.tokens[first];
  if (!open || !FINITE.test(open.xpos) || tree.masked[first] === 1) return null;
  const antecedent = antecedentOf(tree, source.run.from - 1);
  if (!antecedent) return null;
  let to = clauseEnd(cue, open.head > cue.group.to && open.head < tree.tokens.length ? open.head : first, first);
  // ", which he said was late, has": a relative clause behind a comma ends at the next.
  if (tree.tokens[antecedent.from - 1]?.form === ',')
    for (let i = to; i > first; i--) if (tree.tokens[i]!.form === ',') to = i - 1;
  const rest = trimRun(tree, { from: first, to }, true);
  return rest ? { shape: 'bare', runs: [antecedent, rest] } : null;
}

/** `Kovač was criticised by the council for the delay`: the subject of a passive whose agent says it, with what follows the agent. */
export function passiveOf(cue: Cue, source: Source | null): Content | null {
  const { tree, head, frame } = cue;
  if (cue.form !== 'verb' || frame.kind === 'stance' || source?.how !== 'agent' || !frame.takes.has('np')) return null;
  const token = tree.tokens[head]!;
  const subject = childOf(tree, head, 'nsubj');
  const described = relOf(token) === 'acl' && token.xpos === 'VBN' ? token.head : -1;
  const noun = subject >= 0 ? subject : described;
  if (noun < 0 || noun > head) return null;
  if (TIME_NOUNS.has(tree.tokens[source.head]!.lower)) return null;
  let from = tree.lo[noun]!;
  // "in a letter seen by X": the preposition is the sentence's.
  while (from < noun && (tree.tokens[from]!.upos === 'ADP' || tree.tokens[from]!.upos === 'VERB')) from++;
  const last = subject >= 0 ? Math.min(tree.hi[noun]!, cue.group.from - 1) : cue.group.from - 1;
  const first = trimRun(tree, { from, to: last }, true);
  if (!first || source.run.from < first.from) return null;
  const kids = [...behind(cue), ...tree.children[source.head]!.filter(c => c > source.run.to)].sort((a, b) => a - b);
  for (const kid of kids) {
    const opener = tree.lo[kid]!;
    if (kid === source.head || opener <= source.head || !RESTS.has(tree.tokens[opener]!.lower)) continue;
    let to = tree.hi[kid]!;
    for (let i = opener; i <= to; i++) if (isClauseBreak(tree, i) && tree.tokens[i]!.form !== ',') to = i - 1;
    const rest = trimRun(tree, { from: opener, to }, true);
    if (rest) return { shape: 'np', runs: [first, rest] };
  }
  return { shape: 'np', runs: [first] };
}
