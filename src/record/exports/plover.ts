// Events under PLOVER's field names, one JSON a line, with our status collapsed as PLOVER's manual codes what is to come.
// Skips what PLOVER does not code; never gives an event the day of its report.
import type { RecordEvent } from '../../model/index.js';
import {
  type ExportContext,
  type Exporter,
  jsonLines,
  leadMemberOf,
  pinOf,
  SIDE_OF_ROLE,
  sentenceNumber,
} from './exporter.js';

export const PLOVER: Exporter = {
  format: 'plover',
  gives: 'event records with PLOVER’s names and its collapse of future events (JSON lines)',
  file: 'events.plover.jsonl',
  build: context => [
    { path: 'events.plover.jsonl', text: jsonLines(context.record.events.flatMap(event => ploverOf(event, context))) },
  ],
};

/**
 * What PLOVER makes of an event that is still to come: "all cooperative actions reported in future tense" are intentions (AGREE),
 * a promised withdrawal is a concession. It says nothing of conflict to come: that keeps its type and the context `future`.
 *
 * **Source**: PLOVER manual (Open Event Data Alliance, github.com/openeventdata/PLOVER), sections AGREE and CONCEDE.
 */
const PLANNED_AS: Readonly<Record<string, string>> = {
  CONSULT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  SUPPORT: 'AGREE',
  RETREAT: 'CONCEDE',
};

/** Statements and appeals were dropped by PLOVER; OTHER is ours. */
const NOT_CODED: ReadonlySet<string> = new Set(['STATEMENT', 'OTHER']);

/** What is denied is a negated event, which the manual leaves out of the data set. */
const isCoded = ({ type, status }: RecordEvent): boolean => !NOT_CODED.has(type) && status !== 'denied';

/** The manual's contexts of time and truth. */
function contextsOf({ status, background }: RecordEvent): string[] {
  if (status === 'planned') return ['future'];
  if (status === 'proposed' || status === 'conditional') return ['hypothetical'];
  return background ? ['historical'] : [];
}

/** PLOVER's size fields by what befell the counted, as `Figure.what` words it. */
const SIZE_OF: Readonly<Record<string, 'dead' | 'injured' | 'arrested'>> = {
  killed: 'dead',
  dead: 'dead',
  wounded: 'injured',
  injured: 'injured',
  detained: 'arrested',
  arrested: 'arrested',
};

function ploverOf(event: RecordEvent, context: ExportContext) {
  if (!isCoded(event)) return [];
  const isPlanned = event.status === 'planned';
  const collapsed = isPlanned ? (PLANNED_AS[event.type] ?? event.type) : event.type;
  const day = (iso: string | undefined) => (iso ? iso.slice(0, 10) : null);
  const size = sizeOf(event);
  return [
    {
      id: event.id,
      date: day(event.when?.lo),
      enddate: day(event.when?.hi),
      actor: sideOf(event, 'actor', context),
      recipient: sideOf(event, 'recipient', context),
      event: [collapsed],
      ...(event.mode === undefined || collapsed !== event.type ? {} : { mode: [event.mode] }),
      context: contextsOf(event),
      ...(event.place ? { event_loc: { name: event.place.text } } : {}),
      ...(size ? { size } : {}),
      text: leadMemberOf(event).text,
      text_info: textInfoOf(event, context),
      cite_info: citeInfoOf(event, context),
      onrecord: {
        type: event.type,
        status: event.status,
        ...(event.alleged ? { alleged: true } : {}),
        date_basis: event.when?.basis ?? 'unknown',
        evidence: event.members.map(pinOf),
      },
    },
  ];
}

const sideOf = ({ actors }: RecordEvent, side: 'actor' | 'recipient', { nameOf }: ExportContext) =>
  actors
    .filter(({ role }) => SIDE_OF_ROLE[role] === side)
    .map(({ entity, evidence }) => ({
      ...(entity === null ? {} : { identifier_id: entity, identifier_text: nameOf(entity) }),
      actor_text: evidence[0]?.text ?? '',
    }));

/** One number of each sort; where the figures of an event give several, the field is left out rather than chosen. */
function sizeOf({ figures }: RecordEvent): Partial<Record<'dead' | 'injured' | 'arrested', number>> | null {
  const seen = new Map<'dead' | 'injured' | 'arrested', Set<number>>();
  for (const { what, value } of figures) {
    const field = SIZE_OF[what.split(' ').at(-1) ?? ''];
    if (field) seen.set(field, (seen.get(field) ?? new Set()).add(value));
  }
  const sure = [...seen].filter(([, values]) => values.size === 1).map(([field, [value]]) => [field, value!] as const);
  return sure.length > 0 ? Object.fromEntries(sure) : null;
}

function textInfoOf(event: RecordEvent, context: ExportContext) {
  const lead = leadMemberOf(event);
  const sequence = sentenceNumber(lead, context);
  return { ...(sequence === null ? {} : { sequence }), start: lead.span[0], end: lead.span[1] };
}

function citeInfoOf(event: RecordEvent, { reportOf }: ExportContext) {
  const lead = leadMemberOf(event);
  const report = reportOf(lead.report);
  return {
    citation: lead.report,
    ...(report?.url === undefined ? {} : { url: report.url }),
    ...(report?.title === undefined ? {} : { title: report.title }),
    ...(report?.outlet === undefined ? {} : { publication: report.outlet }),
    ...(report ? { language: report.language } : {}),
    coder: 'onrecord',
  };
}
