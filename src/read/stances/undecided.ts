// Who has not decided: "has yet to decide", "will decide whether", "takes no position on", "has an open mind".
// Does not find those who are undecided by a listed adjective or verb ("wavers over it"); verbs.ts does.
import { CHOICES, DECIDING, PUT_FORWARD } from '../../lists/cues/index.js';
import { ONE_DECISION, PLAIN_DECISIONS } from '../../lists/decisions.js';
import { NOT } from '../quotations/breaks.js';
import type { Page } from '../quotations/page.js';
import type { Source } from '../quotations/subjects.js';
import { type Run, spanOf, type Tree, trimRun, wordsIn } from '../quotations/tree.js';
import { doerOf } from './holders.js';
import { clipTarget, countIn, type StanceDraft, type StanceRule } from './rule.js';

/** What a body may choose to do, by its noun. */
const CHOSEN: ReadonlySet<string> = new Set([...ONE_DECISION.flat(), ...PLAIN_DECISIONS, ...CHOICES]);
const WHETHER: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'which', 'who']);
/** Words between a verb of deciding and its question: "will decide by Friday week whether". */
const QUESTION_WORDS = 8;
/** Words before a verb of deciding that say that it is still to come or has not come. */
const BEFORE_WORDS = 6;

function draftOf(rule: string, tree: Tree, source: Source, cue: Run, content: Run): StanceDraft {
  const count = countIn(tree, source.run);
  return {
    rule,
    holder: null,
    source: [spanOf(tree, source.run)],
    cue: [spanOf(tree, cue)],
    content: [spanOf(tree, content)],
    stance: 'undecided',
    certainty: 'stated',
    ...(count === undefined ? {} : { count }),
  };
}

/** Words from a place to the end of the clause. */
export function clauseFrom(tree: Tree, from: number): Run | null {
  // "cast the first vote against, said that": what a comma parts is another clause's.
  if (tree.tokens[from]?.form === ',') return null;
  let to = from - 1;
  while (to + 1 < tree.tokens.length && !/^[;.!?:]$/.test(tree.tokens[to + 1]!.form)) to++;
  const run = to >= from ? trimRun(tree, { from, to }, true) : null;
  const clipped = run && clipTarget(tree, run);
  return clipped && wordsIn(tree, clipped) > 0 ? clipped : null;
}

/** First token of the auxiliaries and adverbs right before a verb: "[has not yet] decided", "[is still] deciding". */
export function groupStart(tree: Tree, verb: number): number {
  let from = verb;
  while (from > 0) {
    const { upos, lower, xpos } = tree.tokens[from - 1]!;
    const joined =
      upos === 'AUX' ||
      upos === 'ADV' ||
      xpos === 'MD' ||
      lower === 'to' ||
      NOT.has(lower) ||
      lower === 'yet' ||
      /^(?:has|have|had)$/.test(lower) ||
      // "is expected to", "is due to", "are set to"
      (tree.tokens[from]!.lower === 'to' && /^(?:expected|due|set|likely|have|has)$/.test(lower));
    if (!joined) break;
    from--;
  }
  return from;
}

/** The question behind a verb of deciding: "whether to sign", within a few words. */
function questionFrom(tree: Tree, verb: number): number {
  for (let i = verb + 1; i < tree.tokens.length && i <= verb + QUESTION_WORDS; i++) {
    const token = tree.tokens[i]!;
    if (WHETHER.has(token.lower)) return i;
    if (/^[,;.!?:]$/.test(token.form) || token.upos === 'VERB' || token.upos === 'DET') return -1;
  }
  return -1;
}

