// From the stances and requests of all reports to claims: who stands where on what, as told by whom.
// Does not join claims into questions; questions.ts does.
import type { Evidence, Position, Quotation, Span, Stance } from '../../model/index.js';
import { hull, overlaps, within } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey, placeKey, type Witness } from '../comparison.js';
import { likeness } from '../utterances/wording.js';
import { type Holder, holdersOf } from './holders.js';
import { findLikewise, findMembers } from './members.js';
import { type Target, targetOf } from './targets.js';

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
  /** Where the words that take the side end. */
  cueEnd: number;
  because: string;
}

/** Verbs of speech that take a side on what should be done. Source: general knowledge; kept short on purpose. */
const REQUESTS: Readonly<Record<string, Position['stance']>> = {
  urge: 'support',
  'call for': 'support',
  'call on': 'support',
  demand: 'support',
  'appeal for': 'support',
  'plead for': 'support',
  recommend: 'support',
  propose: 'support',
  back: 'support',
  endorse: 'support',
  advocate: 'support',
  'push for': 'support',
  'rule out': 'oppose',
  reject: 'oppose',
  'object to': 'oppose',
  oppose: 'oppose',
  'argue against': 'oppose',
};

/** Cues that look like a side and are none: thanks, wishes of goodwill, no comment, an abstention. */
const NO_SIDE =
  /\b(?:thank|thanks|thanked|praise[ds]?|gratitude|congratulate[ds]?|wish(?:es|ed)?|regret(?:s|ted)?|declin(?:e|es|ed)|condolences?|comment|respond|disregard)\b|\bnot\s+(?:say|comment|answer|respond)\b/i;
/** What is denied or declined rather than opposed: claims about facts, and questions put to the holder. */
const NO_TARGET =
  /\b(?:abstain|abstention|comment|recovery|interview|condolences?)\b|^(?:who|what|where|when|how)\b|^(?:any |all |the |such )?(?:links?|claims?|accusations?|allegations?|suggestions?|reports?|criticism|rumou?rs?|charges?|responsibility)\b/i;
/** Words that make a wish a condition. */
const CONDITION = /\b(?:unless|only if|provided|on condition|as long as|as soon as|so long as|if)\b/i;

export function findClaims(comparison: Comparison): Claim[] {
  const claims: Claim[] = [];
  for (const witness of comparison.witnesses) {
    const { read, report } = witness;
    for (const stance of read.stances) {
      const cue = textOf(report.text, stance.cue);
      const content = textOf(report.text, stance.content);
      if (NO_SIDE.test(cue) || NO_TARGET.test(content) || (/\bfor$/.test(cue) && /^sale\b/.test(content))) continue;
      const told = toldBy(comparison, witness, stance);
      pushClaim(claims, comparison, witness, stance, sideOf(stance, content), told, `stance: ${cue}`);
    }
    for (const quotation of read.quotations) {
      const side = requestOf(report.text, quotation);
      if (side === undefined || quotation.speaker === null) continue;
      if (read.stances.some(x => x.content.some(span => quotation.content.some(other => overlaps(span, other)))))
        continue;
      const asStance: Stance = { ...quotation, holder: quotation.speaker, stance: side };
      pushClaim(claims, comparison, witness, asStance, side, [], `request: ${textOf(report.text, quotation.cue)}`);
    }
  }
  resolvePointing(claims);
  return [...claims, ...findMembers(comparison, claims), ...findLikewise(comparison, claims)];
}

function pushClaim(
  claims: Claim[],
  comparison: Comparison,
  witness: Witness,
  stance: Stance,
  side: Position['stance'],
  via: string[],
  because: string,
): void {
  const span = hull([...stance.source, ...stance.cue, ...stance.content]);
  if (span === null || stance.content.length === 0) return;
  const holders = holdersOf(comparison, witness, stance);
  if (holders.length === 0) return;
  const sentence = witness.read.sentences.findIndex(x => overlaps(x, stance.cue[0] ?? span));
  claims.push({
    key: placeKey(witness.report.id, span),
    witness,
    stance: side,
    holders,
    via: via.filter(id => !holders.some(holder => holder.id === id)),
    target: targetOf(witness, stance),
    sentence,
    evidence: evidenceOf(witness, span),
    cueEnd: hull(stance.cue)?.[1] ?? span[1],
    because,
  });
}

const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([from, to]) => text.slice(from, to)).join(' ');

/** To want a thing done is to be for it; a wish under a condition is conditional. */
function sideOf(stance: Stance, content: string): Position['stance'] {
  if (stance.stance === 'want' || stance.stance === 'support') {
    if (CONDITION.test(content)) return 'conditional';
    return 'support';
  }
  return stance.stance;
}

function requestOf(text: string, quotation: Quotation): Position['stance'] | undefined {
  if (quotation.type === 'direct' || quotation.cue.length === 0) return undefined;
  const cue = textOf(text, quotation.cue).toLowerCase();
  const before = text.slice(Math.max(0, quotation.cue[0]![0] - 12), quotation.cue.at(-1)![1]);
  if (/\b(?:not|never|neither|nor)\b|n[’']t\b/i.test(before)) return undefined;
  for (const [verb, side] of Object.entries(REQUESTS)) {
    const [head, particle] = verb.split(' ');
    const stem = head!.replace(/e$/, '');
    const found = cue.split(/\s+/).some(word => word.startsWith(stem) && word.length <= head!.length + 4);
    if (found && (particle === undefined || cue.includes(` ${particle}`))) return side;
  }
  return undefined;
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
    if (id !== undefined && !via.includes(id)) via.push(id);
  }
  return via;
}

const lengthOf = (quotation: Quotation): number => quotation.content.reduce((sum, span) => sum + span[1] - span[0], 0);

/** How many sentences back "it" or "the plan" may lean; chosen so that a new paragraph or two may lie between. */
const LEANING_SENTENCES = 8;

/** Gives "it" and "the plan" the target of the stance before it in the same report; "the offer" leans on an offer only. */
function resolvePointing(claims: readonly Claim[]): void {
  const ordered = [...claims].sort((a, b) => (a.key < b.key ? -1 : 1));
  let named: Claim[] = [];
  for (const claim of ordered) {
    if (named[0] !== undefined && named[0].witness !== claim.witness) named = [];
    const { pointing, acts } = claim.target;
    if (pointing === false) named.push(claim);
    const near = named.filter(x => claim.sentence - x.sentence <= LEANING_SENTENCES);
    const meant =
      pointing === 'any'
        ? near.at(-1)
        : near.findLast(x => x.target.acts.some(word => acts.some(other => likeness(word, other) > 0)));
    if (pointing !== false && meant !== undefined) claim.target = meant.target;
  }
}
