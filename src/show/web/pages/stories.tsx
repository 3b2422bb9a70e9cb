// The list of stories, the latest change first: what there is, how much of it, and since when.
// Groups nothing; store/ does.
import type { StoredStory } from '../../../store/index.js';
import { dayText, plural } from '../../html/context.js';
import { Frame, hrefOf, NextPage, type Visitor } from '../frame.js';

export interface AskedStories {
  words?: string | undefined;
  outlet?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  after?: string | undefined;
}

export const StoriesPage = ({
  asked,
  found,
  counts,
  visitor,
}: {
  asked: AskedStories;
  found: { stories: readonly StoredStory[]; next?: string | undefined };
  counts: { read: number; waiting: number; failed: number };
  visitor: Visitor;
}) => (
  <Frame title="Stories" at="/" visitor={visitor}>
    <h1>Stories</h1>
    <p class="lede">
      {plural(counts.read, 'report')} read.
      {counts.waiting > 0 ? ` ${counts.waiting} wait to be read.` : ''}
      {counts.failed > 0 ? ` ${counts.failed} could not be read.` : ''} The latest change stands first.
    </p>
    <form class="ask" action="/" method="get" aria-label="stories">
      <label>
        words in a report
        <input type="search" name="words" value={asked.words ?? ''} />
      </label>
      <label>
        outlet
        <input type="text" name="outlet" value={asked.outlet ?? ''} />
      </label>
      <label>
        published from
        <input type="date" name="from" value={asked.from ?? ''} />
      </label>
      <label>
        published to
        <input type="date" name="to" value={asked.to ?? ''} />
      </label>
      <button type="submit">Show</button>
    </form>
    {found.stories.length === 0 ? (
      <p class="notice">
        {isNarrowed(asked) ? (
          'No story has such reports.'
        ) : (
          <>
            There is no story here yet. <a href="/load">Load some reports.</a>
          </>
        )}
      </p>
    ) : (
      ''
    )}
    <StoryList stories={found.stories} />
    <NextPage href={found.next === undefined ? undefined : hrefOf('/', { ...asked, after: found.next })} />
  </Frame>
);

const isNarrowed = ({ words, outlet, from, to, after }: AskedStories): boolean =>
  [words, outlet, from, to, after].some(value => value !== undefined);

export const StoryList = ({ stories }: { stories: readonly StoredStory[] }) => (
  <ul class="entries">
    {stories.map(story => (
      <li>
        <a class="title" href={storyHref(story.id)}>
          {story.title}
        </a>
        <span class="when">{daysOf(story)}</span>
        <span class="more">
          {plural(story.reports, 'report')}
          {story.outlets > 0 ? `, ${plural(story.outlets, 'outlet')}` : ''} · changed{' '}
          {dayText(story.changed.slice(0, 16))}
        </span>
      </li>
    ))}
  </ul>
);

export const storyHref = (id: string, rest = ''): string => `/stories/${encodeURIComponent(id)}${rest}`;

/** `7 Mar 2031`, `7 Mar 2031 to 9 Mar 2031`, or that no report says. */
export function daysOf({ from, to }: Pick<StoredStory, 'from' | 'to'>): string {
  if (!from && !to) return 'no date given';
  return !to || from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;
}

/** Where a page of a story stands: the way back to its dossier. */
export const StoryTrail = ({ story, children }: { story: StoredStory; children?: string }) => (
  <p class="trail">
    <a href={storyHref(story.id)}>{story.title}</a>
    {children ? ` · ${children}` : ''}
  </p>
);