export const yetToDecide: StanceRule = {
  id: 'read.stances.yet-to-decide',
  finds: 'Who has not decided, has yet to decide, will decide whether, or has not made up their mind.',
  examples: { fires: 'The mayor has yet to decide on the bridge.', not: 'The mayor has decided to build the bridge.' },
  source: 'corpus: undecided holders',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const { i, mark, upos, lemma } of tree.tokens) {
        if (mark >= 0 || upos !== 'VERB') continue;
        const mind = lemma === 'make' ? mindOf(tree, i) : -1;
        if (mind < 0 && !DECIDING.has(lemma)) continue;
        const from = groupStart(tree, i);
        const cueTo = mind >= 0 ? mind : i;
        const ruleOut = lemma === 'rule' && tree.tokens[i + 1]?.lower === 'out';
        const question = questionFrom(tree, cueTo);
        if (!isOpen(tree, from, i, question >= 0, ruleOut)) continue;
        const source = doerOf(tree, i, from);
        if (!source) continue;
        const end = ruleOut ? cueTo + 1 : cueTo;
        const content = clauseFrom(tree, question >= 0 ? question : end + 1);
        if (content && ruleOut && question < 0 && !isDecision(tree, content)) continue;
        if (content && !isAside(tree, content.from))
          stances.push(draftOf(yetToDecide.id, tree, source, { from, to: end }, content));
      }
    }
    return stances;
  },
};

/** "did not rule out a referendum": a deed one may choose; "did not rule out a short circuit" only does not know. */
function isDecision(tree: Tree, { from, to }: Run): boolean {
  if (tree.tokens[from]!.xpos === 'VBG' || tree.tokens[from]!.lower === 'it') return true;
  for (let i = from; i <= to && tree.tokens[i]!.upos !== 'ADP'; i++) if (CHOSEN.has(tree.tokens[i]!.lemma)) return true;
  return false;
}

/** "has not decided, because": what stands behind a comma or opens another clause is not what is to be decided. */
const isAside = (tree: Tree, i: number): boolean =>
  tree.tokens[i - 1]?.form === ',' || /^(?:because|as|and|but|while|since)$/.test(tree.tokens[i]!.lower);

/** "made up its mind": where the mind stands. */
function mindOf(tree: Tree, make: number): number {
  for (let i = make + 1; i < tree.tokens.length && i < make + 5; i++) if (tree.tokens[i]!.lemma === 'mind') return i;
  return -1;
}

/** Whether the words before a verb of deciding leave it open. */
export function isOpen(tree: Tree, from: number, verb: number, asks: boolean, ruleOut = false): boolean {
  let have = false;
  let not = false;
  let yet = false;
  let to = false;
  let ahead = tree.tokens[verb]!.xpos === 'VBG' && from < verb;
  for (let i = Math.max(from, verb - BEFORE_WORDS); i < verb; i++) {
    const { lemma, lower } = tree.tokens[i]!;
    if (lemma === 'have') have = true;
    if (NOT.has(lower)) not = true;
    if (lower === 'yet' || lower === 'still') yet = true;
    if (lower === 'to') to = true;
    if (/^(?:will|must|would|expected|due|set)$/.test(lower) || (lower === 'to' && i > from)) ahead = true;
  }
  return (yet && to) || (not && have) || (ahead && asks && !not) || (ruleOut && not);
}

/** Nouns of having a side: without one the holder has none. */
const SIDE_NOUNS: ReadonlySet<string> = new Set(
  'position stance side view decision opinion preference stand'.split(' '),
);
const ABOUT: ReadonlySet<string> = new Set(['on', 'about', 'over', 'towards', 'toward', 'regarding', 'concerning']);
const TAKING: ReadonlySet<string> = new Set([
  'take',
  'have',
  'hold',
  'express',
  'indicate',
  'keep',
  'reach',
  'make',
  'be',
]);

