// From the stances and requests of all reports to claims: who stands where on what, as told by whom.
// Does not join claims into questions; questions.ts does.

import { SIDE_VERBS } from '../../lists/decisions.js';
import type { Evidence, Position, Quotation, Span, Stance } from '../../model/index.js';
import { hull, overlaps, within } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey, placeKey, type Witness } from '../comparison.js';
import { mattersOf } from '../events/matters.js';
import { originsBehind } from '../origins.js';
import { likeness } from '../utterances/wording.js';
import { findBareSides } from './bare-sides.js';
import { type Holder, holdersOf } from './holders.js';
import { findFollowers, findLikewise, findMembers, findOutvoted, findVoters } from './members.js';
import { isNoSide } from './no-sides.js';
import { findProposers } from './proposers.js';
import { requestsOf } from './requests.js';
import { countryOfSeat, isDecidable, type Target, targetOf } from './targets.js';

export interface Claim {
  key: string;
  witness: Witness;
  stance: Position['stance'];
  holders: Holder[];
  via: string[];
  target: Target;
  /** Index of the sentence in the report. */
  sentence: number;
  evidence: Evidence;
  /** Id of the story of the pile; claims of two stories are never one question. */
  story: string;
  inTitle: boolean;
  /** Ids of the holders, and of the countries whose seats they are. */
  standing: ReadonlySet<string>;
  /** Where the words that take the side end. */
  cueEnd: number;
  because: string;
  /** Counts only beside a plainer stance on the same question: what somebody says must be done. */
  weak: boolean;
}

/** Words that make a wish a condition. */
const CONDITION = /\b(?:unless|only if|provided|on condition|as long as|as soon as|so long as|if)\b/i;

export function findClaims(comparison: Comparison): Claim[] {
  const claims: Claim[] = [];
  const { of: storyOf } = mattersOf(comparison);
  const push = (...args: Parameters<typeof claimOf>): void => {
    const claim = claimOf(...args);
    if (claim !== undefined) claims.push({ ...claim, story: storyOf.get(claim.witness.report.id) ?? '' });
  };
  for (const witness of comparison.witnesses) {
    const { read, report } = witness;
    for (const stance of read.stances) {
      const cue = textOf(report.text, stance.cue);
      const content = textOf(report.text, stance.content);
      if (isNoSide(cue, content)) continue;
      const told = toldBy(comparison, witness, stance);
      const side = isConditionBehind(witness, stance) ? 'conditional' : sideOf(stance, content);
      const turned = turnedBy(report.text, stance, side);
      push(comparison, witness, turned ?? stance, turned?.stance ?? side, told, `stance: ${cue}`);
      const left = leftForAnother(report.text, stance, cue);
      if (left !== undefined) push(comparison, witness, left, 'oppose', told, `stance: ${cue} ... to`);
    }
    const sides = [...findVoters(witness), ...findBareSides(witness), ...findProposers(witness)];
    for (const { side, matter, cue, names } of sides) {
      const asStance = { source: [], cue: [cue], content: [matter], stance: side, certainty: 'stated' as const };
      for (const holder of names)
        push(
          comparison,
          witness,
          { ...asStance, id: '', rule: '', holder },
          side,
          [],
          `voter: ${report.text.slice(...cue)}`,
        );
    }
    for (const quotation of read.quotations) {
      if (quotation.source.length === 0 && quotation.speaker === null) continue;
      for (const { side, content, cue, weak } of requestsOf(report.text, quotation)) {
        if (isNoSide('', textOf(report.text, content))) continue;
        if (read.stances.some(x => x.content.some(span => content.some(other => overlaps(span, other))))) continue;
        const told: Stance = {
          ...quotation,
          cue: [...cue],
          content: [...content],
          holder: quotation.speaker,
          stance: side,
        };
        const turned = turnedBy(report.text, told, side);
        push(
          comparison,
          witness,
          turned ?? told,
          turned?.stance ?? side,
          [],
          `request: ${textOf(report.text, cue)}`,
          weak,
        );
      }
    }
  }
  const clear = resolvePointing(claims);
  return [
    ...clear,
    ...findMembers(comparison, clear),
    ...findLikewise(comparison, clear),
    ...findFollowers(clear),
    ...findOutvoted(comparison, clear),
  ];
}

