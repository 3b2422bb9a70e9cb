// From claims to questions: targets that mean the same are one question; the words of one report name it.
// Does not count votes; tally.ts does.
import type { Evidence, Position, Question } from '../../model/index.js';
import { type Comparison, evidenceOf, lineId, placeKey } from '../comparison.js';
import { overlapOf } from '../utterances/alignment.js';
import { likeness, type Word } from '../utterances/wording.js';
import type { Claim } from './claims.js';
import type { DecisionRule } from './decision-rules.js';
import { tallyOf } from './tally.js';
import type { Target } from './targets.js';

/** Share of the smaller target's words that the other must have; below it, one theme holds several questions. */
const SAME_TARGET = 0.6;

export function buildQuestions(
  comparison: Comparison,
  claims: readonly Claim[],
  rules: ReadonlyMap<string, DecisionRule[]>,
): Question[] {
  const groups = groupClaims(claims);
  const { ruleOf, homeless } = placeRules(groups, rules);
  const questions = groups.map((group, index) => buildQuestion(comparison, group, ruleOf.get(index) ?? []));
  // A rule that no stance stands near is still worth its line: it says what a decision would take.
  for (const list of homeless) questions.push(ruleQuestion(list));
  return questions;
}

/** Union of claims with the same target, pair by pair; only claims that share a word are compared. */
export function groupClaims(claims: readonly Claim[]): Claim[][] {
  const groupOf = claims.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (groupOf[at] !== at) at = groupOf[at]!;
    return at;
  };
  const byKey = new Map<string, number[]>();
  claims.forEach(({ target }, index) => {
    const keys = new Set<string>();
    for (const word of target.acts) {
      keys.add(word.key);
      for (const sense of word.senses) keys.add(`=${sense}`);
    }
    if (target.acts.length === 0) for (const name of target.names) keys.add(`*${name}`);
    for (const key of keys) {
      const list = byKey.get(key) ?? [];
      for (const other of list) {
        if (find(other) !== find(index) && sameTarget(claims[other]!.target, target))
          groupOf[find(index)] = find(other);
      }
      list.push(index);
      byKey.set(key, list);
    }
  });
  const groups = new Map<number, Claim[]>();
  claims.forEach((claim, index) => {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), claim]);
  });
  return [...groups.values()];
}

/** Whether two stances are on one question: the acts agree and the names, where both have some, meet. */
export function sameTarget(a: Target, b: Target): boolean {
  if (a.spans === b.spans) return true;
  const named = a.names.size > 0 && b.names.size > 0;
  const meet = [...a.names].some(name => b.names.has(name));
  if (a.acts.length === 0 || b.acts.length === 0) {
    // "support for Arlen" is about Arlen as a whole; "inviting Arlen" is another question.
    return a.acts.length === 0 && b.acts.length === 0 && meet && a.names.size === b.names.size;
  }
  if (named && !meet) return false;
  const { shared, share } = overlapOf(a.acts, b.acts, weigh(a.acts), weigh(b.acts));
  if (share < SAME_TARGET || shared < 0.7) return false;
  // "to join" and "to be invited to join" share a word and not the act: the heads must meet, or much must be shared.
  const [x, y] = [headOf(a.acts), headOf(b.acts)];
  return shared >= 2 || (x !== undefined && y !== undefined && likeness(x, y) > 0);
}

/** Verbs that leave the act to their noun: "to extend an invitation". */
const LIGHT = new Set([
  'extend',
  'give',
  'make',
  'issue',
  'take',
  'hold',
  'have',
  'get',
  'put',
  'bring',
  'receive',
  'allow',
  'let',
]);

/** The word that says which act is in question: the first that is no light verb, number or adjective of degree. */
const headOf = (acts: readonly Word[]): Word | undefined =>
  acts.find(word => word.value === undefined && !LIGHT.has(word.key) && word.weight >= 0.5);

const weigh = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.weight, 0);

