// What nobody named says, thinks or fears: "is said to", "was seen as", "is accused of", "it emerged", "reportedly".
// Does not read passives with an agent, split-contents.ts does, nor "that" clauses of a passive; clauses.ts does.
import { HEARSAY_ADVERBS } from '../../lists/cues/index.js';
import type { Span } from '../../model/index.js';
import { FINITE, isClauseBreak, segmentEnd, segmentStart, TIME_NOUNS } from './breaks.js';
import type { Draft, QuotationRule } from './draft.js';
import { type Page, wholeStretches } from './page.js';
import { agentOf } from './subjects.js';
import { childOf, isMark, isNominal, type Run, relOf, spanOf, type Tree, trimRun } from './tree.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const HEARSAY = words(
  'say believe expect understand think report allege rumour rumor estimate forecast presume consider assume project fear suspect',
);

/** What a passive without an agent takes behind it, by the verb: "was seen as", "is accused of", "are put at", "is feared dead". */
const TAKES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[
    ...words('see view regard perceive portray criticise criticize praise hail dismiss mock condemn denounce ridicule'),
  ].map(lemma => [lemma, words('as')] as const),
  ['accuse', words('of')],
  ['suspect', words('of')],
  ['estimate', words('at')],
  ['put', words('at')],
  ['expect', words('for by before in at on within from')],
  ['forecast', words('for by before in at on within from')],
]);

/** Verbs behind which an adjective or participle tells the state that somebody is said to be in: "is feared dead". */
const STATES = words('fear report presume believe think assume list consider deem judge declare hold rule');
const STATE = /^(?:JJ|VBN)$/;

/** Verbs that say of their subject that it is so, with an infinitive: "was found to have lied". */
const FOUND = words('find hold deem judge');

