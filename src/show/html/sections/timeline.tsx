// Section "What happened when": the drawing of what matters most, and the table of all dated, planned and undated events.
// Dates nothing; read/events and compare/events did.
import type { RecordEvent } from '../../../model/index.js';
import { type DossierContext, whenText } from '../context.js';
import { type TimelineBar, TimelinePicture } from '../pictures/timeline.js';
import { Fold, flat, LineId, onePerReport, order, Said, Section, Sigla, shortened } from '../words.js';

/** Bars drawn; the table holds all. */
const DRAWN = 22;
/** Longest label drawn beside a bar, in UTF-16 units. */
const LABEL_CHARS = 62;
/** Days on either side of the reports' own dates that the drawing covers; what lies further off is told in the table. */
const WINDOW_DAYS = 45;
/** A vaguer interval than this many days is told in the table and not drawn. */
const WIDEST_DRAWN_DAYS = 45;

export const TimelineSection = ({ context }: { context: DossierContext }) => {
  const events = context.record.events.filter(event => event.type !== 'STATEMENT');
  const dated = events.filter(event => event.when?.lo || event.when?.hi);
  const undated = events.filter(event => !dated.includes(event));
  const drawn = salient(context, nearReports(context, dated.filter(isNarrow))).slice(0, DRAWN);
  const bars = dated.filter(event => drawn.includes(event)).map(event => barOf(context, event));
  return (
    <Section id="when" title="What happened when" note="bars are intervals; dashed is planned">
      <TimelinePicture bars={bars} />
      {dated.length === 0 ? <p class="note">No report dates an event.</p> : ''}
      {dated.length > 0 ? (
        <Fold label={`All ${dated.length} events with a time, as a table`} open={bars.length === 0}>
          <Table context={context} events={dated} />
        </Fold>
      ) : (
        ''
      )}
      {undated.length > 0 ? (
        <Fold label={`${undated.length} events to which the reports attach no time`}>
          <Table context={context} events={undated} />
        </Fold>
      ) : (
        ''
      )}
    </Section>
  );
};

const reportsOf = (event: RecordEvent): number => new Set(event.members.map(member => member.report)).size;

/** Carried by several reports first, then what is news rather than background, then the order of time. */
const salient = (context: DossierContext, events: readonly RecordEvent[]): RecordEvent[] => {
  const lead = (event: RecordEvent) =>
    Math.min(...event.members.map(member => member.span[0] / (context.reportOf.get(member.report)?.length || 1)));
  const weigh = (event: RecordEvent) =>
    reportsOf(event) * 3 - (event.background ? 2 : 0) + (1 - lead(event)) + Math.min(event.actors.length, 2) / 2;
  return [...events].sort((a, b) => weigh(b) - weigh(a) || (a.id < b.id ? -1 : 1));
};

const isNarrow = ({ when }: RecordEvent): boolean => {
  const days = dayOf(when!.hi || when!.lo) - dayOf(when!.lo || when!.hi);
  return days >= 0 && days <= WIDEST_DRAWN_DAYS;
};

/** Events near the reports' own dates, so that one look back to an old year does not squeeze the week that the reports are about. */
function nearReports(context: DossierContext, events: readonly RecordEvent[]): readonly RecordEvent[] {
  const days = context.record.reports
    .flatMap(({ published }) =>
      published && (published.lo || published.hi) ? [dayOf(published.lo || published.hi)] : [],
    )
    .sort((a, b) => a - b);
  const middle =
    days.length > 0 ? days : events.map(event => dayOf(event.when!.lo || event.when!.hi)).sort((a, b) => a - b);
  const [first, last] =
    days.length > 0 ? [days[0]!, days.at(-1)!] : [middle[middle.length >> 1] ?? 0, middle[middle.length >> 1] ?? 0];
  const near = events.filter(({ when }) => {
    const [lo, hi] = [dayOf(when!.lo || when!.hi), dayOf(when!.hi || when!.lo)];
    return hi >= first - WINDOW_DAYS && lo <= last + WINDOW_DAYS;
  });
  return near.length > 0 ? near : events;
}

const dayOf = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000;

const barOf = (context: DossierContext, event: RecordEvent): TimelineBar => {
  return {
    id: event.id,
    label: labelOf(context, event),
    sigla: onePerReport(event.members)
      .map(member => context.siglumOf(member.report))
      .sort(order)
      .join(''),
    when: event.when!,
    lane:
      event.status === 'planned' || event.status === 'proposed' || event.status === 'conditional'
        ? 'planned'
        : 'happened',
  };
};

/** Words around the trigger, who and whom included, of the telling that says most in what a label holds. */
function labelOf(context: DossierContext, event: RecordEvent): string {
  const labels = event.members.map(member => {
    const text = context.witnesses.get(member.report)?.report.text ?? member.text;
    const own = event.actors
      .flatMap(actor => actor.evidence)
      .filter(item => item.report === member.report && Math.abs(item.span[0] - member.trigger[0]) < LABEL_CHARS);
    const start = Math.min(member.trigger[0], ...own.map(item => item.span[0]));
    const end = Math.max(member.trigger[1], ...own.map(item => item.span[1]));
    return flat(text.slice(start, end));
  });
  const fitting = labels
    .filter(label => label.length <= LABEL_CHARS)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return fitting[0] ?? shortened(labels[0]!, LABEL_CHARS);
}

const Table = ({ context, events }: { context: DossierContext; events: readonly RecordEvent[] }) => (
  <div class="scroll">
    <table class="events">
      <thead>
        <tr>
          <th scope="col">when</th>
          <th scope="col">what</th>
          <th scope="col">in the words of</th>
          <th scope="col">told by</th>
        </tr>
      </thead>
      <tbody>
        {events.map(event => (
          <tr
            id={event.id}
            data-reports={onePerReport(event.members)
              .map(member => context.siglumOf(member.report))
              .join(' ')}
          >
            <td>
              {whenText(event.when)}
              {event.when?.basis === 'bounded' ? <small class="basis"> bounded</small> : ''}
            </td>
            <td>
              {event.type.toLowerCase()}
              <small class="basis"> {event.status}</small>
              {event.differs.length > 0 ? <small class="loud"> differs: {event.differs.join(', ')}</small> : ''}
              {event.history && event.history.length > 1 ? (
                <small class="basis"> {event.history.map(item => item.status).join(' → ')}</small>
              ) : (
                ''
              )}
            </td>
            <td>
              {onePerReport(event.members)
                .slice(0, 3)
                .map(member => (
                  <>
                    <Said context={context} of={member} cut={170} />{' '}
                  </>
                ))}
            </td>
            <td>
              <Sigla context={context} of={event.members} /> <LineId id={event.id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