/** Where "takes no position", "an open mind", "of two minds" begins and ends, around its noun. */
function phraseAt(tree: Tree, noun: number): Run | null {
  const token = tree.tokens[noun]!;
  const word = (back: number): string => tree.tokens[noun - back]?.lower ?? '';
  const opened = /^["“‘']$/u.test(tree.tokens[noun - 2]?.form ?? '') ? 1 : 0;
  if (SIDE_NOUNS.has(token.lemma)) {
    const verb = tree.tokens[/^(?:no|any|a|an)$/.test(word(1)) ? noun - 2 : noun - 1];
    if (!verb || !TAKING.has(verb.lemma) || verb.lemma === 'be') return null;
    const from = groupStart(tree, verb.i);
    // "has yet to take a position", "has not taken sides"
    const ahead = tree.tokens.slice(from, verb.i);
    const yet = ahead.some(t => t.lower === 'yet') && ahead.some(t => t.lower === 'to');
    const denied = word(1) === 'no' || yet || ahead.some(t => NOT.has(t.lower));
    return denied ? { from, to: noun } : null;
  }
  if (token.lemma === 'mind' && word(1) === 'open') {
    const verb = tree.tokens[noun - 3 - opened] ?? tree.tokens[noun - 2];
    return verb && (verb.lemma === 'have' || verb.lemma === 'keep')
      ? { from: groupStart(tree, verb.i), to: noun }
      : null;
  }
  if (
    token.lemma === 'mind' &&
    word(1) === 'two' &&
    /^(?:of|in)$/.test(word(2)) &&
    tree.tokens[noun - 3]?.lemma === 'be'
  )
    return { from: groupStart(tree, noun - 3), to: noun };
  if (token.lemma === 'fence' && word(1) === 'the' && word(2) === 'on') {
    const verb = tree.tokens[noun - 3];
    return verb && /^(?:be|sit|remain|stay)$/.test(verb.lemma) ? { from: groupStart(tree, verb.i), to: noun } : null;
  }
  return null;
}

/** Verbs of looking into a matter before one takes a side: only while it goes on. */
const LOOKING: ReadonlySet<string> = new Set('study review examine assess'.split(' '));

export const looksInto: StanceRule = {
  id: 'read.stances.looks-into',
  finds: 'Who is studying an offer, a plan or a demand, or waits to see before taking a side.',
  examples: {
    fires: 'The union is studying the offer.',
    not: 'The union is studying the map.',
  },
  source: 'corpus, train part: undecided holders without a verb of deciding',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const { i, lemma, xpos, mark, lower } of tree.tokens) {
        if (mark >= 0 || xpos !== 'VBG') continue;
        const from = groupStart(tree, i);
        if (from === i || tree.tokens[i - 1]!.lemma === 'have') continue;
        const seeing = lower === 'waiting' && tree.tokens[i + 1]?.lower === 'to' && tree.tokens[i + 2]?.lower === 'see';
        const asks = seeing && WHETHER.has(tree.tokens[i + 3]?.lower ?? '');
        if (!asks && !LOOKING.has(lemma)) continue;
        const content = clauseFrom(tree, seeing ? i + 3 : i + 1);
        const source = content && doerOf(tree, i, from);
        if (!source || !content || (!seeing && !isOffered(tree, content))) continue;
        stances.push(draftOf(looksInto.id, tree, source, { from, to: seeing ? i + 2 : i }, content));
      }
    }
    return stances;
  },
};

/** "the offer", "an idea", "the court's decision": one noun phrase of what somebody else has put forward. */
function isOffered(tree: Tree, { from, to }: Run): boolean {
  for (let i = from; i <= to && tree.tokens[i]!.upos !== 'ADP'; i++)
    if (tree.tokens[i]!.upos === 'NOUN') {
      if (PUT_FORWARD.has(tree.tokens[i]!.lemma)) return true;
      if (tree.tokens[i + 1]?.upos !== 'NOUN') return false;
    }
  return false;
}