function buildQuestion(comparison: Comparison, group: readonly Claim[], rules: readonly DecisionRule[]): Question {
  const rule = byPlace(rules)[0];
  const positions = positionsOf(group);
  const naming = group
    .filter(claim => claim.target.pointing === false)
    .reduce<Claim | undefined>((best, claim) => (best === undefined || better(claim, best) ? claim : best), undefined);
  const named = naming ?? group[0]!;
  // "it" alone names no question; then the whole stance does.
  const spans = naming === undefined ? [named.evidence.span] : named.target.spans;
  const words = spans.map(span => named.witness.report.text.slice(span[0], span[1])).join(' … ');
  const question: Question = {
    id: lineId(
      'Q',
      group.map(claim => claim.key),
    ),
    text: words.replace(/^[“"‘'\s]+|[”"’',.;:\s]+$/g, ''),
    evidence: spans.map(span => evidenceOf(named.witness, span)),
    positions,
    tally: tallyOf(positions, rule, new Set(group.flatMap(x => x.holders.filter(y => y.named).map(y => y.id)))),
    because: [...new Set(group.map(claim => claim.because))].sort().slice(0, 8),
  };
  if (rule !== undefined) question.rule = ruleLine(byPlace(rules).filter(x => x.needed === rule.needed));
  const origins = comparison.originsOf;
  for (const position of positions) {
    for (const report of new Set(position.evidence.map(x => x.report))) {
      for (const origin of origins.get(report) ?? []) if (!position.via.includes(origin)) position.via.push(origin);
    }
  }
  return question;
}

/** The fullest wording names the question, up to a line's length; ties by place. */
function better(a: Claim, b: Claim): boolean {
  const rank = (claim: Claim): number => Math.min(claim.target.acts.length, 5) + Math.min(claim.target.names.size, 2);
  const difference = rank(a) - rank(b);
  return difference > 0 || (difference === 0 && a.key < b.key);
}

/** One position for a holder, a stance and a teller; its evidence from every report. */
function positionsOf(group: readonly Claim[]): Position[] {
  const byKey = new Map<string, Position>();
  for (const claim of [...group].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    for (const holder of claim.holders) {
      const key = [holder.id, claim.stance, claim.via[0] ?? ''].join('\u0000');
      const known = byKey.get(key);
      if (known !== undefined) {
        if (!known.evidence.some(x => isSame(x, claim.evidence))) known.evidence.push(claim.evidence);
        continue;
      }
      const position: Position = {
        holder: holder.id,
        stance: claim.stance,
        via: [...claim.via],
        evidence: [claim.evidence],
      };
      if (!holder.named && holder.count !== undefined) position.count = holder.count;
      byKey.set(key, position);
    }
  }
  return [...byKey.values()];
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.report === b.report && a.span[0] === b.span[0] && a.span[1] === b.span[1];

/** Sentences between a rule and the stance it is attached to, at most. */
const RULE_DISTANCE = 12;

/**
 * Gives each rule to the one question it stands nearest to; tellings of one number in several reports are one rule.
 * A number that no question is near keeps a line of its own.
 */
function placeRules(
  groups: readonly (readonly Claim[])[],
  rules: ReadonlyMap<string, DecisionRule[]>,
): { ruleOf: Map<number, DecisionRule[]>; homeless: DecisionRule[][] } {
  const tellings = new Map<number, DecisionRule[]>();
  for (const list of rules.values()) {
    for (const rule of list) tellings.set(rule.needed, [...(tellings.get(rule.needed) ?? []), rule]);
  }
  const ruleOf = new Map<number, DecisionRule[]>();
  const homeless: DecisionRule[][] = [];
  for (const list of tellings.values()) {
    let best: { group: number; cost: number } | undefined;
    groups.forEach((group, index) => {
      for (const rule of list) {
        const cost = costOf(group, rule);
        if (cost !== undefined && (best === undefined || cost < best.cost)) best = { group: index, cost };
      }
    });
    best ??= votingGroup(groups, list);
    if (best === undefined) homeless.push(list);
    else ruleOf.set(best.group, [...(ruleOf.get(best.group) ?? []), ...list]);
  }
  return { ruleOf, homeless };
}

/** Where no stance stands near: the question on which most members of the same body are counted or named as voting. */
function votingGroup(
  groups: readonly (readonly Claim[])[],
  list: readonly DecisionRule[],
): { group: number; cost: number } | undefined {
  let best: { group: number; cost: number } | undefined;
  const texts = list.map(rule => rule.evidence.text.toLowerCase());
  groups.forEach((group, index) => {
    const names = new Set(group.flatMap(claim => [...claim.target.names]));
    const shared = [...names].some(name => name.length > 2 && texts.some(text => text.includes(name)));
    const counted = group.filter(claim => claim.holders.some(holder => (holder.count ?? 0) > 1)).length;
    if (shared && counted > 0 && (best === undefined || group.length > best.cost))
      best = { group: index, cost: group.length };
  });
  return best;
}

/** Sentences between a rule and a question of the same report, less for a shared word; undefined where nothing ties them. */
function costOf(group: readonly Claim[], rule: DecisionRule): number | undefined {
  let least: number | undefined;
  const text = rule.evidence.text.toLowerCase();
  for (const claim of group) {
    if (claim.witness.report.id !== rule.evidence.report) continue;
    const distance = Math.abs(rule.sentence - claim.sentence);
    if (distance > RULE_DISTANCE) continue;
    const about = claim.target.acts.some(word => word.lower.length > 3 && text.includes(word.lower.slice(0, 5)));
    const voting = /\bvot|\bballot|\bapprov|\bagainst\b|\boppos/.test(claim.evidence.text);
    if (!about && !voting) continue;
    const cost = distance - (about ? RULE_DISTANCE : 0) - (voting ? 2 : 0);
    if (least === undefined || cost < least) least = cost;
  }
  return least;
}

function ruleQuestion(list: readonly DecisionRule[]): Question {
  const ordered = byPlace(list);
  const keys = ordered.map(rule => `${placeKey(rule.evidence.report, rule.evidence.span)}\u0000rule`);
  const first = ordered[0]!;
  return {
    id: lineId('Q', keys),
    text: first.evidence.text,
    evidence: [first.evidence],
    rule: ruleLine(ordered),
    positions: [],
    tally: tallyOf([], first, new Set()),
    because: [`rule of decision: ${first.because}`],
  };
}

const ruleLine = (list: readonly DecisionRule[]): NonNullable<Question['rule']> => ({
  needed: list[0]!.needed,
  evidence: list.map(rule => rule.evidence),
});

const byPlace = (list: readonly DecisionRule[]): DecisionRule[] =>
  [...list].sort((a, b) =>
    placeKey(a.evidence.report, a.evidence.span) < placeKey(b.evidence.report, b.evidence.span) ? -1 : 1,
  );
