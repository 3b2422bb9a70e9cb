// Section "What happened when": the drawing of what matters most, and the table of all dated, planned and undated events.
// Dates nothing; read/events and compare/events did.
import type { RecordEvent } from '../../../model/index.js';
import { isSetAside } from '../../../record/decisions/index.js';
import { type DossierContext, plural, whenText } from '../context.js';
import { type TimelineBar, TimelinePicture, type TimelineReport } from '../pictures/timeline.js';
import { isTelling } from '../salience.js';
import { Fold, flat, LineId, onePerReport, order, Said, Section, Sigla, shortened, siglaText } from '../words.js';
import { Commands, DecidedMarks } from './decisions.js';

/** Bars drawn; the table holds all. */
const DRAWN = 16;
/** Reports whose own dates are drawn; of more the drawing would show nothing but circles. */
const DRAWN_REPORTS = 14;
/** Events without a time shown as chips. */
const CHIPS = 6;
/** Rows of a table that print the commands to mend them; the page's foot tells it for all. */
const MOST_COMMANDS = 60;
/** Speakers named of an event that is told in their words alone. */
const NAMED_SPEAKERS = 3;
/** Longest label drawn beside a bar, in UTF-16 units. */
const LABEL_CHARS = 58;
/** Days on either side of the reports' own dates that the drawing covers: the narrowest that holds enough. What lies further off is told in the table. */
const WINDOWS_DAYS = [12, 30, 60];
const ENOUGH = 3;
/** A vaguer interval than this many days is told in the table and not drawn. */
const WIDEST_DRAWN_DAYS = 45;

export const TimelineSection = ({ context }: { context: DossierContext }) => {
  const aside = [...context.listed.dated, ...context.listed.undated].filter(isSetAside);
  const [dated, undated] = [context.listed.dated, context.listed.undated].map(list =>
    list.filter(event => !isSetAside(event)),
  ) as [RecordEvent[], RecordEvent[]];
  const drawn = new Set(nearReports(context, worthDrawing(context, dated.filter(isNarrow))).slice(0, DRAWN));
  const isListed = new Set(dated);
  const inTime = context.record.events.filter(event => isListed.has(event));
  const bars = distinctBars(inTime.filter(event => drawn.has(event)).map(event => barOf(context, event)));
  const chips = undated
    .filter(isChip)
    .filter(event => labelOf(context, event).split(' ').length > 2)
    .slice(0, CHIPS);
  const total = context.record.events.filter(event => event.type !== 'STATEMENT').length;
  return (
    <Section id="when" title="What happened when" note="bars are intervals; dashed is planned; an open end is dotted">
      <TimelinePicture bars={bars} reports={reportDates(context, bars)} />
      <ol class="lines small-only">
        {bars.map(bar => (
          <li>
            <b>{whenText(bar.when)}</b>{' '}
            <a href={`#${bar.id}`}>
              <span class="said">{bar.label}</span>
            </a>{' '}
            <span class="sg">{bar.sigla}</span>
          </li>
        ))}
      </ol>
      {chips.length > 0 ? (
        <div class="chips">
          <span class="note">no time given</span>
          {chips.map(event => (
            <a class="chip" href={`#${event.id}`}>
              <span class="said">{labelOf(context, event)}</span> <span class="sg">{barSigla(context, event)}</span>
            </a>
          ))}
        </div>
      ) : (
        ''
      )}
      {dated.length === 0 ? <p class="note">No report dates an event.</p> : ''}
      {dated.length > 0 ? (
        <Fold label={`${plural(dated.length, 'event')} with a time, as a table`} open={bars.length === 0}>
          <Table context={context} events={inTime} />
        </Fold>
      ) : (
        ''
      )}
      {undated.length > 0 ? (
        <Fold label={`${plural(undated.length, 'event')} to which the reports attach no time`}>
          <Table context={context} events={undated} />
        </Fold>
      ) : (
        ''
      )}
      {aside.length > 0 ? (
        <Fold label={`${plural(aside.length, 'event')} set aside by a person`}>
          <Table context={context} events={aside} />
        </Fold>
      ) : (
        ''
      )}
      {total > dated.length + undated.length + aside.length ? (
        <p class="note">
          {total - dated.length - undated.length - aside.length} more stand in record.json and are marked in the texts.
        </p>
      ) : (
        ''
      )}
    </Section>
  );
};

