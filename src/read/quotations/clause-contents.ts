// Clauses that a cue governs: "that", bare, questions, infinitives and gerunds, and where they begin and end.
// Does not read noun phrases; phrase-contents.ts does.
import { CUE_NOUNS, CUE_VERBS, LIGHT_CUE_VERBS, STANCE_VERBS } from '../../lists/cues/index.js';
import { bareAround, bareBehind, bareBehindAddressee, CLAUSE_TAKERS } from './bare-clauses.js';
import { behind, FINITE, hasFinite, isClauseBreak, NARRATOR, segmentEnd, TIME_NOUNS, WH } from './breaks.js';
import { beyondAbsolute, beyondCondition, beyondFocus, beyondRelative, beyondRow } from './clause-ends.js';
import { ASKED, type Cue } from './cues.js';
import { reporterBeside } from './shared-sources.js';
import {
  asksWhen,
  behindAdverb,
  behindAside,
  describes,
  isBehindTime,
  isOccasion,
  isThatAlone,
  isToldOf,
  isTopicOf,
} from './that-clauses.js';
import { childOf, isMark, type Run, relOf, type Tree } from './tree.js';

const CLAUSES = new Set(['ccomp', 'xcomp', 'parataxis', 'advcl', 'acl', 'dep', 'csubj', 'conj']);

type Opener = 'that' | 'wh' | 'to' | 'ing' | 'bare' | 'other';

/** First word of a run that is not punctuation. */
function firstWord(tree: Tree, from: number, to: number): number {
  let i = from;
  while (i < to && tree.tokens[i]!.upos === 'PUNCT' && !isMark(tree.tokens[i])) i++;
  // "offered [instead] to cap tolls": how or when it was offered.
  const adverb = tree.tokens[i]!.upos === 'ADV' && !/^(?:not|never)$/.test(tree.tokens[i]!.lower);
  return adverb && tree.tokens[i + 1]?.lower === 'to' && tree.tokens[i + 2]?.xpos === 'VB' ? i + 1 : i;
}

const hasSubject = (tree: Tree, i: number): boolean => childOf(tree, i, 'nsubj', 'csubj', 'expl') >= 0;

/** "to" before an infinitive, also where the tagger took it for a preposition: the base form or its relation tells. */
function opensInfinitive(tree: Tree, i: number, kid: number): boolean {
  const token = tree.tokens[i];
  if (token?.lower !== 'to') return false;
  if (token.upos === 'PART' || token.rel === 'mark' || tree.tokens[i + 1]?.xpos === 'VB') return true;
  return i === kid - 1 && tree.tokens[kid]!.xpos === 'NN' && relOf(tree.tokens[kid]!) === 'xcomp';
}

/** How the clause under a token opens. */
function openerOf(tree: Tree, kid: number, first: number): Opener {
  const token = tree.tokens[first]!;
  const head = tree.tokens[kid]!;
  if (
    token.lower === 'that' &&
    token.upos !== 'DET' &&
    first !== kid &&
    !isThatAlone(tree, first) &&
    !TIME_NOUNS.has(tree.tokens[first + 1]!.lower)
  )
    return 'that';
  if (opensInfinitive(tree, first, kid)) return 'to';
  // "threatened not to leave", "promised never to return".
  if ((token.lower === 'not' || token.lower === 'never') && opensInfinitive(tree, first + 1, kid)) return 'to';
  if (WH.has(token.lower)) return 'wh';
  if (
    (head.xpos === 'VBG' || token.lower === 'having') &&
    !hasSubject(tree, kid) &&
    (token.lower === 'having' || childOf(tree, kid, 'aux') < 0)
  )
    return 'ing';
  if (hasSubject(tree, kid)) return 'bare';
  return 'other';
}

const SIBLING = /^(?:VB|MD)/;

/** Whether a token begins a coordinated verb of the cue's own: "said it was late and called for a vote". */
function startsSibling(cue: Cue, i: number): boolean {
  const { tree } = cue;
  if (tree.tokens[i]!.upos !== 'CCONJ') return false;
  const joined = tree.tokens[tree.tokens[i]!.head];
  if (joined === undefined || !SIBLING.test(joined.xpos)) return false;
  const reporter = reporterBeside(tree, joined.i);
  if (reporter >= 0 && reporter <= cue.head) return true;
  return joined !== undefined && relOf(joined) === 'conj' && (joined.head === cue.head || joined.head === cue.anchor);
}

