// Stances by a verb, noun or adjective with its holder as subject: "opposes the plan", "their support for it".
// Does not find "is against it" or "has yet to decide"; positions.ts does.
import { ASSERTIONS, COMMITTING, NO_STAND, ROUTINE_AIMS, SIDED } from '../../lists/cues/index.js';
import type { StanceKind } from '../../model/index.js';
import { NARRATOR } from '../quotations/breaks.js';
import { isPurpose } from '../quotations/cues.js';
import type { Page, Reported } from '../quotations/page.js';
import { phraseOf } from '../quotations/subjects.js';
import { childOf, isNominal, type Run, relOf, spanOf, type Tree, trimRun } from '../quotations/tree.js';
import { holderOf, isShare } from './holders.js';
import { hasCondition, negate, type StanceDraft, type StanceRule, stanceOf } from './rule.js';
import { targetOf } from './targets.js';

/** Words inside marks state the speaker's own stance where "I" or "we" backs or opposes. */
function ownWords(page: Page): Reported[] {
  return page.inside.filter(({ cue, source }) => {
    const side = cue.frame.polarity === 'support' || cue.frame.polarity === 'oppose';
    const head = source && cue.tree.tokens[source.head]!.lower;
    return side && source?.how === 'subject' && (head === 'i' || head === 'we');
  });
}

/** Cues of vote and campaign take their side from the preposition, and none without one. */
function sideOf(found: Reported): StanceKind | null {
  const { cue, content } = found;
  if (content?.shape === 'to' && cue.lemma !== 'vote') return 'want';
  if (content?.shape !== 'preposition') return null;
  const preposition = cue.tree.tokens[content.runs[0]!.from - 1]!.lower;
  if (preposition === 'against') return 'oppose';
  return /^(?:vote|side|root|rally|come out|speak out)$/.test(cue.lemma) ? 'support' : 'want';
}

function polarityOf(found: Reported): StanceKind | null {
  const { cue, content } = found;
  const { tree } = cue;
  let stance: StanceKind | null = cue.frame.polarity ?? null;
  // "approved the budget" is what a body did; "approves of it" is where it stands.
  if ((cue.lemma === 'approve' || cue.lemma === 'disapprove') && content?.shape !== 'preposition') return null;
  if (tree.named[cue.head] === 1 && /^\p{Lu}/u.test(tree.tokens[cue.head]!.form)) return null;
  if (cue.form === 'verb' && SIDED.has(cue.lemma.split(' ')[0]!)) stance = sideOf(found);
  // "no longer seeks": what was once held is given up, and no more is said.
  if (isNoLonger(tree, cue.group)) return null;
  const first = content && tree.tokens[content.runs[0]!.from]!.lower;
  if (cue.negated && OPENING.has(cue.lemma)) return 'undecided';
  // "is not considering it": what is not even weighed is turned down.
  if (cue.negated && stance === 'undecided' && cue.form === 'verb') return 'oppose';
  if (stance === 'want' && first === 'not' && content?.shape === 'to') return 'oppose';
  if (stance && cue.negated) stance = negate(stance);
  if (stance && stance !== 'undecided' && content && hasCondition(tree, content.runs[0]!.from)) stance = 'conditional';
  return stance;
}

/** Who has not rejected something keeps it open. */
const OPENING: ReadonlySet<string> = new Set(['reject', 'veto']);

const isNoLonger = (tree: Tree, group: Run): boolean => {
  for (let i = Math.max(1, group.from - 1); i <= group.to; i++)
    if (tree.tokens[i]!.lower === 'longer' && tree.tokens[i - 1]!.lower === 'no') return true;
  return false;
};

const KNOWING: ReadonlySet<string> = new Set([
  'know',
  'understand',
  'hear',
  'be',
  'ask',
  'say',
  'thank',
  'stress',
  'emphasise',
  'emphasize',
  'make',
]);

