// A source behind its cue: `“…,” said Ana Kovač`, `…, said the council.`
// Does not read sources that stand before their cue; sources.ts does.
import { NEVER_FRONTED, SPEAKING_NOUNS } from '../../lists/cues/index.js';
import type { Token } from '../../model/index.js';
import { FINITE, hasFinite, TENSED, TIME_NOUNS, WH } from './breaks.js';
import type { Cue } from './cues.js';
import { phraseOf, type Source, subjectOf } from './subjects.js';
import { isMark, isNominal, isPunctuation, type Run, relOf, type Tree, trimRun } from './tree.js';

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us']);

/** Whether a finite cue of saying stands right behind marks that end in a comma, in a sentence without another verb before them. */
export function closesMarks(tree: Tree, { head, group, frame, lemma }: Cue): boolean {
  const { tokens, masked } = tree;
  if (group.from !== head || frame.takes.has('as') || !frame.takes.has('quote')) return false;
  // `“…,” wrote Ana Kovač.`: whom one writes to does not end the sentence alone.
  if (frame.takes.has('recipient') && (ADDRESS.has(lemma) || !isNameAtEnd(tree, head + 1))) return false;
  if (!TENSED.test(tokens[head]!.xpos) || masked[head - 1] !== 1 || tokens[head - 2]?.form !== ',') return false;
  if (opensClause(tree, head)) return false;
  let spoken = 0;
  for (let i = 0; i < head; i++) {
    if (masked[i] === 1) spoken++;
    else if (FINITE.test(tokens[i]!.xpos) && !isLead(tree, i, head)) return false;
  }
  return spoken > TITLE_TOKENS;
}

/** `The plan is “as good as lost by now,” reported the Echo`: a verb right before the marks, and behind the cue a name that ends the sentence. */
function isLead(tree: Tree, verb: number, head: number): boolean {
  const { tokens, masked } = tree;
  if (masked[verb + 1] !== 1 && !(masked[verb + 2] === 1 && /^(?:ADV|ADP|DET|ADJ|PART)$/.test(tokens[verb + 1]!.upos)))
    return false;
  return isNameAtEnd(tree, head + 1);
}

/** Whether nothing but a name, with what belongs to it, stands from here to the end of the sentence. */
function isNameAtEnd({ tokens }: Tree, from: number): boolean {
  let at = from;
  let named = false;
  while (at < tokens.length && NAMES.has(tokens[at]!.upos)) if (tokens[at++]!.upos === 'PROPN') named = true;
  return named && (tokens[at] === undefined || tokens[at]!.form === '.');
}

/** `Kovač, citing “the price of peace,” said the port was shut`: the verb has its subject before the marks, and a clause behind it. */
function opensClause(tree: Tree, head: number): boolean {
  const subject = subjectOf(tree, head);
  if (subject < 0 || subject > head || tree.masked[subject] === 1) return false;
  return tree.children[head]!.some(
    c => c > head && relOf(tree.tokens[c]!) === 'ccomp' && hasFinite(tree, head + 1, tree.hi[c]!),
  );
}

/** Tokens up to which marked words may be a title: “Morning on the River,”. */
const TITLE_TOKENS = 7;

const DESCRIBES = /^VB[GND]$/;
const OBJECTS = ['name', 'as', 'np'] as const;

/** `…, described the mood as “…”`, `…, deemed the plan “…”`: marks or "as" before the next comma. */
function judges(tree: Tree, { group, frame }: Cue): boolean {
  if (!frame.takes.has('as') && !frame.takes.has('name')) return false;
  for (let i = group.to + 2; i < tree.tokens.length && tree.tokens[i]!.form !== ','; i++)
    if (tree.tokens[i]!.lower === 'as' || tree.masked[i] === 1) return true;
  return false;
}

