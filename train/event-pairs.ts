// Fits the weights of compare/events/weights.ts on the training stories of our own corpus and prints them: is a pair one happening?
// Not part of the installed package.   npx tsx train/event-pairs.ts
import { type EventItem, layOutEvents } from '../src/compare/events/items.js';
import { type PairFeatures, pairFeatures } from '../src/compare/events/judge.js';
import type { PairFeature } from '../src/compare/events/weights.js';
import { rarity } from '../src/compare/events/words.js';
import { compareReports } from '../src/compare/index.js';
import { reportFromText } from '../src/intake/text.js';
import { overlaps, type Span } from '../src/model/index.js';
import { readReport } from '../src/read/index.js';
import { loadCorpus, loadGroups, partOf } from './corpus.js';

interface Mention {
  report: string;
  words: string;
}
interface Group {
  reports: string[];
  events?: { mentions: Mention[] }[];
  notSameEvent?: [Mention, Mention, string][];
}
interface Row {
  found: PairFeatures;
  same: boolean;
  weight: number;
}

/** A pair named as a look-alike teaches more than one that merely is not named. */
const LOOK_ALIKE = 3;
/** An event of a report that tells the happening in other words too may well be that happening: it counts less against. */
const UNNAMED = 0.3;

const groups = (loadGroups() as unknown as Group[]).filter(
  group => group.events && partOf(group.reports[0]!) === 'train',
);
const texts = new Map(loadCorpus().map(report => [report.id, report]));

function spansOf({ report, words }: Mention): Span[] {
  const text = texts.get(report)!.text;
  return words.split(' … ').map(piece => [text.indexOf(piece), text.indexOf(piece) + piece.length]);
}

function rowsOf(group: Group): Row[] {
  const comparison = compareReports(
    group.reports.map(id => {
      const { text, published } = texts.get(id)!;
      const report = reportFromText(id, text, published === 'none' ? {} : { published });
      return { report, read: readReport(report) };
    }),
  );
  const items = layOutEvents(comparison);
  const rare = rarity(items.map(item => item.context));
  const stands = (item: EventItem, mention: Mention): boolean =>
    item.witness.report.id === mention.report && spansOf(mention).some(span => overlaps(span, item.event.trigger));
  const happenings = group.events!;
  const of = new Map(
    items.map(item => [item, happenings.filter(event => event.mentions.some(mention => stands(item, mention)))]),
  );
  const rows: Row[] = [];
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) {
      const [a, b] = [items[i]!, items[j]!];
      const alike = (group.notSameEvent ?? []).some(
        ([x, y]) => (stands(a, x) && stands(b, y)) || (stands(a, y) && stands(b, x)),
      );
      if (a.witness === b.witness && !alike) continue;
      const [left, right] = [of.get(a)!, of.get(b)!];
      const told = (ones: typeof left, item: EventItem): boolean =>
        ones.some(event => event.mentions.some(mention => mention.report === item.witness.report.id));
      const { found } = pairFeatures(a, b, rare);
      if (alike) rows.push({ found, same: false, weight: LOOK_ALIKE });
      else if (left.some(event => right.includes(event))) rows.push({ found, same: true, weight: 1 });
      else if (left.length > 0 && right.length > 0) rows.push({ found, same: false, weight: 1 });
      else if (told(left, b) || told(right, a)) rows.push({ found, same: false, weight: UNNAMED });
    }
  }
  return rows;
}

const EPOCHS = 400;
const RATE = 0.3;
const DECAY = 2e-4;

/** Logistic regression by full passes; the same rows give the same weights. */
function fitWeights(rows: readonly Row[]): Map<PairFeature, number> {
  const weights = new Map<PairFeature, number>();
  const squares = new Map<PairFeature, number>();
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slopes = new Map<PairFeature, number>();
    for (const row of rows) {
      const entries = Object.entries(row.found) as [PairFeature, number][];
      const score = entries.reduce((sum, [feature, value]) => sum + (weights.get(feature) ?? 0) * value, 0);
      const error = (1 / (1 + Math.exp(-score)) - (row.same ? 1 : 0)) * row.weight;
      for (const [feature, value] of entries) slopes.set(feature, (slopes.get(feature) ?? 0) + error * value);
    }
    for (const [feature, slope] of slopes) {
      const pull = slope / total + (feature === 'bias' ? 0 : DECAY * (weights.get(feature) ?? 0));
      squares.set(feature, (squares.get(feature) ?? 1e-6) + pull * pull);
      weights.set(feature, (weights.get(feature) ?? 0) - (RATE * pull) / Math.sqrt(squares.get(feature)!));
    }
  }
  return weights;
}

const rows = groups.flatMap(rowsOf);
const weights = fitWeights(rows);
for (const [feature, weight] of [...weights].sort()) process.stdout.write(`  ${feature}: ${weight.toFixed(2)},\n`);
process.stdout.write(
  `${groups.length} stories, ${rows.length} pairs, ${rows.filter(row => row.same).length} of one happening\n`,
);
