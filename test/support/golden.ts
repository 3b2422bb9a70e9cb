// A story's record as Markdown that a person reads beside the reports and compares line by line.
// Leaves out ids, spans and scores: they change where no line got better or worse.
import { existsSync } from 'node:fs';
import { openPile, type Report, recordOf, type SkippedReport, type StoryRecord } from '../../src/index.js';
import type { Evidence, RecordEvent, When } from '../../src/model/index.js';

/** Reads the reports of a folder as the command line does, and builds their record. */
export async function recordOfFolder(folder: string): Promise<StoryRecord> {
  if (!existsSync(folder)) throw new Error(`no reports at ${folder}`);
  const reports: Report[] = [];
  const skipped: SkippedReport[] = [];
  for await (const item of openPile([folder])) {
    if ('skipped' in item) skipped.push(item.skipped);
    else reports.push(item.report);
  }
  return recordOf(reports, { skipped });
}

/** What the sections need to name things: sigla of reports, names of entities and origins. */
interface Names {
  siglum(report: string): string;
  name(id: string | null): string;
}

/** Renders a record as Markdown: the same record gives the same text, and one changed line of it changes one line here. */
export function renderGolden(record: StoryRecord): string {
  const sigla = new Map(record.reports.map(report => [report.id, report.siglum]));
  const named = new Map([...record.entities, ...record.origins].map(one => [one.id, one.name]));
  const names: Names = {
    siglum: report => sigla.get(report) ?? report,
    name: id => (id === null ? '?' : flat(named.get(id) ?? sigla.get(id) ?? id)),
  };
  const sections: [title: string, lines: string[]][] = [
    ['Reports', renderReports(record, names)],
    ['Who is who', renderWho(record, names)],
    ['Who said what', renderSaid(record, names)],
    ['What happened, in time', renderEvents(record, names)],
    ['Who stands where', renderPositions(record, names)],
    ['Where the reports differ', renderDifferences(record, names)],
    ['Where it comes from', renderOrigins(record, names)],
    ['Check these first', renderChecks(record, names)],
  ];
  return `${sections
    .map(([title, lines]) => `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : 'nothing'}\n`)
    .join('\n')}`;
}

function renderReports(record: StoryRecord, names: Names): string[] {
  return [
    ...record.reports.flatMap(report => [
      `- **${report.siglum}** ${report.id}${report.title ? `: ${flat(report.title)}` : ''}`,
      `  - ${[report.outlet ?? 'no outlet', report.byline ?? 'no byline', `published ${date(report.published)}`].join(' · ')}`,
      ...report.warnings.map(warning => `  - ${warning.slice(0, 4)}`),
    ]),
    ...record.skipped.map(skip => `- skipped ${skip.id}: ${skip.code}`),
    ...record.stories.map(story => `- one story: ${story.reports.map(names.siglum).sort().join(' ')}`).sort(),
  ];
}

function renderWho(record: StoryRecord, names: Names): string[] {
  return record.entities
    .map(entity => {
      const surfaces = merge(entity.surfaces.map(one => [flat(one.text), names.siglum(one.report)]));
      const roles = merge(entity.roles.map(one => [flat(one.text), names.siglum(one.report)]));
      const head = `- ${entity.kind} **${flat(entity.name)}**: ${surfaces}`;
      return roles === '' ? head : `${head}\n  - roles: ${roles}`;
    })
    .sort(byText);
}

