// The timeline for TimelineJS: doubt stands in the date's words, and what has no place on an axis stands on the note slide.
// Writes no headline of its own: it is the report's words.
import type { RecordEvent } from '../../model/index.js';
import { datePartsOf, dateWordsOf } from './dates.js';
import { type ExportContext, type Exporter, flat, leadMemberOf, pinOf, shortTo } from './exporter.js';

export const TIMELINEJS: Exporter = {
  format: 'timelinejs',
  gives: 'a timeline for TimelineJS, with doubtful dates said so and undated events on the opening slide',
  file: 'timeline.json',
  build: context => [{ path: 'timeline.json', text: `${JSON.stringify(buildTimeline(context), null, 1)}\n` }],
};

/** Longest headline, in UTF-16 units: two lines of TimelineJS's type. */
const HEADLINE_CHARS = 90;
/** Undated events written out on the note slide; the rest are counted. */
const NOTED_EVENTS = 20;

function buildTimeline(context: ExportContext) {
  const { events, reports } = context.record;
  const undated = events.filter(event => datePartsOf(event.when) === null);
  return {
    title: {
      text: {
        headline: escapeHtml(shortTo(reports[0]?.title ?? reports[0]?.id ?? '', HEADLINE_CHARS)),
        text: noteHtml(undated, context),
      },
      autolink: false,
    },
    events: events.flatMap(event => slideOf(event, context)),
  };
}

function slideOf(event: RecordEvent, context: ExportContext) {
  const dates = datePartsOf(event.when);
  if (!dates) return [];
  const kind = [event.type, event.mode, event.status, event.alleged ? 'alleged' : undefined]
    .filter(Boolean)
    .join(' · ');
  return [
    {
      unique_id: event.id,
      group: event.type,
      start_date: dates.start,
      ...(dates.end ? { end_date: dates.end } : {}),
      display_date: dateWordsOf(event.when),
      text: {
        headline: escapeHtml(shortTo(leadMemberOf(event).text, HEADLINE_CHARS)),
        text: `<p>${escapeHtml(kind)}</p>${event.members.map(member => wordsHtml(member, context)).join('')}`,
      },
      autolink: false,
      evidence: event.members.map(pinOf),
    },
  ];
}

/** The events that have no day, or only one end of a time. */
function noteHtml(undated: readonly RecordEvent[], context: ExportContext): string {
  if (undated.length === 0) return '';
  const shown = undated
    .slice()
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1))
    .slice(0, NOTED_EVENTS);
  const items = shown.map(
    event =>
      `<li>${escapeHtml(event.type)}, ${escapeHtml(dateWordsOf(event.when))}: ${wordsHtml(leadMemberOf(event), context)}</li>`,
  );
  const rest = undated.length - shown.length;
  return `<p>Without a day: ${undated.length}</p><ul>${items.join('')}</ul>${rest > 0 ? `<p>and ${rest} more in the record</p>` : ''}`;
}

function wordsHtml(member: RecordEvent['members'][number], { reportOf, siglumOf }: ExportContext): string {
  const report = reportOf(member.report);
  const label = `${siglumOf(member.report)} ${report?.outlet ?? member.report} ${member.span[0]}..${member.span[1]}`;
  const url = webUrl(report?.url);
  const source = url ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label);
  return `<blockquote>${escapeHtml(flat(member.text))}</blockquote><p>${source}</p>`;
}

/** Only addresses a browser opens as a page: a report's file may name any. */
const webUrl = (url: string | undefined): string | undefined => (/^https?:\/\//i.test(url ?? '') ? url : undefined);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (words: string): string => words.replace(/[&<>"']/g, letter => ENTITIES[letter]!);
