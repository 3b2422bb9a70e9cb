// Whose an office is, read from whole texts: the same office elsewhere is somebody else's; near misses stay one person's.
import { describe, expect, test } from 'vitest';
import { readText } from '../../support/reading-of-text.js';

/** Whom the quotation with these words is given to, by name. */
function speakerOf(text: string, words: string): string | undefined {
  const { quotations, entities } = readText(text);
  const line = quotations.find(({ content }) => text.slice(content[0]![0], content.at(-1)![1]).includes(words));
  if (!line) throw new Error(`no quotation holds "${words}"`);
  return entities.find(({ id }) => id === line.speaker)?.name;
}

describe('an office elsewhere is not the one named', () => {
  test.each([
    '“We sign,” Kenyan foreign minister Ali Kamau said on Monday.\n\nThe text is ready, the foreign minister of Norway announced on Tuesday.',
    'The text is ready, the foreign minister of Norway announced on Tuesday.\n\n“We sign,” Kenyan foreign minister Ali Kamau said.',
    '“We sign,” Kenyan foreign minister Ali Kamau said.\n\nThe Norwegian foreign minister said the text is ready.',
    'Norway’s foreign minister said the text is ready.\n\n“We sign,” Kenyan foreign minister Ali Kamau said.',
    'The text is ready, the mayor of Orm announced on Tuesday.\n\n“We sign,” the mayor of Lessa, Ana Kovač, said.',
    '“We sign,” the head of the Dockers’ Union, Ana Kovač, said.\n\nThe head of the Farmers’ League said the text is ready.',
    'The chief executive of Halden Marine said the text is ready.\n\n“We lost money,” said Ana Kovač, chief executive of Betalia Foods.',
    '“We sign,” Karsanian prime minister Ana Kovač said.\n\nThe prime minister of Delmara said the text is ready.',
  ])('%s', text => {
    expect(speakerOf(text, 'text is ready')).toBeUndefined();
  });
});

describe('.not where it is the same one, or nothing tells', () => {
  test.each([
    [
      '“We sign,” Kenyan foreign minister Ali Kamau said.\n\nKenya’s foreign minister said the text is ready.',
      'Ali Kamau',
    ],
    [
      '“We sign,” Foreign Minister Ali Kamau of Kenya said.\n\nThe Kenyan foreign minister said the text is ready.',
      'Ali Kamau',
    ],
    [
      '“We sign,” Karsanian prime minister Ana Kovač said.\n\nThe prime minister of Karsania said the text is ready.',
      'Ana Kovač',
    ],
    ['“We sign,” Foreign Minister Ali Kamau said.\n\nKenya’s foreign minister said the text is ready.', 'Ali Kamau'],
    ['“We sign,” the mayor of Lessa, Ana Kovač, said.\n\nThe mayor said the text is ready.', 'Ana Kovač'],
  ])('%s', (text, name) => {
    expect(speakerOf(text, 'text is ready')).toBe(name);
  });
});
