// Who would or will do something only under a condition, and who will not do it at all: "would sign only if", "will not sign".
// Does not find conditions on a listed stance ("backs it provided that"); verbs.ts does.
import { COMMITTING, REFUSED_DEEDS, REFUSED_MATTERS } from '../../lists/cues/index.js';
import type { StanceKind } from '../../model/index.js';
import { FINITE, NOT } from '../quotations/breaks.js';
import type { Page } from '../quotations/page.js';
import { isNominal, type Run, spanOf, type Tree, trimRun } from '../quotations/tree.js';
import { doerOf } from './holders.js';
import { clipTarget, countIn, type StanceDraft, type StanceRule } from './rule.js';
import { groupStart } from './undecided.js';

const WILL: ReadonlySet<string> = new Set(['would', 'will', "'d", "'ll", 'wo']);
const IF: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'providing']);
/** Behind a refusal these make it conditional, too: "will not return while the laws stand". */
const UNTIL: ReadonlySet<string> = new Set(['until', 'unless', 'while', 'without']);

interface Commitment {
  verb: number;
  from: number;
  negated: boolean;
}

/** "could live with a restart": would accept it. */
const isLiving = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.lemma === 'live' && tree.tokens[verb + 1]?.lower === 'with';

/** "would not stand in the way", "would come over": would let it be, would be for it. */
function isYielding(tree: Tree, verb: number): boolean {
  const [first, second, third] = [1, 2, 3].map(k => tree.tokens[verb + k]?.lower);
  const { lemma } = tree.tokens[verb]!;
  if (lemma === 'stand') return first === 'in' && second === 'the' && third === 'way';
  return lemma === 'come' && /^(?:over|round|around|aboard)$/.test(first ?? '');
}

/** Verbs with a "will" or "would" of their own, in the active. */
function commitmentsIn(tree: Tree): Commitment[] {
  const found: Commitment[] = [];
  for (const { i, upos, xpos, mark, lemma } of tree.tokens) {
    if (mark >= 0 || upos !== 'VERB' || xpos !== 'VB' || lemma === 'be') continue;
    const from = groupStart(tree, i);
    let modal = false;
    let negated = false;
    for (let k = from; k < i; k++) {
      const { lower } = tree.tokens[k]!;
      if (WILL.has(lower) || (lower === 'could' && isLiving(tree, i))) modal = true;
      if (NOT.has(lower)) negated = true;
    }
    if (modal) found.push({ verb: i, from, negated });
  }
  return found;
}

/** To the end of the clause, conditions and all; what another holder does behind ", and" or ", while" is left out. */
function restOf(tree: Tree, from: number): Run | null {
  let to = from - 1;
  while (to + 1 < tree.tokens.length && !/^[;.!?]$/.test(tree.tokens[to + 1]!.form)) {
    if (to + 1 > from && opensOther(tree, to + 1)) break;
    to++;
  }
  return to >= from ? trimRun(tree, { from, to }, true) : null;
}

/** ", and five members have yet to decide": a comma, a joining word and a subject with a finite verb of its own. */
function opensOther(tree: Tree, comma: number): boolean {
  const { form, mark } = tree.tokens[comma]!;
  if (form !== ',' || mark >= 0 || !/^(?:and|but|while|whereas)$/.test(tree.tokens[comma + 1]?.lower ?? ''))
    return false;
  let noun = false;
  for (let i = comma + 2; i < tree.tokens.length; i++) {
    const token = tree.tokens[i]!;
    if (/^[,;:.!?]$/.test(token.form) || token.upos === 'SCONJ') return false;
    if (FINITE.test(token.xpos)) return noun;
    if (isNominal(token)) noun = true;
  }
  return false;
}

/** Whether a condition stands behind the verb, as strict as "only if", or a plain "if" behind a verb of committing. */
function isConditional(tree: Tree, { verb, negated }: Commitment): boolean {
  const committing = COMMITTING.has(tree.tokens[verb]!.lemma) || isLiving(tree, verb) || isYielding(tree, verb);
  for (let i = verb + 1; i < tree.tokens.length && !/^[;.!?]$/.test(tree.tokens[i]!.form); i++) {
    const { mark, lower } = tree.tokens[i]!;
    if (mark >= 0) continue;
    // "would say if": a question, no condition. "if" hangs on what is done, not on a verb of telling.
    if (IF.has(lower) && (committing || lower !== 'if' || tree.tokens[i - 1]!.lower === 'only')) return true;
    if (lower === 'condition' && tree.tokens[i - 1]!.lower === 'on') return true;
    if (negated && UNTIL.has(lower) && !(lower === 'until' && isUntilDate(tree, i))) return true;
    if (i > verb + 2 && /^(?:but|while|whereas|and)$/.test(lower) && tree.tokens[i - 1]!.form === ',') return false;
  }
  return false;
}

