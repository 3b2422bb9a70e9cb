// The record as CSV tables: one row a place in a report, so that every row carries report, span and words.
// Adds no value that the record or the readings do not hold, but for the two precision codes of its dates and places.
import type { PlaceGrain, RecordEvent, When } from '../../model/index.js';
import { type Cell, renderCsv } from './csv.js';
import { lengthInDays } from './dates.js';
import { type ExportContext, type Exporter, pinOf, SIDE_OF_ROLE } from './exporter.js';

export const CSV: Exporter = {
  format: 'csv',
  gives: 'tables for a spreadsheet or a statistics program: one row a place in a report',
  build: context =>
    Object.entries(TABLES).map(([name, { columns, rows }]) => ({
      path: `${name}.csv`,
      text: renderCsv(columns, rows(context)),
    })),
};

interface Table {
  columns: readonly string[];
  rows(context: ExportContext): Record<string, Cell>[];
}

const PIN = ['report', 'start', 'end', 'words'] as const;
/** Several values in one cell; a record's ids and rule addresses hold no bar. */
const listed = (values: readonly string[] | undefined): string => (values ?? []).join(' | ');

/** In the order in which a reader opens them. */
const TABLES: Record<string, Table> = {
  reports: {
    columns: [
      'siglum',
      'report',
      'start',
      'end',
      'words',
      'outlet',
      'byline',
      'url',
      'language',
      'published_lo',
      'published_hi',
      'published_basis',
      'origins',
      'story',
      'sha256',
    ],
    rows: ({ record }) =>
      record.reports.map(report => ({
        siglum: report.siglum,
        report: report.id,
        start: 0,
        end: report.length,
        words: report.title,
        outlet: report.outlet,
        byline: report.byline,
        url: report.url,
        language: report.language,
        published_lo: report.published?.lo,
        published_hi: report.published?.hi,
        published_basis: report.published?.basis,
        origins: listed(report.origins),
        story: report.story,
        sha256: report.sha256,
      })),
  },
  names: {
    columns: ['entity', 'kind', 'name', 'part', 'count', ...PIN],
    rows: ({ record }) =>
      record.entities.flatMap(({ id: entity, kind, name, surfaces, roles }) => [
        ...surfaces.map(({ count, evidence }) => ({ entity, kind, name, part: 'name', count, ...pinOf(evidence) })),
        ...roles.map(role => ({ entity, kind, name, part: 'role', ...pinOf(role) })),
      ]),
  },
  mentions: { columns: ['entity', 'name', 'kind', 'form', 'rule', ...PIN], rows: mentionRows },
  quotations: {
    columns: [
      'utterance',
      'speaker',
      'speaker_name',
      'relation',
      'type',
      'certainty',
      'channel',
      'cue',
      'source',
      'warnings',
      'origins',
      'rule',
      ...PIN,
    ],
    rows: ({ record, nameOf }) =>
      record.utterances.flatMap(({ id, speaker, relation, members, origins }) =>
        members.map(member => ({
          utterance: id,
          speaker: speaker ?? '',
          speaker_name: speaker === null ? '' : nameOf(speaker),
          relation,
          type: member.type,
          certainty: member.certainty,
          channel: member.channel,
          cue: member.cue?.text,
          source: member.source?.text,
          warnings: listed(member.warnings),
          origins: listed(origins),
          rule: member.rule,
          ...pinOf(member),
        })),
      ),
  },
  events: {
    columns: [
      'event',
      'type',
      'mode',
      'status',
      'alleged',
      'event_date',
      'end_date',
      'date_basis',
      'time_precision',
      'location',
      'location_grain',
      'geo_precision',
      'actors',
      'recipients',
      'figures',
      'differs',
      'member_status',
      'attributed_to',
      'rule',
      ...PIN,
    ],
    rows: eventRows,
  },
  figures: {
    columns: ['event', 'value', 'hi', 'of', 'unit', 'what', 'bound', 'rule', ...PIN],
    rows: figureRows,
  },
  times: {
    columns: ['value', 'lo', 'hi', 'grain', 'basis', 'time_precision', 'rule', ...PIN],
    rows: ({ record }) =>
      record.times.map(({ value, lo, hi, grain, basis, rule, ...evidence }) => ({
        value,
        lo,
        hi,
        grain,
        basis,
        time_precision: timePrecision({ lo, hi, grain: 'unknown', basis: 'stated' }),
        rule,
        ...pinOf(evidence),
      })),
  },
  positions: {
    columns: ['question', 'asked', 'holder', 'holder_name', 'stance', 'count', 'via', ...PIN],
    rows: ({ record, nameOf }) =>
      record.questions.flatMap(question =>
        question.positions.flatMap(position =>
          position.evidence.map(evidence => ({
            question: question.id,
            asked: question.text,
            holder: position.holder,
            holder_name: nameOf(position.holder),
            stance: position.stance,
            count: position.count,
            via: listed(position.via.map(nameOf)),
            ...pinOf(evidence),
          })),
        ),
      ),
  },
  disagreements: {
    columns: ['disagreement', 'kind', 'about', 'apparent', 'value', ...PIN],
    rows: ({ record }) =>
      record.disagreements.flatMap(({ id, kind, about, apparent, values }) =>
        values.map(value => ({ disagreement: id, kind, about, apparent, value: value.value, ...pinOf(value) })),
      ),
  },
  origins: {
    columns: ['origin', 'name', 'kind', 'entity', 'relation', 'rule', ...PIN],
    rows: ({ record }) =>
      record.origins.flatMap(({ id, name, kind, entity, reports }) =>
        reports.map(credit => ({
          origin: id,
          name,
          kind,
          entity,
          relation: credit.relation,
          rule: credit.rule,
          ...pinOf(credit),
        })),
      ),
  },
  checks: {
    columns: ['check', 'line', 'about', ...PIN],
    rows: ({ record }) =>
      record.checks.flatMap(({ kind, line, about, evidence }) =>
        evidence.map(item => ({ check: kind, line, about: listed(about), ...pinOf(item) })),
      ),
  },
};

