// Stances by a verb, noun or adjective with its holder as subject: "opposes the plan", "their support for it".
// Does not find "is against it" or "has yet to decide"; positions.ts does.
import { ASSERTIONS } from '../../lists/cues/index.js';
import { NARRATOR } from '../quotations/breaks.js';
import { type Cue, isPurpose } from '../quotations/cues.js';
import type { Page, Reported } from '../quotations/page.js';
import type { Source } from '../quotations/subjects.js';
import { isNominal, type Run, relOf, type Tree, trimRun } from '../quotations/tree.js';
import { holderOf, isShare } from './holders.js';
import { type StanceDraft, type StanceRule, stanceOf } from './rule.js';
import { polarityOf, takesNoStand } from './sides.js';
import { targetOf } from './targets.js';

/** Words inside marks state the speaker's own stance where "I" or "we" wants, backs or opposes. */
function ownWords(page: Page): Reported[] {
  return page.inside.filter(({ cue, source }) => {
    const { polarity } = cue.frame;
    const side = polarity === 'support' || polarity === 'oppose' || OWN_WISHES.has(cue.lemma);
    const head = source && cue.tree.tokens[source.head]!.lower;
    return side && source?.how === 'subject' && (head === 'i' || head === 'we');
  });
}

/** What "I" and "we" wish in a quotation; "I hope" and "I plan" are more often manners than stands. */
const OWN_WISHES: ReadonlySet<string> = new Set(['want', 'wish', 'hope']);

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

/** What one means to do to a matter says where one stands on it: "intends to refuse it", "is set to block it". */
const INTENDING: ReadonlySet<string> = new Set(
  'intend plan mean prepare set poise determine decide expect continue'.split(' '),
);

