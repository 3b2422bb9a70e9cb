// Explanations of the record's own lines: what they were joined from, on what grounds, and what was refused.
// Judges nothing again; it reads the reasons that comparing kept.
import type { Entity, Evidence, RecordEvent, StoryRecord, Utterance, When } from '../model/index.js';
import type { Explained, ExplainedRow, Explanation } from './index.js';

const listed = (reasons: readonly string[]): string => reasons.join('; ');
const pin = ({ report, span, text }: Evidence): Evidence => ({ report, span, text });

/** `2024-11-29 .. 2024-12-03 (bounded: …)` */
export function whenText(when: When | null): string {
  if (!when || when.basis === 'unknown') return 'no time stated';
  const range = when.lo === when.hi ? when.lo : `${when.lo || 'open'} .. ${when.hi || 'open'}`;
  return `${range} (${when.basis}${when.because ? `: ${when.because}` : ''})`;
}

export function explainUtterance({ record, readings }: Explained, id: string): Explanation | null {
  const line = record.utterances.find(utterance => utterance.id === id);
  if (!line) return null;
  return {
    id,
    kind: 'utterance',
    title: `${line.relation}, ${line.members.length} renderings, speaker ${entityName(record, line.speaker)}`,
    rows: [
      ...line.members.flatMap(member => memberRows(member)),
      ...(line.because.length > 0 ? [{ label: 'joined', note: listed(line.because) }] : []),
      ...line.differences.flatMap(({ kind, a, b }) => [
        { label: `differs in ${kind}`, evidence: pin(a) },
        { label: '  against', evidence: pin(b) },
      ]),
      ...(line.refused ?? []).map(refused => refusedQuotation(readings, record, refused)),
    ],
  };
}

function memberRows(member: Utterance['members'][number]): ExplainedRow[] {
  const details = [
    member.type,
    member.certainty,
    member.channel && `channel ${member.channel}`,
    ...(member.warnings ?? []),
  ];
  return [
    { label: 'member', evidence: pin(member), rule: member.rule, note: details.filter(Boolean).join(', ') },
    ...(member.cue ? [{ label: '  cue', evidence: pin(member.cue) }] : []),
    ...(member.source ? [{ label: '  source', evidence: pin(member.source) }] : []),
  ];
}