/** Tokens before the cue of a subordinate clause that opens the sentence. */
const SUBORDINATE_TOKENS = 12;

/** Whether the sentence opens with the cue's own clause, as a subordinate one. */
function opensSubordinate(cue: Cue): boolean {
  const { tree, anchor } = cue;
  const opener = tree.tokens[0]!;
  // "When the mayor said that it was late, they left", "Assuming that it is late, they leave", "Having said that it was late, they left", "Asked whether it is late, he left".
  if (
    anchor <= SUBORDINATE_TOKENS &&
    (NARRATOR.has(opener.lower) ||
      (anchor === 0 && (opener.xpos === 'VBG' || ASKED.has(opener.lower))) ||
      (anchor === 1 && opener.lower === 'having'))
  ) {
    let comma = 1;
    while (comma < anchor && tree.tokens[comma]!.form !== ',') comma++;
    if (comma >= anchor) return true;
  }
  return tree.children[anchor]!.some(
    c => c <= 1 && relOf(tree.tokens[c]!) === 'mark' && NARRATOR.has(tree.tokens[c]!.lower),
  );
}

/** The end of a clause that begins at `from`: its subtree, and on to the next break where the tree stopped short. */
export function clauseEnd(cue: Cue, kid: number, from: number): number {
  const { tree } = cue;
  let end = Math.min(Math.max(tree.hi[kid]!, from), segmentEnd(tree, from));
  // What hangs on a verb that was taken for a noun is as little sure.
  if (tree.tokens[from]!.lower === 'to' && kid === from + 1 && tree.tokens[kid]!.upos !== 'VERB')
    for (end = kid; end + 1 < tree.tokens.length && !isClauseBreak(tree, end + 1); ) end++;
  for (let i = from + 1; i < end; i++) if (tree.tokens[i]!.upos === 'CCONJ' && startsSibling(cue, i)) end = i - 1;
  // "While he said that it was late, they went on": the main clause behind the comma is the narrator's.
  if (opensSubordinate(cue)) {
    if (tree.tokens[end + 1]?.form === ',') return end;
    for (let i = from; i <= end; i++)
      if (tree.tokens[i]!.form === ',' && tree.tokens[i]!.mark < 0) return Math.max(from, i - 1);
  }
  while (end + 1 < tree.tokens.length) {
    const next = end + 1;
    if (isClauseBreak(tree, next) || startsSibling(cue, next)) break;
    const token = tree.tokens[next]!;
    if (token.upos === 'PUNCT' && !isMark(token)) break;
    end = Math.max(next, tree.hi[next]! <= next + 40 && tree.lo[next]! > end ? tree.hi[next]! : next);
  }
  end = beyondFocus(tree, beyondCondition(tree, from, beyondRelative(tree, from, end)));
  if (tree.tokens[from - 1]?.lower === 'that') end = beyondAbsolute(tree, end);
  // A clause needs a verb: "said that, as a mayor, [she could not]"; an infinitive has one.
  const infinite =
    tree.tokens[from]!.lower === 'to' ||
    tree.tokens[from]!.lower === 'not' ||
    (tree.tokens[kid]!.xpos === 'VBG' && tree.tokens[from - 1]?.lower !== 'that');
  if (!infinite && CLAUSE_TAKERS.has(cue.lemma)) end = beyondRow(tree, from, end);
  if (!infinite && !hasFinite(tree, from, end) && tree.tokens[end + 1]?.form === ',') {
    let verb = end + 2;
    while (verb < tree.tokens.length && !FINITE.test(tree.tokens[verb]!.xpos) && tree.tokens[verb]!.form !== ';')
      verb++;
    if (verb < tree.tokens.length && FINITE.test(tree.tokens[verb]!.xpos)) {
      end = verb;
      while (end + 1 < tree.tokens.length && !isClauseBreak(tree, end + 1)) end++;
    }
  }
  return end;
}

/** Tokens of a name of several words that is addressed. */
const ROW_TOKENS = 8;

/** `told [Rivers and Lakes] that`: capitalised words, "and" and "of" among them, between a cue that addresses somebody and "that". */
export function addressedRow({ tree, frame, group, form }: Cue): Run | null {
  if (form !== 'verb' || !frame.takes.has('recipient')) return null;
  const from = group.to + 1;
  let to = from;
  let joined = false;
  while (to < from + ROW_TOKENS && to < tree.tokens.length && tree.tokens[to]!.lower !== 'that') {
    const { form: word, lower, mark } = tree.tokens[to]!;
    const small = lower === 'and' || lower === 'of' || lower === 'the' || word === '&';
    if (mark >= 0 || !(small || /^\p{Lu}/u.test(word))) return null;
    if (lower === 'and' || word === '&') joined = true;
    to++;
  }
  const that = tree.tokens[to];
  return joined && that?.lower === 'that' && to < from + ROW_TOKENS && /^\p{Lu}/u.test(tree.tokens[to - 1]!.form)
    ? { from, to: to - 1 }
    : null;
}