function claimOf(
  comparison: Comparison,
  witness: Witness,
  stance: Stance,
  side: Position['stance'],
  tellers: string[],
  because: string,
  weak = false,
): Omit<Claim, 'story'> | undefined {
  const span = hull([...stance.source, ...stance.cue, ...stance.content]);
  if (span === null || stance.content.length === 0) return undefined;
  const holders = holdersOf(comparison, witness, stance);
  if (holders.length === 0) return undefined;
  const target = targetOf(comparison, witness, stance);
  if (!isDecidable(target, textOf(witness.report.text, target.spans)) || isOnlyPeople(comparison, target))
    return undefined;
  const { sentences, lines } = witness.read;
  const place = stance.cue[0] ?? span;
  const evidence = evidenceOf(witness, span);
  return {
    key: placeKey(witness.report.id, span),
    witness,
    stance: side,
    holders,
    via: viaOf(comparison, evidence, holders, tellers),
    target,
    sentence: sentences.findIndex(x => overlaps(x, place)),
    evidence,
    standing: new Set(
      holders
        .filter(holder => holder.named)
        .flatMap(({ id, evidence: { text } }) => [id, countryOfSeat(comparison, text) ?? id]),
    ),
    inTitle: lines.some(line => line.role === 'title' && overlaps(line.span, place)),
    cueEnd: hull(stance.cue)?.[1] ?? span[1],
    because,
    weak,
  };
}

/** Whoever backs a person takes a side for her, not on a question others could take another side on. */
const isOnlyPeople = (comparison: Comparison, { acts, names }: Target): boolean =>
  acts.length === 0 &&
  names.size > 0 &&
  [...names].every(id => comparison.entities.find(entity => entity.id === id)?.kind === 'person');

/** Through whom these words came, nearest first: who tells them, then the origin credited for this sentence or for the teller. */
function viaOf(
  comparison: Comparison,
  line: Evidence,
  holders: readonly Holder[],
  tellers: readonly string[],
): string[] {
  const nameOf = (id: string): string => comparison.entities.find(entity => entity.id === id)?.name ?? id;
  const via = tellers.filter(id => !holders.some(holder => holder.id === id || holder.id === nameOf(id)));
  const speaker = via.at(-1) ?? holders.find(holder => holder.named)?.id;
  for (const id of originsBehind(comparison, line, speaker)) {
    const origin = comparison.origins.find(x => x.id === id);
    if (origin === undefined || origin.kind === 'own') continue;
    const own = origin.entity !== undefined && holders.some(holder => holder.id === origin.entity);
    if (!own && !via.includes(id) && (origin.entity === undefined || !via.includes(origin.entity))) via.push(id);
  }
  return via;
}

const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([from, to]) => text.slice(from, to)).join(' ');

/** "Favours the scheme, capped at 20,000 marks, if parliament pays": a condition behind the matter, in the same clause. */
const CONDITION_BEHIND =
  /^(?:, (?:[^,;:.“”]|,\d){2,40})?,? (?:but )?(?:only if|if (?!only\b|not\b|any\b|anything\b|ever\b|\p{L}+ed\b)|provided(?: that)?|on condition|as long as)\b/u;
const CONDITION_CHARS = 90;

function isConditionBehind({ read, report }: Witness, { stance, content }: Stance): boolean {
  const end = content.at(-1)?.[1];
  if (end === undefined || stance !== 'support') return false;
  const sentence = read.sentences.find(([from, to]) => from < end && end <= to);
  return (
    sentence !== undefined &&
    CONDITION_BEHIND.test(report.text.slice(end, Math.min(sentence[1], end + CONDITION_CHARS)))
  );
}

/** To want a thing done is to be for it; a wish under a condition is conditional. */
function sideOf(stance: Stance, content: string): Position['stance'] {
  if (stance.stance === 'want' || stance.stance === 'support') {
    if (CONDITION.test(content)) return 'conditional';
    return 'support';
  }
  return stance.stance;
}

/** "Wants the city to block the sale" is against it, "urged them to back the sale" and "refused to back it" are on the sale. */
function turnedBy(text: string, stance: Stance, side: Position['stance']): Stance | undefined {
  const [first] = stance.content;
  if (first === undefined || stance.content.length > 1 || (side !== 'support' && side !== 'oppose')) return undefined;
  const found = /^(?:\S+ ){0,4}?to (\p{L}+) (?=\S)/u.exec(text.slice(...first));
  const inner = found ? SIDE_VERBS[found[1]!] : undefined;
  // "refuses to block the sale" takes no side that could be told.
  if (!found || inner === undefined || (inner === 'oppose' && side === 'oppose')) return undefined;
  const turned = inner === 'oppose' ? 'oppose' : side;
  return { ...stance, stance: turned, content: [[first[0] + found[0].length, first[1]]] };
}

