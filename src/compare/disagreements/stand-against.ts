// Of the numbers that a line lays side by side as perhaps one matter: which stand against each other whatever the reports' days and places.
// Does not bring numbers together; the finders of counts told do.
import { nearness } from '../../language/senses.js';
import type { Disagreement } from '../../model/index.js';
import { type Comparison, lineId, placeKey } from '../comparison.js';
import { isOneMatter } from '../events/matters.js';
import { differForReason } from '../figures/apparent.js';
import { type FigureItem, layOutFigures, singularOf } from '../figures/items.js';
import { ONLY_PART, otherThing } from '../figures/judge.js';
import { lineOf, reportsOf, type Value } from './line.js';

/** What is known of the matter beside its numbers. */
export interface MatterKnown {
  /** Whether its count rises from day to day while it is fresh: the hurt are found one by one, and a crew is not. */
  grows: boolean;
  /** Whether words beside each number tell the matter, so that a part of others may be all of it: "of whom 14 were arrested". */
  ofWhom?: boolean;
  /** Whether the nouns must be near in meaning: thirteen magazines and nine rifles were both seized. */
  likeNouns?: boolean;
  /** Days by which the reports may lie apart, where the matter is of one evening. */
  mostDays?: number;
}

/** Whether the later of two counts of a growing matter is the higher one. */
function isLaterCount(a: FigureItem, b: FigureItem): boolean {
  if (a.published === null || b.published === null) return a.published !== b.published;
  if (a.published === b.published) return false;
  const [early, late] = a.published < b.published ? [a, b] : [b, a];
  return late.value >= early.value;
}

const isTooFar = (a: FigureItem, b: FigureItem, mostDays: number | undefined): boolean =>
  mostDays !== undefined &&
  (a.published === null || b.published === null || Math.abs(a.published - b.published) > mostDays);

/** "Seven of the suspects" are some of them. */
const SOME_OF = /\bof (?:the|these|those)\b/i;
const isSomeOf = ({ witness, figure }: FigureItem): boolean =>
  figure.of === undefined && SOME_OF.test(witness.report.text.slice(...figure.span));

const haveLikeNouns = (a: FigureItem, b: FigureItem): boolean =>
  a.unitClass === b.unitClass ||
  nearness(singularOf(a.figure.unit), 'noun', singularOf(b.figure.unit), 'noun') !== null;

function standAgainst(comparison: Comparison, a: FigureItem, b: FigureItem, known: MatterKnown): boolean {
  if (a.value === b.value || a.witness === b.witness) return false;
  const [mine, theirs] = [a.witness.report.id, b.witness.report.id];
  if (!isOneMatter(comparison, mine, theirs) || isTooFar(a, b, known.mostDays)) return false;
  if (isSomeOf(a) || isSomeOf(b)) return false;
  if (known.likeNouns && !haveLikeNouns(a, b)) return false;
  const other = otherThing(a, b);
  if (other !== undefined && !(other === ONLY_PART && known.ofWhom)) return false;
  return differForReason(a, b) === undefined && !(known.grows && isLaterCount(a, b));
}

const byPlace = new WeakMap<Comparison, ReadonlyMap<string, FigureItem>>();

function itemOf(comparison: Comparison, { report, span }: Value): FigureItem | undefined {
  let items = byPlace.get(comparison);
  if (!items) {
    items = new Map(layOutFigures(comparison).map(item => [item.key, item]));
    byPlace.set(comparison, items);
  }
  return items.get(placeKey(report, span));
}

/** A line as it was, and before it a line of those of its numbers that stand against each other. */
export function withOpposed(comparison: Comparison, line: Disagreement, known: MatterKnown): Disagreement[] {
  const told = line.values.flatMap(value => {
    const item = itemOf(comparison, value);
    return item === undefined ? [] : [{ value, item }];
  });
  const opposed = told.filter(({ item }) => told.some(other => standAgainst(comparison, item, other.item, known)));
  const values = opposed.map(({ value }) => value);
  if (reportsOf(values) < 2) return [line];
  const real = lineOf(line.kind, line.about, values, line.because);
  return values.length === line.values.length ? [real] : [real, { ...line, id: lineId('D', [`${line.id} of all`]) }];
}
