// Where reports call one happening by names that judge it in two ways: "taken" here and "stolen" there.
// Does not join happenings; events/ did. Names that mean the same are no line.
import { CHARGED_NAMES } from '../../lists/charged-names.js';
import type { Disagreement, RecordEvent } from '../../model/index.js';
import { type Comparison, evidenceOf } from '../comparison.js';
import { stemOf, wordsOf } from '../utterances/wording.js';
import { witnessItems } from '../witness-items.js';
import { lineOf, reportsOf, shortened, valueFrom } from './line.js';

/** The pair and the side of each stem. */
const SIDES = new Map<string, { pair: number; side: number }[]>();
for (const [pair, sides] of CHARGED_NAMES.entries())
  for (const [side, words] of sides.entries())
    for (const word of words.split(' ')) SIDES.set(stemOf(word), [...(SIDES.get(stemOf(word)) ?? []), { pair, side }]);

const LEAST_WEIGHT = 0.6;
/** Words or names that both sentences must have beside the names: joined happenings may still be two. */
const LEAST_SHARED = 1;
/** A report says a name again and again: so often it is shown. */
const MOST_OF_A_REPORT = 2;

/** One happening under two names that judge it. */
export function findChargedNames(comparison: Comparison, event: RecordEvent): Disagreement[] {
  if (reportsOf(event.members) < 2) return [];
  const named = event.members.flatMap(member => {
    const witness = witnessItems(comparison, member.report)?.witness;
    if (!witness) return [];
    const { text } = witness.report;
    const sides = wordsOf(text, member.trigger).flatMap(({ key }) => SIDES.get(key) ?? []);
    return sides.length === 0 ? [] : [{ member, witness, sides }];
  });
  const storyOf = (report: string) => comparison.stories.find(({ reports }) => reports.includes(report))?.id;
  const wordsBeside = ({ member, witness }: (typeof named)[number]): Set<string> =>
    new Set(
      wordsOf(witness.report.text, member.span).flatMap(({ key, weight }) =>
        weight >= LEAST_WEIGHT && !SIDES.has(key) ? [key] : [],
      ),
    );
  for (const [at, a] of named.entries()) {
    for (const b of named.slice(at + 1)) {
      if (a.member.report === b.member.report || storyOf(a.member.report) !== storyOf(b.member.report)) continue;
      const both = a.sides.find(x => b.sides.some(y => x.pair === y.pair && x.side !== y.side));
      if (!both) continue;
      const theirs = wordsBeside(b);
      if ([...wordsBeside(a)].filter(key => theirs.has(key)).length < LEAST_SHARED) continue;
      const told = new Map<string, number>();
      const under = named.filter(({ sides, member }) => {
        const side = sides.find(({ pair }) => pair === both.pair);
        if (side === undefined) return false;
        const key = `${member.report} ${side.side}`;
        const times = told.get(key) ?? 0;
        told.set(key, times + 1);
        return times < MOST_OF_A_REPORT;
      });
      const values = under.map(({ witness, member }) => valueFrom(evidenceOf(witness, member.trigger)));
      return [
        lineOf('wording', shortened(a.member.text), values, ['one happening under two names'], 'one name judges it'),
      ];
    }
  }
  return [];
}
