// Two finite verbs of one clause have an "and" or a comma between them: where the tree has none, one of them is a participle or has a
// clause of its own ("The report published Tuesday showed that", "said his band wrote songs"). Does not parse; word-repairs.ts is for words.
import { WEEKDAYS } from '../lists/calendar.js';
import type { Token } from '../model/index.js';
import { repairSubjectless } from './aside-repairs.js';
import { BREAKS, childOf, FINITE, hangsOn, SAYS } from './clause-words.js';
import { repairRelative } from './relative-repairs.js';
import { fieldOf, sensesOf } from './senses.js';
import { repairDayInFront, repairSecondSubject } from './subject-repairs.js';
import { NOMINAL } from './tree-repairs.js';

const KNOWS = /^(?:know|reckon|hope|fear|feel|assert|suggest|admit|warn|find|show)$/;
/** Verbs that grant what another verb behind “but” sets against it. */
const GRANTS = /^(?:acknowledge|admit|agree|concede|accept|recogni[sz]e)$/;
/** A past tense that is its verb's participle as well. */
const isEither = ({ xpos, lower }: Token): boolean => xpos === 'VBD' && lower.endsWith('ed');

function setParticiple(verb: Token, noun: Token): void {
  verb.head = noun.i;
  verb.rel = 'acl';
  verb.xpos = 'VBN';
}

/** "The report published Tuesday showed": the first of two verbs with nothing to join them is said of the noun. */
export function repairReduced(tokens: readonly Token[], verb: Token): void {
  const first = tokens[verb.head]!;
  if (!isEither(first) || first.i >= verb.i || childOf(tokens, first, /^(?:obj|iobj|aux|mark|cop|ccomp|xcomp)/)) return;
  const noun = childOf(tokens, first, /^nsubj$/, 0, first.i);
  if (noun === undefined || !NOMINAL.has(noun.upos)) return;
  for (let i = noun.i + 1; i < verb.i; i++) {
    const { form, upos, rel } = tokens[i]!;
    if (BREAKS.test(form) || rel.startsWith('nsubj') || (i > first.i && /^(?:CCONJ|SCONJ|VERB|AUX)$/.test(upos)))
      return;
  }
  verb.head = first.head;
  verb.rel = first.rel;
  setParticiple(first, noun);
  noun.head = verb.i;
  for (const token of tokens)
    if (token.head === first.i && token !== noun && (token.i < noun.i || token.i > verb.i)) token.head = verb.i;
}

/** "Kovač, reached on Tuesday, said": no comma parts a subject from its verb. */
function repairParted(tokens: readonly Token[], first: Token): void {
  const verb = tokens[first.head]!;
  if (verb.i < first.i || !FINITE.test(verb.xpos) || !/^(?:ccomp|advcl|parataxis)$/.test(first.rel)) return;
  if (tokens[first.i - 1]?.form !== ',' || tokens[verb.i - 1]?.form !== ',') return;
  if (childOf(tokens, first, /^(?:obj|iobj|aux|mark|cop|ccomp)/) || childOf(tokens, verb, /^nsubj/, 0, verb.i)) return;
  const noun = childOf(tokens, first, /^nsubj$/, 0, first.i);
  if (noun === undefined || !NOMINAL.has(noun.upos)) return;
  for (let i = noun.i; i < first.i - 1; i++) if (tokens[i]!.form === ',') return;
  noun.head = verb.i;
  setParticiple(first, noun);
  for (const token of tokens) if (token.head === first.i && token.i < noun.i) token.head = verb.i;
}

/** "Kovač said his band, known as Mud, wrote songs": who is said to have done it. */
function repairSaid(tokens: readonly Token[], verb: Token): void {
  const said = tokens[verb.head]!;
  if (said.i > verb.i || !SAYS.test(said.lemma) || !childOf(tokens, said, /^nsubj/, 0, said.i)) return;
  const noun = childOf(tokens, said, /^(?:obj|nsubj)$/, said.i, verb.i);
  if (noun === undefined || !(NOMINAL.has(noun.upos) || noun.upos === 'PRON')) return;
  // "He said a word, left the hall and went home": one of several.
  if (tokens.some(({ i, head, rel }) => head === said.i && rel === 'conj' && i !== verb.i)) return;
  if (childOf(tokens, said, /^ccomp/)) return;
  noun.head = verb.i;
  noun.rel = 'nsubj';
  verb.rel = 'ccomp';
}