function renderSaid(record: StoryRecord, names: Names): string[] {
  return inReadingOrder(record, record.utterances, line => line.members).map(utterance => {
    const head = `- **${names.name(utterance.speaker)}**${utterance.members.length > 1 ? `, ${utterance.relation}` : ''}`;
    const origins = (utterance.origins ?? []).map(names.name).sort(byText);
    return [
      origins.length > 0 && utterance.members.length > 1 ? `${head} (origins: ${origins.join(', ')})` : head,
      ...utterance.members.map(member => {
        const words = (member.pieces ?? [member]).map(piece => flat(piece.text)).join(' […] ');
        const frame = [member.source?.text, member.cue?.text]
          .filter(text => text !== undefined)
          .map(text => flat(text));
        return `  - ${names.siglum(member.report)} ${member.type} [${frame.join(' | ')}] ${words}${tail([
          member.channel === undefined ? '' : `in ${flat(member.channel)}`,
          member.addressee === undefined ? '' : `to ${flat(member.addressee)}`,
          member.certainty === 'stated' ? '' : member.certainty,
          ...(member.warnings ?? []),
          shortRule(member.rule),
        ])}`;
      }),
      ...utterance.differences.map(
        one =>
          `  - ${one.kind}: ${names.siglum(one.a.report)} “${flat(one.a.text)}” / ${names.siglum(one.b.report)} “${flat(one.b.text)}”`,
      ),
    ].join('\n');
  });
}

function renderEvents(record: StoryRecord, names: Names): string[] {
  return record.events.map(event => {
    const actors = event.actors.map(
      actor =>
        `${actor.role} ${actor.entity === null ? `“${flat(actor.evidence[0]!.text)}”` : names.name(actor.entity)}`,
    );
    const figures = event.figures.map(one => `${amount(one)} ${one.what} (${names.siglum(one.report)})`);
    return [
      `- ${date(event.when)} **${event.type}**${event.mode ? `/${event.mode}` : ''} ${event.status}${tail([
        event.background ? 'background' : '',
        ...new Set(actors),
        event.place ? `at ${flat(event.place.text)}` : '',
        ...new Set(figures),
        event.differs.length > 0 ? `differs on ${event.differs.join(', ')}` : '',
      ])}`,
      ...event.members.map(member => `  - ${eventWords(member, names)}`),
    ].join('\n');
  });
}

/** The sentence of an event with its trigger marked, so that two events of one sentence can be told apart. */
function eventWords(member: RecordEvent['members'][number], names: Names): string {
  const [from, to] = [member.trigger[0] - member.span[0], member.trigger[1] - member.span[0]];
  const words = `${member.text.slice(0, from)}⟨${member.text.slice(from, to)}⟩${member.text.slice(to)}`;
  return `${names.siglum(member.report)} ${flat(words)}${tail([member.status, date(member.when), shortRule(member.rule)])}`;
}

function renderPositions(record: StoryRecord, names: Names): string[] {
  return inReadingOrder(record, record.questions, line => [
    ...line.evidence,
    ...line.positions.flatMap(one => one.evidence),
  ]).map(question => {
    const { needed, support, oppose, opposeUnnamed, undecided, notStated } = question.tally;
    return [
      `- **${flat(question.text)}**`,
      ...question.positions.map(
        one =>
          `  - ${names.name(one.holder)}: ${one.stance}${one.count === undefined ? '' : ` (${one.count})`}${tail([
            one.via.length > 0 ? `via ${one.via.map(names.name).join(', ')}` : '',
            ...one.evidence.map(item => `${names.siglum(item.report)} “${flat(item.text)}”`),
          ])}`,
      ),
      ...(question.rule
        ? question.rule.evidence.map(
            item => `  - rule: ${question.rule!.needed} needed; ${names.siglum(item.report)} “${flat(item.text)}”`,
          )
        : []),
      `  - tally: ${needed === undefined ? '' : `${needed} needed, `}${support} for, ${oppose} against (${opposeUnnamed} unnamed), ${undecided} undecided${notStated === undefined ? '' : `, ${notStated} not stated`}`,
    ].join('\n');
  });
}

function renderDifferences(record: StoryRecord, names: Names): string[] {
  return inReadingOrder(record, record.disagreements, line => line.values)
    .map(line =>
      [
        `- ${line.apparent ? `only seems so (${flat(line.apparent)})` : '**differ**'}, ${line.kind}: ${flat(line.about)}`,
        ...line.values.map(one => `  - ${names.siglum(one.report)} ${flat(one.value)}: “${flat(one.text)}”`),
      ].join('\n'),
    )
    .sort((a, b) => Number(a.startsWith('- only')) - Number(b.startsWith('- only')));
}

