// Reported clauses and phrases: "said that", "said it", "asked whether", "promised to", "announced a plan", "called for".
// Does not find words in marks that stand free of a clause; direct.ts does.

import {
  COUNTING,
  CUE_NOUNS,
  GIVEN_IN_WORDS,
  NEEDS_THAT_OR_MARKS,
  ONLY_SPEAKERS,
  ONLY_WITH_MARKS,
} from '../../lists/cues/index.js';
import type { Certainty } from '../../model/index.js';
import type { Shape } from './contents.js';
import { type Cue, isPurpose, withholds } from './cues.js';
import { type Draft, draftOf, type QuotationRule } from './draft.js';
import { isHearing } from './hearings.js';
import { commaBehind } from './interrupted.js';
import { isOtherDeed } from './other-deeds.js';
import type { Page, Reported } from './page.js';
import { isDocument, speaks } from './speaks.js';
import type { Source } from './subjects.js';
import { goesOnWithWork } from './that-clauses.js';
import { isMark, isNominal, type Run, spanOf, type Tree, wordsIn } from './tree.js';

/** Shapes that leave no doubt what is reported. */
const SURE: ReadonlySet<Shape> = new Set(['that', 'bare', 'fronted', 'around']);

/** How sure a frame is by itself: an explicit source with a clause states; a shared or missing source only implies. */
function certaintyOf(found: Reported): Certainty {
  const { source, content, cue } = found;
  if (!source) return 'inferred';
  if (cue.frame.kind === 'belief' || cue.frame.unlisted) return 'implied';
  if (source.how === 'possessive' || source.how === 'document') return 'implied';
  if (source.how === 'shared' && cue.tree.tokens[cue.head]!.xpos !== 'VBG') return 'implied';
  if (content === null || !SURE.has(content.shape)) return 'implied';
  return 'stated';
}

const isSpeech = (found: Reported): boolean => found.cue.frame.kind !== 'stance';

/** "No one could have foreseen": what nobody could say or think is no report. */
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'no-one', 'one', 'anyone', 'anybody']);
const isModal = ({ tree, group }: Cue): boolean =>
  tree.tokens.slice(group.from, group.to + 1).some(token => token.xpos === 'MD');

/** "A wiser mayor would have admitted that": somebody made up for the comparison. */
const isSupposed = ({ tree, group, head }: Cue, { run }: Source): boolean =>
  /^(?:an?|any)$/.test(tree.tokens[run.from]!.lower) &&
  /^(?:would|might|could)$/.test(tree.tokens[group.from]!.lower) &&
  tree.tokens.slice(group.from, head).some(({ lower }) => lower === 'have');

const isDuty = ({ tree, group }: Cue): boolean =>
  tree.tokens.slice(group.from, group.to + 1).some(token => /^(?:must|should|shall|can|may)$/.test(token.lower));

const EXPLICIT: ReadonlySet<Shape> = new Set(['that', 'fronted', 'around']);

/** Verbs of which only a speaker reports what it closes: "The bridge stays shut, the court ruled" and not ", fear ruled". */
const NEEDS_SPEAKER: ReadonlySet<string> = new Set(['rule']);

/** A noun that is the subject, own or shared, of a finite verb. */
function bearsSpeech({ cue, source }: Reported): boolean {
  const { tree, group } = cue;
  const noun = tree.tokens[source!.head]!.upos === 'NOUN' && isNominal(tree.tokens[source!.run.to]);
  const finite = /^VB[DPZ]$/.test(tree.tokens[cue.head]!.xpos) || group.from < cue.head;
  return noun && finite && (source!.how === 'subject' || source!.how === 'shared');
}