/** Every mention of every reading, under the pile's entity it was joined into. */
function mentionRows({ record, readings }: ExportContext): Record<string, Cell>[] {
  const entityOf = new Map(
    record.entities.flatMap(entity =>
      entity.members.map(member => [`${member.report}\u0000${member.entity}`, entity] as const),
    ),
  );
  return readings.flatMap(reading =>
    reading.mentions.flatMap(({ span, kind, entity: own, form, rule }) => {
      const entity = entityOf.get(`${reading.id}\u0000${own}`);
      const words = reading.text?.slice(span[0], span[1]);
      return words === undefined
        ? []
        : [
            {
              entity: entity?.id,
              name: entity?.name,
              kind,
              form,
              rule,
              ...pinOf({ report: reading.id, span, text: words }),
            },
          ];
    }),
  );
}

function eventRows({ record, nameOf }: ExportContext): Record<string, Cell>[] {
  const sideOf = (event: RecordEvent, side: 'actor' | 'recipient') =>
    listed(
      event.actors
        .filter(({ role }) => SIDE_OF_ROLE[role] === side)
        .map(({ entity, evidence }) => (entity === null ? (evidence[0]?.text ?? '') : nameOf(entity))),
    );
  return record.events.flatMap(event =>
    event.members.map(member => ({
      event: event.id,
      type: event.type,
      mode: event.mode,
      status: event.status,
      alleged: event.alleged ? 'yes' : undefined,
      event_date: event.when?.lo,
      end_date: event.when?.hi,
      date_basis: event.when?.basis,
      time_precision: timePrecision(event.when),
      location: event.place?.text,
      location_grain: event.place?.grain,
      geo_precision: event.place ? GEO_PRECISION[event.place.grain] : undefined,
      actors: sideOf(event, 'actor'),
      recipients: sideOf(event, 'recipient'),
      figures: listed(event.figures.map(figure => figure.text)),
      differs: listed(event.differs),
      member_status: member.status,
      attributed_to: member.attributedTo,
      rule: member.rule,
      ...pinOf(member),
    })),
  );
}

/** Every figure of every reading, with the event of the record that holds it. */
function figureRows({ record, readings }: ExportContext): Record<string, Cell>[] {
  const eventAt = new Map(
    record.events.flatMap(event =>
      event.figures.map(({ report, span }) => [`${report}\u0000${span[0]}\u0000${span[1]}`, event.id] as const),
    ),
  );
  return readings.flatMap(reading =>
    reading.figures.flatMap(({ span, value, hi, of, unit, what, bound, rule }) => {
      const words = reading.text?.slice(span[0], span[1]);
      if (words === undefined) return [];
      const event = eventAt.get(`${reading.id}\u0000${span[0]}\u0000${span[1]}`);
      return [{ event, value, hi, of, unit, what, bound, rule, ...pinOf({ report: reading.id, span, text: words }) }];
    }),
  );
}

/**
 * 1: one day; 2: within a week; 3: within a month; empty beyond that, as ACLED leaves such events out.
 *
 * **Source**: the meaning of `time_precision` in ACLED's codebook.
 */
export function timePrecision(when: When | null): number | undefined {
  if (!when || when.basis === 'unknown') return undefined;
  const days = lengthInDays(when);
  if (days === null || days < 1) return undefined;
  return days === 1 ? 1 : days <= 7 ? 2 : days <= 31 ? 3 : undefined;
}

/** 1: a town or a site in it; 2: a part of a region; 3: a region. A country alone and a place of unknown size have none. */
const GEO_PRECISION: Record<PlaceGrain, number | undefined> = {
  site: 1,
  city: 1,
  district: 2,
  region: 3,
  country: undefined,
  unknown: undefined,
};