/** "Would have preferred an alliance to any sale": for the one, and against the other. */
function leftForAnother(text: string, stance: Stance, cue: string): Stance | undefined {
  const [first] = stance.content;
  if (first === undefined || !/\bprefer(?:s|red)?$/i.test(cue)) return undefined;
  const found = /^(?!to\b).{4,80}? (?:to|over) (?=(?:any|a|an|the|another|its|their)\b)/u.exec(text.slice(...first));
  return found ? { ...stance, stance: 'oppose', content: [[first[0] + found[0].length, first[1]]] } : undefined;
}

/** Whose word a stance is: the speaker of the quotation it stands in, nearest first. */
function toldBy(comparison: Comparison, witness: Witness, stance: Stance): string[] {
  const { read, report } = witness;
  const span = hull([...stance.source, ...stance.cue, ...stance.content])!;
  const outer = read.quotations
    .filter(quotation => quotation.id === stance.toldBy || quotation.content.some(piece => within(span, piece)))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const via: string[] = [];
  for (const quotation of outer) {
    const id = quotation.speaker === null ? undefined : comparison.entityOf.get(localKey(report.id, quotation.speaker));
    // A letter or a statement tells nothing by itself: the origin of the sentence says whose it is.
    const paper = comparison.entities.find(entity => entity.id === id)?.kind === 'other';
    if (id !== undefined && !paper && !via.includes(id)) via.push(id);
  }
  return via;
}

const lengthOf = (quotation: Quotation): number => quotation.content.reduce((sum, span) => sum + span[1] - span[0], 0);

const VOTE =
  /\b(?:vot|against|oppos|back|favou?r|undecided|waver|decid|mind|fence|support|reject|approv|veto|resist|agree|accept|campaign|lobb|fight|object)/;

/** How many sentences back "it" or "the plan" may lean; chosen so that a new paragraph or two may lie between. */
const LEANING_SENTENCES = 8;

/**
 * Gives "it" and "the plan" the target of the stance before it in the same report; "the offer" leans on an offer only.
 * Where none stands before, all that point in one report point at one thing.
 */
function resolvePointing(claims: readonly Claim[]): Claim[] {
  const ordered = [...claims].sort((a, b) => (a.key < b.key ? -1 : 1));
  let named: Claim[] = [];
  let pointer: Claim | undefined;
  const contrary = new Set<Claim>();
  for (const claim of ordered) {
    if (named[0] !== undefined && named[0].witness !== claim.witness) named = [];
    if (pointer !== undefined && pointer.witness !== claim.witness) pointer = undefined;
    const { pointing, acts } = claim.target;
    if (pointing === false && claim.target.acts.length > 0) named.push(claim);
    const near = named.filter(x => claim.sentence - x.sentence <= LEANING_SENTENCES);
    const meant =
      pointing === 'any'
        ? near.at(-1)
        : near.findLast(x => x.target.acts.some(word => acts.some(other => likeness(word, other) > 0)));
    if (pointing === false) continue;
    // "wanted nobody punished: “I want it read out”": nobody is for and against one thing in a breath, so "it" is another.
    if (meant !== undefined && isContrary(claim, meant)) contrary.add(claim);
    else if (meant !== undefined) claim.target = meant.target;
    else if (pointing === 'any') claim.target = (pointer ??= claim).target;
  }
  // "They want this" with nothing before it says of nobody what is wanted; a vote on "it" is at least a vote.
  return claims.filter(claim => !contrary.has(claim) && (claim.target.pointing === false || VOTE.test(claim.because)));
}

/** Whether two claims of one sentence or its neighbour give one holder both sides. */
function isContrary(a: Claim, b: Claim): boolean {
  const sides = new Set([a.stance, b.stance]);
  const near = Math.abs(a.sentence - b.sentence) <= 1;
  return near && sides.has('support') && sides.has('oppose') && a.holders.some(x => b.holders.some(y => x.id === y.id));
}
