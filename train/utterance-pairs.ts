// Fits the weights of compare/utterances/likeness.ts on the training stories of our own corpus and prints them: is a pair one utterance?
// Not part of the installed package.   npx tsx train/utterance-pairs.ts
import { compareReports } from '../src/compare/index.js';
import { type LikenessFeature, likenessFeatures } from '../src/compare/utterances/likeness.js';
import { pairOf } from '../src/compare/utterances/pairs.js';
import { findRenderings, type Rendering } from '../src/compare/utterances/renderings.js';
import { speakerTies } from '../src/compare/utterances/speakers.js';
import { reportFromText } from '../src/intake/text.js';
import type { Span } from '../src/model/index.js';
import { readReport } from '../src/read/index.js';
import { loadCorpus, loadGroups, partOf } from './corpus.js';
import { fitLogistic, type LogisticRow } from './logistic.js';

interface Words {
  report: string;
  content: string;
}
interface Group {
  reports: string[];
  same_utterance: Words[][];
}

/** A pair with less in common is never judged. */
const LEAST_SHARED = 0.6;
const LEAST_ORDER = 0.6;
/** Share of the words named in the truth that a rendering must have to be one of them. */
const LEAST_COVER = 0.3;
/** Two renderings that the truth does not name may be one utterance all the same: they count half against. */
const UNNAMED = 0.5;

const groups = (loadGroups() as unknown as Group[]).filter(group => partOf(group.reports[0]!) === 'train');
const texts = new Map(loadCorpus().map(report => [report.id, report]));

function spansOf({ report, content }: Words): Span[] {
  const { text } = texts.get(report)!;
  let from = 0;
  return content.split(' … ').map(piece => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return [at, from];
  });
}

function isOf(rendering: Rendering, words: Words): boolean {
  if (rendering.witness.report.id !== words.report) return false;
  const spans = spansOf(words);
  const whole = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const common = spans.flatMap(([start, end]) =>
    rendering.spans.map(span => Math.max(0, Math.min(end, span[1]) - Math.max(start, span[0]))),
  );
  return common.reduce((sum, length) => sum + length, 0) >= LEAST_COVER * whole;
}

function rowsOf(group: Group): LogisticRow<LikenessFeature>[] {
  const comparison = compareReports(
    group.reports.map(id => {
      const { text, published } = texts.get(id)!;
      const report = reportFromText(id, text, published === 'none' ? {} : { published });
      return { report, read: readReport(report) };
    }),
  );
  const renderings = findRenderings(comparison);
  const setsOf = new Map(
    renderings.map(rendering => [
      rendering,
      group.same_utterance.filter(set => set.some(words => isOf(rendering, words))),
    ]),
  );
  const tieOf = speakerTies();
  const rows: LogisticRow<LikenessFeature>[] = [];
  for (const [at, a] of renderings.entries()) {
    for (const b of renderings.slice(at + 1)) {
      if (a.witness === b.witness) continue;
      const pair = pairOf(a, b, tieOf(a, b));
      if (pair.overlap.shared < LEAST_SHARED && pair.alignment.order < LEAST_ORDER) continue;
      const [left, right] = [setsOf.get(a)!, setsOf.get(b)!];
      const same = left.some(set => right.includes(set));
      const weight = left.length + right.length > 0 ? 1 : UNNAMED;
      rows.push({ found: likenessFeatures(pair), same, weight });
    }
  }
  return rows;
}

const rows = groups.flatMap(rowsOf);
for (const [feature, weight] of [...fitLogistic(rows)].sort())
  process.stdout.write(`  '${feature}': ${weight.toFixed(2)},\n`);
process.stdout.write(
  `${groups.length} stories, ${rows.length} pairs, ${rows.filter(row => row.same).length} of one utterance\n`,
);