/** `“…,” said X`: a noun phrase right behind the cue where the tree gives no subject. */
export function invertedSubject(tree: Tree, cue: Cue): Source | null {
  const found = behindCue(tree, cue);
  if (found || !endsWithSpeaker(tree, cue)) return found;
  const head = nominalFrom(tree, cue.group.to + 1);
  return { run: upToBreak(tree, cue.group.to + 1, head), head, how: 'subject' };
}

function behindCue(tree: Tree, cue: Cue): Source | null {
  const first = cue.group.to + 1;
  const before = tree.tokens[cue.group.from - 1];
  if (before !== undefined && !isPunctuation(before)) return null;
  const closed = isMark(before) || (before?.form === ',' && tree.masked[cue.group.from - 2] === 1);
  const finite = TENSED.test(tree.tokens[cue.head]!.xpos) || (closed && tree.tokens[cue.head]!.xpos === 'NNS');
  if (!finite || OBJECT_PRONOUNS.has(tree.tokens[first]?.lower ?? '')) return null;
  const addresses = cue.frame.takes.has('recipient') || cue.frame.takes.has('recipient-to');
  if (addresses && !closed) return null;
  // "…, called the plan a mistake": what stands behind a verb that names or judges is what it judges.
  if (!closed && !cue.frame.takes.has('that') && OBJECTS.some(kind => cue.frame.takes.has(kind))) return null;
  if (!closed && judges(tree, cue)) return null;
  // ", regretted the delay": behind a comma a verb that takes a noun takes that noun, unless the comma stands inside marks.
  if (before?.form === ',' && cue.frame.takes.has('np') && tree.masked[cue.group.from - 2] !== 1) return null;
  const aside = closed ? behindAside(tree, first) : -1;
  if (aside > 0) {
    const head = nominalFrom(tree, aside);
    return { run: upToBreak(tree, aside, head), head, how: 'subject' };
  }
  let described = false;
  for (let i = first; i < tree.tokens.length && i < first + 6; i++) {
    const token = tree.tokens[i]!;
    // "said defending counsel": a participle that describes the speaker.
    const leads = i === first || (i === first + 1 && tree.tokens[first]!.upos === 'DET');
    if (closed && leads && DESCRIBES.test(token.xpos) && tree.tokens[cue.head]!.upos === 'VERB') {
      described = true;
      continue;
    }
    // "tweeted another."
    const next = tree.tokens[i + 1];
    if (closed && i === first && ALONE.has(token.lower) && (!next || isPunctuation(next)))
      return { run: { from: i, to: i }, head: i, how: 'subject' };
    if (token.upos === 'PUNCT' || token.upos === 'ADP' || token.upos === 'VERB' || token.upos === 'SCONJ') return null;
    if (!isNominal(token)) continue;
    if (described) return { run: upToBreak(tree, first, i), head: i, how: 'subject' };
    // Climb to the head of the noun phrase that starts here; a subject heads it, though its predicate may be a noun.
    let head = i;
    while (
      !tree.tokens[head]!.rel.startsWith('nsubj') &&
      tree.tokens[head]!.head > cue.group.to &&
      isNominal(tree.tokens[tree.tokens[head]!.head]) &&
      tree.tokens[head]!.head < i + 8
    )
      head = tree.tokens[head]!.head;
    // "…, said the council deserved better": the subject of the clause that follows.
    const { rel, head: governor } = tree.tokens[head]!;
    if ((rel.startsWith('nsubj') || rel === 'expl') && governor > head && !closed) return null;
    return { run: withNameBehind(tree, phraseOf(tree, head, cue.group)), head, how: 'subject' };
  }
  return null;
}

