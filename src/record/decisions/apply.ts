// A person's decisions after comparing: lines set aside, dates and speakers set, and the trace of every decision on its lines.
// Takes nothing out of the record. `same` and `different` were followed by comparing; here it is only checked that they were.
import { type Comparison, localKey } from '../../compare/comparison.js';
import type { Decided, DecidedKind, Decision, Entity, Evidence, RecordEvent, Utterance } from '../../model/index.js';
import { decidedWhen } from './dates.js';
import { type DecidedLine, type DecidedLists, KINDS, LIST_OF, type LineFinder, lineFinder } from './lines.js';
import { entityAt } from './places.js';
import { saidAgainst } from './settle.js';

/** What a person writes as the speaker of words that no one named said. */
export const NOBODY = 'nobody';

/** `decided by ana: seen the letter` */
export const decidedBy = ({ by, note }: Pick<Decision, 'by' | 'note'>): string =>
  `decided by ${by ?? 'a person'}${note ? `: ${note}` : ''}`;

/** The lines as decided, and the decisions with what became of them. Lines that no decision touches come back as they were. */
export function applyDecisions(
  comparison: Comparison,
  settled: readonly Decision[],
): { lists: DecidedLists; decisions: Decision[] } {
  const { entities, utterances, events, questions, disagreements, origins } = comparison;
  const lists: DecidedLists = { entities, utterances, events, questions, disagreements, origins };
  if (settled.length === 0) return { lists, decisions: [] };
  const find = finders(comparison, lists);
  const targets = settled.map(decision => (decision.state === 'applied' ? targetsOf(decision, find) : []));
  const decisions = settled.map((decision, index) => {
    if (decision.state !== 'applied') return decision;
    return stateOf(decision, targets[index]!, find);
  });
  contradictValues(decisions, targets, find);
  const decidedOf = new Map<DecidedLine, Decision[]>();
  for (const [index, decision] of decisions.entries())
    if (decision.state === 'applied')
      for (const line of new Set(targets[index])) decidedOf.set(line, [...(decidedOf.get(line) ?? []), decision]);
  const mend = <Line extends DecidedLine>(line: Line): Line => {
    const own = decidedOf.get(line);
    if (!own) return line;
    // Each decision keeps the kind of its line.
    return [...own].sort(byMaking).reduce<DecidedLine>((mended, one) => decide(mended, one, find), line) as Line;
  };
  return {
    lists: {
      entities: entities.map(mend),
      utterances: utterances.map(mend),
      events: events.map(mend),
      questions: questions.map(mend),
      disagreements: disagreements.map(mend),
      origins: origins.map(mend),
    },
    decisions,
  };
}

interface Finders {
  line(kind: DecidedKind, a: Evidence, b?: Evidence, name?: string): DecidedLine | undefined;
  entity(place: Evidence): Entity | undefined;
}

function finders(comparison: Comparison, lists: DecidedLists): Finders {
  const witnesses = new Map(comparison.witnesses.map(witness => [witness.report.id, witness]));
  const entities = new Map(lists.entities.map(entity => [entity.id, entity]));
  const made = new Map<DecidedKind, LineFinder>();
  return {
    line(kind, a, b, name) {
      const finder = made.get(kind) ?? lineFinder(kind, lists);
      made.set(kind, finder);
      return finder(a, b, name);
    },
    entity(place) {
      const witness = witnesses.get(place.report);
      const local = witness && entityAt(witness, place.span);
      return local === undefined
        ? undefined
        : entities.get(comparison.entityOf.get(localKey(place.report, local)) ?? '');
    },
  };
}

/** The lines a decision touches: both of a pair, one for all else. */
function targetsOf({ action, about, a, b, value }: Decision, find: Finders): DecidedLine[] {
  // A record is of one story; which reports it holds was decided before.
  if (about === 'story') return [];
  const lineAt = (kind: DecidedKind, place: Evidence) =>
    kind === 'entity' ? find.entity(place) : find.line(kind, place, undefined, value);
  const at = (place: Evidence | undefined): DecidedLine[] => {
    if (!place) return [];
    for (const kind of about ? [about] : KINDS) {
      const line = lineAt(kind, place);
      if (line) return [line];
    }
    return [];
  };
  if (action === 'same' || action === 'different') return [...at(a), ...at(b)];
  if (action === 'set-speaker') return a ? [find.line('utterance', a)].flatMap(line => line ?? []) : [];
  if (action === 'set-date') return a ? [find.line('event', a)].flatMap(line => line ?? []) : [];
  // Of the values of a disagreement two make it this one.
  if (about && a && b) return [find.line(about, a, b)].flatMap(line => line ?? []);
  return at(a);
}