/** The clause a cue governs: "that", bare, question, infinitive or gerund. */
export function clauseOf(cue: Cue): { opener: Opener; kid: number; first: number } | null {
  const { tree, frame } = cue;
  const row = addressedRow(cue);
  if (row) return { opener: 'that', kid: row.to + 1, first: row.to + 1 };
  const ordered = bareAround(cue) ?? bareBehindAddressee(cue);
  if (ordered) return ordered;
  // "Asked what they wanted, they …": what a question asks stands right behind it.
  const asked = tree.tokens[cue.group.to + 1];
  if (cue.passive && ASKED.has(tree.tokens[cue.head]!.lower) && asked) {
    if (WH.has(asked.lower) && frame.takes.has('wh'))
      return { opener: 'wh', kid: Math.max(asked.head, asked.i), first: asked.i };
    if (frame.prepositions.has(asked.lower)) return null;
  }
  const kids = behind(cue);
  let object = -1;
  for (const kid of kids) {
    const token = tree.tokens[kid]!;
    const rel = relOf(token);
    const first = behindAdverb(tree, firstWord(tree, tree.lo[kid]!, tree.hi[kid]!));
    if (first <= cue.group.to) continue;
    if (rel === 'nsubj' || rel === 'csubj') continue;
    if (rel === 'obj' || rel === 'iobj') {
      object = kid;
      // The clause hangs on the person addressed by mistake: "told reporters that", "urged the council to".
      for (const inner of tree.children[kid]!) {
        const innerRel = relOf(tree.tokens[inner]!);
        if (inner < kid || (innerRel !== 'acl' && innerRel !== 'ccomp' && innerRel !== 'xcomp' && innerRel !== 'advcl'))
          continue;
        const at = firstWord(tree, tree.lo[inner]!, tree.hi[inner]!);
        const opener = openerOf(tree, inner, at);
        const addressed =
          (frame.takes.has('recipient') && (opener === 'that' || opener === 'wh')) ||
          (frame.takes.has('recipient-to') && opener === 'to');
        if (addressed && !describes(cue, at)) return { opener, kid: inner, first: at };
      }
      continue;
    }
    if (!CLAUSES.has(rel) || isBeyond(tree, cue.group.to, first, object >= 0 && frame.takes.has('np'))) continue;
    if (first > cue.group.to + 2 && crossesRow(tree, cue.group.to + 1, first)) continue;
    if (rel === 'conj' && tree.children[kid]!.some(c => tree.tokens[c]!.upos === 'CCONJ')) continue;
    const opener = openerOf(tree, kid, first);
    const open = tree.tokens[first]!;
    if (
      rel === 'advcl' &&
      opener !== 'that' &&
      opener !== 'to' &&
      !(opener === 'wh' && (asksWhen(cue, first) || (open.lower !== 'when' && open.lower !== 'where')))
    )
      if (NARRATOR.has(open.lower) || opener !== 'bare') continue;
    // "expressed concern that": the clause is the noun's, and verb and noun are one cue.
    if (opener === 'that' && object >= 0 && first === object + 1 && isLightFor(cue, object)) continue;
    if (opener === 'that' && isTopicOf(cue, first)) continue;
    if (opener === 'that' && frame.takes.has('that')) return { opener, kid, first };
    if (
      opener === 'wh' &&
      (frame.takes.has('wh') || frame.takes.has('that')) &&
      !(rel === 'advcl' && open.lower === 'when' && !asksWhen(cue, first)) &&
      !isOccasion(cue, kid, first) &&
      !describes(cue, first)
    )
      return { opener, kid, first };
    if (
      opener === 'to' &&
      (frame.takes.has('to') ||
        kids.some(k => k < kid && frame.recipients.has(tree.tokens[tree.lo[k]!]!.lower)) ||
        (frame.takes.has('recipient-to') && (object >= 0 || cue.passive || cue.frame.recipients.size > 0)))
    )
      return { opener, kid, first };
    if (opener === 'to' && frame.takes.has('object-to') && object >= 0 && tree.lo[object]! > cue.group.to)
      return { opener, kid, first: tree.lo[object]! };
    if (opener === 'ing' && frame.takes.has('ing') && rel !== 'advcl') return { opener, kid, first };
    if (frame.unlisted || NARRATOR.has(open.lower)) continue;
    if (opener === 'bare' && frame.takes.has('that') && (rel === 'ccomp' || rel === 'parataxis'))
      return { opener, kid, first };
    if (opener === 'other' && frame.takes.has('that') && rel === 'ccomp') return { opener: 'bare', kid, first };
  }
  // "asked refiners elsewhere in the country to raise output": the infinitive hangs on a noun between.
  const addressed = frame.recipients.has(tree.tokens[cue.group.to + 1]?.lower ?? '') ? cue.group.to + 1 : object;
  if ((frame.takes.has('recipient-to') || addressed !== object) && addressed > cue.group.to) {
    for (
      let i = (addressed === object ? tree.hi[object]! : addressed) + 1;
      i < tree.tokens.length - 1 && i < addressed + TO_GAP;
      i++
    ) {
      const token = tree.tokens[i]!;
      if (isClauseBreak(tree, i) || token.upos === 'VERB' || token.upos === 'AUX' || tree.masked[i] === 1) break;
      // "calls on the town to “answer”".
      const verb = tree.tokens[isMark(tree.tokens[i + 1]) ? i + 2 : i + 1];
      if (token.lower !== 'to' || !/^(?:PART|SCONJ)$|^$/.test(token.upos) || !BASE_FORMS.has(verb?.xpos ?? ''))
        continue;
      if (verb!.xpos !== 'VB' && token.rel !== 'mark') continue;
      const first = tree.tokens[i - 1]!.lower === 'not' ? i - 1 : i;
      return { opener: 'to', kid: verb!.i, first };
    }
  }
  // "threatened to sue": a verb that the tagger took for a noun.
  const [to, verb] = [tree.tokens[cue.group.to + 1], tree.tokens[cue.group.to + 2]];
  if (
    to?.lower === 'to' &&
    verb &&
    frame.takes.has('to') &&
    !frame.prepositions.has('to') &&
    !frame.recipients.has('to')
  ) {
    if (BASE_FORMS.has(verb.xpos) && /^\p{Ll}+$/u.test(verb.form)) return { opener: 'to', kid: verb.i, first: to.i };
  }
  const question = questionBehind(cue);
  if (question) return question;
  // "that" behind the cue, whom, when and where it was said, whatever the tree says.
  if (frame.takes.has('that')) {
    let limit = Math.min(tree.tokens.length - 2, cue.group.to + THAT_GAP);
    for (let i = behindAside(tree, cue.group.to + 1, limit); i <= limit; i++) {
      // "said in a letter, a copy of which was seen by the Post, that": beyond the aside.
      const beyond = behindAside(tree, i, Math.min(tree.tokens.length - 2, i + THAT_GAP));
      if (beyond > i) limit = Math.max(limit, beyond + 1);
      i = beyond;
      const token = tree.tokens[i]!;
      if (token.form === ';' || token.upos === 'AUX' || tree.masked[i] === 1) break;
      if (token.upos === 'VERB' && !(token.xpos === 'VBN' && /^(?:amod|acl)$/.test(token.rel))) break;
      const next = tree.tokens[i + 1]!;
      if (token.lower !== 'that' || token.upos === 'DET' || next.upos === 'AUX' || TIME_NOUNS.has(next.lower)) continue;
      // "the statements that she made are true": what she made, and not what they state.
      if (cue.form === 'noun' && token.xpos === 'WDT' && relOf(token) === 'obj') continue;
      // "that deposits were safe": a plural taken for a verb has its verb behind it.
      const plural = next.xpos === 'VBZ' && tree.tokens[i + 2]?.upos === 'AUX';
      if ((next.upos === 'VERB' && next.xpos !== 'VBG' && !plural && !isBehindTime(cue, i)) || isThatAlone(tree, i))
        continue;
      if (isThing(cue, object, i) || isToldOf(tree, i) || isTopicOf(cue, i)) break;
      // "has said that the boxes held seeds": right behind such a verb it opens a clause, whatever the tags behind it.
      const sure =
        i === cue.group.to + 1 &&
        CLAUSE_TAKERS.has(cue.lemma) &&
        token.xpos === 'IN' &&
        i + THAT_WORDS < tree.tokens.length;
      if (!sure && token.upos !== 'SCONJ' && !finiteBehind(tree, i + 1)) continue;
      if (!sure && !hasFinite(tree, i + 1, tree.tokens.length - 1)) continue;
      return { opener: 'that', kid: Math.max(token.head, i), first: i };
    }
  }
  return bareBehind(cue, object);
}

