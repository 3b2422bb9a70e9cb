// Stances that no single cue carries: "is against it", "has yet to decide", counted groups and their named members.
// Does not find stances by a verb with an object; verbs.ts does.
import { NO_STAND, SPEAKING_NOUNS } from '../../lists/cues/index.js';
import type { StanceKind } from '../../model/index.js';
import type { Page } from '../quotations/page.js';
import { phraseOf } from '../quotations/subjects.js';
import { childOf, type Run, spanOf, type Tree, trimRun, wordsIn } from '../quotations/tree.js';
import { doerOf, isShare, isSomeone } from './holders.js';
import { clipTarget, countIn, hasCondition, negate, type StanceDraft, type StanceRule } from './rule.js';
import { groupStart } from './undecided.js';

const SIDES: ReadonlyMap<string, StanceKind> = new Map([
  ['against', 'oppose'],
  ['for', 'support'],
  ['behind', 'support'],
]);

/** "is behind the strikers", "are behind her": people at the end of their clause; "behind the attack", "behind him in the queue" tell another thing. */
function isBehindPeople(tree: Tree, from: number): boolean {
  let to = from;
  while (to < tree.tokens.length && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tree.tokens[to]!.upos)) to++;
  const last = tree.tokens[to - 1];
  const ends = to >= tree.tokens.length || /^[,;:.!?]$/.test(tree.tokens[to]!.form);
  if (!last || to === from || !ends) return false;
  if (last.upos === 'PRON') return /^(?:him|her|them|us)$/.test(last.lower);
  return last.upos === 'NOUN' && SPEAKING_NOUNS.has(last.lemma);
}

const PEOPLE_LIKE = /^(?:PROPN|PRON|NUM)$/;
const THINGS: ReadonlySet<string> = new Set(['this', 'that', 'there', 'which', 'what', 'these', 'those']);

/** A subject that can be for or against something. */
function holds(tree: Tree, subject: number): boolean {
  const token = tree.tokens[subject]!;
  if (THINGS.has(token.lower)) return false;
  return PEOPLE_LIKE.test(token.upos) || token.upos === 'NOUN';
}

export function draft(rule: string, tree: Tree, source: Run, cue: Run, content: Run, stance: StanceKind): StanceDraft {
  const count = countIn(tree, source);
  return {
    rule,
    holder: null,
    source: [spanOf(tree, source)],
    cue: [spanOf(tree, cue)],
    content: [spanOf(tree, content)],
    stance,
    certainty: 'stated',
    ...(count === undefined ? {} : { count }),
  };
}