/** Fewer words than this beside a bar tell nothing: "it opened", "decision". */
const LEAST_WORDS = 3;

/** The events whose lines say something by themselves; all, where none does. */
function worthDrawing(context: DossierContext, events: readonly RecordEvent[]): readonly RecordEvent[] {
  const lengthOf = new Map(context.record.reports.map(report => [report.id, report.length]));
  const telling = events.filter(
    event => isTelling(event, lengthOf) && labelOf(context, event).split(' ').length >= LEAST_WORDS,
  );
  return telling.length > 0 ? telling : events;
}

/**
 * Two events that would be drawn with the same words at the same time are one to the eye, and so are two of which one's words open
 * the other's; the table has both.
 */
function distinctBars(bars: readonly TimelineBar[]): TimelineBar[] {
  const wordsOf = ({ label }: TimelineBar) => label.toLowerCase().replace(/\s*…$/u, '');
  const kept: TimelineBar[] = [];
  for (const bar of bars) {
    const same = kept.findIndex(
      other =>
        other.when.lo === bar.when.lo &&
        other.when.hi === bar.when.hi &&
        (wordsOf(other).startsWith(wordsOf(bar)) || wordsOf(bar).startsWith(wordsOf(other))),
    );
    if (same < 0) kept.push(bar);
    else if (isFuller(bar, kept[same]!)) kept[same] = bar;
  }
  return kept;
}

/** Of two bars for one matter: the one that more reports tell, then the longer. */
const isFuller = (bar: TimelineBar, other: TimelineBar): boolean =>
  bar.sigla.length !== other.sigla.length
    ? bar.sigla.length > other.sigla.length
    : bar.label.length > other.label.length;

/** Told by several reports, and no background: what a reader would miss. */
const isChip = (event: RecordEvent): boolean =>
  !event.background &&
  event.actors.length > 0 &&
  new Set(event.members.map(member => member.report)).size > 1 &&
  (event.status === 'occurred' || event.status === 'ongoing' || event.status === 'planned');

const isNarrow = ({ when }: RecordEvent): boolean => {
  const days = dayOf(when!.hi || when!.lo) - dayOf(when!.lo || when!.hi);
  return days >= 0 && days <= WIDEST_DRAWN_DAYS;
};

/** Events near the reports' own dates, so that one look back to an old year does not squeeze the week that the reports are about. */
function nearReports(context: DossierContext, events: readonly RecordEvent[]): readonly RecordEvent[] {
  const days = (list: readonly { lo: string; hi: string }[]) =>
    list.map(when => dayOf(when.lo || when.hi)).sort((a, b) => a - b);
  const published = days(
    context.record.reports.flatMap(report => (isPlaced(report.published) ? [report.published!] : [])),
  );
  const told = days(events.map(event => event.when!));
  const [first, last] =
    published.length > 0
      ? [published[0]!, published.at(-1)!]
      : [told[told.length >> 1] ?? 0, told[told.length >> 1] ?? 0];
  for (const window of WINDOWS_DAYS) {
    const near = events.filter(({ when }) => {
      const [lo, hi] = [dayOf(when!.lo || when!.hi), dayOf(when!.hi || when!.lo)];
      return hi >= first - window && lo <= last + window;
    });
    if (near.length >= Math.min(ENOUGH, events.length)) return near;
  }
  return events;
}

const isPlaced = (when: { lo: string; hi: string } | null): boolean => Boolean(when && (when.lo || when.hi));

const dayOf = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000;