function renderOrigins(record: StoryRecord, names: Names): string[] {
  return [
    ...inReadingOrder(record, record.origins, line => line.reports).map(origin => {
      const from = (origin.from ?? []).map(names.name);
      return [
        `- ${origin.kind} **${flat(origin.name)}**${from.length > 0 ? ` from ${from.join(', ')}` : ''}`,
        ...origin.reports.map(
          one =>
            `  - ${names.siglum(one.report)} ${one.relation}: “${flat(one.text)}”${tail([one.rule ? shortRule(one.rule) : ''])}`,
        ),
      ].join('\n');
    }),
    ...record.reports.map(
      report => `- ${report.siglum} rests on: ${report.origins.map(names.name).sort(byText).join(', ') || 'nothing'}`,
    ),
    ...record.reuse.map(pair => {
      const longest = [...pair.runs].sort((a, b) => b.text.length - a.text.length)[0];
      return `- ${names.siglum(pair.a)} ${names.siglum(pair.b)} ${pair.relation}${longest ? `: “${flat(longest.text)}”` : ''}`;
    }),
  ];
}

const renderChecks = (record: StoryRecord, names: Names): string[] =>
  record.checks.map(check =>
    [
      `- ${check.kind}: ${flat(check.line)}`,
      ...check.evidence.map(item => `  - ${names.siglum(item.report)} “${flat(item.text)}”`),
    ].join('\n'),
  );

/** Lines in the order of their first words: reports by siglum, then place. */
function inReadingOrder<T>(record: StoryRecord, lines: readonly T[], evidence: (line: T) => readonly Evidence[]): T[] {
  const rank = new Map(record.reports.map((report, index) => [report.id, index]));
  const first = (line: T): [number, number, number] =>
    evidence(line)
      .map(
        item =>
          [rank.get(item.report) ?? record.reports.length, item.span[0], item.span[1]] as [number, number, number],
      )
      .reduce((a, b) => (compare(a, b) <= 0 ? a : b), [Number.MAX_SAFE_INTEGER, 0, 0] as [number, number, number]);
  return lines
    .map(line => ({ line, at: first(line) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ line }) => line);
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - b[index]!;
  return 0;
};

/** `Kovač ×2 A, Kovac B`: each wording once, with the reports that have it. */
function merge(pairs: readonly (readonly [text: string, siglum: string])[]): string {
  const sigla = new Map<string, Set<string>>();
  for (const [text, siglum] of pairs) sigla.set(text, (sigla.get(text) ?? new Set()).add(siglum));
  return [...sigla]
    .map(([text, where]) => `${text} ${[...where].sort(byText).join('')}`)
    .sort(byText)
    .join('; ');
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const shortRule = (rule: string): string => rule.replace(/^(?:read|compare)\./, '');
const tail = (parts: readonly string[]): string => {
  const said = parts.filter(part => part !== '');
  return said.length > 0 ? ` · ${said.join(' · ')}` : '';
};

function date(when: When | null): string {
  if (!when || (when.lo === '' && when.hi === '')) return 'no date';
  const days = when.lo === when.hi ? when.lo : `${when.lo || '…'} to ${when.hi || '…'}`;
  return when.basis === 'stated' ? days : `${days} (${when.basis})`;
}

const BOUND = { exact: '', 'at-least': 'at least ', 'at-most': 'at most ', about: 'about ' } as Record<string, string>;
const amount = (one: { value: number; hi?: number; of?: number; bound: string }): string =>
  `${BOUND[one.bound] ?? ''}${one.value}${one.hi === undefined ? '' : `–${one.hi}`}${one.of === undefined ? '' : ` of ${one.of}`}`;
