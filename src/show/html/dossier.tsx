// The dossier: the record as one static page. Sections in the order in which a careful desk needs them.
// Finds and judges nothing; prints the record's lines, each linked to its sentence.
import { raw } from 'hono/html';
import type { DossierContext } from './context.js';
import { dayText, plural, whenText } from './context.js';
import type { Leaning } from './pictures/marked-text.js';
import { SCRIPT } from './script.js';
import { ChecksSection } from './sections/checks.js';
import { DecisionList } from './sections/decisions.js';
import { DisagreementsSection } from './sections/disagreements.js';
import { OriginsSection } from './sections/origins.js';
import { PositionsSection } from './sections/positions.js';
import { ReportsSection } from './sections/reports.js';
import { SaidSection } from './sections/said.js';
import { StoriesSection, storiesOf, storySigla, storyTitle, type ToldStory } from './sections/stories.js';
import { TimelineSection } from './sections/timeline.js';
import { WhoSection } from './sections/who.js';
import { STYLE } from './style.js';
import { shortened } from './words.js';

const SECTIONS: readonly (readonly [string, string])[] = [
  ['checks', 'Check first'],
  ['said', 'Said'],
  ['when', 'When'],
  ['positions', 'Positions'],
  ['differ', 'Differences'],
  ['origins', 'Origins'],
  ['who', 'Who'],
  ['reports', 'Reports'],
];

export const Dossier = ({
  context,
  leaning,
  policy,
}: {
  context: DossierContext;
  leaning: Leaning;
  policy: string;
}) => {
  const title = titleOf(context);
  const stories = storiesOf(context);
  const sections = stories.length > 0 ? ([['stories', 'Stories'], ...SECTIONS] as const) : SECTIONS;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} · Onrecord`}</title>
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#checks">
          Skip to what to check first
        </a>
        <main>
          <Ways context={context} />
          <header>
            <p class="kick">{`Onrecord · record of ${stories.length > 0 ? plural(stories.length, 'story', 'stories') : 'a story'}`}</p>
            <h1>{title}</h1>
            <Lede context={context} />
            <Conspectus context={context} />
          </header>
          <div class="bar-top">
            <nav aria-label="Sections">
              <ul>
                {sections.map(([id, label]) => (
                  <li>
                    <a href={`#${id}`}>{label}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <Filter context={context} stories={stories} sections={sections} />
          </div>
          <StoriesSection context={context} stories={stories} />
          <ChecksSection context={context} />
          <SaidSection context={context} />
          <TimelineSection context={context} />
          <PositionsSection context={context} />
          <DisagreementsSection context={context} />
          <OriginsSection context={context} />
          <WhoSection context={context} />
          <ReportsSection context={context} leaning={leaning} />
          <DecisionList context={context} />
          <footer>
            <p class="key">
              In the texts: <span class="q">quoted or reported words</span> <span class="cue">cue</span>{' '}
              <span class="src">source</span> <span class="stn">stance</span> <span class="time">time</span>{' '}
              <span class="fig">figure</span> <span class="evt">event</span>
            </p>
            <p>
              Every line leads to its sentence.{' '}
              {context.frame ? (
                'The id of a line tells how it came about, and lets you decide otherwise. '
              ) : (
                <>
                  <code>onrecord why ID</code> tells how a line came about; <code>onrecord decide wrong ID</code> sets
                  one aside at the next build. Both look into onrecord-out, or where <code>--record</code> says.{' '}
                </>
              )}
              No line is a judgement on what is true.
            </p>
          </footer>
        </main>
        <button type="button" id="back" hidden>
          back to where you were
        </button>
        <div id="peek" role="tooltip" hidden></div>
        <script>{raw(SCRIPT)}</script>
      </body>
    </html>
  );
};