/** An infinitive of taking sides behind a verb of intention that is not denied. */
function isIntended({ tree, head, frame }: Cue): boolean {
  if (frame.polarity !== 'support' && frame.polarity !== 'oppose') return false;
  const governor = tree.tokens[tree.tokens[head]!.head];
  return (
    governor !== undefined &&
    governor.i < head &&
    INTENDING.has(governor.lemma) &&
    // "Demir expects Kovač to oppose it": what somebody else is expected to do.
    !tree.children[governor.i]!.some(c => c > governor.i && c < head && relOf(tree.tokens[c]!) === 'obj') &&
    !tree.children[governor.i]!.some(c => /^(?:not|n't|never)$/.test(tree.tokens[c]!.lower))
  );
}

/** "would have opposed it", "used to back it": what somebody did not do, or does no more. */
function isNoMore({ cue: { tree, head, group, frame } }: Reported): boolean {
  if (frame.polarity !== 'support' && frame.polarity !== 'oppose') return false;
  const words = tree.tokens.slice(group.from, head).map(({ lower }) => lower);
  if (/^(?:would|could|might) have\b/.test(words.slice(-2).join(' '))) return true;
  const [used, to] = [tree.tokens[head - 2], tree.tokens[head - 1]];
  return used?.lower === 'used' && to?.lower === 'to' && tree.tokens[head]!.head === used.i;
}

/** "would oppose the plan if it cost more": a stand that hangs on something, without a comma. */
function hangsOn({ cue: { tree, group, head } }: Reported, { from, to }: Run): boolean {
  if (!tree.tokens.slice(group.from, head).some(({ lower }) => lower === 'would')) return false;
  const condition = tree.tokens.findIndex(({ i, lower }) => i > from && i < to && lower === 'if');
  if (condition < 0 || /^(?:as|even|what|only)$/.test(tree.tokens[condition - 1]!.lower)) return false;
  return tree.tokens.slice(condition, to + 1).some(({ xpos }) => /^VB[DZP]$/.test(xpos));
}

/** "his refusal to back the plan angered her": the infinitive of a noun ends before the verb of the clause. */
function beforeVerb(tree: Tree, { from, to }: Run): Run {
  if (tree.tokens[from]!.lower !== 'to') return { from, to };
  for (let i = from + 2; i <= to; i++) {
    const { xpos, mark, upos } = tree.tokens[i]!;
    if (mark >= 0 || /^(?:SCONJ|PUNCT)$/.test(upos) || /^W/.test(xpos)) break;
    if (/^VB[DZ]$/.test(xpos) && isNominal(tree.tokens[i - 1]))
      return trimRun(tree, { from, to: i - 1 }, true) ?? { from, to };
  }
  return { from, to };
}

/** "intends to refuse it": the intention is said by the refusal that is its matter. */
const isTurned = (stance: StanceDraft, all: readonly StanceDraft[]): boolean =>
  stance.stance === 'want' &&
  all.some(({ cue: [inner], stance: side }) => side !== 'want' && inner![0] === stance.content[0]![0]);

/** "people who want a boat": whoever it may be. */
function isAnybody({ cue: { tree } }: Reported, { head }: Source): boolean {
  const before = tree.tokens[head - 1];
  if (tree.tokens[head]!.lower !== 'who' || !before) return false;
  return before.xpos === 'NNS' || /^(?:those|anyone|anybody|everyone|people|someone|somebody|left)$/.test(before.lower);
}

/** Verbs by which a stand is asked for or laid at somebody's door: "was urged to support it", "was accused of backing it". */
const BIDDING: ReadonlySet<string> = new Set(
  `ask urge tell order force press beg invite instruct require compel pressure lobby encourage advise oblige bid implore
  accuse`.split(/\s+/),
);

/** "was urged to support the ban": what somebody else wants of the holder, or says of him, is no stand of his. */
function isBidden({ cue: { tree, group } }: Reported): boolean {
  const opener = tree.tokens[group.from]!.lower === 'to' ? group.from : group.from - 1;
  const bidding = tree.tokens[opener - 1];
  return bidding?.xpos === 'VBN' && /^(?:to|of)$/.test(tree.tokens[opener]!.lower) && BIDDING.has(bidding.lemma);
}

/** "rejected the reproach that his office had wanted to hide it", "denied that she wanted it": what is laid at somebody's door is not their stand. */
function isAlleged({ cue: { tree, group } }: Reported): boolean {
  for (let i = group.from - 1; i > 0 && i > group.from - ALLEGED_WORDS; i--) {
    const { form, lower, lemma } = tree.tokens[i]!;
    if (/^[,;:]$/.test(form)) return false;
    if (lower === 'that') {
      const { lemma: alleging, upos } = tree.tokens[i - 1]!;
      return (upos === 'NOUN' && ASSERTIONS.has(alleging)) || alleging === 'deny';
    }
    if (lemma === 'deny') return true;
  }
  return false;
}
/** How many words an alleged holder has at most, with the word that alleges. */
const ALLEGED_WORDS = 9;

/** A conditional stance with its condition: "the sale, provided that the park stays". */
function withCondition(tree: Tree, { from, to }: Run): Run {
  let end = to;
  while (end + 1 < tree.tokens.length && !/^[;:.!?]$/.test(tree.tokens[end + 1]!.form)) {
    const next = tree.tokens[end + 2];
    const parts = tree.tokens[end + 1]!.form === ',' && /^(?:but|while|whereas|which|who)$/.test(next?.lower ?? '');
    if (parts) break;
    end++;
  }
  return trimRun(tree, { from, to: end }, true) ?? { from, to };
}

/** "the order blocking the sale": a participle right behind a noun is that noun's doing, and nobody else's. */
function isAboutNoun({ cue: { tree, head, group, form } }: Reported, holder: Source): boolean {
  const before = tree.tokens[head - 1];
  if (form !== 'verb' || tree.tokens[head]!.xpos !== 'VBG' || group.from !== head || before?.upos !== 'NOUN')
    return false;
  return holder.run.to < head - 1;
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
      if (
        isSupposed(found) ||
        isAsked(found) ||
        isAlleged(found) ||
        isBidden(found) ||
        isNoMore(found) ||
        (isPurpose(cue) && !isIntended(cue))
      )
        continue;
      const holder = holderOf(found);
      if (!holder || isAboutNoun(found, holder)) continue;
      // "ads supporting", "a request seeking": things that only stand beside a participle hold nothing.
      if (content && holder.how === 'shared' && relOf(cue.tree.tokens[cue.head]!) === 'acl') continue;
      // "44 percent back X, while 5 percent prefer Y": a preference that has lost its own subject is nobody's.
      if (cue.lemma === 'prefer' && holder.how !== 'subject' && isPoll(cue.tree)) continue;
      const meant = targetOf(found, holder);
      const target = meant && form === 'noun' ? beforeVerb(cue.tree, meant) : meant;
      const stance = target && (hangsOn(found, target) ? 'conditional' : polarityOf(found, target));
      if (!target || !stance || takesNoStand(found, target) || isAnybody(found, holder)) continue;
      // "I want to be fair": what the speaker is about to do is no stand on what should be done.
      if (cue.marked >= 0 && stance === 'want' && cue.tree.tokens[target.from]!.lower === 'to') continue;
      const opener = cue.tree.tokens[target.from]!;
      if (
        opener.upos === 'CCONJ' ||
        NARRATOR.has(opener.lower) ||
        /^(?:is|was|are|were|whereas|yes|no)$/.test(opener.lower)
      )
        continue;
      const whole = stance === 'conditional' ? withCondition(cue.tree, target) : target;
      const draft = stanceOf(id, { ...found, source: holder }, stance, whole, content?.cueTo);
      if (draft) stances.push(draft);
    }
    return stances.filter(stance => !isTurned(stance, stances));
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