function acceptable(found: Reported): boolean {
  const { cue, source, content } = found;
  if (!content) return false;
  const { tree } = cue;
  const own = tree.tokens[cue.head]!;
  if (isPurpose(cue) || isHearing(cue, source)) return false;
  // "was reported by X, Y writes": what stands behind a passive with its agent is another's clause.
  if (cue.passive && source?.how === 'agent' && content.shape === 'bare') return false;
  if (cue.anchor !== cue.head && withholds(tree, cue.anchor) && content.shape !== 'wh') return false;
  // "Asked about it, the mayor replied".
  if (cue.passive && cue.lemma === 'ask' && content.shape === 'bare' && !isMark(tree.tokens[content.runs[0]!.from]))
    return false;
  if (source && tree.tokens[source.head]!.lower === 'you') return false;
  // "If they sell, as the registrar expects, the price falls": behind the comma the sentence goes on.
  if (content.shape === 'bare' && isAside(found)) return false;
  if (isConditional(found)) return false;
  if (isRelative(found) || isMeasure(found) || goesOnWithWork(found)) return false;
  if (source && NOBODY.has(tree.tokens[source.head]!.lower) && isModal(cue)) return false;
  if (source && isSupposed(cue, source)) return false;
  const addressed = cue.frame.takes.has('recipient') || cue.frame.takes.has('recipient-to');
  if (!source && !(cue.passive && (content.shape === 'that' || isGiven(found) || (addressed && cue.lemma !== 'show'))))
    return false;
  if (!EXPLICIT.has(content.shape) && NEEDS_THAT_OR_MARKS.has(cue.lemma)) {
    const bare = content.shape === 'bare' && cue.frame.kind !== 'speech';
    const document = source !== null && isDocument(tree.tokens[source.head]!);
    const asked = content.shape === 'to' && found.addressee !== undefined;
    // "put the number at 9,000".
    // "swore he had never been told": a pronoun of the subject and its verb are a clause.
    const clause = content.shape === 'bare' && isOwnClause(tree, content.runs[0]!);
    const counted = cue.lemma === 'put' && content.runs.some(run => isEstimate(tree, { ...run, from: run.from - 1 }));
    if (!document && !asked && !counted && !clause && (!bare || !speaks(found))) return false;
  }
  // "An invitation would show that …": a thing that would, could or might show is nobody's report.
  if (source && isModal(cue) && !speaks(found)) return false;
  const closing = (content.shape === 'fronted' || content.shape === 'around') && cue.frame.kind === 'speech';
  // Whatever is said to say or to deny something speaks: "the ministry's channel said it was late".
  const said = source !== null && ONLY_SPEAKERS.has(cue.lemma) && bearsSpeech(found);
  const bearer = closing && (source === null || !NEEDS_SPEAKER.has(cue.lemma) || speaks(found));
  if (content.shape !== 'that' && !bearer && !said && source && !speaks(found)) return false;
  if (cue.frame.kind !== 'speech' && source && !speaks(found)) return false;
  if (own.xpos === 'VBG' && content.shape === 'fronted') return false;
  // "I have not seen it, so I cannot comment", "Firms must report faults": what cannot or has to be said has not been said.
  if (closing && cue.negated && isModal(cue)) return false;
  if (content.shape === 'np' && isDuty(cue)) return false;
  // "nobody asked for a vote": no word was said; "the court held the town": only with "that" does it hold a view.
  if (source && PHRASES.has(content.shape) && isNobody(tree, source)) return false;
  if (cue.lemma === 'hold' && !EXPLICIT.has(content.shape)) return false;
  // "271 pledged delegates": a participle before its noun.
  if (own.xpos === 'VBN' && own.rel === 'amod' && content.shape === 'np' && isBeforeNoun(tree, own.i)) return false;
  // "called a march for Monday", "called the ambassador home".
  if (cue.lemma === 'call' && content.shape === 'name' && isSummons(tree, content.runs[0]!)) return false;
  if (content.shape === 'name' && content.runs.some(run => isOwnName(tree, run))) return false;
  if (ONLY_WITH_MARKS.has(cue.lemma) && !content.runs.some(run => hasMarks(tree, run))) return false;
  if (isOtherDeed(found)) return false;
  if (COUNTING.has(cue.lemma) && !content.runs.some(run => startsWithNumber(tree, run))) return false;
  if (content.shape === 'to' && isAnonymity(tree, content.runs[0]!)) return false;
  if (
    cue.lemma === 'offer' &&
    content.shape === 'np' &&
    !cue.passive &&
    !content.runs.some(run => isOfWords(tree, run))
  )
    return false;
  return content.runs.every(run => wordsIn(tree, run) > 0);
}

const isOwnClause = ({ tokens }: Tree, { from }: Run): boolean =>
  /^(?:he|she|it|they|we|i)$/.test(tokens[from]!.lower) &&
  tokens[from + 1]?.mark === -1 &&
  OPENS_PREDICATE.test(tokens[from + 1]!.xpos);

const OPENS_PREDICATE = /^(?:VB[DZP]|MD|RB)$/;

/** ", as the registrar expects,", ", as he told the council,": closed by a comma behind the cue. */
const isAside = ({ cue: { tree, group }, clause, content }: Reported): boolean => {
  if (tree.tokens[clause.from - 1]?.lower !== 'as') return false;
  const comma = tree.tokens[group.to + 1]?.form === ',' ? group.to + 1 : commaBehind(tree, clause);
  return comma >= 0 && content!.runs[0]!.from > comma;
};

/** "was promised immunity": told to the one it is given, by nobody named. */
const isGiven = ({ cue, content }: Reported): boolean => cue.passive && content?.shape === 'np' && !cue.negated;