/** Adverbs between "is" and "for" or "against"; others ("home for the match") say where somebody is. */
const DEGREE = /^(?:not|n't|also|still|now|all|both|only|never|.{2,}ly)$/;

export const isAgainst: StanceRule = {
  id: 'read.stances.is-against',
  finds: 'Who is against something, for it, or in favour of it.',
  examples: { fires: 'Three councillors are against the bridge.', not: 'The money is for the bridge.' },
  source: 'general knowledge',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const { i, lower, mark } of tree.tokens) {
        const favour =
          (lower === 'favour' || lower === 'favor') &&
          tree.tokens[i - 1]?.lower === 'in' &&
          tree.tokens[i + 1]?.lower === 'of';
        const side = favour ? 'support' : SIDES.get(lower);
        if (!side || mark >= 0) continue;
        const last = favour ? i - 2 : i - 1;
        const deadSet = tree.tokens[last]?.lower === 'set' && tree.tokens[last - 1]?.lower === 'dead' ? 2 : 0;
        const be = deadSet ? last - 2 : DEGREE.test(tree.tokens[last]?.lower ?? '') ? last - 1 : last;
        const { lemma = '' } = tree.tokens[be] ?? {};
        // "remains against the sale"; what remains for somebody is left to them.
        if (lemma !== 'be' && !(/^(?:remain|stay)$/.test(lemma) && lower !== 'for' && lower !== 'behind')) continue;
        const from = groupStart(tree, be);
        const source = doerOf(tree, be, from, side === 'oppose');
        const open = tree.tokens[i + 1];
        // "the money is for": only people are for something, and for something told.
        const told = open !== undefined && (['DET', 'PRON', 'PROPN'].includes(open.upos) || open.xpos === 'VBG');
        if (!source || !holds(tree, source.head)) continue;
        if (lower === 'for' && (!told || tree.tokens[source.head]!.lower === 'it')) continue;
        if (lower === 'behind' && !(isBehindPeople(tree, i + 1) && isSomeone(tree, source))) continue;
        const begin = favour ? i + 2 : i + 1;
        // "the army is against; the president waits": what stands behind the break is another clause's.
        if (/^[,;:.!?–—]$/.test(tree.tokens[begin]?.form ?? '.')) continue;
        let to = begin;
        while (to + 1 < tree.tokens.length && !/^[,;.!?]$/.test(tree.tokens[to + 1]!.form)) to++;
        const whole = begin < tree.tokens.length ? trimRun(tree, { from: begin, to }, true) : null;
        const content = whole && clipTarget(tree, whole);
        if (!content || wordsIn(tree, content) === 0 || tree.tokens[content.from]!.upos === 'CCONJ') continue;
        const negated = /^(?:not|n't|never)$/.test(tree.tokens[last]!.lower);
        const stance = negated ? negate(side) : side;
        if (stance)
          stances.push(draft(isAgainst.id, tree, source.run, { from: be, to: favour ? i + 1 : i }, content, stance));
      }
    }
    return stances;
  },
};

export const votesYesNo: StanceRule = {
  id: 'read.stances.votes-yes-no',
  finds: 'Who votes yes or no, with what the vote is on where it says so.',
  examples: { fires: 'The mayor will vote no to the bridge.', not: 'The mayor will vote on Monday.' },
  source: 'corpus: votes',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const token of tree.tokens) {
        const answer = tree.tokens[token.i + 1];
        if (token.mark >= 0 || token.lemma !== 'vote' || !answer || !/^(?:yes|no|aye|nay)$/i.test(answer.lower))
          continue;
        const found = page.reported.find(
          ({ cue }) => cue.tree === tree && cue.head === token.i && cue.frame.kind === 'stance',
        );
        const subject = found?.source?.head ?? -1;
        if (!found?.source || !holds(tree, subject) || isShare(tree, found.source.run)) continue;
        const behind = tree.tokens[answer.i + 1];
        let to = answer.i;
        while (to + 1 < tree.tokens.length && !/^[,;.!?]$/.test(tree.tokens[to + 1]!.form)) to++;
        const on = behind && /^(?:to|on)$/.test(behind.lower) ? trimRun(tree, { from: behind.i + 1, to }, true) : null;
        const content = (on && clipTarget(tree, on)) ?? { from: answer.i, to: answer.i };
        const side: StanceKind = /^(?:yes|aye)$/i.test(answer.lower) ? 'support' : 'oppose';
        const not = tree.tokens.slice(found.cue.group.from, token.i).some(t => /^(?:not|n't|never)$/.test(t.lower));
        const sided = not ? negate(side) : side;
        const stance = sided && hasCondition(tree, answer.i) ? 'conditional' : sided;
        if (stance)
          stances.push(
            draft(votesYesNo.id, tree, found.source.run, { from: found.cue.group.from, to: token.i }, content, stance),
          );
      }
    }
    return stances;
  },
};

const WOULD: ReadonlySet<string> = new Set(['would', "'d", 'should']);

