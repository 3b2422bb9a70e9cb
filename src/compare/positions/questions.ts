// From claims to questions: targets that mean the same are one question; the words of one report name it.
// Does not count votes; tally.ts does.
import type { Evidence, Position, Question } from '../../model/index.js';
import { evidenceOf, lineId, placeKey } from '../comparison.js';
import { overlapOf } from '../utterances/alignment.js';
import type { Word } from '../utterances/wording.js';
import type { Claim } from './claims.js';
import type { DecisionRule } from './decision-rules.js';
import { tallyOf } from './tally.js';
import { actKeys, isEntry, isOneAct, isPlain } from './targets.js';

/** Share of the smaller target's words that the other must have; below it, one theme holds several questions. */
const SAME_TARGET = 0.6;

export function buildQuestions(claims: readonly Claim[], rules: ReadonlyMap<string, DecisionRule[]>): Question[] {
  // What headlines alone have is cut to fit a line: it is evidence beside a body, and no question of its own.
  const groups = groupClaims(claims).filter(
    group => group.some(claim => !claim.inTitle) && group.some(claim => !claim.weak),
  );
  const { ruleOf, homeless } = placeRules(groups, rules);
  const questions = groups.map((group, index) => buildQuestion(group, ruleOf.get(index) ?? []));
  // A rule that no stance stands near is still worth its line: it says what a decision would take.
  for (const list of homeless) questions.push(ruleQuestion(list));
  return questions;
}