/** The clause that a verb of speech has for its object, before a place. */
const clauseOf = (tokens: readonly Token[], said: Token, to: number): Token | undefined =>
  childOf(tokens, said, /^ccomp$/, said.i, to) ??
  // "said it was not": a clause of a subject and a helper.
  tokens.find(
    ({ i, head, rel, upos }) =>
      head === said.i && rel === 'dep' && i > said.i && i < to && upos === 'PRON' && tokens[i + 1]?.head === i,
  );

/** "said it was not safe, and that the towns had": what "and that" opens is joined to the other clause that is said. */
function repairThat(tokens: readonly Token[], verb: Token): void {
  const said = tokens[verb.head]!;
  const that = childOf(tokens, verb, /^mark$/, said.i, verb.i);
  if (said.upos !== 'VERB' || that?.lower !== 'that' || tokens[that.i - 1]?.upos !== 'CCONJ') return;
  if (childOf(tokens, said, /^mark$/, 0, said.i)?.lower === 'that') return;
  const clause = clauseOf(tokens, said, that.i);
  if (clause === undefined) return;
  clause.rel = 'ccomp';
  verb.head = clause.i;
}

/** "acknowledged that Brod erred but noted that": who grants one thing says the other. */
function repairGranted(tokens: readonly Token[], verb: Token): void {
  const clause = tokens[verb.head]!;
  const granted = tokens[clause.head];
  if (clause.rel !== 'ccomp' || granted === undefined || granted.i > clause.i || !GRANTS.test(granted.lemma)) return;
  if (granted.xpos !== verb.xpos || childOf(tokens, verb, /^cc$/)?.lower !== 'but') return;
  if (childOf(tokens, verb, /^(?:nsubj|aux)/) || !childOf(tokens, verb, /^ccomp$/, verb.i)) return;
  verb.head = granted.i;
}

/** Verbs whose object is no thing that has been done something to: "She reckons the fish smelled of tar". */
const SAYS_THAT = /^(?:say|argue|insist|reckon|think)$/;

/** "She reckons the fish smelled of tar": who reckons has no fish for an object; what stands behind the noun is the verb of a clause. */
function repairReckoned(tokens: readonly Token[], verb: Token): void {
  const noun = tokens[verb.head]!;
  const said = tokens[noun.head];
  if (verb.xpos !== 'VBN' || !verb.lower.endsWith('ed') || noun.rel !== 'obj' || noun.i > verb.i) return;
  if (said?.upos !== 'VERB' || !SAYS_THAT.test(said.lemma) || said.i > noun.i || said.mark !== verb.mark) return;
  if (!childOf(tokens, said, /^nsubj/, 0, said.i) || childOf(tokens, said, /^(?:ccomp|xcomp|conj)$/)) return;
  if (childOf(tokens, verb, /^(?:nsubj|aux|mark|cop|obl:agent)/)) return;
  for (let i = said.i + 1; i < verb.i; i++) if (BREAKS.test(tokens[i]!.form) || tokens[i]!.upos === 'VERB') return;
  if (tokens[verb.i + 1]?.lower === 'by') return;
  verb.xpos = 'VBD';
  verb.head = said.i;
  verb.rel = 'ccomp';
  noun.head = verb.i;
  noun.rel = 'nsubj';
}

