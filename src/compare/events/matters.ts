// Which reports tell of one matter, so that their events may be one: those of one story, and in a small pile those that name the same.
// Does not compare events, and groups no stories; compare/stories/ does.
import { isNaming } from '../../model/index.js';
import { type Comparison, localKey, pairKey } from '../comparison.js';

/**
 * A pile of so many reports was put together by a person who follows one matter. Reports that word it quite differently have too few
 * words in common to be one story by them: 11 of the 41 small piles of our corpus fall into two or three.
 */
export const SMALL_PILE = 12;
/** Named parties and places that two reports of a small pile must have in common to tell of one matter. */
const LEAST_COMMON = 2;
/**
 * The same for names letter by letter: those of two stories are not joined unless everybody knows them. Of 30,000 pairs of reports of
 * two matters of our corpus one has two such names, none three.
 */
const LEAST_SPELLED_ALIKE = 3;

export interface Matters {
  /** Report id to the id of its matter. */
  of: ReadonlyMap<string, string>;
  /** How alike two reports are, by `pairKey`; 1 where they name the same. */
  likeness: ReadonlyMap<string, number>;
}

/** Names of each report: as printed, and as ids of the pile's entities. */
function namedIn({ witnesses, entityOf }: Comparison): { report: string; printed: Set<string>; ids: Set<string> }[] {
  return witnesses.map(({ report, read }) => {
    const printed = new Set<string>();
    const ids = new Set<string>();
    for (const mention of read.mentions) {
      if (!isNaming(mention)) continue;
      printed.add(report.text.slice(...mention.span).toLowerCase());
      const id = entityOf.get(localKey(report.id, mention.entity));
      if (id) ids.add(id);
    }
    return { report: report.id, printed, ids };
  });
}

const countCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(name => b.has(name)).length;

const known = new WeakMap<Comparison, Matters>();

/** The matters of a pile, found once when its entities are known. */
export function mattersOf(comparison: Comparison): Matters {
  const found = known.get(comparison) ?? findMatters(comparison);
  known.set(comparison, found);
  return found;
}

/** Lays stories together whose reports name the same. */
function findMatters(comparison: Comparison): Matters {
  const of = new Map<string, string>();
  for (const story of comparison.stories) for (const report of story.reports) of.set(report, story.id);
  if (comparison.witnesses.length > SMALL_PILE) return { of, likeness: comparison.likeReports };
  const likeness = new Map(comparison.likeReports);
  const named = namedIn(comparison);
  for (const [at, a] of named.entries()) {
    for (const b of named.slice(at + 1)) {
      const isCommon =
        countCommon(a.ids, b.ids) >= LEAST_COMMON || countCommon(a.printed, b.printed) >= LEAST_SPELLED_ALIKE;
      if (!isCommon) continue;
      likeness.set(pairKey(a.report, b.report), 1);
      const [kept = '', gone = ''] = [of.get(a.report) ?? '', of.get(b.report) ?? ''].sort();
      if (kept === gone) continue;
      for (const [report, story] of of) if (story === gone) of.set(report, kept);
    }
  }
  return { of, likeness };
}

/** Reports less alike than this may well speak of two happenings of one kind. */
const LIKE_AT = 0.2;

/** Whether two reports are alike enough for what they tell of one thing to be of one thing. */
export function isOneMatter(comparison: Comparison, a: string, b: string): boolean {
  if (a === b) return false;
  const { of, likeness } = mattersOf(comparison);
  if ((likeness.get(pairKey(a, b)) ?? 0) >= LIKE_AT) return true;
  return comparison.witnesses.length <= SMALL_PILE && of.get(a) === of.get(b);
}
