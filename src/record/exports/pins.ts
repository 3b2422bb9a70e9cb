// Every line of the record as the places it rests on: one pin a piece of evidence, with the words by which a person knows it.
// Formats that link or mark words are made from this list; it judges and leaves out nothing but lines a person set aside.
import type { Evidence, StoryRecord } from '../../model/index.js';

export interface Pin {
  /** Id of the line. */
  line: string;
  kind: 'entity' | 'utterance' | 'event' | 'question' | 'disagreement' | 'origin';
  /** What the words are to the line: `name`, `role`, `words`, `cue`, `source`, `happening`, `actor`, `place`, `figure` ... */
  part: string;
  evidence: Evidence;
  /** Short words to tag it with: the speaker, type and status, stance. */
  tags: string[];
  /** Address of the rule that wrote it, where it has one of its own. */
  rule?: string;
}

/** All pins, in the order of the record. */
export function pinsOf(record: StoryRecord): Pin[] {
  const names = new Map([...record.origins, ...record.entities].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    ...entityPins(record),
    ...utterancePins(record, nameOf),
    ...eventPins(record),
    ...questionPins(record, nameOf),
    ...record.disagreements.flatMap(({ id, kind, values }) =>
      values.map(value => pin({ line: id, kind: 'disagreement', part: 'value' }, value, [kind])),
    ),
    ...record.origins.flatMap(({ id, name, kind, reports }) =>
      reports.map(credit =>
        pin({ line: id, kind: 'origin', part: 'credit' }, credit, [kind, name, credit.relation], credit.rule),
      ),
    ),
  ];
}

const pin = (
  place: Pick<Pin, 'line' | 'kind' | 'part'>,
  { report, span, text }: Evidence,
  tags: string[],
  rule?: string,
): Pin => ({ ...place, evidence: { report, span, text }, tags, ...(rule === undefined ? {} : { rule }) });

const entityPins = (record: StoryRecord): Pin[] =>
  record.entities.flatMap(({ id, kind, name, surfaces, roles }) => [
    ...surfaces.map(({ evidence }) => pin({ line: id, kind: 'entity', part: 'name' }, evidence, [kind, name])),
    ...roles.map(role => pin({ line: id, kind: 'entity', part: 'role' }, role, [kind, name])),
  ]);

function utterancePins(record: StoryRecord, nameOf: (id: string) => string): Pin[] {
  return record.utterances.flatMap(({ id, speaker, relation, members }) => {
    const tags = [...(speaker === null ? [] : [nameOf(speaker)]), relation];
    return members.flatMap(member => [
      ...(member.pieces ?? [member]).map(piece =>
        pin({ line: id, kind: 'utterance', part: 'words' }, piece, [...tags, member.type], member.rule),
      ),
      ...(member.cue ? [pin({ line: id, kind: 'utterance', part: 'cue' }, member.cue, tags, member.rule)] : []),
      ...(member.source
        ? [pin({ line: id, kind: 'utterance', part: 'source' }, member.source, tags, member.rule)]
        : []),
    ]);
  });
}

const eventPins = (record: StoryRecord): Pin[] =>
  record.events.flatMap(({ id, type, mode, status, members, actors, place, figures }) => {
    const tags = [type, ...(mode === undefined ? [] : [mode]), status];
    return [
      ...members.map(member => pin({ line: id, kind: 'event', part: 'happening' }, member, tags, member.rule)),
      ...actors.flatMap(({ role, evidence }) =>
        evidence.map(item => pin({ line: id, kind: 'event', part: role }, item, tags)),
      ),
      ...(place ? [pin({ line: id, kind: 'event', part: 'place' }, place, tags)] : []),
      ...figures.map(figure => pin({ line: id, kind: 'event', part: 'figure' }, figure, [...tags, figure.what])),
    ];
  });

const questionPins = (record: StoryRecord, nameOf: (id: string) => string): Pin[] =>
  record.questions.flatMap(({ id, evidence, rule, positions }) => [
    ...evidence.map(item => pin({ line: id, kind: 'question', part: 'question' }, item, [])),
    ...(rule?.evidence ?? []).map(item => pin({ line: id, kind: 'question', part: 'rule-of-decision' }, item, [])),
    ...positions.flatMap(position =>
      position.evidence.map(item =>
        pin({ line: id, kind: 'question', part: 'position' }, item, [nameOf(position.holder), position.stance]),
      ),
    ),
  ]);
