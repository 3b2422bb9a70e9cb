// The lines of a record by their places in the reports: which line a person means by some words, and where a line stands.
// Changes nothing.
import type { DecidedKind, Entity, Evidence, Span, StoryRecord } from '../../model/index.js';
import { LEAST_LIKENESS, likeness } from './places.js';

/** The lists of a record that decisions can be about. */
export type DecidedLists = Pick<
  StoryRecord,
  'entities' | 'utterances' | 'events' | 'questions' | 'disagreements' | 'origins'
>;

/** The kinds in the order in which words that stand in several of them are understood. */
export const LIST_OF = {
  entity: 'entities',
  utterance: 'utterances',
  event: 'events',
  question: 'questions',
  disagreement: 'disagreements',
  origin: 'origins',
} as const satisfies Record<DecidedKind, keyof DecidedLists>;

export const KINDS = Object.keys(LIST_OF) as DecidedKind[];

export type DecidedLine = DecidedLists[keyof DecidedLists][number];

type PlacesOf = {
  [Kind in DecidedKind]: (line: DecidedLists[(typeof LIST_OF)[Kind]][number]) => readonly Evidence[];
};

/** What a decision about a line names: the words that make it this line and no other. */
const PLACES_OF: PlacesOf = {
  entity: (line: Entity) => line.surfaces.map(surface => surface.evidence),
  // Quotations first: an echo is an utterance's only as long as a rule finds it alike.
  utterance: line => [...line.members].sort((a, b) => Number(a.quotation === '') - Number(b.quotation === '')),
  // The word that tells of it; its sentence may tell of others.
  event: line =>
    line.members.map(({ report, span, text, trigger }) => ({
      report,
      span: trigger,
      text: text.slice(trigger[0] - span[0], trigger[1] - span[0]),
    })),
  question: line => [...line.evidence, ...line.positions.flatMap(position => position.evidence)],
  disagreement: line => line.values,
  origin: line => line.reports,
};

/** The places of one line. */
export const placesOf = (kind: DecidedKind, line: DecidedLine): readonly Evidence[] =>
  (PLACES_OF[kind] as (line: DecidedLine) => readonly Evidence[])(line);

/** The line of an id, with its kind. */
export function lineOfId(lists: DecidedLists, id: string): { kind: DecidedKind; line: DecidedLine } | undefined {
  for (const kind of KINDS) {
    const line = (lists[LIST_OF[kind]] as readonly DecidedLine[]).find(one => one.id === id);
    if (line) return { kind, line };
  }
  return undefined;
}

interface Entry {
  line: DecidedLine;
  span: Span;
}

/** Finds lines of one kind by place; made once for many questions. */
export type LineFinder = (a: Evidence, b?: Evidence, name?: string) => DecidedLine | undefined;

/**
 * The line of a kind that stands at a place, or at both places of a pair. The likest counts; of equals one of the
 * name given ("a letter seen by Radio Lessa" leads to two origins), one that is an utterance of its own before one that only shows it beside others, then the smaller id.
 */
export function lineFinder(kind: DecidedKind, lists: DecidedLists): LineFinder {
  const byReport = new Map<string, Entry[]>();
  for (const line of lists[LIST_OF[kind]] as readonly DecidedLine[])
    for (const { report, span } of placesOf(kind, line)) {
      const known = byReport.get(report);
      if (known) known.push({ line, span });
      else byReport.set(report, [{ line, span }]);
    }
  const likest = (place: Evidence): Map<DecidedLine, number> => {
    const like = new Map<DecidedLine, number>();
    for (const { line, span } of byReport.get(place.report) ?? []) {
      const own = likeness(place.span, span);
      if (own >= LEAST_LIKENESS && own > (like.get(line) ?? 0)) like.set(line, own);
    }
    return like;
  };
  return (a, b, name) => {
    const [own, other] = [likest(a), b ? likest(b) : undefined];
    return [...own]
      .map(([line, like]) => ({ line, like: other ? Math.min(like, other.get(line) ?? 0) : like }))
      .filter(({ like }) => like > 0)
      .sort(
        (x, y) =>
          y.like - x.like ||
          Number(isOtherName(x.line, name)) - Number(isOtherName(y.line, name)) ||
          Number(isShowing(x.line)) - Number(isShowing(y.line)) ||
          byId(x.line, y.line),
      )[0]?.line;
  };
}

const isOtherName = (line: DecidedLine, name: string | undefined): boolean =>
  name !== undefined && 'name' in line && line.name !== name;

/** A line that sets utterances of one occasion side by side. */
const isShowing = (line: DecidedLine): boolean => 'relation' in line && line.relation === 'related';

const byId = (a: DecidedLine, b: DecidedLine): number => (a.id < b.id ? -1 : 1);
