// Sides taken by plain verbs that only their object, preposition or noun makes a stand: "stands by it", "accepts the ruling", "means to sell".
// Does not find stances by a listed cue of wanting or opposing; verbs.ts does.
import { ASSERTIONS, CONTESTED, MATTERS_STOOD_BY, PLAIN_DEEDS_ACCEPTED, PUT_FORWARD } from '../../lists/cues/index.js';
import { ONE_DECISION, PLAIN_DECISIONS } from '../../lists/decisions.js';
import type { StanceKind } from '../../model/index.js';
import { NOT } from '../quotations/breaks.js';
import type { Page } from '../quotations/page.js';
import { isNominal, type Run, type Tree } from '../quotations/tree.js';
import { doerOf, isSomeone } from './holders.js';
import { draft } from './positions.js';
import { hasCondition, type StanceDraft, type StanceRule } from './rule.js';
import { clauseFrom, groupStart } from './undecided.js';

const DECISIONS: ReadonlySet<string> = new Set([...ONE_DECISION.flat(), ...PLAIN_DECISIONS]);

/** A verb that takes a side: its auxiliaries, its doer and what it is about. */
interface Taken {
  verb: number;
  /** Last token of the cue. */
  to: number;
  content: Run | null;
  stance: StanceKind;
}

const isNegated = (tree: Tree, from: number, verb: number): boolean =>
  tree.tokens.slice(from, verb).some(token => NOT.has(token.lower));

/** "asked whether she means to", "if it accepts the ruling": told as open, and taken by nobody yet. */
const isSupposed = (tree: Tree, from: number): boolean =>
  /^(?:if|whether|unless|when|should|lest)$/.test(tree.tokens[from - 1]?.lower ?? '');

/** The noun that heads a phrase: the last before its first preposition or break. */
function headOf(tree: Tree, { from, to }: Run): number {
  let head = -1;
  for (let i = from; i <= to; i++) {
    const token = tree.tokens[i]!;
    if ((head >= 0 && token.upos === 'ADP') || /^[,;:]$/.test(token.form) || /^W/.test(token.xpos)) break;
    if (isNominal(token) || token.upos === 'PRON') head = i;
  }
  return head;
}

/** Every verb that `take` recognises, with who does it; what is denied or only possible takes no side here. */
function findTaken(rule: StanceRule, page: Page, take: (tree: Tree, verb: number) => Taken | null): StanceDraft[] {
  const stances: StanceDraft[] = [];
  for (const tree of page.trees) {
    for (const { i, upos, mark } of tree.tokens) {
      if (mark >= 0 || upos !== 'VERB') continue;
      const taken = take(tree, i);
      if (!taken?.content) continue;
      const from = groupStart(tree, i);
      if (isNegated(tree, from, i) || tree.tokens.slice(from, i).some(t => /^(?:may|might|could|can)$/.test(t.lower)))
        continue;
      const source = doerOf(tree, i, from);
      if (!source || source.run.to >= from || isSupposed(tree, source.run.from)) continue;
      const conditional = hasCondition(tree, taken.content.from);
      stances.push(
        draft(
          rule.id,
          tree,
          source.run,
          { from, to: taken.to },
          taken.content,
          conditional ? 'conditional' : taken.stance,
        ),
      );
    }
  }
  return stances;
}

/** "stands by the figures", "stands behind the coach", "stands against the plan" */
function standing(tree: Tree, verb: number): Taken | null {
  if (tree.tokens[verb]!.lemma !== 'stand') return null;
  const preposition = tree.tokens[verb + 1]?.lower ?? '';
  if (!/^(?:by|behind|against)$/.test(preposition)) return null;
  // "stood by and let it happen"
  if (!/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(tree.tokens[verb + 2]?.upos ?? '')) return null;
  const content = clauseFrom(tree, verb + 2);
  const head = content ? headOf(tree, content) : -1;
  if (!content || head < 0) return null;
  const { lemma, xpos, lower } = tree.tokens[head]!;
  if (preposition === 'against') return DECISIONS.has(lemma) ? { verb, to: verb + 1, content, stance: 'oppose' } : null;
  const person = isSomeone(tree, { run: content, head, how: 'agent' });
  // "stood by the door": people, bodies and what one has said or decided are stood by.
  const stoodBy = person || MATTERS_STOOD_BY.has(lemma) || /^(?:it|that|this|them)$/.test(lower);
  return stoodBy && xpos !== 'EX' ? { verb, to: verb + 1, content, stance: 'support' } : null;
}

export const standsBy: StanceRule = {
  id: 'read.stances.stands-by',
  finds: 'Who stands by, behind or against somebody or something.',
  examples: { fires: 'The mayor stands by the decision.', not: 'The mayor stood by the door.' },
  source: 'corpus, train part: 9 of 306 missed stances',
  find: page => findTaken(standsBy, page, standing),
};

