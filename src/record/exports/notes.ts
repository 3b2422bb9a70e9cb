// What a note is made of: words made harmless in Markdown, links to the sentence, the marks between what is ours and what is a person's.
// Chooses no content; obsidian.ts does.
import { OnrecordError } from '../../errors.js';
import { flat } from './exporter.js';

/** All above this mark is rewritten by each export; all below it is a person's. Words of reports cannot hold it: they are escaped. */
export const NOTE_END = '%% onrecord: write below this line; what stands above is rewritten by each export %%';

/** Words of a report in Markdown: one line, every sign that could mark, link, embed or hide something escaped. */
export const escapeNote = (words: string): string => {
  const line = flat(words).replace(/[\\`*_{}[\]<>#|^~=%$!&@]/g, sign => `\\${sign}`);
  return line
    .replace(/^(?=[-+]|\d+[.)])/, '\u200b')
    .replace(/\bhttps?:(?=\/\/)/gi, address => address.replace(':', '\\:'));
};

/** A property's value: JSON text is YAML text once what YAML cannot print is escaped. */
export const yamlText = (words: string): string =>
  JSON.stringify(words).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A note: properties, then its paragraphs, then the mark. */
export function renderNote(properties: Record<string, string | string[] | undefined>, paragraphs: readonly string[]) {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    return [`${name}: ${typeof value === 'string' ? yamlText(value) : `[${value.map(yamlText).join(', ')}]`}`];
  });
  return `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n\n${NOTE_END}\n`;
}

/**
 * The fresh note with what a person wrote below the mark of the old one.
 *
 * **Errors**: E311 where the old note has no mark: it is not ours to write.
 */
export function mergeNote(old: string, fresh: string, path: string): string {
  const mark = old.indexOf(NOTE_END);
  if (mark < 0) throw new OnrecordError('E311', path);
  return fresh.trimEnd() + old.slice(mark + NOTE_END.length);
}
