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

export interface Matters {
  /** Report id to the id of its matter. */
  of: ReadonlyMap<string, string>;
  /** How alike two reports are, by `pairKey`; 1 where they name the same. */
  likeness: ReadonlyMap<string, number>;
}

/** Ids of the pile's entities that each report names. */
function namedIn({ witnesses, entityOf }: Comparison): Map<string, ReadonlySet<string>> {
  return new Map(
    witnesses.map(({ report, read }) => {
      const named = new Set<string>();
      for (const mention of read.mentions) {
        const id = isNaming(mention) ? entityOf.get(localKey(report.id, mention.entity)) : undefined;
        if (id) named.add(id);
      }
      return [report.id, named];
    }),
  );
}

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
  const named = [...namedIn(comparison)];
  for (const [at, [a, ofA]] of named.entries()) {
    for (const [b, ofB] of named.slice(at + 1)) {
      let common = 0;
      for (const id of ofA) if (ofB.has(id)) common++;
      if (common < LEAST_COMMON) continue;
      likeness.set(pairKey(a, b), 1);
      const [kept = '', gone = ''] = [of.get(a) ?? '', of.get(b) ?? ''].sort();
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