/** "regulating a product that millions consume": "that" goes on with the noun, unless the verb or the noun is one of saying or thinking. */
function isRelative({ cue, content }: Reported): boolean {
  if (!cue.frame.unlisted || content?.shape !== 'that') return false;
  const that = content.runs[0]!.from - 1;
  const noun = cue.tree.tokens[that - 1];
  if (noun === undefined || that - 1 <= cue.group.to || !isNominal(noun)) return false;
  return !CUE_NOUNS.has(noun.lemma) && noun.upos !== 'PRON';
}

/** "so divided that no vote was held", "shook so hard that tiles fell": how much, by what came of it. */
function isMeasure({ cue, content }: Reported): boolean {
  if (content?.shape !== 'that') return false;
  const { tokens } = cue.tree;
  for (let i = cue.group.from; i < content.runs[0]!.from - 2; i++)
    if (tokens[i]!.lower === 'so' && MEASURED.has(tokens[i + 1]!.xpos)) return true;
  return false;
}

/** An adjective, an adverb or a participle. */
const MEASURED: ReadonlySet<string> = new Set(['JJ', 'RB', 'VBN', 'VBD']);

/** "unless they proved they could pay": in a condition nothing has been said. */
function isConditional({ cue, clause }: Reported): boolean {
  const before = cue.tree.tokens[clause.from - 1];
  return (
    before !== undefined &&
    cue.form === 'verb' &&
    /^(?:if|unless)$/.test(before.lower) &&
    cue.tree.masked[clause.from - 1] === 0
  );
}

/** Whether one of a set of nouns is among the first words of a phrase: "offered an apology", not "offered a boat". */
const holds = ({ tokens }: Tree, { from, to }: Run, nouns: ReadonlySet<string>): boolean =>
  tokens.slice(from, Math.min(to, from + 5) + 1).some(token => nouns.has(token.lemma));

const hasMarks = ({ tokens }: Tree, { from, to }: Run): boolean =>
  tokens.slice(from, to + 1).some(token => token.mark >= 0);

const isOfWords = (tree: Tree, run: Run): boolean => holds(tree, run, GIVEN_IN_WORDS);

const PHRASES: ReadonlySet<Shape> = new Set(['np', 'preposition', 'to', 'ing', 'as', 'name']);

/** "nobody", "neither of them", "no group". */
function isNobody(tree: Tree, { run, head }: Source): boolean {
  const [first, noun] = [tree.tokens[run.from]!.lower, tree.tokens[head]!.lower];
  return first === 'no' || /^(?:nobody|none|no-one|neither)$/.test(noun) || /^(?:nobody|none|neither)$/.test(first);
}

const isBeforeNoun = ({ tokens }: Tree, i: number): boolean =>
  tokens[i + 1]?.upos === 'NOUN' && /^(?:NUM|DET|ADJ|NOUN|ADV)$/.test(tokens[i - 1]?.upos ?? '');

/** What is summoned or fixed for a day, and so called without being called anything. */
const CALLED: ReadonlySet<string> = new Set(
  `hearing inquiry debate talks march protest strike election vote ballot referendum meeting summit session conference rally boycott ambulance police ambassador envoy
  witness parties ministry taxi doctor`.split(/\s+/),
);

/** Such a noun with nothing behind it that it could be called: the end, or when, where and by whom. */
function isSummons({ tokens }: Tree, { from, to }: Run): boolean {
  for (let i = from; i <= Math.min(to, from + 5); i++) {
    if (tokens[i]!.mark >= 0) return false;
    if (!CALLED.has(tokens[i]!.lower) && !CALLED.has(tokens[i]!.lemma)) continue;
    const next = tokens[i + 1];
    // "called her vote for the sale a mistake".
    if (tokens.some(other => other.rel === 'xcomp' && other.i > i && other.i <= to && isNominal(other))) return false;
    return next === undefined || (/^(?:ADP|ADV|PUNCT|CCONJ|SCONJ)$/.test(next.upos) && !isMark(next));
  }
  return false;
}

/** "styled himself Captain Rafael": the name that somebody goes by, and no words of theirs. */
function isOwnName({ tokens }: Tree, { from, to }: Run): boolean {
  if (!/^(?:him|her|them)sel(?:f|ves)$/.test(tokens[from]!.lower) || to <= from) return false;
  return tokens.slice(from + 1, to + 1).every(({ upos }) => upos === 'PROPN');
}

/** A number among the first words: "about 1,200", "14 houses". */
const startsWithNumber = ({ tokens }: Tree, { from, to }: Run): boolean =>
  tokens.slice(from, Math.min(to, from + 2) + 1).some(token => token.upos === 'NUM' || token.xpos === 'CD');

/** "asked not to be named": how a source speaks, not what it says. */
function isAnonymity({ tokens }: Tree, { from, to }: Run): boolean {
  const negated = tokens[from]!.lower === 'not' || tokens[from - 1]!.lower === 'not';
  return negated && tokens.slice(from, to + 1).some(token => ANONYMITY.has(token.lower));
}