/** Whether the record follows a decision. */
function stateOf(decision: Decision, targets: readonly DecidedLine[], find: Finders): Decision {
  const { action, about, b } = decision;
  if (action === 'same' || action === 'different') {
    if (targets.length < 2)
      return { ...decision, state: 'orphaned', because: 'no such line is in the record any more' };
    const isOne = targets[0] === targets[1];
    if (isOne === (action === 'same')) return decision;
    const because = isOne ? 'the words of both places are the very same' : 'other decisions keep them apart';
    return { ...decision, state: 'unapplied', because };
  }
  if (targets.length === 0)
    return { ...decision, state: 'orphaned', because: `no ${about ?? 'line'} is read there any more` };
  if (action === 'set-speaker' && b && !find.entity(b))
    return { ...decision, state: 'orphaned', because: 'no name is read there' };
  return decision;
}

/** Two dates for one event, or two speakers for one utterance: neither counts. */
function contradictValues(decisions: Decision[], targets: readonly (readonly DecidedLine[])[], find: Finders): void {
  const chosen = ({ value, b }: Decision) => value ?? (b && find.entity(b)?.id);
  const byLine = new Map<DecidedLine, Map<string, number[]>>();
  for (const [index, { action, state }] of decisions.entries()) {
    if (state !== 'applied' || (action !== 'set-date' && action !== 'set-speaker')) continue;
    for (const line of targets[index]!) {
      const byAction = byLine.get(line) ?? new Map<string, number[]>();
      byAction.set(action, [...(byAction.get(action) ?? []), index]);
      byLine.set(line, byAction);
    }
  }
  for (const byAction of byLine.values())
    for (const own of byAction.values()) {
      const before = decisions.slice();
      for (const index of own) {
        const others = own.filter(other => chosen(before[other]!) !== chosen(before[index]!));
        if (others.length > 0)
          decisions[index] = { ...before[index]!, state: 'contradicted', because: saidAgainst(before, others) };
      }
    }
}

/** One line after one decision. */
function decide(line: DecidedLine, decision: Decision, find: Finders): DecidedLine {
  const decided = [...(line.decided ?? []), traceOf(decision)];
  if (decision.action === 'set-date')
    return { ...(line as RecordEvent), when: decidedWhen(decision.value ?? '', decidedBy(decision)), decided };
  if (decision.action === 'set-speaker') {
    const utterance = line as Utterance;
    const speaker = decision.b ? (find.entity(decision.b)?.id ?? utterance.speaker) : null;
    return { ...utterance, speaker, because: [...utterance.because, `speaker ${decidedBy(decision)}`], decided };
  }
  return { ...line, decided };
}

const traceOf = ({ id, action, value, note, by, at }: Decision): Decided => ({
  decision: id ?? '',
  action,
  ...(value === undefined ? {} : { value }),
  ...(note === undefined ? {} : { note }),
  ...(by === undefined ? {} : { by }),
  ...(at === undefined ? {} : { at }),
});

/** By the time of making, then by id, whatever the order of the file. */
const byMaking = (a: Decision, b: Decision): number => {
  const [x, y] = [`${a.at ?? ''} ${a.id}`, `${b.at ?? ''} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Whether a person set a line aside. */
export const isSetAside = (line: { decided?: readonly Decided[] }): boolean =>
  line.decided?.some(({ action }) => action === 'wrong') ?? false;

/** The ids of all lines that a person set aside. */
export const setAsideIds = (lists: DecidedLists): Set<string> =>
  new Set(
    Object.values(LIST_OF).flatMap(list =>
      (lists[list] as readonly DecidedLine[]).filter(isSetAside).map(line => line.id),
    ),
  );