export const takesNoSide: StanceRule = {
  id: 'read.stances.takes-no-side',
  finds: 'Who takes no position, has no opinion, keeps an open mind or is of two minds.',
  examples: {
    fires: 'The mayor takes no position on the bridge.',
    not: 'The mayor takes a strong position on the bridge.',
  },
  source: 'corpus, train part: undecided holders without a verb of deciding',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const { i, upos } of tree.tokens) {
        if (upos !== 'NOUN' || tree.masked[i] === 1) continue;
        const cue = phraseAt(tree, i);
        const source = cue && doerOf(tree, firstVerb(tree, cue), cue.from);
        if (!cue || !source) continue;
        let about = i + 1;
        while (tree.tokens[about]?.upos === 'PUNCT' && /^["”’']$/u.test(tree.tokens[about]!.form)) about++;
        const content = ABOUT.has(tree.tokens[about]?.lower ?? '') ? clauseFrom(tree, about + 1) : null;
        // "takes no side" may tell of no more than a habit; "has taken none" is of the matter at hand; "no position at the bank" is a post.
        const open = tree.tokens[i + 1]?.lower ?? '.';
        const closed = /^(?:[,;:.!?]|yet)$/.test(open) || (open === 'in' && tree.tokens[i + 2]?.lower === 'public');
        if (!content && SIDE_NOUNS.has(tree.tokens[i]!.lemma) && !(isPerfect(tree, cue) && closed)) continue;
        const noun = { from: Math.max(cue.from + 1, i - 1), to: i };
        stances.push(
          draftOf(takesNoSide.id, tree, source, content ? cue : { from: cue.from, to: cue.to }, content ?? noun),
        );
      }
    }
    return stances;
  },
};

const isPerfect = (tree: Tree, { from, to }: Run): boolean =>
  tree.tokens.slice(from, to).some(token => /^(?:has|have|had)$/.test(token.lower));

/** The verb that carries the subject: the last of the group, or what the noun hangs on. */
function firstVerb(tree: Tree, { from, to }: Run): number {
  for (let i = from; i <= to; i++) if (tree.tokens[i]!.upos === 'VERB') return i;
  return from;
}

/** The verb of "let it open", "lets it remain open", before "open". */
function verbOfLetting(tree: Tree, open: number): number | undefined {
  const it = tree.tokens[open - 1]?.lemma === 'remain' ? open - 2 : open - 1;
  const verb = tree.tokens[it - 1];
  return tree.tokens[it]?.lower === 'it' && verb?.lemma === 'let' ? verb.i : undefined;
}

/** "Whether the sale is right, he left open": a question that opens the clause, where nothing stands behind. */
function frontedQuestion(tree: Tree, before: number, behind: number): Run | null {
  if (!/^[,;.!?]$/.test(tree.tokens[behind]?.form ?? '.') || tree.tokens[before - 1]?.form !== ',') return null;
  let from = before - 2;
  while (from > 0 && !/^[;:]$/.test(tree.tokens[from - 1]!.form)) from--;
  return from >= 0 && WHETHER.has(tree.tokens[from]!.lower) ? trimRun(tree, { from, to: before - 2 }, true) : null;
}

export const leavesOpen: StanceRule = {
  id: 'read.stances.leaves-open',
  finds: 'Who leaves open whether, who or how.',
  examples: {
    fires: 'The mayor left open whether the mill would be sold.',
    not: 'The mayor left the door open when the mill was sold.',
  },
  source: 'corpus, train part: undecided holders without a verb of deciding',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const { i, lower, mark } of tree.tokens) {
        if (lower !== 'open' || mark >= 0) continue;
        const verb = tree.tokens[tree.tokens[i - 1]?.lower === 'it' ? i - 2 : i - 1];
        const let_ = verbOfLetting(tree, i);
        const leaving = let_ ?? (verb && /^(?:leave|keep)$/.test(verb.lemma) ? verb.i : -1);
        if (leaving < 0) continue;
        const from = groupStart(tree, leaving);
        const source = doerOf(tree, leaving, from);
        const asks = WHETHER.has(tree.tokens[i + 1]?.lower ?? '');
        const content = asks ? clauseFrom(tree, i + 1) : source && frontedQuestion(tree, source.run.from, i + 1);
        if (source && content) stances.push(draftOf(leavesOpen.id, tree, source, { from, to: i }, content));
      }
    }
    return stances;
  },
};
