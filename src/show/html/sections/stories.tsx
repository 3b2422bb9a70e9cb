// Section "The stories": where a pile tells several, which reports tell each; the filter then shows the lines of one.
// Groups nothing; compare/stories did. A pile of one story has no such section.
import type { RecordReport } from '../../../model/index.js';
import { type DossierContext, dayText, plural } from '../context.js';
import { Fold, Section } from '../words.js';

export interface ToldStory {
  id: string;
  /** In the record's order. */
  reports: readonly RecordReport[];
}

/** The stories of a pile, those most told first; none where the pile is one story. */
export function storiesOf({ record }: DossierContext): ToldStory[] {
  if (record.stories.length < 2) return [];
  return record.stories
    .map(({ id, reports }) => ({ id, reports: record.reports.filter(report => reports.includes(report.id)) }))
    .filter(({ reports }) => reports.length > 0)
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
}

/** The title of the report of a story that stands first. */
export const storyTitle = ({ reports }: ToldStory): string =>
  reports.find(report => report.title)?.title ?? reports[0]!.id;

/** Sigla of a story's reports, as the filter takes them. */
export const storySigla = ({ reports }: ToldStory): string => reports.map(report => report.siglum).join(' ');

/** Stories listed unfolded; a screen holds them. */
const SHOWN = 12;

export const StoriesSection = ({ context, stories }: { context: DossierContext; stories: readonly ToldStory[] }) => {
  if (stories.length === 0) return <></>;
  const rest = stories.slice(SHOWN);
  return (
    <Section
      id="stories"
      title="The stories"
      note={`${plural(stories.length, 'story', 'stories')}, the most told first; lines are joined within a story only`}
    >
      <ul class="lines stories">
        {stories.slice(0, SHOWN).map(story => (
          <StoryLine context={context} story={story} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <Fold label={`${rest.length} more`}>
          <ul class="lines stories">
            {rest.map(story => (
              <StoryLine context={context} story={story} />
            ))}
          </ul>
        </Fold>
      ) : (
        ''
      )}
    </Section>
  );
};

const StoryLine = ({ context, story }: { context: DossierContext; story: ToldStory }) => {
  const days = story.reports
    .map(({ published }) => (published?.basis === 'unknown' ? '' : (published?.lo || published?.hi || '').slice(0, 10)))
    .filter(Boolean)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return (
    <li id={story.id} data-reports={storySigla(story)}>
      <span class={story.reports.some(report => report.title) ? 'said' : ''}>{storyTitle(story)}</span>{' '}
      <small>
        {context.countOf(story.reports.map(report => report.id))}
        {first && last ? ` · ${first === last ? dayText(first) : `${dayText(first)} to ${dayText(last)}`}` : ''}
      </small>{' '}
      {story.reports.map(report => (
        <>
          <a class="sig" href={`#r-${report.siglum}`}>
            {report.siglum}
          </a>{' '}
        </>
      ))}
    </li>
  );
};