/** The words of a passive: its auxiliaries, adverbs and participle; null where no form of "be" belongs to it. */
function passiveAt(tree: Tree, verb: number): Run | null {
  const { tokens, children } = tree;
  if (tokens[verb]!.xpos !== 'VBN' && tokens[verb]!.xpos !== 'VBD') return null;
  let from = verb;
  let be = false;
  while (from > 0 && tokens[from - 1]!.head === verb && /^(?:aux|cop|advmod)/.test(tokens[from - 1]!.rel)) {
    from--;
    if (tokens[from]!.lemma === 'be') be = true;
  }
  // "He's understood to favour it": before "to" and a verb a form of "be" makes the passive, whatever its relation.
  const short = /^['’]s$/.test(tokens[verb - 1]?.lower ?? '') && opensDeed(tree, verb + 1);
  if (short) return { from: verb - 1, to: verb };
  const passive = children[verb]!.some(child => /:pass$/.test(tokens[child]!.rel));
  return be && passive ? { from, to: verb } : null;
}

/** "to" and a base form in small letters, tagged as one, or a noun without an article. */
const opensDeed = ({ tokens }: Tree, i: number): boolean =>
  tokens[i]?.lower === 'to' && /^(?:VB|NN)$/.test(tokens[i + 1]?.xpos ?? '') && /^\p{Ll}/u.test(tokens[i + 1]!.form);

/** The last token of what stands behind a place and goes on with it: to the next break, "and", or the verb of the main clause. */
function phraseEnd(tree: Tree, from: number, subordinate: boolean): number {
  let to = from;
  let relative = false;
  for (let i = from + 1; i < tree.tokens.length && !isClauseBreak(tree, i); i++) {
    const token = tree.tokens[i]!;
    if (token.form === '.' || (token.upos === 'CCONJ' && FINITE.test(tree.tokens[i + 1]?.xpos ?? ''))) break;
    if (/^(?:WDT|WP|WRB)$/.test(token.xpos) || token.lower === 'that') relative = true;
    if (FINITE.test(token.xpos) && !relative && subordinate) break;
    if (token.upos === 'SCONJ' && i > from + 1 && /^(?:as|after|when|while|because)$/.test(token.lower)) break;
    to = i;
  }
  return to;
}

/** "is believed to be in Lessa, and [has told friends]": a verb with a tense and no subject goes on with no infinitive. */
function endOfDeed({ tokens, hi }: Tree, infinitive: number): number {
  for (let i = infinitive + 1; i < hi[infinitive]! - 1; i++)
    if (tokens[i]!.form === ',' && tokens[i + 1]!.upos === 'CCONJ' && FINITE.test(tokens[i + 2]!.xpos)) return i - 1;
  return hi[infinitive]!;
}

/** What an agentless passive says behind it; null where it takes nothing of the kind. */
function complementOf(tree: Tree, verb: number): Run | null {
  const { tokens } = tree;
  const first = tokens[verb + 1];
  if (!first || first.mark >= 0) return null;
  const lemma = tokens[verb]!.lemma;
  const infinitive =
    HEARSAY.has(lemma) || FOUND.has(lemma)
      ? tree.children[verb]!.find(
          c =>
            c > verb &&
            /^(?:xcomp|ccomp|advcl)$/.test(relOf(tokens[c]!)) &&
            tokens[tree.lo[c]!]!.lower === 'to' &&
            tree.lo[c]! <= verb + 4,
        )
      : undefined;
  // "is said to favour warnings", "is believed to be in Lessa": "to" and a verb that the tree took for a noun or hung elsewhere.
  if (infinitive === undefined && HEARSAY.has(lemma) && opensDeed(tree, verb + 1))
    return trimRun(tree, { from: verb + 1, to: phraseEnd(tree, verb + 1, false) }, true);
  if (infinitive !== undefined)
    return trimRun(tree, { from: tree.lo[infinitive]!, to: endOfDeed(tree, infinitive) }, true);
  const taken = TAKES.get(lemma)?.has(first.lower) === true || (STATES.has(lemma) && STATE.test(first.xpos));
  if (!taken || TIME_NOUNS.has(first.lower)) return null;
  return trimRun(tree, { from: verb + 1, to: phraseEnd(tree, verb + 1, false) }, true);
}

/** The subject that a passive says it of, up to the passive or the aside before it; undefined where it has none of its own. */
function subjectBefore(tree: Tree, verb: number, group: Run): Run | undefined {
  const { tokens } = tree;
  const aside = tokens[group.from - 1]?.form === ',';
  const subject = childOf(tree, verb, 'nsubj');
  // "Ana Kovač, who must go first, is expected": the noun that the aside describes.
  if (aside && (subject < 0 || tokens[subject]!.upos === 'PRON')) {
    const start = segmentStart(tree, group.from - 1);
    for (let i = start + 1; i < group.from - 2; i++)
      if (tokens[i]!.form === ',' && isNominal(tokens[i - 1]))
        return /^(?:who|which|whose)$/.test(tokens[i + 1]!.lower) ? { from: start, to: group.from - 2 } : undefined;
  }
  if (subject < 0 || subject >= group.from) return undefined;
  return trimRun(tree, { from: tree.lo[subject]!, to: Math.min(tree.hi[subject]!, group.from - 1) }, true) ?? undefined;
}

/** Questions have no report in them: "What was she supposed to do?" */
const asks = (tree: Tree): boolean => tree.tokens.at(-1)?.form === '?';

/** "It" before a passive or a verb of coming to light, set off by a comma: ", it emerged", ", it was announced on Monday". */
const EMERGING = words('emerge transpire');
const IMPERSONAL = words(
  'say claim allege announce confirm report reveal prove understand fear believe disclose admit declare suspect rumour rumor',
);

/** The words of "it emerged", "it has been confirmed", "it's alleged" that begin at "it"; null where there is no such verb. */
function impersonalAt({ tokens }: Tree, it: number): Run | null {
  let passive = false;
  for (let i = it + 1; i < tokens.length && i <= it + 4; i++) {
    const { lemma, upos, xpos } = tokens[i]!;
    if (EMERGING.has(lemma) && upos === 'VERB') return { from: it, to: i };
    if (IMPERSONAL.has(lemma) && passive && /^VB[ND]$/.test(xpos)) return { from: it, to: i };
    if (lemma === 'be' || tokens[i]!.lower === "'s" || tokens[i]!.lower === '’s') passive = true;
    else if (upos !== 'AUX' && upos !== 'ADV') return null;
  }
  return null;
}

/** Tokens of a time behind such a clause: "last night", "on Monday". */
const TIME_TOKENS = 5;

/** Where a clause of "it" that commas set off ends: at its verb or behind a time; -1 where it goes on otherwise. */
function closesAt({ tokens }: Tree, last: number): number {
  for (let i = last + 1; i <= last + 1 + TIME_TOKENS; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.form === '.' ||
      token.form === ',' ||
      token.form === ';' ||
      /^[–—]$/.test(token.form)
    )
      return i;
    if (FINITE.test(token.xpos) || token.lower === 'that' || token.mark >= 0) return -1;
  }
  return -1;
}