/** "Kovač said the story, headed “Mud”, was a lie": a finite clause has a subject, and the noun before it is no object. */
function repairBareClause(tokens: readonly Token[], clause: Token): void {
  const said = tokens[clause.head]!;
  if (said.upos !== 'VERB' || said.i > clause.i || childOf(tokens, clause, /^(?:[nc]subj|mark|expl)/)) return;
  const helper = childOf(tokens, clause, /^(?:cop|aux)/) ?? clause;
  const noun = childOf(tokens, said, /^obj$/, said.i, helper.i);
  if (noun === undefined || !(FINITE.test(helper.xpos) || helper.xpos === 'MD') || noun.mark !== helper.mark) return;
  // "defended policies intended to help": a participle that was taken for a past tense, where the verb has no clause.
  if (isEither(helper) && !(SAYS.test(said.lemma) || KNOWS.test(said.lemma))) return;
  if (!NOMINAL.has(noun.upos) || helper.mark !== said.mark) return;
  // All that stands between the noun and the clause is said of the noun.
  for (let i = noun.i + 1; i < helper.i; i++) {
    const { upos, form } = tokens[i]!;
    if (upos === 'PUNCT' ? /^[:;–—]$/.test(form) : !hangsOn(tokens, i, noun.i)) return;
  }
  noun.head = clause.i;
  noun.rel = childOf(tokens, clause, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj';
}

/** "They want the lists published", "who wanted him kept in custody": what is wanted of something is the wish, and says nothing of which. */
function repairWanted(tokens: readonly Token[], verb: Token): void {
  const noun = tokens[verb.head]!;
  const want = tokens[noun.head];
  if (want?.lemma !== 'want' || want.i > noun.i || noun.rel !== 'obj' || verb.xpos !== 'VBN' || noun.i > verb.i) return;
  if (tokens.slice(noun.i + 1, verb.i).some(({ upos }) => upos !== 'ADV')) return;
  // "wants a settlement based on the law": what kind of one
  const known = tokens.some(
    ({ head, lower, rel }) => head === noun.i && (/^(?:the|this|that|these|those)$/.test(lower) || rel === 'nmod:poss'),
  );
  if (!(known || noun.upos !== 'NOUN') || verb.lower === 'based') return;
  // "wants the boats built by his firm": which boats
  if (childOf(tokens, want, /^(?:xcomp|ccomp)$/) || tokens.some(({ i, lower }) => i > verb.i && lower === 'by')) return;
  verb.head = want.i;
  verb.rel = 'xcomp';
  noun.head = verb.i;
  noun.rel = 'nsubj';
  for (const token of tokens)
    if (token.i > verb.i && token.head === want.i && token.rel === 'advcl:relcl') token.head = verb.i;
}

const isSaying = ({ lemma }: Token): boolean =>
  sensesOf(lemma, 'verb')
    .slice(0, 1)
    .some(sense => fieldOf(sense) === 'verb.communication');

const isDay = ({ lower }: Token): boolean => WEEKDAYS.has(lower) || /^(?:yesterday|today)$/.test(lower);

/** "The firm said on Thursday that it had paused the study": what was said, and nothing about Thursday. */
function repairSaidOnDay(tokens: readonly Token[], clause: Token): void {
  const day = tokens[clause.head]!;
  const said = tokens[day.head];
  if (said?.upos !== 'VERB' || said.i > day.i || clause.i < day.i || !isDay(day) || !day.rel.startsWith('obl')) return;
  // "spoke on the Thursday that the war began", "said on Thursday, which is a holiday"
  if (childOf(tokens, day, /^det$/, 0, day.i) || tokens[day.i + 1]!.upos === 'PUNCT') return;
  if (!isSaying(said) || childOf(tokens, said, /^ccomp$/)) return;
  const subject = childOf(tokens, clause, /^nsubj/, day.i, clause.i);
  if (subject === undefined || subject.xpos.startsWith('W')) return;
  if (tokens.some(({ i, head, xpos }) => head === clause.i && i < clause.i && xpos.startsWith('W'))) return;
  clause.head = said.i;
  clause.rel = 'ccomp';
}

/** "It said 40 people were safe, six had been hurt and two houses were lost": a verb has one clause for its object, the next is joined to it. */
function repairRow(tokens: readonly Token[], second: Token): void {
  const said = tokens[second.head]!;
  const first = childOf(tokens, said, /^ccomp$/, said.i, second.i);
  if (first === undefined || said.upos !== 'VERB' || first.i === second.i) return;
  // "He told her it was late, she replied"
  if (isSaying(second) && !childOf(tokens, second, /^xcomp$/)) return;
  const subject = childOf(tokens, second, /^nsubj/, first.i, second.i);
  if (subject === undefined || !childOf(tokens, first, /^nsubj/, said.i, first.i) || first.mark !== second.mark) return;
  const from = tokens.findLastIndex(({ form, i }) => form === ',' && i < subject.i && i > first.i);
  if (from < 0 || tokens.slice(from, second.i).some(({ upos }) => upos === 'SCONJ')) return;
  second.head = first.i;
  second.rel = 'conj';
}

/** "It accounts for half of the budget and has decided to stay": a finite verb is joined to a verb, not to the noun before it. */
function repairJoinedToNoun(tokens: readonly Token[], verb: Token): void {
  const noun = tokens[verb.head]!;
  const finite =
    FINITE.test(verb.xpos) ||
    tokens.some(
      ({ head, rel, xpos, i }) =>
        head === verb.i && i < verb.i && rel.startsWith('aux') && (FINITE.test(xpos) || xpos === 'MD'),
    );
  if (noun.i > verb.i || !/^(?:NOUN|PROPN|SYM|NUM)$/.test(noun.upos) || !finite || noun.mark !== verb.mark) return;
  if (childOf(tokens, verb, /^[nc]subj|^expl|^mark$/) || childOf(tokens, verb, /^cc$/, 0, verb.i)?.lower !== 'and')
    return;
  let up: Token | undefined = noun;
  for (let steps = 0; up !== undefined && steps <= tokens.length; up = tokens[up.head], steps++) {
    if (up.upos === 'VERB' || childOf(tokens, up, /^cop$/)) break;
    // A relative clause of its own, or a phrase without a verb above it.
    if (up.rel === 'parataxis') return;
  }
  // "said Kovač, who leads it and has won": what "who" does
  if (noun.rel.startsWith('nsubj')) return;
  if (up === undefined || up === noun || up.i > verb.i || childOf(tokens, noun, /^(?:cop|nsubj)/)) return;
  const tense = FINITE.test(up.xpos) || tokens.some(({ head, rel }) => head === up.i && /^(?:aux|cop)/.test(rel));
  if (tense) verb.head = up.i;
}

/** "can never be tied to a man or recovered by him": a participle behind "or" is joined to a participle, not to the noun before it. */
function repairJoinedParticiple(tokens: readonly Token[], verb: Token): void {
  const noun = tokens[verb.head]!;
  const link = tokens[verb.i - 1];
  if (verb.xpos !== 'VBN' || noun.i > verb.i || link?.upos !== 'CCONJ' || link.head !== verb.i) return;
  let up: Token | undefined = noun;
  for (let steps = 0; up !== undefined && up.upos !== 'VERB' && steps <= tokens.length; steps++) up = tokens[up.head];
  if (up?.xpos !== 'VBN' || up.i > noun.i) return;
  verb.head = up.i;
  verb.rel = 'conj';
}

/** "Less than a third agreed": what measures a number belongs to it. */
function repairMeasure(tokens: readonly Token[], than: Token): void {
  const measure = tokens[than.i - 1];
  const share = tokens[than.head]!;
  if (measure === undefined || !/^(?:less|more|fewer)$/.test(measure.lower) || share.i < than.i) return;
  if (measure.head !== share.head || share.head < share.i || !share.rel.startsWith('nsubj')) return;
  measure.head = share.i;
  measure.rel = 'advmod';
}

/** "He released a letter on Friday that says": "that" with its verb right behind an object and a phrase is said of the object. */
function repairRelativeThat(tokens: readonly Token[], verb: Token): void {
  const that = tokens.find(
    ({ i, head, lower, xpos }) => head === verb.i && i < verb.i && lower === 'that' && xpos === 'WDT',
  );
  const governor = tokens[verb.head]!;
  if (that?.rel !== 'nsubj' || governor.upos !== 'VERB' || verb.i - that.i > 2) return;
  const object = tokens.findLast(
    ({ i, head, rel }) => head === governor.i && rel === 'obj' && i > governor.i && i < that.i,
  );
  if (object === undefined || object.upos !== 'NOUN') return;
  verb.head = object.i;
  verb.rel = 'acl:relcl';
}

/** Words of the phrase between an auxiliary and its verb: "in recent weeks". */
const SPLIT_WORDS = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PRON)$/;
const MOST_SPLIT_WORDS = 5;