/** "declined to comment", "wanted to know", "rejected that account", "sought an injunction" take no stand on a question. */
function takesNoStand({ cue }: Reported, { from, to }: Run): boolean {
  const { tree } = cue;
  const first = tree.tokens[from]!;
  const infinitive =
    first.lower === 'to' ? from : first.lower === 'not' && tree.tokens[from + 1]?.lower === 'to' ? from + 1 : -1;
  const verb = infinitive < 0 ? undefined : tree.tokens[infinitive + 1];
  if (verb) {
    if (cue.lemma === 'decline' || cue.lemma === 'refuse')
      return (
        NO_STAND.has(verb.lemma) ||
        (verb.lemma === 'take' && /^(?:sides|questions|part)$/.test(tree.tokens[infinitive + 2]?.lower ?? ''))
      );
    if (cue.lemma === 'want' || cue.lemma === 'wish') return KNOWING.has(verb.lemma);
    // "seeking to calm the markets": what somebody does on the way, told with another verb.
    if (cue.lemma === 'seek') return tree.tokens[cue.head]!.xpos === 'VBG' && cue.group.from === cue.head;
    return false;
  }
  if (cue.form !== 'verb' || first.xpos === 'VBG' || /^W/.test(first.xpos)) return false;
  if (cue.lemma === 'wish') return !tree.tokens.slice(from, to + 1).some(token => /^(?:VBD|MD)$/.test(token.xpos));
  const weighing = cue.frame.polarity === 'undecided';
  // "would consider it an insult", "considers the letters closed": a judgement, no weighing.
  if (weighing && cue.lemma === 'consider' && /^(?:it|this|that|them|him|her)$/.test(first.lower)) return true;
  if (cue.lemma === 'consider' && !isUnderway(tree, cue)) return true;
  const among = (words: ReadonlySet<string>): boolean => {
    for (let i = from; i <= to && i < from + 6; i++) {
      const token = tree.tokens[i]!;
      if (token.lower === 'of' || token.upos === 'VERB') return false;
      if (words.has(token.lemma) || words.has(token.lower)) return true;
    }
    return false;
  };
  return cue.frame.polarity === 'oppose' ? among(ASSERTIONS) : cue.lemma === 'seek' && among(ROUTINE_AIMS);
}

/** "is considering", "will consider", "to consider": still open; "considers", "considered" judge. */
const isUnderway = (tree: Tree, { head, group }: Reported['cue']): boolean =>
  tree.tokens[head]!.xpos === 'VBG' ||
  tree.tokens.slice(group.from, head).some(t => t.xpos === 'MD' || t.lower === 'to');

/** "if they vote for it": a condition holds nothing. */
const isSupposed = ({ cue: { tree, anchor } }: Reported): boolean =>
  tree.children[anchor]!.some(
    c =>
      c < anchor &&
      /^(?:if|unless|whether|should|lest)$/.test(tree.tokens[c]!.lower) &&
      relOf(tree.tokens[c]!) !== 'nsubj',
  );

/** "What does the council hope to gain?": a question asks, it does not tell. */
function isAsked({ cue: { tree, marked } }: Reported): boolean {
  const last = tree.tokens[tree.tokens.length - 1]!;
  const first = tree.tokens[0]!;
  return marked < 0 && last.form === '?' && last.mark < 0 && (/^W/.test(first.xpos) || first.upos === 'AUX');
}

/** "a party that opposes it": the holder is what the relative clause describes. */
function withAntecedent(found: Reported): Reported {
  const { cue, source } = found;
  const { tree } = cue;
  if (!source || !/^(?:that|which)$/.test(tree.tokens[source.head]!.lower)) return found;
  const noun = tree.tokens[cue.anchor]!.head;
  if (relOf(tree.tokens[cue.anchor]!) !== 'acl' || noun < 0 || noun >= source.head || !isNominal(tree.tokens[noun]))
    return found;
  let from = tree.lo[noun]!;
  while (from < noun && tree.tokens[from]!.upos === 'ADP') from++;
  const run = trimRun(tree, { from, to: source.head - 1 });
  return run ? { ...found, source: { run, head: noun, how: 'subject' } } : found;
}

const isPoll = (tree: Tree): boolean => isShare(tree, { from: 0, to: tree.tokens.length - 1 });