function refusedQuotation(
  readings: Explained['readings'],
  record: StoryRecord,
  refused: NonNullable<Utterance['refused']>[number],
): ExplainedRow {
  const other = record.utterances
    .flatMap(utterance => utterance.members)
    .find(member => member.report === refused.report && member.quotation === refused.quotation);
  const read = readings.find(reading => reading.id === refused.report);
  return {
    label: 'refused',
    ...(other ? { evidence: pin(other) } : {}),
    note: `${listed(refused.because)}${other || !read ? '' : ` (${refused.report}#${refused.quotation})`}`,
  };
}

export function explainEntity(record: StoryRecord, id: string): Explanation | null {
  const line = record.entities.find(entity => entity.id === id);
  if (!line) return null;
  return {
    id,
    kind: line.kind,
    title: `${line.name}, ${line.surfaces.length} spellings by report`,
    rows: [
      ...line.surfaces.map(one => ({ label: 'spelled', evidence: pin(one.evidence), note: `${one.count} times` })),
      ...line.roles.map(role => ({ label: 'role', evidence: pin(role) })),
      ...line.joins.map(join => ({ label: 'joined', note: `${join.a} = ${join.b}: ${listed(join.because)}` })),
      ...refusals(record, line),
    ],
  };
}

function refusals(record: StoryRecord, entity: Entity): ExplainedRow[] {
  const names = new Set([entity.id, entity.name, ...entity.surfaces.map(one => one.text)]);
  const concerns = (side: string) => names.has(side) || names.has(side.slice(side.indexOf(': ') + 2));
  return record.judgements
    .filter(one => one.kind === entity.kind && one.judgement !== 'same' && (concerns(one.a) || concerns(one.b)))
    .map(one => ({
      label: 'refused',
      rule: one.rule,
      note: `${one.a} / ${one.b}: ${one.judgement}: ${listed(one.because)}`,
    }));
}

export function explainEvent(record: StoryRecord, id: string): Explanation | null {
  const line = record.events.find(event => event.id === id);
  if (!line) return null;
  return {
    id,
    kind: 'event',
    title: `${line.type}${line.mode ? ` (${line.mode})` : ''}, ${line.status}, ${whenText(line.when)}`,
    rows: [
      ...line.members.map(member => ({
        label: 'told',
        evidence: pin(member),
        rule: member.rule,
        note: `${member.status}, ${whenText(member.when)}`,
      })),
      ...actorRows(record, line),
      ...(line.place ? [{ label: 'place', evidence: pin(line.place), note: line.place.grain }] : []),
      ...line.figures.map(figure => ({
        label: 'figure',
        evidence: pin(figure),
        note: `${figure.value} ${figure.what}`,
      })),
      ...(line.because.length > 0 ? [{ label: 'joined', note: listed(line.because) }] : []),
      ...(line.differs.length > 0 ? [{ label: 'differs', note: line.differs.join(', ') }] : []),
      ...(line.refused ?? []).map(one => ({
        label: 'refused',
        note: `${one.report}#${one.event}: ${listed(one.because)}`,
      })),
    ],
  };
}

const actorRows = (record: StoryRecord, event: RecordEvent): ExplainedRow[] =>
  event.actors.flatMap(actor =>
    actor.evidence.map(evidence => ({
      label: actor.role,
      evidence: pin(evidence),
      ...(actor.entity ? { note: entityName(record, actor.entity) } : {}),
    })),
  );

export function explainQuestion(record: StoryRecord, id: string): Explanation | null {
  const line = record.questions.find(question => question.id === id);
  if (!line) return null;
  return {
    id,
    kind: 'question',
    title: line.text,
    rows: [
      ...line.positions.flatMap(position =>
        position.evidence.map(evidence => ({
          label: position.stance,
          evidence: pin(evidence),
          note: [
            entityName(record, position.holder),
            position.count === undefined ? '' : `counts ${position.count}`,
            position.via.length > 0 ? `as told by ${position.via.map(via => entityName(record, via)).join(', ')}` : '',
          ]
            .filter(Boolean)
            .join(', '),
        })),
      ),
      ...(line.rule?.evidence ?? []).map(evidence => ({
        label: 'rule',
        evidence: pin(evidence),
        note: `${line.rule!.needed} needed`,
      })),
      ...(line.because.length > 0 ? [{ label: 'joined', note: listed(line.because) }] : []),
    ],
  };
}

export function explainDisagreement(record: StoryRecord, id: string): Explanation | null {
  const line = record.disagreements.find(disagreement => disagreement.id === id);
  if (!line) return null;
  return {
    id,
    kind: `disagreement of ${line.kind}`,
    title: line.apparent ? `${line.about}; only apparent: ${line.apparent}` : line.about,
    rows: [
      ...line.values.map(value => ({ label: value.value, evidence: pin(value) })),
      ...(line.because.length > 0 ? [{ label: 'compared', note: listed(line.because) }] : []),
    ],
  };
}

export function explainOrigin(record: StoryRecord, id: string): Explanation | null {
  const line = record.origins.find(origin => origin.id === id);
  if (!line) return null;
  return {
    id,
    kind: `origin, ${line.kind}`,
    title: line.name,
    rows: [
      ...line.reports.map(report => ({
        label: report.relation,
        evidence: pin(report),
        ...(report.rule ? { rule: report.rule } : {}),
      })),
      ...(line.from ?? []).map(from => ({
        label: 'from',
        note: record.origins.find(one => one.id === from)?.name ?? from,
      })),
    ],
  };
}

/** Name of an entity or origin of the record; words that are neither come back as they are. */
export function entityName(record: StoryRecord, id: string | null): string {
  if (id === null) return 'unknown';
  return (
    record.entities.find(entity => entity.id === id)?.name ??
    record.origins.find(origin => origin.id === id)?.name ??
    id
  );
}