/** "She has in the past said that", "They had in May agreed": a phrase between the auxiliary and its participle. */
function repairSplitPerfect(tokens: readonly Token[], have: Token): void {
  if (tokens[have.i + 1]?.upos !== 'ADP' || !childOf(tokens, have, /^nsubj$/, 0, have.i)) return;
  let at = have.i + 2;
  while (at - have.i <= MOST_SPLIT_WORDS && SPLIT_WORDS.test(tokens[at]?.upos ?? '')) at++;
  const verb = tokens[at];
  if (verb?.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || at - have.i > MOST_SPLIT_WORDS + 1) return;
  const over = have.head === verb.i && /^(?:ccomp|advcl|parataxis)$/.test(have.rel);
  const under = verb.head === have.i && /^(?:conj|obj|xcomp|ccomp|advcl)$/.test(verb.rel);
  const within = verb.rel === 'acl' && tokens[verb.head]!.i === at - 1 && tokens[verb.head]!.head === have.i;
  if (!(over || under || within) || tokens.some(({ i, head, rel }) => head === have.i && i !== at && rel === 'obj'))
    return;
  if (!over) [verb.head, verb.rel] = [have.head, have.rel];
  for (const token of tokens) if (token.head === have.i && token !== verb) token.head = verb.i;
  [have.head, have.rel, have.upos, verb.xpos] = [verb.i, 'aux', 'AUX', 'VBN'];
}