const byForm =
  (id: string, form: 'verb' | 'noun' | 'adjective') =>
  (page: Page): StanceDraft[] => {
    const stances: StanceDraft[] = [];
    for (const reported of [...page.reported, ...ownWords(page)]) {
      const found = withAntecedent(reported);
      const { cue, content } = found;
      if (cue.form !== form || cue.frame.polarity === undefined || cue.frame.kind !== 'stance') continue;
      if (isSupposed(found) || isAsked(found) || isPurpose(cue)) continue;
      const holder = holderOf(found);
      if (!holder) continue;
      // "ads supporting", "a request seeking": things that only stand beside a participle hold nothing.
      if (content && holder.how === 'shared' && relOf(cue.tree.tokens[cue.head]!) === 'acl') continue;
      // "44 percent back X, while 5 percent prefer Y": a preference that has lost its own subject is nobody's.
      if (cue.lemma === 'prefer' && holder.how !== 'subject' && isPoll(cue.tree)) continue;
      const stance = polarityOf(found);
      const target = targetOf(found, holder);
      if (!stance || !target || takesNoStand(found, target)) continue;
      const opener = cue.tree.tokens[target.from]!;
      if (
        opener.upos === 'CCONJ' ||
        NARRATOR.has(opener.lower) ||
        /^(?:is|was|are|were|whereas|yes|no)$/.test(opener.lower)
      )
        continue;
      const draft = stanceOf(id, { ...found, source: holder }, stance, target, content?.cueTo);
      if (draft) stances.push(draft);
    }
    return stances;
  };

export const stanceVerb: StanceRule = {
  id: 'read.stances.verb',
  finds: 'Who wants, backs, opposes, refuses or weighs something, by a verb.',
  examples: {
    fires: 'The mayor opposes the new bridge.',
    not: 'The mayor thanked the council for the new bridge.',
  },
  source: 'general knowledge; corpus README on what a stance is',
  find: byForm('read.stances.verb', 'verb'),
};

export const stanceNoun: StanceRule = {
  id: 'read.stances.noun',
  finds: 'Whose support, opposition, refusal or wish, by a noun.',
  examples: {
    fires: 'The mayor repeated her opposition to the bridge.',
    not: 'The opposition to the mayor met in May.',
  },
  source: 'general knowledge',
  find: byForm('read.stances.noun', 'noun'),
};

export const stanceAdjective: StanceRule = {
  id: 'read.stances.adjective',
  finds: 'Who is opposed, eager, reluctant or undecided, by an adjective.',
  examples: { fires: 'The mayor is opposed to the bridge.', not: 'The mayor is tall.' },
  source: 'general knowledge',
  find: byForm('read.stances.adjective', 'adjective'),
};

const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing']);

export const wouldIf: StanceRule = {
  id: 'read.stances.would-if',
  finds: 'Who would or will do something only under a condition.',
  examples: {
    fires: 'The mayor would sign the contract only if the bridge were shorter.',
    not: 'The mayor would sign the contract on Monday.',
  },
  source: 'corpus README: conditional stances',
  find(page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const token of tree.tokens) {
        if (token.mark >= 0 || token.upos !== 'VERB' || !COMMITTING.has(token.lemma)) continue;
        const modal = tree.children[token.i]!.find(
          c => c < token.i && /^(?:would|will|'d|'ll|wo)$/.test(tree.tokens[c]!.lower),
        );
        const subject = childOf(tree, token.i, 'nsubj');
        if (modal === undefined || subject < 0 || subject > token.i) continue;
        let to = token.i;
        let condition = false;
        while (to + 1 < tree.tokens.length && !/^[;.!?]$/.test(tree.tokens[to + 1]!.form)) {
          to++;
          if (
            tree.tokens[to]!.mark < 0 &&
            CONDITIONS.has(tree.tokens[to]!.lower) &&
            tree.tokens[to]!.head !== token.head
          )
            condition = true;
        }
        if (!condition) continue;
        const head = tree.tokens[subject]!;
        if (/^(?:it|this|that|there|which)$/.test(head.lower) && head.lower !== 'it') continue;
        const content = trimRun(tree, { from: token.i + 1, to }, true);
        if (!content) continue;
        stances.push({
          rule: wouldIf.id,
          holder: null,
          source: [spanOf(tree, phraseOf(tree, subject, { from: modal, to: token.i }))],
          cue: [spanOf(tree, { from: modal, to: token.i })],
          content: [spanOf(tree, content)],
          stance: 'conditional',
          certainty: 'stated',
        });
      }
    }
    return stances;
  },
};