const ANONYMITY: ReadonlySet<string> = new Set(['named', 'identified', 'quoted']);

/** "no more than", "just under": words between "at" and its number. */
const BOUND_TOKENS = 4;

/** A noun phrase with "at" or "on" and a number: an estimate. */
function isEstimate(tree: Tree, run: Run): boolean {
  for (let i = run.from + 1; i < run.to; i++) {
    if (!/^(?:at|on)$/.test(tree.tokens[i]!.lower)) continue;
    for (let k = i + 1; k <= Math.min(run.to, i + BOUND_TOKENS); k++)
      if (tree.tokens[k]!.upos === 'NUM' || tree.tokens[k]!.form === '$' || tree.tokens[k]!.upos === 'SYM') return true;
  }
  return false;
}

const byShape =
  (id: string, shapes: readonly Shape[], also: (found: Reported) => boolean = () => true): QuotationRule['find'] =>
  (page: Page) => {
    const drafts: Draft[] = [];
    for (const found of page.reported) {
      const { content, cue } = found;
      if (!content || !shapes.includes(content.shape) || !isSpeech(found) || !acceptable(found) || !also(found))
        continue;
      const spans = content.runs.map(run => spanOf(cue.tree, run));
      drafts.push(draftOf(page, id, found, spans, certaintyOf(found), content.cueTo));
    }
    return drafts;
  };

export const indirectThat: QuotationRule = {
  id: 'read.quotations.indirect-that',
  finds: 'A clause headed by “that” behind a cue of speech, belief or showing.',
  examples: {
    fires: 'Kovač said that the bridge would open in May.',
    not: 'Kovač crossed the bridge that opened in May.',
  },
  source: 'research note on quotations, section 5',
  find: byShape('read.quotations.indirect-that', ['that']),
};

export const indirectBare: QuotationRule = {
  id: 'read.quotations.indirect-bare',
  finds: 'A clause without “that” behind a cue.',
  examples: { fires: 'Kovač said the bridge would open in May.', not: 'Kovač left the bridge at noon.' },
  source: 'research note on quotations, section 5',
  find: byShape('read.quotations.indirect-bare', ['bare']),
};

export const indirectFronted: QuotationRule = {
  id: 'read.quotations.indirect-fronted',
  finds: 'A clause before the reporting clause that ends the sentence, or around one that interrupts it.',
  examples: {
    fires: 'The bridge will open in May, Ana Kovač said on Monday.',
    not: 'The bridge will open in May, and Ana Kovač cheered.',
  },
  source: 'research note on quotations, section 5: content split around the cue is 13 % of attributions',
  find: byShape('read.quotations.indirect-fronted', ['fronted', 'around']),
};

export const indirectQuestion: QuotationRule = {
  id: 'read.quotations.indirect-question',
  finds: 'A question clause behind a cue: whether, if, how, what, who.',
  examples: {
    fires: 'Kovač asked whether the bridge would open in May.',
    not: 'Kovač left whether they liked it or not.',
  },
  source: 'research note on quotations, section 5',
  find: byShape('read.quotations.indirect-question', ['wh']),
};

export const indirectInfinitive: QuotationRule = {
  id: 'read.quotations.indirect-infinitive',
  finds: 'What somebody promised, offered or was urged to do.',
  examples: { fires: 'Kovač urged the council to open the bridge.', not: 'Kovač went to open the bridge.' },
  source: 'research note on quotations, section 5',
  find: byShape('read.quotations.indirect-infinitive', ['to', 'ing']),
};

export const namedSo: QuotationRule = {
  id: 'read.quotations.named-so',
  finds: 'What somebody called or described something as.',
  examples: { fires: 'Kovač called the bridge a disaster.', not: 'Kovač called the office.' },
  source: 'research note on quotations, section 5',
  find: byShape('read.quotations.named-so', ['name', 'as']),
};

export const saidOf: QuotationRule = {
  id: 'read.quotations.said-of',
  finds: 'What a cue with a preposition is about: called for, warned of, referred to.',
  examples: { fires: 'Kovač called for a new bridge.', not: 'Kovač waited for a new bridge.' },
  source: 'research note on quotations, section 5',
  find: byShape('read.quotations.said-of', ['preposition']),
};

export const announced: QuotationRule = {
  id: 'read.quotations.announced',
  finds: 'A noun phrase that a cue reports: announced a plan, praised the crew, denied the charge.',
  examples: { fires: 'Kovač announced a plan for the bridge.', not: 'Kovač crossed a bridge.' },
  source: 'research note on quotations, section 5: noun phrases and bare clauses are 29 % of attributions',
  find: byShape('read.quotations.announced', ['np']),
};