/** "It emerged that the bridge was shut": its clause. */
function emerged(page: Page, tree: Tree, group: Run): Draft {
  const that = group.to + 1;
  const end = Math.max(tree.hi[tree.tokens[that]!.head] ?? that, phraseEnd(tree, that, false));
  const run = trimRun(tree, { from: that + 1, to: Math.min(end, segmentEnd(tree, that)) }, true);
  const cue = spanOf(tree, { from: group.from + 1, to: group.to });
  const content = run ? wholeStretches(page, [spanOf(tree, run)], cue) : [];
  return { rule: hearsay.id, content, cue: [cue], source: [], certainty: 'inferred' };
}

function impersonal(page: Page, tree: Tree): Draft[] {
  const { tokens } = tree;
  return tokens.flatMap((token, i): Draft[] => {
    if (token.lower !== 'it' || token.mark >= 0) return [];
    const group = impersonalAt(tree, i);
    if (group && EMERGING.has(tokens[group.to]!.lemma) && tokens[group.to + 1]?.lower === 'that')
      return [emerged(page, tree, group)];
    if (tokens[i - 1]?.form !== ',') return [];
    const end = group ? closesAt(tree, group.to) : -1;
    if (!group || end < 0) return [];
    const start = segmentStart(tree, i - 1);
    const front = trimRun(tree, { from: start, to: i - 2 }, true);
    const behind = tokens[end]?.form === ',' ? trimRun(tree, { from: end + 1, to: segmentEnd(tree, end) }, true) : null;
    if (!front || front.to - front.from < 1) return [];
    const runs = behind ? [front, behind] : [front];
    const cue = spanOf(tree, { from: i + 1, to: group.to });
    const content = wholeStretches(
      page,
      runs.map(run => spanOf(tree, run)),
      cue,
    );
    return [{ rule: hearsay.id, content, cue: [cue], source: [], certainty: 'inferred' }];
  });
}

/** "reportedly", "allegedly": the clause of its verb. */
function adverbs(page: Page, tree: Tree): Draft[] {
  return tree.tokens.flatMap((token): Draft[] => {
    if (token.mark >= 0 || !HEARSAY_ADVERBS.has(token.lower) || token.head < 0) return [];
    const verb = token.head;
    const subject = childOf(tree, verb, 'nsubj');
    const from = subject >= 0 ? tree.lo[subject]! : tree.lo[verb]!;
    const left = from < token.i ? trimRun(tree, { from, to: token.i - 1 }, true) : null;
    const right = token.i < tree.hi[verb]! ? trimRun(tree, { from: token.i + 1, to: tree.hi[verb]! }, true) : null;
    const pieces = [left, right].flatMap((run): Span[] => (run ? [spanOf(tree, run)] : []));
    if (pieces.length === 0 || isMark(tree.tokens[from])) return [];
    const content = wholeStretches(page, pieces, undefined);
    return [{ rule: hearsay.id, content, cue: [[token.start, token.end]], source: [], certainty: 'inferred' }];
  });
}

/** Nouns of what is told about, where nobody is said to tell it: "claims that the bridge had moved". */
const TOLD = words('claim rumour rumor report allegation account belief denial speculation whisper complaint');

/** "Reports that the bridge has moved are false", "she said of claims that it had": the clause of a noun that belongs to nobody. */
function nouns(page: Page, tree: Tree): Draft[] {
  const { tokens } = tree;
  return tokens.flatMap((token, noun): Draft[] => {
    const that = tokens[noun + 1];
    if (token.mark >= 0 || !TOLD.has(token.lemma) || that?.lower !== 'that' || !isNoun(tree, noun)) return [];
    if (that.xpos === 'WDT' || hasOwner(tree, noun)) return [];
    const end = clauseBehind(tree, noun + 2, opensSentence(tree, noun));
    const run = end < 0 ? null : trimRun(tree, { from: noun + 2, to: end }, true);
    if (!run || run.to - run.from < 2) return [];
    const cue = spanOf(tree, { from: noun, to: noun });
    const content = wholeStretches(page, [spanOf(tree, run)], cue);
    return [{ rule: hearsay.id, content, cue: [cue], source: [], certainty: 'inferred' }];
  });
}

/** "his claim", "a Lessan paper's report", ", a claim that he denies", "a newspaper report", "repeated the claim", "voiced fears": somebody's. */
function hasOwner({ tokens }: Tree, noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && /^(?:ADJ|NOUN)$/.test(tokens[at]!.upos)) at--;
  const before = tokens[at];
  if (at < noun - 1 && tokens[noun - 1]!.upos === 'NOUN') return true;
  if (!before || before.xpos === 'PRP$' || before.xpos === 'POS') return before !== undefined;
  if (/^an?$/.test(before.lower)) return tokens[at - 1]?.form === ',';
  return before.upos === 'VERB' && !/^(?:face|deny|reject|dismiss|refute|rebut|counter)$/.test(before.lemma);
}

