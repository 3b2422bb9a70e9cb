// The timeline as a drawing: lanes for what happened and what is planned, a bar an interval, an open end dotted.
// Draws what it is given; the table beside it holds every event.
import { scaleUtc } from 'd3-scale';
import type { When } from '../../../model/index.js';
import { dayText } from '../context.js';

export interface TimelineBar {
  id: string;
  label: string;
  sigla: string;
  when: When;
  lane: 'happened' | 'planned';
}

const WIDTH = 980;
const LEFT = 86;
const ROW = 22;
const DAY_MS = 86_400_000;
/** Width of a letter of a label in drawing units, measured for the page's sans face at 13 units. */
const LETTER = 6.6;

export const TimelinePicture = ({ bars }: { bars: readonly TimelineBar[] }) => {
  const ends = bars.flatMap(bar => [startOf(bar.when), endOf(bar.when)]).filter(time => !Number.isNaN(time));
  if (ends.length === 0) return <></>;
  const [lo, hi] = [Math.min(...ends), Math.max(...ends)];
  const pad = Math.max(DAY_MS, (hi - lo) * 0.04);
  const scale = scaleUtc([new Date(lo - pad), new Date(hi + pad)], [LEFT, WIDTH - 10]);
  const lanes = (['happened', 'planned'] as const)
    .map(lane => ({ lane, bars: bars.filter(bar => bar.lane === lane) }))
    .filter(({ bars: own }) => own.length > 0);
  const ticks = scale.ticks(7);
  const format = scale.tickFormat(7);
  let y = 34;
  const groups = lanes.map(({ lane, bars: own }) => {
    const top = y;
    const rows = own.map(bar => ({ bar, y: (y += ROW) - ROW / 2 }));
    y += 14;
    return { lane, top, rows };
  });
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${y + 6}`}
      role="group"
      aria-label="Events in time; the table below holds the same"
    >
      {ticks.map(tick => (
        <g>
          <line class="grid" x1={scale(tick)} x2={scale(tick)} y1="22" y2={y} />
          <text class="tick" x={scale(tick)} y="14" text-anchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {groups.map(({ lane, top, rows }) => (
        <g>
          <text class="lane" x="0" y={top + 14}>
            {lane}
          </text>
          {rows.map(({ bar, y: middle }) => (
            <Bar bar={bar} y={middle} x1={scale(new Date(startOf(bar.when)))} x2={scale(new Date(endOf(bar.when)))} />
          ))}
        </g>
      ))}
    </svg>
  );
};

const Bar = ({ bar, y, x1, x2 }: { bar: TimelineBar; y: number; x1: number; x2: number }) => {
  const width = Math.max(6, x2 - x1);
  const text = bar.label.length > 62 ? `${bar.label.slice(0, 61)}…` : bar.label;
  const needed = (text.length + bar.sigla.length + 2) * LETTER;
  const before = x1 + width + 8 + needed > WIDTH && x1 - 8 - needed > LEFT - 20;
  return (
    <a href={`#${bar.id}`}>
      {bar.when.lo === '' ? <line class="open" x1={x1 - 26} x2={x1} y1={y} y2={y} /> : ''}
      {bar.when.hi === '' ? <line class="open" x1={x1 + width} x2={x1 + width + 26} y1={y} y2={y} /> : ''}
      <rect class={`bar ${bar.lane}`} x={x1} y={y - 5} width={width} height="10" rx="2">
        <title>{`${dayText(bar.when.lo)} to ${dayText(bar.when.hi)}`}</title>
      </rect>
      <text class="lab" x={before ? x1 - 8 : x1 + width + 8} y={y + 4} text-anchor={before ? 'end' : 'start'}>
        {text} <tspan class="sg">{bar.sigla}</tspan>
      </text>
    </a>
  );
};

const startOf = (when: When): number => Date.parse((when.lo || when.hi).slice(0, 10));
/** A day is a bar of one day; so an interval ends where its last day ends. */
const endOf = (when: When): number => Date.parse((when.hi || when.lo).slice(0, 10)) + DAY_MS;
