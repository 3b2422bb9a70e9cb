// Several reports' quotations in, utterances out: what was once said, who renders it, and where the wordings part.
// Does not read quotations; read/quotations/ did. Nothing here depends on the rest of the pile but the pair itself.
import type { Evidence, Rule, Span } from '../../model/index.js';
import { anyOverlap, overlaps } from '../../model/index.js';
import type { CompareStep, Comparison } from '../comparison.js';
import { overlapOf } from './alignment.js';
import { buildUtterances } from './build.js';
import { type Bundle, bundleRenderings, candidatePairs } from './candidates.js';
import { attachEchoes, ECHO_RULE } from './echoes.js';
import { DECISION, type Link } from './merge.js';
import { pairOf, worthAligning } from './pairs.js';
import { findRenderings } from './renderings.js';
import { judgePair, PAIR_RULES } from './rules.js';
import { speakerTies } from './speakers.js';

export { judgeWordings, PAIR_RULES } from './rules.js';

/** All rules of this step, for the list of rules. */
export const UTTERANCE_RULES: readonly Rule[] = [...PAIR_RULES, ECHO_RULE];

export const utterances: CompareStep = {
  id: 'compare.utterances',
  needs: ['stories', 'entities', 'entityOf', 'origins'],
  makes: ['utterances', 'judgements'],
  run(comparison) {
    const bundles = bundleRenderings(findRenderings(comparison));
    const links = judgeBundles(comparison, bundles);
    attachEchoes(comparison, bundles);
    comparison.utterances = buildUtterances(comparison, bundles, links);
  },
};

/** Words in order that two reports of different stories must share to have one utterance: a speech may serve two stories. */
const STRANGE_WORDS = 8;

function judgeBundles(comparison: Comparison, bundles: readonly Bundle[]): Link[] {
  const decided = decidedPairs(comparison, bundles);
  const links: Link[] = [];
  const tieOf = speakerTies();
  for (const [x, y] of candidatePairs(bundles)) {
    const a = bundles[x]!.first;
    const b = bundles[y]!.first;
    if (decided.has(keyOf(x, y)) || (a.witness === b.witness && anyOverlap(a.spans, b.spans))) continue;
    const tie = tieOf(a, b);
    const overlap = overlapOf(a.content, b.content, a.weight, b.weight);
    if (!worthAligning(a, b, tie, overlap)) continue;
    const pair = pairOf(a, b, tie, a.witness === b.witness, overlap);
    if (a.story !== b.story && pair.alignment.pairs.filter(x => x.likeness === 1).length < STRANGE_WORDS) continue;
    const verdict = judgePair(pair);
    if (verdict !== undefined) links.push({ a: x, b: y, verdict });
  }
  return [...links, ...decided.values()];
}

const keyOf = (x: number, y: number): string => `${x} ${y}`;

/** A person's word on two quotations goes before every rule; words that are just a quotation's mean none that it stands in. */
function decidedPairs(comparison: Comparison, bundles: readonly Bundle[]): Map<string, Link> {
  const where = (evidence: Evidence, isThere: (span: Span) => boolean): number[] =>
    bundles.flatMap(({ members }, index) =>
      members.some(x => x.witness.report.id === evidence.report && x.spans.some(isThere)) ? [index] : [],
    );
  const at = (evidence: Evidence): number[] => {
    const exact = where(evidence, ([start, end]) => start === evidence.span[0] && end === evidence.span[1]);
    return exact.length > 0 ? exact : where(evidence, span => overlaps(span, evidence.span));
  };
  const decided = new Map<string, Link>();
  for (const { action, about, a, b, by } of comparison.decisions) {
    if (about !== undefined && about !== 'utterance') continue;
    if ((action !== 'same' && action !== 'different') || a === undefined || b === undefined) continue;
    for (const left of at(a)) {
      for (const right of at(b)) {
        if (left === right) continue;
        const because = [`decided by ${by ?? 'a person'}`];
        const [x, y] = left < right ? [left, right] : [right, left];
        decided.set(keyOf(x, y), { a: x, b: y, verdict: { verdict: action, rule: DECISION, score: 1, because } });
      }
    }
  }
  return decided;
}
