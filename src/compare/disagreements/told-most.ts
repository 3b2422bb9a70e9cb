// Where each report's largest count of one noun, or of one state, is another number: "210 homes lie in ruins", "176 houses were destroyed".
// Does not say that both count one thing: compare/figures does where more than the noun says so, and those are left out.
import { PEOPLE_NOUNS } from '../../lists/counted-alike.js';
import { THING_STATES, VOTE_STATES } from '../../lists/counted-states.js';
import type { Disagreement, Figure } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import { countedAs, isGenericNoun, isNeeded, tellsOfPast } from '../figures/items.js';
import { stemOf } from '../utterances/wording.js';
import type { ToldSentence } from './like-sentences.js';
import { lineOf, reportsOf, type Value, valueFrom } from './line.js';

export const MAY_COUNT_OTHERS = 'the reports may count at other times, or other ones';

/** Small numbers stand everywhere, and count parts of the matter. */
const LEAST_COUNT = 5;
const LEAST_COUNT_OF_STATE = 2;
/** Counts of one matter by two reports are seldom further apart. */
const LEAST_RATIO = 0.5;
/** A noun that a report counts in more ways than this counts many things. */
const MOST_COUNTS = 3;
const MEN: ReadonlySet<string> = new Set(PEOPLE_NOUNS.map(stemOf));
/** A part, an addition and a word of size are no count of the matter. */
export const PART_OF_MATTER =
  /^(?:some |about |many |several )?(?:dozens|scores|hundreds|thousands|tens|millions|billions)\b|\b(?:more|another|further|additional|others?|of (?:them|whom|which)|each|every|per)\b/i;

type Counted = Value & { count: number };

/** The noun or the state under which a number of one matter is told again. */
function keyOf(figure: Figure): string | undefined {
  const { kind, unitClass } = countedAs(figure);
  const { state } = figure;
  if (kind !== 'count' || figure.value < (state === undefined ? LEAST_COUNT : LEAST_COUNT_OF_STATE)) return undefined;
  if (state !== undefined && VOTE_STATES.has(state)) return undefined;
  if (state !== undefined && !THING_STATES.has(state)) return `~${state}`;
  const noun = stemOf(figure.unit.toLowerCase());
  if (isGenericNoun(noun) || noun === 'number') return undefined;
  return MEN.has(noun) ? noun : unitClass;
}

/** Lines on each noun and state of a story that no line tells of. */
export const findMost = (
  stories: readonly (readonly ToldSentence[])[],
  isTold: (line: Disagreement) => boolean,
): Disagreement[] =>
  stories.flatMap(sentences => {
    const byKey = new Map<string, Map<string, Counted[]>>();
    for (const { witness, span, figures } of sentences) {
      const { text } = witness.report;
      if (tellsOfPast(witness, span)) continue;
      for (const figure of figures) {
        if (isNeeded(text, span, figure) || PART_OF_MATTER.test(text.slice(...figure.span))) continue;
        const key = keyOf(figure);
        if (key === undefined) continue;
        const byReport = byKey.get(key) ?? new Map<string, Counted[]>();
        const value = { ...valueFrom(evidenceOf(witness, figure.span), String(figure.value)), count: figure.value };
        byReport.set(witness.report.id, [...(byReport.get(witness.report.id) ?? []), value]);
        byKey.set(key, byReport);
      }
    }
    return [...byKey].flatMap(([key, byReport]) => {
      const most = [...byReport.values()].flatMap(counts => {
        if (new Set(counts.map(({ count }) => count)).size > MOST_COUNTS) return [];
        return [counts.reduce((best, x) => (x.count > best.count ? x : best))];
      });
      const largest = Math.max(...most.map(({ count }) => count));
      const near = most.filter(({ count }) => count >= LEAST_RATIO * largest);
      if (reportsOf(near) < 2 || new Set(near.map(({ count }) => count)).size < 2) return [];
      const values = near.map(({ count: _, ...value }) => value);
      const line = lineOf('number', key.replace(/^~/, ''), values, ['the largest count of each'], MAY_COUNT_OTHERS);
      return isTold(line) ? [] : [line];
    });
  });
