// The news of a record: what an earlier record of the same story did not have, kind by kind; what adds nothing is only counted.
// Judges nothing anew: both records stand as they were built.
import type {
  Disagreement,
  Evidence,
  Position,
  Question,
  RecordEvent,
  StoryRecord,
  Utterance,
  When,
} from '../../model/index.js';
import { compareText } from '../build.js';
import { isDetailSure } from '../checks/sure.js';
import { isSetAside } from '../decisions/index.js';
import type { VersionChange } from '../versions.js';
import { entityPaths, linesByPin, pinKey } from './lines.js';
import { NEWS_KINDS, type News, type NewsLine } from './news.js';

/** Builds the news; `versions` are the reports whose text changed between the two. */
export function buildNews(before: StoryRecord, record: StoryRecord, versions: readonly VersionChange[] = []): News {
  const now = withoutAside(record);
  const names = new Map(now.entities.map(entity => [entity.id, entity.name]));
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? id));
  const isAltered = alteredIn(versions);
  const found = [
    ...positionNews(before, now, nameOf),
    ...statementNews(before, now, nameOf),
    ...eventNews(before, now),
    ...disagreementNews(before, now),
  ].filter(({ evidence }) => !evidence.every(isAltered));
  const lines = [...correctionNews(before, versions), ...found].sort(
    (a, b) =>
      NEWS_KINDS.indexOf(a.kind) - NEWS_KINDS.indexOf(b.kind) ||
      Number(b.was.length > 0) - Number(a.was.length > 0) ||
      b.reports - a.reports ||
      byPin(a, b),
  );
  const known = new Set(before.reports.map(({ id }) => id));
  const added = now.reports.map(({ id }) => id).filter(id => !known.has(id));
  const speaking = new Set(lines.flatMap(({ evidence }) => evidence.map(({ report }) => report)));
  return {
    lines,
    added: added.sort(compareText),
    silent: added.filter(id => !speaking.has(id)).sort(compareText),
    changed: versions.map(({ report }) => report).sort(compareText),
  };
}

const byPin = (a: NewsLine, b: NewsLine): number => {
  const [x, y] = [a.evidence[0] ?? a.was[0], b.evidence[0] ?? b.was[0]];
  return (
    compareText(x?.report ?? '', y?.report ?? '') || (x?.span[0] ?? 0) - (y?.span[0] ?? 0) || compareText(a.id, b.id)
  );
};

/** What a person has set aside as wrong is no news. */
const withoutAside = (record: StoryRecord): StoryRecord => ({
  ...record,
  utterances: record.utterances.filter(line => !isSetAside(line)),
  events: record.events.filter(line => !isSetAside(line)),
  questions: record.questions.filter(line => !isSetAside(line)),
  disagreements: record.disagreements.filter(line => !isSetAside(line)),
});

/** Whether words stand in a sentence that was altered: its news is the correction, told with the old words beside the new. */
function alteredIn(versions: readonly VersionChange[]): (pin: Evidence) => boolean {
  const altered = new Map(
    versions.map(({ report, changes }) => [
      report,
      changes.flatMap(change => (change.before && change.after ? [change.after] : [])),
    ]),
  );
  return pin => (altered.get(pin.report) ?? []).some(sentence => within(pin, sentence));
}

const reportsOf = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ report }) => report)).size;
const pinOf = ({ report, span, text }: Evidence): Evidence => ({ report, span, text });

function correctionNews(before: StoryRecord, versions: readonly VersionChange[]): NewsLine[] {
  return versions
    .filter(({ changes }) => changes.length > 0)
    .map(({ report, from, to, changes }) => {
      const gone = changes.flatMap(change => change.before ?? []);
      const outlet = before.reports.find(({ id }) => id === report)?.outlet;
      return {
        kind: 'correction' as const,
        id: report,
        subject: outlet ?? report,
        state: `version ${to}`,
        stateBefore: `version ${from}`,
        evidence: changes.flatMap(change => change.after ?? []),
        was: gone,
        reports: 1,
        lost: linesOn(before, report, gone),
      };
    });
}

/** Ids of lines that rest on words of sentences which are no more. */
function linesOn(record: StoryRecord, report: string, gone: readonly Evidence[]): string[] {
  const isLost = (pin: Evidence): boolean =>
    pin.report === report && gone.some(({ span }) => pin.span[0] >= span[0] && pin.span[1] <= span[1]);
  return [
    ...record.utterances.filter(({ members }) => members.some(isLost)),
    ...record.events.filter(({ members }) => members.some(isLost)),
    ...record.questions.filter(({ positions }) => positions.some(({ evidence }) => evidence.some(isLost))),
  ]
    .map(({ id }) => id)
    .sort(compareText);
}