/** "accepts the ruling", "would accept an administrator" */
function accepting(tree: Tree, verb: number): Taken | null {
  const { lemma, xpos } = tree.tokens[verb]!;
  if (lemma !== 'accept') return null;
  const modal = tree.tokens.slice(groupStart(tree, verb), verb).some(t => /^(?:will|would|'d|'ll)$/.test(t.lower));
  if (!(xpos === 'VBZ' || xpos === 'VBP' || (xpos === 'VB' && modal))) return null;
  const open = tree.tokens[verb + 1];
  // "accepts cards": what one takes every day has no article.
  if (!open || !(open.upos === 'DET' || open.xpos === 'PRP$' || open.lower === 'it')) return null;
  const content = clauseFrom(tree, verb + 1);
  const head = content ? headOf(tree, content) : -1;
  if (!content || head < 0) return null;
  const object = tree.tokens[head]!.lemma;
  return ASSERTIONS.has(object) || PLAIN_DEEDS_ACCEPTED.has(object)
    ? null
    : { verb, to: verb, content, stance: 'support' };
}

export const accepts: StanceRule = {
  id: 'read.stances.accepts',
  finds: 'Who accepts or would accept a ruling, an offer, a plan.',
  examples: { fires: 'The bank accepts the ruling.', not: 'The bank accepts the blame.' },
  source: 'corpus, train part: 6 of 306 missed stances',
  find: page => findTaken(accepts, page, accepting),
};

/** "will contest the withdrawal", "vowed to fight the merger" */
function contesting(tree: Tree, verb: number): Taken | null {
  const { lemma } = tree.tokens[verb]!;
  if (lemma !== 'contest' && lemma !== 'fight') return null;
  const open = tree.tokens[verb + 1];
  if (!open || !/^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(open.upos)) return null;
  const content = clauseFrom(tree, verb + 1);
  const head = content ? headOf(tree, content) : -1;
  if (!content || head < 0) return null;
  const object = tree.tokens[head]!.lemma;
  const matter = lemma === 'contest' ? CONTESTED.has(object) : CONTESTED.has(object) || DECISIONS.has(object);
  return matter ? { verb, to: verb, content, stance: 'oppose' } : null;
}

export const contests: StanceRule = {
  id: 'read.stances.contests',
  finds: 'Who contests or fights a decision, a plan, a sale.',
  examples: { fires: 'The union will fight the closure.', not: 'The mayor will contest the election.' },
  source: 'corpus, train part: 5 of 306 missed stances',
  find: page => findTaken(contests, page, contesting),
};

/** How an offer or a demand is turned down by verbs that deny an account as well: "dismissed the offer", "brushed aside calls to quit". */
const DISMISSING: ReadonlyMap<string, string> = new Map([
  ['dismiss', ''],
  ['spurn', ''],
  ['decline', ''],
  ['brush', 'aside'],
  ['wave', 'aside'],
  ['turn', 'down'],
]);

/** "dismissed the demand", "has turned down the offer" */
function turningDown(tree: Tree, verb: number): Taken | null {
  const particle = DISMISSING.get(tree.tokens[verb]!.lemma);
  if (particle === undefined || tree.tokens[verb - 1]?.lemma === 'be') return null;
  const to = particle === '' ? verb : verb + 1;
  if (particle !== '' && tree.tokens[to]?.lower !== particle) return null;
  // "declined to comment on the offer" turns nothing down
  if (tree.tokens[to + 1]?.lower === 'to') return null;
  const content = clauseFrom(tree, to + 1);
  const head = content ? headOf(tree, content) : -1;
  if (!content || head < 0 || !PUT_FORWARD.has(tree.tokens[head]!.lemma)) return null;
  // "declined requests for comment"
  if (tree.tokens[verb]!.lemma === 'decline' && /^(?:request|call|invitation|appeal)$/.test(tree.tokens[head]!.lemma))
    return null;
  const as = tree.tokens.findIndex((token, i) => i > head && i <= content.to && token.lower === 'as');
  return { verb, to, content: as < 0 ? content : { from: content.from, to: as - 1 }, stance: 'oppose' };
}

export const turnsDown: StanceRule = {
  id: 'read.stances.turns-down',
  finds: 'Who dismisses, spurns, brushes aside or turns down an offer, a demand or a call.',
  examples: { fires: 'The mayor dismissed the demand.', not: 'The mayor dismissed the report as a fable.' },
  source: 'corpus, train part: what is put forward is opposed, what is asserted is denied; 5 of 300 missed stances',
  find: page => findTaken(turnsDown, page, turningDown),
};

/** "means to sell the mill": only now, since what somebody had meant came to nothing. */
function meaning(tree: Tree, verb: number): Taken | null {
  const { lemma, xpos } = tree.tokens[verb]!;
  const deed = tree.tokens[verb + 2];
  if (lemma !== 'mean' || !/^VB[ZP]$/.test(xpos) || tree.tokens[verb + 1]?.lower !== 'to' || deed?.xpos !== 'VB')
    return null;
  return deed.lemma === 'say' || deed.lemma === 'be'
    ? null
    : { verb, to: verb, content: clauseFrom(tree, verb + 1), stance: 'want' };
}