/** "accused her of lying": before a preposition "her" is whom, and not whose. */
function repairAccusedHer(tokens: readonly Token[], her: Token): void {
  const verb = tokens[her.i - 1];
  if (her.head < her.i + 2 || verb?.upos !== 'VERB' || !/^(?:ADP|SCONJ)$/.test(tokens[her.i + 1]!.upos)) return;
  [her.head, her.rel] = [verb.i, 'obj'];
}

/** Sets right, in place, the clauses of a sentence whose verbs nothing joins. Linear in the sentence but for those few verbs. */
export function repairClauses(tokens: readonly Token[]): void {
  for (const token of tokens) if (token.head >= 0) repairRelative(tokens, token);
  for (const token of tokens) {
    if (token.lower === 'than' && token.rel === 'case') repairMeasure(tokens, token);
    if (token.lower === 'her' && token.rel === 'nmod:poss') repairAccusedHer(tokens, token);
    if (token.lemma === 'have' && token.upos === 'VERB') repairSplitPerfect(tokens, token);
    if (token.head < 0) continue;
    if (token.rel === 'nsubj') repairDayInFront(tokens, token);
    if (token.rel.startsWith('nsubj')) repairSecondSubject(tokens, token);
    if (token.rel === 'conj') repairThat(tokens, token);
    if (token.rel === 'acl:relcl') repairSaidOnDay(tokens, token);
    if (token.rel === 'ccomp') {
      repairRelativeThat(tokens, token);
      repairBareClause(tokens, token);
      repairRow(tokens, token);
    }
    if (token.upos !== 'VERB') continue;
    if (/^(?:ccomp|conj)$/.test(token.rel)) repairSubjectless(tokens, tokens[token.head]!, token);
    if (/^(?:[nc]subj|advcl$)/.test(token.rel)) repairSubjectless(tokens, token, tokens[token.head]!);
    if (token.head < 0) continue;
    if (isEither(token) && tokens[token.i - 1]?.form === ',') repairParted(tokens, token);
    if (token.rel === 'acl') {
      repairJoinedParticiple(tokens, token);
      repairReckoned(tokens, token);
      repairWanted(tokens, token);
    }
    if (token.rel === 'conj') repairJoinedToNoun(tokens, token);
    if (token.rel !== 'conj' || !FINITE.test(token.xpos)) continue;
    repairGranted(tokens, token);
    if (childOf(tokens, token, /^(?:cc$|nsubj)/)) continue;
    repairReduced(tokens, token);
    if (token.rel === 'conj') repairSaid(tokens, token);
  }
}
