// Several reports' quotations in, utterances out: what was once said, who renders it, and where the wordings part.
// Does not read quotations; read/quotations/ did. Nothing here depends on the rest of the pile but the pair itself.
import type { Evidence } from '../../model/index.js';
import { anyOverlap } from '../../model/index.js';
import type { CompareStep, Comparison } from '../comparison.js';
import { buildUtterances } from './build.js';
import { type Bundle, bundleRenderings, candidatePairs } from './candidates.js';
import type { Link } from './merge.js';
import { findRenderings, speakerTie } from './renderings.js';
import { judgePair, type PairVerdict, pairOf } from './rules.js';

export { judgeWordings, PAIR_RULES } from './rules.js';

export const utterances: CompareStep = {
  id: 'compare.utterances',
  needs: ['entities', 'origins'],
  makes: ['utterances', 'judgements'],
  run(comparison) {
    const bundles = bundleRenderings(findRenderings(comparison));
    const links = judgeBundles(comparison, bundles);
    comparison.utterances = buildUtterances(comparison, bundles, links);
  },
};

function judgeBundles(comparison: Comparison, bundles: readonly Bundle[]): Link[] {
  const decided = decisionsOf(comparison);
  const pairs = candidatePairs(bundles);
  const links: Link[] = [];
  for (const [x, y] of pairs) {
    const a = bundles[x]!.first;
    const b = bundles[y]!.first;
    if (a.witness === b.witness && anyOverlap(a.spans, b.spans)) continue;
    const verdict = decided(bundles[x]!, bundles[y]!) ?? judgePair(pairOf(a, b, speakerTie(a, b)));
    if (verdict !== undefined) links.push({ a: x, b: y, verdict });
  }
  return links;
}

/** A person's word on two quotations goes before every rule. */
function decisionsOf(comparison: Comparison): (a: Bundle, b: Bundle) => PairVerdict | undefined {
  const decisions = comparison.decisions.filter(x => (x.action === 'same' || x.action === 'different') && x.a && x.b);
  const isAt = (bundle: Bundle, evidence: Evidence): boolean =>
    bundle.members.some(x => x.witness.report.id === evidence.report && anyOverlap(x.spans, [evidence.span]));
  return (a, b) => {
    const decision = decisions.findLast(x => (isAt(a, x.a!) && isAt(b, x.b!)) || (isAt(a, x.b!) && isAt(b, x.a!)));
    if (decision === undefined) return undefined;
    const verdict = decision.action === 'same' ? 'same' : 'different';
    return { verdict, rule: 'decision', score: 1, because: [`decided by ${decision.by ?? 'a person'}`] };
  };
}