/** The ways out of a page that a newsroom serves. */
const Ways = ({ context: { frame } }: { context: DossierContext }) =>
  frame ? (
    <nav class="ways" aria-label="Newsroom">
      <ul>
        {frame.links.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  ) : (
    <></>
  );

/** The title the story goes by, else that of the report that stands first, or a count where there are several stories: the record writes no headline of its own. */
function titleOf({ record, frame }: DossierContext): string {
  if (frame?.title) return frame.title;
  if (record.stories.length > 1 && record.reports.length > CONSPECTUS)
    return `${plural(record.reports.length, 'report')}, ${plural(record.stories.length, 'story', 'stories')}`;
  const titled = record.reports.find(report => report.title && report.language === 'en');
  return titled?.title ?? plural(record.reports.length, 'report');
}

const Lede = ({ context }: { context: DossierContext }) => {
  const { record } = context;
  const days = record.reports
    .map(report => report.published?.lo || report.published?.hi || '')
    .filter(Boolean)
    .map(day => day.slice(0, 10))
    .sort();
  const undated = record.reports.filter(report => report.published?.basis !== 'stated').length;
  const unread = record.reports.filter(report => report.language !== 'en').length;
  const [first, last] = [days[0], days.at(-1)];
  return (
    <p class="lede">
      <b>{context.countOf(record.reports.map(report => report.id))}.</b>{' '}
      {first && last ? `${first === last ? dayText(first) : `${dayText(first)} to ${dayText(last)}`}. ` : ''}
      {undated > 0 ? `${undated} without a stated date. ` : ''}
      {unread > 0 ? `${unread} not in English, kept and left unread. ` : ''}
      {record.skipped.length > 0 ? `${record.skipped.length} skipped. ` : ''}
      Words set in <span class="said">this face</span> are the reports’; all others are ours.
    </p>
  );
};

/** Reports listed by their sigla under the title; of more the table of reports does it. */
const CONSPECTUS = 12;
const TITLE_CHARS = 46;

/** The sigla and whom they stand for, as an edition has them before its text. */
const Conspectus = ({ context }: { context: DossierContext }) =>
  context.record.reports.length > CONSPECTUS ? (
    <></>
  ) : (
    <ul class="conspectus" aria-label="Sigla">
      {context.record.reports.map(report => (
        <li>
          <a href={`#r-${report.siglum}`}>
            <span class="sig">{report.siglum}</span>
            {report.outlet ? (
              <b>{report.outlet}</b>
            ) : (
              <span class={report.title ? 'said' : ''}>{shortened(report.title ?? report.id, TITLE_CHARS)}</span>
            )}
          </a>
          <small>
            {report.published && report.published.basis !== 'unknown' ? whenText(report.published) : 'no date given'}
          </small>
        </li>
      ))}
    </ul>
  );

/** Speakers offered by the filter: those with most utterances; a longer list is no help. */
const MOST_SPEAKERS = 150;

const Filter = ({
  context,
  stories,
  sections,
}: {
  context: DossierContext;
  stories: readonly ToldStory[];
  sections: readonly (readonly [string, string])[];
}) => {
  const counts = new Map<string, number>();
  for (const { speaker } of context.record.utterances)
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const speakers = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_SPEAKERS)
    .map(([id]) => ({ id, name: context.nameOf(id) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  return (
    <fieldset class="filter" aria-label="Filter">
      <select id="by-report" aria-label="report">
        <option value="">all reports</option>
        {stories.length > 0 ? (
          <optgroup label="reports of one story">
            {stories.map(story => (
              <option value={storySigla(story)}>{shortened(storyTitle(story), TITLE_CHARS)}</option>
            ))}
          </optgroup>
        ) : (
          ''
        )}
        {context.record.reports.map(report => (
          <option
            value={report.siglum}
          >{`${report.siglum} ${shortened(report.outlet ?? report.title ?? report.id, TITLE_CHARS)}`}</option>
        ))}
      </select>
      <select id="by-person" aria-label="speaker">
        <option value="">all speakers</option>
        {speakers.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </select>
      <select id="by-kind" aria-label="kind of line">
        <option value="">all kinds of line</option>
        {sections.map(([id, label]) => (
          <option value={id}>{label}</option>
        ))}
      </select>
      <button type="button" id="clear">
        show all
      </button>
    </fieldset>
  );
};
