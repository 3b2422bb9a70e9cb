// The news of stories as Markdown: for a note, a mail, a channel. Each piece of words links to its report.
// Says nothing that sections.ts does not hold; nothing of a report can become markup.
import type { StoryNews } from '../../store/story-news.js';
import { countsOf, type NewsPin, nameOfReport, oneLine, sectionsOf } from './sections.js';

export function renderNewsMarkdown(news: StoryNews, most: number): string {
  const { story, isNew } = news;
  const lines = [`## ${plain(story.title)}`, '', `${isNew ? 'New story. ' : ''}${countsOf(news)}. \`${story.id}\``];
  for (const { title, items, more } of sectionsOf(news, most)) {
    lines.push('', `### ${title}`, '');
    for (const { head, pins, note } of items)
      lines.push(
        `- **${plain(head)}**`,
        ...pins.map(pin => `  - ${pinText(pin, news)}`),
        ...(note === undefined ? [] : [`  - ${note}`]),
      );
    if (more > 0) lines.push(`- and ${more} more`);
  }
  return `${lines.join('\n')}\n`;
}

/** Words with the signs that Markdown reads made plain. */
const plain = (words: string): string => oneLine(words).replace(/[\\`*_{}[\]<>#|~&!-]/g, sign => `\\${sign}`);

function pinText({ evidence, isGone }: NewsPin, news: StoryNews): string {
  const url = news.sources.find(({ report }) => report === evidence.report)?.url;
  const name = plain(nameOfReport(news, evidence.report));
  const source = url === undefined ? name : `[${name}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  const words = plain(evidence.text);
  return `${isGone ? `~~${words}~~` : words} (${source}, ${evidence.span[0]}..${evidence.span[1]})`;
}
