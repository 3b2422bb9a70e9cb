// From claims to questions: targets that mean the same are one question; the words of one report name it.
// Does not count votes; tally.ts does.
import type { Evidence, Position, Question } from '../../model/index.js';
import { type Comparison, evidenceOf, lineId } from '../comparison.js';
import { overlapOf } from '../utterances/alignment.js';
import type { Word } from '../utterances/wording.js';
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
  const questions: Question[] = [];
  const taken = new Set<DecisionRule>();
  for (const group of groups) {
    const rule = ruleOf(group, rules);
    if (rule !== undefined) taken.add(rule);
    questions.push(buildQuestion(comparison, group, rule));
  }
  // A rule that no stance stands near is still worth its line: it says what a decision would take.
  for (const list of rules.values()) {
    for (const rule of list) if (!taken.has(rule)) questions.push(ruleQuestion(rule));
  }
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
  return share >= SAME_TARGET && shared >= 0.7;
}

const weigh = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.weight, 0);

function buildQuestion(comparison: Comparison, group: readonly Claim[], rule: DecisionRule | undefined): Question {
  const positions = positionsOf(group);
  const naming = group
    .filter(claim => !claim.target.pointing)
    .reduce<Claim | undefined>((best, claim) => (best === undefined || better(claim, best) ? claim : best), undefined);
  const named = naming ?? group[0]!;
  const words = named.target.spans.map(span => named.witness.report.text.slice(span[0], span[1])).join(' … ');
  const question: Question = {
    id: lineId(
      'Q',
      group.map(claim => claim.key),
    ),
    text: words.replace(/^[“"‘'\s]+|[”"’',.;:\s]+$/g, ''),
    evidence: named.target.spans.map(span => evidenceOf(named.witness, span)),
    positions,
    tally: tallyOf(positions, rule),
    because: [...new Set(group.map(claim => claim.because))].sort().slice(0, 8),
  };
  if (rule !== undefined) question.rule = { needed: rule.needed, evidence: [rule.evidence] };
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
      if (!holder.named) position.count = holder.count ?? 1;
      byKey.set(key, position);
    }
  }
  return [...byKey.values()];
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.report === b.report && a.span[0] === b.span[0] && a.span[1] === b.span[1];

/** Sentences between a rule and the stance it is attached to, at most. */
const RULE_DISTANCE = 12;

/** The rule of decision that stands nearest to a stance of the group, sharing a word or speaking of votes. */
function ruleOf(group: readonly Claim[], rules: ReadonlyMap<string, DecisionRule[]>): DecisionRule | undefined {
  let best: { rule: DecisionRule; distance: number } | undefined;
  for (const claim of group) {
    if (claim.stance === 'undecided' && group.length === 1) continue;
    for (const rule of rules.get(claim.witness.report.id) ?? []) {
      const distance = Math.abs(rule.sentence - claim.sentence);
      if (distance > RULE_DISTANCE) continue;
      const text = rule.evidence.text.toLowerCase();
      const about = claim.target.acts.some(word => text.includes(word.lower.slice(0, 5)));
      const voting = /\bvot|\bballot|\bapprov|\bagainst\b|\bfor\b/.test(claim.evidence.text);
      if (!about && !voting) continue;
      const weight = distance - (about ? RULE_DISTANCE : 0);
      if (
        best === undefined ||
        weight < best.distance ||
        (weight === best.distance && rule.evidence.report < best.rule.evidence.report)
      ) {
        best = { rule, distance: weight };
      }
    }
  }
  return best?.rule;
}

function ruleQuestion(rule: DecisionRule): Question {
  const key = `${rule.evidence.report}\u0000${String(rule.evidence.span[0]).padStart(9, '0')}\u0000rule`;
  return {
    id: lineId('Q', [key]),
    text: rule.evidence.text,
    evidence: [rule.evidence],
    rule: { needed: rule.needed, evidence: [rule.evidence] },
    positions: [],
    tally: tallyOf([], rule),
    because: [`rule of decision: ${rule.because}`],
  };
}