export const wouldLike: StanceRule = {
  id: 'read.stances.would-like',
  finds: 'Who would like something or would rather do or have it.',
  examples: { fires: 'The mayor would like a treaty by May.', not: 'The mayor would like to thank the council.' },
  source: 'corpus, train part: wishes',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const token of tree.tokens) {
        if (!/^(?:like|love|rather|sooner)$/.test(token.lower)) continue;
        const modal = tree.tokens[token.i - 1];
        if (!modal || !WOULD.has(modal.lower) || modal.i === 0) continue;
        const verb = [token.i, token.head].find(i => i >= 0 && childOf(tree, i, 'nsubj') >= 0);
        const subject = verb === undefined ? -1 : childOf(tree, verb, 'nsubj');
        if (subject < 0 || subject > modal.i || !holds(tree, subject)) continue;
        const own = /^(?:i|we)$/.test(tree.tokens[subject]!.lower);
        if (/^(?:it|you)$/.test(tree.tokens[subject]!.lower) || (own && /^(?:rather|sooner)$/.test(token.lower)))
          continue;
        // In marks only the speaker's own wish for something: "I'd like a treaty", not "I'd like to thank".
        if (token.mark >= 0 && !own) continue;
        if (own && tree.tokens[token.i + 1]?.lower === 'to') continue;
        const next = tree.tokens[token.i + 1];
        if (!next || (next.lower === 'to' && NO_STAND.has(tree.tokens[token.i + 2]?.lemma ?? ''))) continue;
        let to = token.i;
        while (to + 1 < tree.tokens.length && !/^[;.!?]$/.test(tree.tokens[to + 1]!.form)) to++;
        const whole = to > token.i ? trimRun(tree, { from: token.i + 1, to }, true) : null;
        const content = whole && clipTarget(tree, whole);
        if (!content || wordsIn(tree, content) === 0) continue;
        const source = phraseOf(tree, subject, { from: modal.i, to: token.i });
        stances.push(draft(wouldLike.id, tree, source, { from: modal.i, to: token.i }, content, 'want'));
      }
    }
    return stances;
  },
};

const INCLUDING: ReadonlySet<string> = new Set(['including', 'among', 'namely', 'notably']);
const LIST_WORDS: ReadonlySet<string> = new Set([
  'not',
  'only',
  'but',
  'also',
  'the',
  'and',
  'both',
  'as',
  'well',
  'them',
  'or',
]);

/** Names in a list behind "including", each as a run; the list ends at the first word that is none. */
function namesIn(tree: Tree, from: number): Run[] {
  const names: Run[] = [];
  let open = -1;
  const close = (to: number): void => {
    if (open >= 0) names.push({ from: open, to });
    open = -1;
  };
  let i = from;
  for (; i < tree.tokens.length; i++) {
    const token = tree.tokens[i]!;
    if (token.form === ',' || LIST_WORDS.has(token.lower)) {
      close(i - 1);
      continue;
    }
    if (token.upos !== 'PROPN' && !/^\p{Lu}/u.test(token.form)) break;
    if (open < 0) open = i;
  }
  close(i - 1);
  return names;
}

const MEMBER = 'read.stances.named-member';

/** Each named member of a counted group holds the group's stance: "seven members oppose it, including X and Y". */
function findMembers(page: Page, stances: readonly StanceDraft[]): StanceDraft[] {
  const members: StanceDraft[] = [];
  for (const stance of stances) {
    if (stance.count === undefined) continue;
    const end = Math.max(stance.content[0]![1], stance.cue[0]![1]);
    const tree = page.trees.find(
      ({ sentence }) => sentence.span[0] <= stance.cue[0]![0] && sentence.span[1] > stance.cue[0]![0],
    );
    if (!tree) continue;
    for (const token of tree.tokens) {
      if (token.start < stance.source[0]![1] || token.start > end + 30 || !INCLUDING.has(token.lower)) continue;
      for (const run of namesIn(tree, token.i + 1)) {
        const { count: _, ...shared } = stance;
        members.push({
          ...shared,
          rule: MEMBER,
          source: [spanOf(tree, run)],
          certainty: 'implied',
        });
      }
      break;
    }
  }
  return members;
}

export const namedMember: StanceRule = {
  id: MEMBER,
  finds: 'Named members of a counted group that stands somewhere: they stand there too.',
  examples: {
    fires: 'Seven members oppose the bridge, including Lessa and Tarn.',
    not: 'Seven members oppose the bridge that Lessa wants.',
  },
  source: 'general knowledge',
  find: findMembers,
};
