// The timeline as a drawing: when the reports came out, what happened, what is planned; a bar an interval, an open end dotted.
// Draws what it is given; the table beside it holds every event.
import { scaleUtc } from 'd3-scale';
import type { When } from '../../../model/index.js';
import { dayText, whenText } from '../context.js';
import { shortened } from '../words.js';

export interface TimelineBar {
  id: string;
  /** Words of a report. */
  label: string;
  sigla: string;
  when: When;
  lane: 'happened' | 'planned';
}

/** A report's own date, apart from what it tells of. */
export interface TimelineReport {
  siglum: string;
  when: When;
}

const WIDTH = 1000;
const LEFT = 92;
const ROW = 23;
const DAY_MS = 86_400_000;
/** Width of a letter of a label in drawing units, measured for the page's serif face at 14 units. */
const LETTER = 6.9;
const SIGLUM = 9.5;
const TICKS = 8;

type Scale = (date: Date) => number;

export const TimelinePicture = ({
  bars,
  reports,
}: {
  bars: readonly TimelineBar[];
  reports: readonly TimelineReport[];
}) => {
  const ends = [...bars, ...reports]
    .flatMap(({ when }) => [startOf(when), endOf(when)])
    .filter(time => !Number.isNaN(time));
  if (bars.length === 0 || ends.length === 0) return <></>;
  const [lo, hi] = [Math.min(...ends), Math.max(...ends)];
  const pad = Math.max(DAY_MS / 2, (hi - lo) * 0.03);
  const scale = scaleUtc([new Date(lo - pad), new Date(hi + pad)], [LEFT, WIDTH - 6]);
  const ticks = scale.ticks(TICKS).filter(tick => hi - lo > 3 * DAY_MS || tick.getUTCHours() === 0);
  const years = new Set(ticks.map(tick => tick.getUTCFullYear()));
  const rows = rowsOf(reports, scale);
  let y = 30;
  const reportsTop = y;
  if (rows.length > 0) y += rows.length * ROW + 10;
  const lanes = (['happened', 'planned'] as const)
    .map(lane => ({ lane, own: bars.filter(bar => bar.lane === lane) }))
    .filter(({ own }) => own.length > 0)
    .map(({ lane, own }) => {
      const top = y;
      const placed = own.map(bar => ({ bar, y: (y += ROW) - ROW / 2 }));
      y += 12;
      return { lane, top, placed };
    });
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${y}`}
      role="group"
      aria-label="Events in time; the table below holds the same"
    >
      {ticks.map(tick => (
        <g>
          <line class="grid" x1={scale(tick)} x2={scale(tick)} y1="20" y2={y} />
          <text class="tick" x={scale(tick)} y="13" text-anchor="middle">
            {tickText(tick, hi - lo, years.size > 1)}
          </text>
        </g>
      ))}
      {rows.length > 0 ? (
        <text class="lane" x="0" y={reportsTop + 15}>
          reported
        </text>
      ) : (
        ''
      )}
      {rows.flatMap((row, index) =>
        row.map(report => <ReportDate report={report} y={reportsTop + index * ROW + 11} scale={scale} />),
      )}
      {lanes.map(({ lane, top, placed }) => (
        <g>
          <line class="rule" x1="0" x2={WIDTH} y1={top - 5} y2={top - 5} />
          <text class="lane" x="0" y={top + 15}>
            {lane}
          </text>
          {placed.map(({ bar, y: middle }) => (
            <Bar bar={bar} y={middle} x1={scale(new Date(startOf(bar.when)))} x2={scale(new Date(endOf(bar.when)))} />
          ))}
        </g>
      ))}
    </svg>
  );
};

/** `7 Mar`, `Mar`, `2031`: as much as tells one tick from the next. */
function tickText(tick: Date, rangeMs: number, withYear: boolean): string {
  const iso = tick.toISOString();
  if (rangeMs > 6 * 365 * DAY_MS) return iso.slice(0, 4);
  const text = dayText(iso.slice(0, rangeMs > 300 * DAY_MS ? 7 : 10));
  return withYear ? text : text.replace(/ \d{4}$/, '');
}

/** Reports' dates side by side in as few rows as keep them apart. */
function rowsOf(reports: readonly TimelineReport[], scale: Scale): TimelineReport[][] {
  const rows: { own: TimelineReport[]; end: number }[] = [];
  const ordered = [...reports].sort((a, b) => startOf(a.when) - startOf(b.when) || (a.siglum < b.siglum ? -1 : 1));
  for (const report of ordered) {
    const [x1, x2] = [scale(new Date(startOf(report.when))), scale(new Date(endOf(report.when)))];
    const from = Math.min(x1, (x1 + x2) / 2 - 12);
    const free = rows.find(row => row.end <= from);
    const end = Math.max(x2, (x1 + x2) / 2 + 12) + 3;
    if (free) {
      free.own.push(report);
      free.end = end;
    } else rows.push({ own: [report], end });
  }
  return rows.map(row => row.own);
}

const ReportDate = ({ report, y, scale }: { report: TimelineReport; y: number; scale: Scale }) => {
  const [x1, x2] = [scale(new Date(startOf(report.when))), scale(new Date(endOf(report.when)))];
  const middle = report.when.lo === '' ? x2 : report.when.hi === '' ? x1 : (x1 + x2) / 2;
  return (
    <a href={`#r-${report.siglum}`}>
      {endOf(report.when) - startOf(report.when) > DAY_MS && report.when.lo !== '' && report.when.hi !== '' ? (
        <line class="span" x1={x1} x2={x2} y1={y} y2={y} />
      ) : (
        ''
      )}
      {report.when.lo === '' ? <line class="open" x1={middle - 34} x2={middle} y1={y} y2={y} /> : ''}
      {report.when.hi === '' ? <line class="open" x1={middle} x2={middle + 34} y1={y} y2={y} /> : ''}
      <circle class="n-report" cx={middle} cy={y} r="10" />
      <text class="n-sig small" x={middle} y={y + 4} text-anchor="middle">
        {report.siglum}
      </text>
      <title>{`${report.siglum} published ${whenText(report.when)} (${report.when.basis})`}</title>
    </a>
  );
};