/** `… grumbled one of them, Ana Kovač.`: a name between the comma behind a phrase without one and the next break. */
function withNameBehind({ tokens, masked }: Tree, run: Run): Run {
  if (tokens[run.to + 1]?.form !== ',' || tokens.slice(run.from, run.to + 1).some(({ upos }) => upos === 'PROPN'))
    return run;
  let to = run.to + 1;
  while (
    masked[to + 1] === 0 &&
    (tokens[to + 1]!.upos === 'PROPN' || (tokens[to + 1]!.form === '-' && to > run.to + 1))
  )
    to++;
  return to > run.to + 1 && /^[.,]$/.test(tokens[to + 1]?.form ?? '') ? { from: run.from, to } : run;
}

const ASIDES: ReadonlySet<string> = new Set(['to', 'from', 'in', 'on', 'at', 'before', 'through']);
const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

/**
 * `“…,” said to our reporter the deputy Ana Kovač`: the token at which the speaker begins behind a phrase that says to whom or where;
 * -1 where none does. The phrase ends in a common noun, and a name or an article follows it.
 */
function behindAside(tree: Tree, first: number): number {
  const { tokens } = tree;
  if (!ASIDES.has(tokens[first]?.lower ?? '')) return -1;
  let at = first + 1;
  while (PHRASE.has(tokens[at]?.upos ?? '') || tokens[at]?.xpos === 'PRP$') at++;
  if (tokens[at]?.upos !== 'NOUN' || at > first + MAX_ASIDE) return -1;
  while (tokens[at]?.upos === 'NOUN') at++;
  const opens = tokens[at];
  if (opens?.upos === 'PROPN') return at;
  if (opens?.upos !== 'DET') return -1;
  const head = tokens[nominalFrom(tree, at)]!;
  return head.upos === 'PROPN' || SPEAKING_NOUNS.has(head.lemma) ? at : -1;
}

/** Tokens of a phrase that says to whom or where. */
const MAX_ASIDE = 4;

/** The last of the nominals that a phrase begins with: "the deputy minister Ana [Kovač]". */
function nominalFrom({ tokens }: Tree, from: number): number {
  let at = from;
  while (at < tokens.length - 1 && !isNominal(tokens[at])) at++;
  while (tokens[at + 1]?.form === '-' || (isNominal(tokens[at + 1]) && tokens[at + 1]!.upos !== 'PRON')) at++;
  return at;
}

/** Verbs that always address somebody: who stands behind them hears. */
export const ADDRESS: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'notify',
  'remind',
  'reassure',
  'convince',
  'persuade',
  'show',
  'teach',
  'brief',
]);
const NAMES: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART']);
/** Tokens of a speaker behind the verb that ends a report. */
const SPEAKER_TOKENS = 12;

/**
 * `If it is not freed, measures will follow, warned the deputy minister Ana Kovač`: a clause with its own verb, a comma, a verb of saying
 * and a noun phrase, with nothing behind that could make the verb one of a row.
 */