/** "promised a voucher and [aims] to pay it": behind "and" and a verb of reporting the row goes on, and what that verb takes is its own. */
function crossesRow(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (tree.tokens[i]!.upos !== 'CCONJ' || tree.tokens[i]!.mark >= 0) continue;
    const next = tree.tokens[tree.tokens[i + 1]!.upos === 'ADV' ? i + 2 : i + 1]!;
    const listed = CUE_VERBS.has(next.lemma) || STANCE_VERBS.has(next.lemma);
    if (next.i < to && listed && /^(?:VB[DZ]|NNS)$/.test(next.xpos)) return true;
  }
  return false;
}

/** "expressed concern", "gave assurances"; "repeated the claim" is of a claim made before. */
const isLightFor = ({ tree, form, lemma }: Cue, object: number): boolean =>
  form === 'verb' &&
  LIGHT_CUE_VERBS.has(lemma) &&
  CUE_NOUNS.has(tree.tokens[object]!.lemma) &&
  tree.tokens[object - 1]!.lower !== 'the';

/** Question words that open nothing else right behind a verb that may take a question. */
const ASKING: ReadonlySet<string> = new Set(['what', 'why', 'whether', 'how']);
/** Verbs that take any question word, also behind a preposition: "would not say in which room". */
const TELLING: ReadonlySet<string> = new Set([
  'say',
  'ask',
  'wonder',
  'know',
  'specify',
  'disclose',
  'reveal',
  'clarify',
]);

