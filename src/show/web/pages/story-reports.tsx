// The reports of a story: where each came from, and whether it belongs here; stories are split and joined on this page.
// Groups nothing; the store follows what a person decides here.

import type { StoredReport, StoredStory } from '../../../store/index.js';
import { dayText, plural, whenText } from '../../html/context.js';
import { FormKey, Frame, hrefOf, type Visitor } from '../frame.js';
import { StoryTrail, storyHref } from './stories.js';

export const StoryReportsPage = ({
  story,
  reports,
  others,
  visitor,
}: {
  story: StoredStory;
  reports: readonly StoredReport[];
  /** Stories that this one may be joined with. */
  others: readonly StoredStory[];
  visitor: Visitor;
}) => (
  <Frame title={`Reports: ${story.title}`} visitor={visitor}>
    <StoryTrail story={story}>reports</StoryTrail>
    <h1>{plural(reports.length, 'report')}</h1>
    <form method="post" action={storyHref(story.id, '/split')}>
      <FormKey visitor={visitor} />
      <div class="scroll" role="group" aria-label="reports" tabindex={0}>
        <table class="rows reps">
          <thead>
            <tr>
              <th scope="col">another story</th>
              <th scope="col">outlet</th>
              <th scope="col">title</th>
              <th scope="col">published</th>
              <th scope="col">loaded</th>
            </tr>
          </thead>
          <tbody>
            {reports.map(({ report, read: { published }, version, loaded }) => (
              <tr>
                <td>
                  <input
                    type="checkbox"
                    name="report"
                    value={report.id}
                    aria-label={`${report.title ?? report.id} belongs to another story`}
                  />
                </td>
                <td>{report.outlet ?? <span class="none">not stated</span>}</td>
                <td class="said">
                  <a href={hrefOf('/report', { id: report.id })}>{report.title ?? report.id}</a>
                </td>
                <td data-name="published">
                  {published && published.basis !== 'unknown' ? (
                    whenText(published)
                  ) : (
                    <span class="none">no date given</span>
                  )}
                </td>
                <td data-name="loaded">
                  {dayText(loaded.slice(0, 10))}
                  {version > 1 ? <small>{` version ${version}`}</small> : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reports.length > 1 ? (
        <p class="acts">
          <button type="submit">Those marked are another story</button>
          <small>The decision is kept, outlives every new grouping, and can be taken back.</small>
        </p>
      ) : (
        ''
      )}
    </form>
    <h2>Join with another story</h2>
    <form class="fill" method="post" action={storyHref(story.id, '/join')}>
      <FormKey visitor={visitor} />
      <label>
        the other story
        <select name="other" required>
          <option value="">choose</option>
          {others.map(one => (
            <option value={one.id}>{`${one.title} (${plural(one.reports, 'report')})`}</option>
          ))}
        </select>
      </label>
      <p class="acts">
        <button type="submit">They are one story</button>
      </p>
    </form>
  </Frame>
);