/** Words from which on what was said can stand by itself: "the idea" and "more of them" cannot. */
const LEAST_WORDS = 4;

function statementNews(before: StoryRecord, now: StoryRecord, nameOf: (id: string | null) => string): NewsLine[] {
  const knownOf = linesByPin<Utterance>(before.utterances, ({ members }) => members);
  const said = new Set(before.utterances.flatMap(({ members }) => members.map(pinKey)));
  const bearers = new Set(now.entities.filter(({ kind }) => kind !== 'other').map(({ id }) => id));
  return now.utterances.flatMap((line): NewsLine[] => {
    const subject = nameOf(line.speaker);
    if (knownOf(line.members).length > 0) return wordingNews(line, said, subject);
    // Words without a speaker are nobody's statement.
    if (line.speaker === null || !bearers.has(line.speaker)) return [];
    const quoted = line.members.filter(
      ({ text, warnings }) => !warnings?.includes('scare-marks') && text.split(/\s+/).length >= LEAST_WORDS,
    );
    if (quoted.length === 0) return [];
    const evidence = quoted.map(pinOf);
    return [
      {
        kind: 'statement',
        id: line.id,
        subject,
        state: quoted[0]!.type,
        evidence,
        was: [],
        reports: reportsOf(evidence),
      },
    ];
  });
}

/** Differences by which a new rendering says something else. */
const TELLING: ReadonlySet<string> = new Set(['number', 'negation', 'speaker']);

function wordingNews(line: Utterance, said: ReadonlySet<string>, subject: string): NewsLine[] {
  const isNew = (member: Evidence): boolean =>
    line.members.some(own => own.report === member.report && !said.has(pinKey(own)) && within(member, own));
  return line.differences
    .filter(({ kind, a, b }) => TELLING.has(kind) && isNew(a) !== isNew(b) && isDetailSure(line, a.report, b.report))
    .map(({ kind, a, b }) => {
      const [fresh, known] = isNew(a) ? [a, b] : [b, a];
      return {
        kind: 'wording' as const,
        id: line.id,
        subject,
        state: kind,
        evidence: [pinOf(fresh)],
        was: [pinOf(known)],
        reports: 1,
      };
    });
}

const within = (inner: Evidence, outer: Evidence): boolean =>
  inner.span[0] >= outer.span[0] && inner.span[1] <= outer.span[1];

function positionNews(before: StoryRecord, now: StoryRecord, nameOf: (id: string | null) => string): NewsLine[] {
  const pathOf = entityPaths(before, now);
  const pinsOf = ({ evidence, positions }: Question) => [...evidence, ...positions.flatMap(one => one.evidence)];
  const knownOf = linesByPin(before.questions, pinsOf);
  return now.questions.flatMap(question => {
    const old = knownOf(pinsOf(question)).flatMap(({ positions }) => positions);
    const stanceBefore = (holder: string) => old.filter(one => pathOf(one.holder) === holder);
    return mergeHolders(question.positions).flatMap((position): NewsLine[] => {
      const earlier = stanceBefore(position.holder);
      if (earlier.some(({ stance }) => stance === position.stance)) return [];
      const last = earlier.at(-1);
      return [
        {
          kind: 'position',
          id: question.id,
          subject: nameOf(position.holder),
          state: position.stance,
          ...(last ? { stateBefore: last.stance } : {}),
          evidence: position.evidence.map(pinOf),
          was: earlier.flatMap(({ evidence }) => evidence.map(pinOf)),
          reports: reportsOf(position.evidence),
        },
      ];
    });
  });
}

/** One line for a holder and a stance, whoever tells of it. */
function mergeHolders(positions: readonly Position[]): Pick<Position, 'holder' | 'stance' | 'evidence'>[] {
  const merged = new Map<string, Pick<Position, 'holder' | 'stance' | 'evidence'>>();
  for (const { holder, stance, evidence } of positions) {
    const key = `${stance} ${holder}`;
    const one = merged.get(key);
    merged.set(key, { holder, stance, evidence: [...(one?.evidence ?? []), ...evidence] });
  }
  return [...merged.values()];
}

/** What only might happen is listed with the story, not told as news. */
const TOLD: ReadonlySet<string> = new Set(['occurred', 'ongoing', 'planned', 'denied']);
const OUTCOMES: ReadonlySet<string> = new Set(['occurred', 'ongoing', 'denied']);