/** "will not close until the middle of May": a date, and no condition. */
function isUntilDate(tree: Tree, until: number): boolean {
  for (let i = until + 1; i < tree.tokens.length && !/^[,;.!?]$/.test(tree.tokens[i]!.form); i++)
    if (tree.tokens[i]!.upos === 'VERB') return false;
  return true;
}

const draftOf = (rule: string, tree: Tree, source: Run, cue: Run, content: Run, stance: StanceKind): StanceDraft => {
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
};

/** "would go along with it": the words that belong to the verb are none of what it takes. */
function behindParticles(tree: Tree, verb: number): number {
  const along = tree.tokens[verb + 1]?.lower === 'along' && tree.tokens[verb + 2]?.lower === 'with';
  return verb + 1 + (along ? 2 : isLiving(tree, verb) ? 1 : 0);
}

export const wouldIf: StanceRule = {
  id: 'read.stances.would-if',
  finds: 'Who would or will do something only under a condition.',
  examples: {
    fires: 'The mayor would sign the contract only if the bridge were shorter.',
    not: 'The mayor would sign the contract on Monday.',
  },
  source: 'corpus README: conditional stances',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const commitment of commitmentsIn(tree)) {
        if (!isConditional(tree, commitment)) continue;
        const { verb, from } = commitment;
        // "will be let back if": what befalls somebody is no condition of theirs.
        if (tree.tokens[verb - 1]?.lemma === 'be') continue;
        const source = doerOf(tree, verb, from, false);
        const content = restOf(tree, behindParticles(tree, verb));
        if (source && content)
          stances.push(draftOf(wouldIf.id, tree, source.run, { from, to: verb }, content, 'conditional'));
      }
    }
    return stances;
  },
};

/** "Seven of the eleven members would suspend it": a count of votes that are there to be had. */
export const countedWould: StanceRule = {
  id: 'read.stances.counted-would',
  finds: 'How many of a body would do something: a count of those who are for it.',
  examples: {
    fires: 'Seven of the eleven members would suspend the strike.',
    not: 'The eleven members would meet in May.',
  },
  source: 'general knowledge: counts of heads before a vote',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const commitment of commitmentsIn(tree)) {
        const { verb, from, negated } = commitment;
        if (isConditional(tree, commitment) || !tree.tokens.slice(from, verb).some(t => t.lower === 'would')) continue;
        const source = doerOf(tree, verb, from, false);
        // "seven of its eleven members": some of a whole.
        const of = source ? tree.tokens[source.run.from + 1]?.lower === 'of' : false;
        if (!source || !of || countIn(tree, source.run) === undefined) continue;
        const rest = restOf(tree, verb);
        const content = rest && clipTarget(tree, rest);
        if (content && content.to > verb)
          stances.push(
            draftOf(countedWould.id, tree, source.run, { from, to: verb - 1 }, content, negated ? 'oppose' : 'support'),
          );
      }
    }
    return stances;
  },
};

export const willNot: StanceRule = {
  id: 'read.stances.will-not',
  finds: 'Who will not or would not accept, sign, join or allow something.',
  examples: { fires: 'The mayor will not accept the contract.', not: 'The mayor will not be at the bridge on Monday.' },
  source: 'corpus, train part: refusals by "will not" and "would not", 8 of 197 missed stances',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const commitment of commitmentsIn(tree)) {
        const { verb, from, negated } = commitment;
        const { lemma } = tree.tokens[verb]!;
        const matter = REFUSED_MATTERS.has(lemma);
        if (!negated || !(matter || REFUSED_DEEDS.has(lemma)) || isConditional(tree, commitment)) continue;
        const source = doerOf(tree, verb, from, false);
        const rest = restOf(tree, matter ? verb + 1 : verb);
        const content = rest && clipTarget(tree, rest);
        if (source && content && content.to >= verb + 1)
          stances.push(
            draftOf(willNot.id, tree, source.run, { from, to: matter ? verb : verb - 1 }, content, 'oppose'),
          );
      }
    }
    return stances;
  },
};