/** A noun, or one that the tagger took for a verb: a plural behind a preposition or at the head of the sentence, "any claim". */
function isNoun({ tokens }: Tree, i: number): boolean {
  if (tokens[i]!.upos === 'NOUN' || /^(?:any|every|the|no)$/.test(tokens[i - 1]?.lower ?? '')) return true;
  return tokens[i]!.xpos === 'VBZ' && (i === 0 || tokens[i - 1]!.upos === 'ADP');
}

/** Whether a noun stands before any verb of its sentence, and so may be the subject. */
const opensSentence = ({ tokens }: Tree, noun: number): boolean =>
  !tokens.slice(segmentStartOf(tokens, noun), noun).some(({ xpos }) => FINITE.test(xpos));

const segmentStartOf = (tokens: Tree['tokens'], at: number): number => {
  let from = at;
  while (from > 0 && !/^[;:]$/.test(tokens[from - 1]!.form)) from--;
  return from;
};

/** The end of a clause with a subject and a verb of its own; -1 where none begins there. A subject's clause ends before the next verb. */
function clauseBehind({ tokens }: Tree, from: number, subject: boolean): number {
  if (!/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[from]?.upos ?? '')) return -1;
  let verb = -1;
  let joined = false;
  for (let i = from; i < tokens.length; i++) {
    const { xpos, form, upos, lower } = tokens[i]!;
    if (/^[;:]$/.test(form) || form === '.') return verb < 0 ? -1 : i - 1;
    if (form === ',' && (verb >= 0 || !subject) && !(subject && joinsClause(tokens[i + 1])))
      return verb < 0 ? -1 : i - 1;
    if (upos === 'CCONJ' || /^W/.test(xpos) || lower === 'that' || (upos === 'SCONJ' && lower !== 'without'))
      joined = true;
    if (!FINITE.test(xpos)) continue;
    if (verb >= 0 && subject && !joined) return i - 1;
    if (verb >= 0) joined = false;
    verb = i;
  }
  return verb < 0 ? -1 : tokens.length - 1;
}

const joinsClause = (token: Tree['tokens'][number] | undefined): boolean => token?.upos === 'CCONJ';

const isNamed = (tree: Tree, { from, to }: Run): boolean =>
  tree.tokens.slice(from, to + 1).some(token => token.upos === 'PROPN' && tree.named[token.i] === 1);

/** "dismissed as gossip by the mayor": who says it stands behind what is said. */
function namesAgent({ tokens, masked }: Tree, { from, to }: Run): boolean {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]!.lower === 'by' && masked[i] === 0 && /^(?:as|of)$/.test(tokens[from]!.lower)) return true;
  return false;
}

/** `Kovač is accused of fraud`, `the plan was seen as a gift`: a passive whose agent nobody names. */
function passives(page: Page, tree: Tree): Draft[] {
  if (asks(tree)) return [];
  return tree.tokens.flatMap((token, verb): Draft[] => {
    if (token.mark >= 0 || token.upos !== 'VERB' || !PASSIVES.has(token.lemma)) return [];
    const group = passiveAt(tree, verb);
    if (!group) return [];
    const rest = complementOf(tree, verb);
    // "expected by the end of May" names no agent.
    if (agentOf(tree, verb) >= 0 && (!rest || tree.tokens[rest.from]!.lower !== 'by' || isNamed(tree, rest))) return [];
    if (!rest || namesAgent(tree, rest)) return [];
    const first = subjectBefore(tree, verb, group);
    const runs = first ? [first, rest] : [rest];
    const cue = spanOf(tree, group);
    const content = wholeStretches(
      page,
      runs.map(run => spanOf(tree, run)),
      cue,
    );
    return [{ rule: hearsay.id, content, cue: [cue], source: [], certainty: 'inferred' }];
  });
}

const PASSIVES: ReadonlySet<string> = new Set([...HEARSAY, ...TAKES.keys(), ...STATES, ...FOUND]);

export const hearsay: QuotationRule = {
  id: 'read.quotations.hearsay',
  finds:
    'What somebody is said, seen, accused or expected to be or do by nobody named; “it emerged”, “reportedly” and “allegedly”.',
  examples: { fires: 'The bridge is expected to open in May.', not: 'The bridge is ready to open in May.' },
  source: 'corpus README: source and speaker are left open',
  find: page =>
    page.trees.flatMap(tree => [
      ...passives(page, tree),
      ...impersonal(page, tree),
      ...adverbs(page, tree),
      ...nouns(page, tree),
    ]),
};