const Bar = ({ bar, y, x1, x2 }: { bar: TimelineBar; y: number; x1: number; x2: number }) => {
  const width = Math.max(7, x2 - x1);
  const sigla = bar.sigla.length * SIGLUM + 12;
  const [left, right] = [x1 - 8 - LEFT, WIDTH - (x1 + width + 8)];
  const needed = bar.label.length * LETTER + sigla;
  const before = needed > right && left > right;
  const label = shortened(bar.label, Math.max(12, Math.floor(((before ? left : right) - sigla) / LETTER)));
  return (
    <a href={`#${bar.id}`}>
      {bar.when.lo === '' ? <line class="open" x1={x1 - 26} x2={x1} y1={y} y2={y} /> : ''}
      {bar.when.hi === '' ? <line class="open" x1={x1 + width} x2={x1 + width + 26} y1={y} y2={y} /> : ''}
      <rect class={`bar ${bar.lane}`} x={x1} y={y - 5} width={width} height="10" rx="2">
        <title>{whenText(bar.when)}</title>
      </rect>
      <text class="lab" x={before ? x1 - 8 : x1 + width + 8} y={y + 4.5} text-anchor={before ? 'end' : 'start'}>
        {label} <tspan class="sg">{bar.sigla}</tspan>
      </text>
    </a>
  );
};

const startOf = (when: When): number => Date.parse((when.lo || when.hi).slice(0, 10));
/** A day is a bar of one day; so an interval ends where its last day ends. */
const endOf = (when: When): number => Date.parse((when.hi || when.lo).slice(0, 10)) + DAY_MS;