/** The reports' own dates, where they do not stretch the drawing beyond its events. */
function reportDates(context: DossierContext, bars: readonly TimelineBar[]): TimelineReport[] {
  const dates = context.record.reports.flatMap(({ siglum, published }) =>
    isPlaced(published) && isNarrow({ when: published } as RecordEvent) ? [{ siglum, when: published! }] : [],
  );
  return bars.length > 0 && dates.length <= DRAWN_REPORTS ? dates : [];
}

const barSigla = (context: DossierContext, event: RecordEvent): string => {
  const sigla = onePerReport(event.members)
    .map(member => context.siglumOf(member.report))
    .sort(order);
  return sigla.length > 6 ? `${sigla.length} reports` : sigla.join(' ');
};

const barOf = (context: DossierContext, event: RecordEvent): TimelineBar => ({
  id: event.id,
  label: labelOf(context, event),
  sigla: barSigla(context, event),
  when: event.when!,
  lane:
    event.status === 'planned' || event.status === 'proposed' || event.status === 'conditional'
      ? 'planned'
      : 'happened',
});

/** Words around the trigger, who and whom included, of the telling that says most in what a label holds. */
function labelOf(context: DossierContext, event: RecordEvent): string {
  const labels = event.members.map(member => {
    const text = context.witnesses.get(member.report)?.report.text ?? member.text;
    const own = event.actors
      .flatMap(actor => actor.evidence)
      .filter(
        item => item.report === member.report && item.span[0] >= member.span[0] && item.span[1] <= member.span[1],
      );
    const start = Math.min(member.trigger[0], ...own.map(item => item.span[0]));
    const end = Math.max(member.trigger[1], ...own.map(item => item.span[1]));
    return flat(text.slice(start, end));
  });
  const fitting = labels
    .filter(label => label.length <= LABEL_CHARS)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return fitting[0] ?? shortened(labels[0]!, LABEL_CHARS);
}

/** Whose word an event is that no report tells in its own: every telling of it stands inside a quotation. */
const WhoseWord = ({ context, of }: { context: DossierContext; of: RecordEvent }) => {
  if (!of.members.every(member => member.attributedTo !== undefined)) return '';
  const speakers = new Set(of.members.map(member => context.speakerOf(member.report, member.attributedTo!)));
  const names = [...speakers].map(id => context.nameOf(id));
  return <small class="basis"> according to {names.slice(0, NAMED_SPEAKERS).join(', ')}</small>;
};

const Table = ({ context, events }: { context: DossierContext; events: readonly RecordEvent[] }) => (
  <div class="scroll" role="group" aria-label="events" tabindex={0}>
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
        {events.map((event, index) => (
          <tr id={event.id} data-reports={siglaText(context, event.members)}>
            <td>
              {whenText(event.when)}
              {event.when?.basis === 'bounded' ? <small class="basis"> bounded</small> : ''}
              <DecidedMarks line={event} />
            </td>
            <td>
              {event.type.toLowerCase()}
              <small class="basis"> {event.status}</small>
              {event.alleged ? <small class="loud"> alleged</small> : ''}
              <WhoseWord context={context} of={event} />
              {event.differs.length > 0 ? <small class="loud"> differs: {event.differs.join(', ')}</small> : ''}
              {event.history && event.history.length > 1 ? (
                <small class="basis"> {event.history.map(item => item.status).join(' → ')}</small>
              ) : (
                ''
              )}
            </td>
            <td>
              {onePerReport(event.members)
                .slice(0, 2)
                .map(member => (
                  <>
                    <Said context={context} of={member} cut={170} />{' '}
                  </>
                ))}
            </td>
            <td>
              <Sigla context={context} of={event.members} /> <LineId context={context} id={event.id} />
              {index < MOST_COMMANDS ? (
                <Fold label="wrong?">
                  <Commands
                    context={context}
                    of={[
                      ['date', event.id, 'YYYY-MM-DD'],
                      ['wrong', event.id],
                    ]}
                  />
                </Fold>
              ) : (
                ''
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