/** `would not say [what he had promised]`, `nor [in which room]`, `asks [why]`: a question word right behind the cue, whatever the tree says. */
function questionBehind(cue: Cue): { opener: Opener; kid: number; first: number } | null {
  const { tree, frame, group, form, passive, lemma } = cue;
  if (form !== 'verb' || passive || frame.unlisted || !frame.takes.has('wh')) return null;
  const first = group.to + 1;
  const open = tree.tokens[first];
  if (!open || open.mark >= 0) return null;
  const word = open.upos === 'ADP' && TELLING.has(lemma) ? tree.tokens[first + 1] : open;
  if (!word || word.mark >= 0 || !WH.has(word.lower) || word.rel === 'mark') return null;
  if (isOccasion(cue, word.head, word.i)) return null;
  // "reported where it lay" may say where; "said where" cannot.
  if (!ASKING.has(word.lower) && !(TELLING.has(lemma) && relOf(tree.tokens[word.head] ?? word) !== 'advcl'))
    return null;
  return { opener: 'wh', kid: Math.max(word.head, word.i), first };
}

/**
 * "lost that seat", "disclosed papers that the council had kept": between the cue and its "that" stands an object that is nobody
 * addressed, so what follows is said of the object.
 */
function isThing({ tree, frame, group }: Cue, object: number, that: number): boolean {
  if (frame.unlisted && that > group.to + 1) return true;
  return (
    object > group.to && object < that && !frame.takes.has('recipient') && !TIME_NOUNS.has(tree.tokens[object]!.lower)
  );
}

/** Whether a clause stands beyond a semicolon, or behind an object beyond a colon: "denies any fault: it was not there". */
function isBeyond(tree: Tree, from: number, first: number, hasObject: boolean): boolean {
  for (let i = from + 1; i < first; i++) {
    const { form, mark } = tree.tokens[i]!;
    if (mark < 0 && (form === ';' || (hasObject && form === ':'))) return true;
  }
  return false;
}

const BASE_FORMS: ReadonlySet<string> = new Set(['VB', 'VBP', 'NN', 'NNP', 'JJ']);

/** Tokens between the person addressed and the infinitive. */
const TO_GAP = 12;

/** Tokens of a clause behind its "that", the full stop included. */
const THAT_WORDS = 4;

/** Words that may stand between a cue and its "that". */
const THAT_GAP = 14;

/** Whether a finite verb comes before the next break. */
function finiteBehind(tree: Tree, from: number): boolean {
  for (let i = from; i < tree.tokens.length && !isClauseBreak(tree, i); i++)
    if (FINITE.test(tree.tokens[i]!.xpos)) return true;
  return false;
}