export const meansTo: StanceRule = {
  id: 'read.stances.means-to',
  finds: 'Who means to do something.',
  examples: { fires: 'The mayor means to sell the mill.', not: 'The mayor had meant to sell the mill.' },
  source: 'corpus README: intentions are wishes; train part: 4 of 306 missed stances',
  find: page => findTaken(meansTo, page, meaning),
};

/** "spoke against the plan", "spoke in favour of it"; who speaks for somebody speaks in his name. */
function speaking(tree: Tree, verb: number): Taken | null {
  const after = tree.tokens[verb + 1]?.lower ?? '';
  const favour = after === 'in' && /^favou?r$/.test(tree.tokens[verb + 2]?.lower ?? '');
  if (favour)
    return tree.tokens[verb + 3]?.lower === 'of'
      ? { verb, to: verb + 3, content: clauseFrom(tree, verb + 4), stance: 'support' }
      : null;
  if (after !== 'for' && after !== 'against') return null;
  const content = clauseFrom(tree, verb + 2);
  const head = content ? headOf(tree, content) : -1;
  if (head < 0) return null;
  const { lemma, lower } = tree.tokens[head]!;
  const matter = DECISIONS.has(lemma) || (after === 'against' && /^(?:it|this|that)$/.test(lower));
  return matter ? { verb, to: verb + 1, content, stance: after === 'for' ? 'support' : 'oppose' } : null;
}

/** "cast its vote for the plan", "said no to the plan" */
function answering(tree: Tree, verb: number): Taken | null {
  const { lemma } = tree.tokens[verb]!;
  if (lemma === 'say') {
    const answer = tree.tokens[verb + 1]?.lower ?? '';
    if (!/^(?:yes|no)$/.test(answer) || tree.tokens[verb + 2]?.lower !== 'to') return null;
    const stance = answer === 'yes' ? 'support' : 'oppose';
    return { verb, to: verb + 1, content: clauseFrom(tree, verb + 3), stance };
  }
  if (lemma === 'speak') return speaking(tree, verb);
  if (lemma !== 'cast') return null;
  for (let i = verb + 1; i < verb + 6 && i + 1 < tree.tokens.length; i++) {
    if (tree.tokens[i]!.lemma !== 'vote') continue;
    const after = tree.tokens[i + 1]!.lower;
    if (after === 'for' || after === 'against')
      return { verb, to: i + 1, content: clauseFrom(tree, i + 2), stance: after === 'for' ? 'support' : 'oppose' };
    const favour = after === 'in' && /^favou?r$/.test(tree.tokens[i + 2]?.lower ?? '');
    return favour ? { verb, to: i + 3, content: clauseFrom(tree, i + 4), stance: 'support' } : null;
  }
  return null;
}

export const castsVote: StanceRule = {
  id: 'read.stances.casts-vote',
  finds: 'Who casts a vote for or against something, speaks for or against it, or says yes or no to it.',
  examples: {
    fires: 'The party will cast its 19 votes for the sale.',
    not: 'The party will cast its 19 votes on Monday.',
  },
  source: 'corpus, train part: votes told by a noun, 4 of 306 missed stances',
  find: page => findTaken(castsVote, page, answering),
};

/** What somebody may be said to do, by which he takes a side. */
const SAID_SIDES: ReadonlyMap<string, StanceKind> = new Map([
  ['favour', 'support'],
  ['favor', 'support'],
  ['back', 'support'],
  ['support', 'support'],
  ['oppose', 'oppose'],
]);

export const saidTo: StanceRule = {
  id: 'read.stances.said-to',
  finds: 'Who is said, thought, known or understood to favour, back or oppose something.',
  examples: {
    fires: 'The mayor is said to favour a quick tender.',
    not: 'The money is said to back the currency.',
  },
  source: 'corpus, train part: the infinitive is often taken for a noun; 4 of 306 missed stances',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const { i, xpos, mark, lemma } of tree.tokens) {
        if (mark >= 0 || xpos !== 'VBN' || !/^(?:say|think|believe|know|understand|report)$/.test(lemma)) continue;
        const side = SAID_SIDES.get(tree.tokens[i + 2]?.lower ?? '');
        const from = groupStart(tree, i);
        if (!side || tree.tokens[i + 1]!.lower !== 'to' || tree.tokens[i - 1]?.lemma !== 'be') continue;
        if (isNegated(tree, from, i)) continue;
        const source = doerOf(tree, i, from, false);
        const content = clauseFrom(tree, i + 3);
        if (source && content)
          stances.push({
            ...draft(saidTo.id, tree, source.run, { from: i + 1, to: i + 2 }, content, side),
            certainty: 'implied',
          });
      }
    }
    return stances;
  },
};
