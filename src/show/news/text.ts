// The news of stories for a terminal.
// Says nothing that sections.ts does not hold.
import type { StoryNews } from '../../store/story-news.js';
import pc from '../cli/colors.js';
import { countsOf, type NewsPin, nameOfReport, oneLine, sectionsOf } from './sections.js';

export function renderNewsText(news: StoryNews, most: number): string {
  const { story, isNew } = news;
  const lines = [
    `${pc.bold(oneLine(story.title))}  ${pc.dim(story.id)}${isNew ? `  ${pc.green('new story')}` : ''}`,
    `  ${pc.dim(countsOf(news))}`,
  ];
  for (const { title, items, more } of sectionsOf(news, most)) {
    lines.push(`  ${pc.red(title.toUpperCase())}`);
    for (const { head, pins, note } of items)
      lines.push(
        `    ${pc.bold(oneLine(head))}`,
        ...pins.map(pin => `      ${pinText(pin, news)}`),
        ...(note === undefined ? [] : [`      ${pc.dim(note)}`]),
      );
    if (more > 0) lines.push(`    ${pc.dim(`and ${more} more (--all)`)}`);
  }
  return `${lines.join('\n')}\n`;
}

function pinText({ evidence, isGone }: NewsPin, news: StoryNews): string {
  const { report, span } = evidence;
  const words = oneLine(evidence.text);
  return `${isGone ? pc.red(`- ${words}`) : pc.green(`+ ${words}`)}  ${pc.dim(`${oneLine(nameOfReport(news, report))} · ${report} ${span[0]}..${span[1]}`)}`;
}