function eventNews(before: StoryRecord, now: StoryRecord): NewsLine[] {
  const knownOf = linesByPin<RecordEvent>(before.events, ({ members }) => members);
  return now.events.flatMap((line): NewsLine[] => {
    if (line.type === 'STATEMENT' || line.background) return [];
    const known = knownOf(line.members).filter(({ type }) => type === line.type);
    const evidence = line.members.map(pinOf);
    const common = { id: line.id, subject: nameOfEvent(line), reports: reportsOf(evidence) };
    if (known.length === 0)
      return isToldOf(line) ? [{ ...common, kind: 'event', state: line.status, evidence, was: [] }] : [];
    const old = known.flatMap(({ members }) => members);
    const oldPins = new Set(old.map(pinKey));
    const fresh = line.members.filter(member => !oldPins.has(pinKey(member)));
    return [...outcomeNews(common, old, fresh), ...figureNews(line, known, new Set(fresh.map(({ report }) => report)))];
  });
}

/** Of the many things a report mentions, those that are news by themselves: dated, counted, or told by several. */
function isToldOf({ status, when, figures, members }: RecordEvent): boolean {
  if (reportsOf(members) > 1) return TOLD.has(status);
  // One report's word that something did not happen is a statement, and told as one.
  return TOLD.has(status) && status !== 'denied' && (figures.length > 0 || isDated(when));
}

type Member = RecordEvent['members'][number];

/** What was planned for a day and, in the same word and for the same day, took place or did not: all else may be of another thing. */
function outcomeNews(
  common: Pick<NewsLine, 'id' | 'subject' | 'reports'>,
  old: readonly Member[],
  fresh: readonly Member[],
): NewsLine[] {
  const plans = old.filter(({ status, when }) => status === 'planned' && isDated(when));
  if (old.some(({ status }) => OUTCOMES.has(status))) return [];
  const outcomes = fresh.filter(
    one =>
      OUTCOMES.has(one.status) &&
      isDated(one.when) &&
      plans.some(plan => stemOf(plan) === stemOf(one) && overlap(plan.when!, one.when!)),
  );
  const [first] = outcomes;
  if (!first) return [];
  return [
    {
      ...common,
      kind: 'event',
      state: first.status,
      stateBefore: 'planned',
      evidence: outcomes.map(pinOf),
      was: plans.map(pinOf),
    },
  ];
}

const isDated = (when: When | null): boolean => when?.basis === 'stated' || when?.basis === 'resolved';

const overlap = (a: When, b: When): boolean =>
  a.lo.slice(0, DAY_CHARS) <= b.hi.slice(0, DAY_CHARS) && b.lo.slice(0, DAY_CHARS) <= a.hi.slice(0, DAY_CHARS);
const DAY_CHARS = 'YYYY-MM-DD'.length;

/** Letters of a trigger that its forms have in common: meet, meeting, meets. */
const STEM_LETTERS = 4;

const stemOf = (member: Member): string => triggerOf(member).toLowerCase().slice(0, STEM_LETTERS);

const triggerOf = ({ text, span, trigger }: Member): string => text.slice(trigger[0] - span[0], trigger[1] - span[0]);

/** Its type; of one that fits none, the word that tells of it. */
const nameOfEvent = ({ type, members }: RecordEvent): string => (type === 'OTHER' ? triggerOf(members[0]!) : type);

function figureNews(line: RecordEvent, known: readonly RecordEvent[], fresh: ReadonlySet<string>): NewsLine[] {
  const old = known.flatMap(({ figures }) => figures);
  return line.figures
    .filter(figure => fresh.has(figure.report))
    .filter(figure => !old.some(one => one.unit === figure.unit && one.value === figure.value && one.hi === figure.hi))
    .map(figure => {
      const same = old.filter(({ unit, what }) => unit === figure.unit && what === figure.what);
      return {
        kind: 'figure' as const,
        id: line.id,
        subject: figure.what,
        state: amountOf(figure),
        ...(same.length > 0 ? { stateBefore: amountOf(same.at(-1)!) } : {}),
        evidence: [pinOf(figure)],
        was: same.map(pinOf),
        reports: 1,
      };
    });
}

const amountOf = ({ value, hi }: { value: number; hi?: number }): string =>
  hi === undefined || hi === value ? String(value) : `${value} to ${hi}`;

function disagreementNews(before: StoryRecord, now: StoryRecord): NewsLine[] {
  const real = (lines: readonly Disagreement[]) => lines.filter(({ apparent }) => apparent === undefined);
  const knownOf = linesByPin(real(before.disagreements), ({ values }) => values);
  return real(now.disagreements)
    .filter(({ kind, values }) => !knownOf(values).some(one => one.kind === kind))
    .map(({ id, kind, about, values }) => ({
      kind: 'disagreement' as const,
      id,
      subject: about,
      state: kind,
      evidence: values.map(pinOf),
      was: [],
      reports: reportsOf(values),
    }));
}
