// The news of stories as an Atom feed: an entry a story, for whoever reads changes of the record where feeds are read.
// Says nothing that sections.ts does not hold; nothing of a report can become markup.
import { generateAtomFeed } from 'feedsmith';
import type { StoryNews } from '../../store/story-news.js';
import { countsOf, nameOfReport, oneLine, sectionsOf } from './sections.js';

export interface AtomOptions {
  /** Under which the news is known: what is followed, or the store. */
  name: string;
  most: number;
  /** The begin of the time told of, ISO 8601: the feed's own time where nothing is new. */
  since: string;
}

export function renderNewsAtom(stories: readonly StoryNews[], { name, most, since }: AtomOptions): string {
  const times = stories.map(({ story }) => story.changed).sort();
  return generateAtomFeed({
    id: `urn:onrecord:news:${encodeURIComponent(name)}`,
    title: { value: `Changes of the record: ${oneLine(name)}` },
    updated: new Date(times.at(-1) ?? since),
    generator: { text: 'Onrecord' },
    authors: [{ name: 'Onrecord' }],
    entries: stories.map(news => ({
      // A story that changes again is another entry; a reader shows it again.
      id: `urn:onrecord:${news.story.id}:${news.story.revision}`,
      title: { value: oneLine(news.story.title) },
      updated: new Date(news.story.changed),
      summary: { value: countsOf(news) },
      content: { type: 'html', value: String(<Story news={news} most={most} />) },
    })),
  });
}

const Story = ({ news, most }: { news: StoryNews; most: number }) => (
  <div>
    <p>{countsOf(news)}</p>
    {sectionsOf(news, most).map(({ title, items, more }) => (
      <>
        <h3>{title}</h3>
        <ul>
          {items.map(({ head, pins, note }) => (
            <li>
              <b>{oneLine(head)}</b>
              <ul>
                {pins.map(({ evidence, isGone }) => (
                  <li>
                    {isGone ? <del>{oneLine(evidence.text)}</del> : <q>{oneLine(evidence.text)}</q>}{' '}
                    <cite>
                      <Source news={news} report={evidence.report} />
                    </cite>
                  </li>
                ))}
                {note === undefined ? null : <li>{note}</li>}
              </ul>
            </li>
          ))}
          {more > 0 ? <li>and {more} more</li> : null}
        </ul>
      </>
    ))}
  </div>
);

const Source = ({ news, report }: { news: StoryNews; report: string }) => {
  const url = news.sources.find(one => one.report === report)?.url;
  const name = oneLine(nameOfReport(news, report));
  return url === undefined ? <>{name}</> : <a href={url}>{name}</a>;
};
