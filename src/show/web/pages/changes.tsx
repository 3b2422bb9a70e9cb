// What is new in the records since a time: of all stories, or of one. Reports that add nothing are only counted.
// Finds nothing new itself; record/news does.
import type { StoredStory } from '../../../store/index.js';
import type { StoryNews } from '../../../store/story-news.js';
import { dayText } from '../../html/context.js';
import { flat, shortened } from '../../html/words.js';
import { countsOf, type NewsItem, type NewsPin, nameOfReport, sectionsOf } from '../../news/sections.js';
import { FormKey, Frame, hrefOf, NextPage, type Visitor } from '../frame.js';
import { Hidden } from './line.js';
import { StoryTrail, storyHref } from './stories.js';

/** A story of one report has nothing to be compared with: it is named, and its news left to its own page. */
export interface ChangedStory {
  story: StoredStory;
  news?: StoryNews | undefined;
}

/** Items of a section among other stories, and on a story's own page. */
const SHOWN_OF_MANY = 3;
const SHOWN_OF_ONE = 200;
const SHOWN_CHARS = 260;

export const ChangesPage = ({
  stories,
  since,
  isOwnVisit,
  now,
  next,
  isOfOne,
  visitor,
}: {
  stories: readonly ChangedStory[];
  /** ISO 8601. */
  since: string;
  /** Whether it is the time of this person's last visit. */
  isOwnVisit: boolean;
  now: string;
  next?: string | undefined;
  isOfOne: boolean;
  visitor: Visitor;
}) => (
  <Frame title="What is new" at={isOfOne ? undefined : '/changes'} visitor={visitor}>
    {isOfOne && stories[0] ? <StoryTrail story={stories[0].story}>what is new</StoryTrail> : ''}
    <h1>What is new</h1>
    <p class="lede">
      {`In the records since ${dayText(since.slice(0, 16))}${isOwnVisit ? ', when you last said that you had seen all' : ''}.`}{' '}
      Reports that add nothing are only counted.
    </p>
    <div class="acts">
      <form class="inline" method="get">
        <label>
          <span class="note">since</span> <input type="date" name="since" value={since.slice(0, 10)} />
        </label>
        <button type="submit">Show</button>
      </form>
      {isOfOne ? (
        ''
      ) : (
        <form class="inline" method="post" action="/changes">
          <FormKey visitor={visitor} />
          <Hidden fields={{ until: now }} />
          <button type="submit">I have seen all this</button>
        </form>
      )}
    </div>
    {stories.every(({ news }) => news !== undefined && isEmpty(news)) ? (
      <p class="notice">Nothing has changed since then.</p>
    ) : (
      ''
    )}
    {stories.map(({ story, news }) =>
      news && isEmpty(news) ? (
        ''
      ) : (
        <section aria-labelledby={`s-${story.id}`}>
          <h2 id={`s-${story.id}`}>
            {isOfOne ? (
              'The record'
            ) : (
              <a class="said" href={hrefOf(storyHref(story.id, '/changes'), { since })}>
                {story.title}
              </a>
            )}
            <small> {news ? `${news.isNew ? 'new story · ' : ''}${countsOf(news)}` : '1 report alone'}</small>
          </h2>
          {news ? <Sections news={news} since={since} most={isOfOne ? SHOWN_OF_ONE : SHOWN_OF_MANY} /> : ''}
        </section>
      ),
    )}
    <NextPage href={next === undefined ? undefined : hrefOf('/changes', { since, after: next })} />
  </Frame>
);

const isEmpty = ({ added, changed }: StoryNews): boolean => added.length + changed.length === 0;

const Sections = ({ news, since, most }: { news: StoryNews; since: string; most: number }) => (
  <ul class="checks">
    {sectionsOf(news, most).flatMap(({ title, items, more }) => [
      ...items.map((item, index) => <ItemRow news={news} item={item} title={index === 0 ? title : ''} />),
      more > 0 ? (
        <li>
          <span class="tag" />
          <p>
            <a href={hrefOf(storyHref(news.story.id, '/changes'), { since })}>
              <small>{`and ${more} more`}</small>
            </a>
          </p>
        </li>
      ) : (
        ''
      ),
    ])}
  </ul>
);

const ItemRow = ({ news, item: { head, pins, note }, title }: { news: StoryNews; item: NewsItem; title: string }) => (
  <li>
    <span class="tag">{title}</span>
    <div>
      <p>
        <b>{flat(head)}</b>
      </p>
      {pins.map(pin => (
        <Pin news={news} pin={pin} />
      ))}
      {note === undefined ? '' : <p class="note">{note}</p>}
    </div>
  </li>
);

/** Words that stand no more lead nowhere. */
const Pin = ({ news, pin: { evidence, isGone } }: { news: StoryNews; pin: NewsPin }) => (
  <p>
    {isGone ? (
      <del class="said">{shortened(evidence.text, SHOWN_CHARS)}</del>
    ) : (
      <a class="said" href={hrefOf('/place', { report: evidence.report, at: evidence.span[0] })}>
        {shortened(evidence.text, SHOWN_CHARS)}
      </a>
    )}{' '}
    <small>{nameOfReport(news, evidence.report)}</small>
  </p>
);