/** Union of claims with the same target, pair by pair; only claims of one story that share a word or a decision are compared. */
export function groupClaims(claims: readonly Claim[]): Claim[][] {
  const groupOf = claims.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (groupOf[at] !== at) at = groupOf[at]!;
    return at;
  };
  const byKey = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    for (const key of keysOf(claim)) {
      const list = byKey.get(key) ?? [];
      for (const other of list) {
        if (find(other) !== find(index) && sameQuestion(claims[other]!, claim)) groupOf[find(index)] = find(other);
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

/** By what claims of one question can meet: the act, its senses and decisions, or bare names; the place of a shared target. */
function keysOf({ target, story, witness }: Claim): Set<string> {
  const { head, names, acts, spans, pointing } = target;
  const keys = new Set<string>();
  if (pointing !== false) {
    keys.add(`${witness.report.id} ${spans[0]?.[0]}`);
    if (pointing === 'kind' && acts[0] !== undefined) keys.add(`${story} the ${acts[0].key}`);
    return keys;
  }
  if (acts.length === 0) for (const name of names) keys.add(`${story} *${name}`);
  if (head === undefined) return keys;
  for (const word of isPlain(head) ? acts : [head]) for (const key of actKeys(word)) keys.add(`${story} ${key}`);
  return keys;
}

/** Whether two claims are on one question. */
export function sameQuestion(a: Claim, b: Claim): boolean {
  if (a.target.spans === b.target.spans) return true;
  const [x, y] = [a.target, b.target];
  // "The offer" in two reports of one story is one offer, where neither says which.
  if (x.pointing === 'kind' && y.pointing === 'kind') return x.acts[0]?.key === y.acts[0]?.key;
  if (x.pointing !== false || y.pointing !== false) return false;
  if (x.acts.length === 0 || y.acts.length === 0) {
    // "support for Arlen" is about Arlen as a whole; "inviting Arlen" is another question.
    return x.acts.length === y.acts.length && x.names.size === y.names.size && isPartOf(x.names, y.names);
  }
  if (x.head === undefined || y.head === undefined) return false;
  const holder = a.stance === b.stance && [...a.standing].some(id => b.standing.has(id));
  const [mine, theirs] = [namesWith(a), namesWith(b)];
  const [few, many] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  const named = few.size > 0;
  const meet = named && isPartOf(few, many);
  if (named && !meet && !(holder && isOneAct(x.head, y.head))) return false;
  const { shared, share } = overlapOf(x.acts, y.acts, weigh(x.acts), weigh(y.acts));
  // "New rules" here and "new rules" there are one question of a story, however plain the noun.
  if (!named && isWordForWord(a, b)) return true;
  if (isPlain(x.head) || isPlain(y.head) || !isOneAct(x.head, y.head)) return share >= SAME_TARGET && shared >= 2;
  // "An invitation" alone, or for the same country: the act says it. Two matters of one act need words in common.
  return meet || holder || share >= SAME_TARGET;
}

/** The words of a claim's target without an article: "new rules". */
const phraseOf = ({ target, witness }: Claim): string =>
  target.spans
    .map(span => witness.report.text.slice(...span))
    .join(' ')
    .toLowerCase()
    .replace(/^(?:the|a|an) |[^\p{L}\p{N} ]+/gu, '');

function isWordForWord(a: Claim, b: Claim): boolean {
  const words = phraseOf(a);
  return words.includes(' ') && words === phraseOf(b);
}

const isPartOf = (few: ReadonlySet<string>, many: ReadonlySet<string>): boolean =>
  [...few].every(name => many.has(name));

/** The names in a target; who wants to be let in is the one it is about. */
function namesWith({ target, standing, stance }: Claim): ReadonlySet<string> {
  if (stance !== 'support' || target.head === undefined || !isEntry(target.head)) return target.names;
  return new Set([...target.names, ...standing]);
}

const weigh = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.weight, 0);

function buildQuestion(group: readonly Claim[], rules: readonly DecisionRule[]): Question {
  const rule = byPlace(rules)[0];
  const positions = positionsOf(group);
  const naming = clearest(group.filter(claim => claim.target.pointing === false));
  const named = naming ?? group[0]!;
  // "it" alone names no question; then the rule of decision does, or the whole stance.
  const bare = naming === undefined && !named.target.acts.some(word => word.weight > 0);
  const spans = bare ? [named.evidence.span] : named.target.spans;
  const evidence = naming === undefined && rule ? [rule.evidence] : spans.map(span => evidenceOf(named.witness, span));
  const words = evidence.map(line => line.text).join(' … ');
  const question: Question = {
    id: lineId(
      'Q',
      group.map(claim => claim.key),
    ),
    text: tidied(words),
    evidence,
    positions,
    tally: tallyOf(
      positions,
      rule,
      new Set(group.flatMap(x => x.holders.filter(y => y.named).map(y => y.id))),
      withoutVote(group, rule),
    ),
    because: [...new Set(group.map(claim => claim.because))].sort().slice(0, 8),
  };
  if (rule !== undefined) question.rule = ruleLine(byPlace(rules).filter(x => x.needed === rule.needed));
  return question;
}

const OF_STATES = /\b(?:states?|countries|nations|capitals|governments)\b/i;

/** Holders that a rule of decision does not count: whoever the question is about, and persons where states or bodies decide. */
function withoutVote(group: readonly Claim[], rule: DecisionRule | undefined): Set<string> {
  const outside = new Set<string>();
  if (rule === undefined) return outside;
  const about = new Set(group.flatMap(({ target }) => [...target.names]));
  const named = group.flatMap(claim => claim.holders.filter(holder => holder.named));
  const persons = new Set(named.filter(holder => holder.person).map(holder => holder.id)).size;
  const ofBodies = OF_STATES.test(rule.evidence.text) || new Set(named.map(holder => holder.id)).size > 2 * persons;
  for (const { holders, standing } of group) {
    const isAbout = [...standing].some(id => about.has(id));
    for (const { id, named, person } of holders) {
      if (named && ((isAbout && holders.length === 1) || (person && ofBodies))) outside.add(id);
    }
  }
  return outside;
}

/** Without commas at the edges, and without marks that have lost their other half. */
function tidied(words: string): string {
  const bare = words.replace(/^[\s,;:]+|[\s,.;:]+$/g, '');
  const [open, close] = [/[“"‘]/.test(bare.slice(0, 1)), /[”"]$/.test(bare)];
  if (open && !/[”"’]/.test(bare.slice(1))) return bare.slice(1);
  if (close && !/[“"]/.test(bare.slice(0, -1))) return bare.slice(0, -1);
  return open && close && !/[“"]/.test(bare.slice(1, -1)) ? bare.slice(1, -1) : bare;
}

/**
 * The shortest wording that is clear by itself names the question: an act with the name most of its claims share,
 * outside a headline; ties by place.
 */
function clearest(claims: readonly Claim[]): Claim | undefined {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const name of namesWith(claim)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const clearness = ({ target, inTitle }: Claim): number => {
    const told = target.head !== undefined && (target.names.size > 0 || target.acts.length > 1);
    const main = [...target.names].some(name => counts.get(name) === most);
    return (told ? 2 : 0) + (main ? 1 : 0) + (inTitle ? 0 : 1);
  };
  return [...claims].sort(
    (a, b) => clearness(b) - clearness(a) || charsOf(a) - charsOf(b) || (a.key < b.key ? -1 : 1),
  )[0];
}

const charsOf = ({ target }: Claim): number => target.spans.reduce((sum, [start, end]) => sum + end - start, 0);

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
    best ??= pointedGroup(groups, list) ?? votingGroup(groups, list);
    if (best === undefined) homeless.push(list);
    else ruleOf.set(best.group, [...(ruleOf.get(best.group) ?? []), ...list]);
  }
  return { ruleOf, homeless };
}

/** Sentences before a rule in which "such a step" finds what it means. */
const POINTED_SENTENCES = 3;

/** "Any such step needs the approval of all": the question whose act the sentences just before name, the nearest first. */
function pointedGroup(
  groups: readonly (readonly Claim[])[],
  list: readonly DecisionRule[],
): { group: number; cost: number } | undefined {
  let best: { group: number; cost: number } | undefined;
  for (const rule of list) {
    if (!/\b(?:such|this|that|any|it)\b/i.test(rule.evidence.text)) continue;
    rule.before.slice(0, POINTED_SENTENCES).forEach((sentence, distance) => {
      const keys = new Set(sentence.flatMap(actKeys));
      groups.forEach((group, index) => {
        const told = group.filter(
          ({ target, story }) =>
            story === rule.story && target.head !== undefined && actKeys(target.head).some(key => keys.has(key)),
        );
        const cost = distance * RULE_DISTANCE - Math.min(group.length, RULE_DISTANCE - 1);
        if (told.length > 0 && (best === undefined || cost < best.cost)) best = { group: index, cost };
      });
    });
  }
  return best;
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