function endsWithSpeaker(tree: Tree, { frame, group, head, lemma, form }: Cue): boolean {
  const { tokens, masked } = tree;
  const comma = group.from - 1;
  if (form !== 'verb' || group.from !== head || frame.kind !== 'speech' || frame.unlisted || !frame.takes.has('that'))
    return false;
  if (ADDRESS.has(lemma) || NEVER_FRONTED.has(lemma) || tokens[comma]?.form !== ',' || masked[comma] === 1)
    return false;
  // "…, say some councillors": a plural present that the tagger took for a base form.
  const plain = /^VBP?$/.test(tokens[head]!.xpos);
  if (!(plain || /^VB[DNZ]$/.test(tokens[head]!.xpos)) || tree.children[head]!.some(c => tokens[c]!.upos === 'AUX'))
    return false;
  let at = group.to + 1;
  const opens = tokens[at];
  if (!opens || opens.xpos === 'PRP' || !(opens.upos === 'PROPN' || opens.upos === 'DET' || opens.xpos === 'PRP$'))
    return false;
  while (
    at < tokens.length &&
    at - group.to <= SPEAKER_TOKENS &&
    (NAMES.has(tokens[at]!.upos) || tokens[at]!.form === '-')
  )
    at++;
  const end = tokens[at];
  if (end !== undefined && end.form !== '.' && end.form !== ',') return false;
  const described = /^(?:who|whose)$/.test(tokens[at + 1]?.lower ?? '');
  if (end?.form === ',' && !described && hasFinite(tree, at, tokens.length - 1)) return false;
  const speaker = tokens[nominalFrom(tree, group.to + 1)]!;
  if (plain && !/^NNP?S$/.test(speaker.xpos)) return false;
  if (speaker.upos !== 'PROPN' && !SPEAKING_NOUNS.has(speaker.lemma)) return false;
  // A main clause right before the comma, and no conjunction that would make a row of the verbs.
  let from = comma;
  while (from > 0 && tokens[from - 1]!.form !== ';') from--;
  const isRival = ({ xpos }: Token): boolean => TENSED.test(xpos) || (plain && xpos === 'MD');
  const rival = tokens.findIndex((token, i) => i >= from && i < comma && isRival(token) && masked[i] === 0);
  if (rival <= from || masked[from] === 1) return false;
  const subject = tree.children[head]!.some(c => c < head && tokens[c]!.rel.startsWith('nsubj'));
  // "He took the floor, warned the council": a person who did one thing may have done the next in the same tense.
  const person = tokens
    .slice(from, rival)
    .some(token => token.xpos === 'PRP' && token.lower !== 'it' && token.lower !== 'they');
  return !subject && !(person && tokens[rival]!.xpos === tokens[head]!.xpos);
}

const ALONE: ReadonlySet<string> = new Set(['another', 'others', 'one', 'some', 'many', 'several', 'both']);

/** A noun phrase from its first word to the next break, with a name in apposition behind a comma. */
function upToBreak(tree: Tree, from: number, nominal: number): Run {
  let to = nominal;
  while (to + 1 < tree.tokens.length && ['NOUN', 'PROPN', 'PART', 'ADJ'].includes(tree.tokens[to + 1]!.upos)) to++;
  to = Math.max(to, Math.min(tree.hi[nominal]!, to + 20));
  if (tree.tokens[to + 1]?.form === ',' && tree.tokens[to + 2]?.upos === 'PROPN') {
    to += 2;
    while (
      ['PROPN', 'PUNCT'].includes(tree.tokens[to + 1]?.upos ?? '') &&
      /^(?:\p{Lu}.*|-)$/u.test(tree.tokens[to + 1]!.form)
    )
      to++;
  }
  return trimRun(tree, { from, to }) ?? { from: nominal, to: nominal };
}

/** `…, said Ana Kovač, the mayor.`: a finite verb of saying behind a comma or marks, and behind it a name or noun without a verb. */
export function closesReport(tree: Tree, cue: Cue): boolean {
  const before = tree.tokens[cue.group.from - 1];
  const { takes } = cue.frame;
  if (cue.form !== 'verb' || !takes.has('quote') || takes.has('np') || takes.has('as') || takes.has('name'))
    return false;
  if (takes.has('recipient') || takes.has('recipient-to') || cue.frame.unlisted) return false;
  if (!(before?.form === ',' || isMark(before)) || !/^VB[DPZ]$/.test(tree.tokens[cue.head]!.xpos)) return false;
  const first = tree.tokens[cue.group.to + 1];
  if (!first || !INVERTED.has(first.upos) || TIME_NOUNS.has(first.lower)) return false;
  const named = first.upos === 'PROPN';
  for (let i = first.i + 1; i < tree.tokens.length; i++) {
    const token = tree.tokens[i]!;
    if (isPunctuation(token))
      return token.form !== ':' && !isMark(token) && (named || hasFinite(tree, 0, cue.group.from - 2));
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'SCONJ' || WH.has(token.lower)) return false;
  }
  return named || hasFinite(tree, 0, cue.group.from - 2);
}

const INVERTED: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'DET', 'PRON', 'ADJ']);
