// Which files of a folder or archive are looked into: by their names alone.
// Does not open them.
import { baseName, endingOf } from './entry.js';

/** What Onrecord itself writes into a folder. */
const OWN_FILES = new Set(['record.json', 'readings.jsonl', 'decisions.jsonl']);

/** What is read; other files are pictures, scripts and styles of saved pages and are passed over. */
const READ_ENDINGS = new Set(
  'txt text md markdown html htm xhtml json jsonl ndjson csv tsv rss atom xml zip wacz tar tgz warc wet eml mht mhtml mbox'.split(
    ' ',
  ),
);
/** Likely reports that cannot be read: listed as skipped, so that nobody misses them silently. */
const LISTED_ENDINGS = new Set('pdf doc docx odt rtf epub msg arc rar 7z bz2 xz zst'.split(' '));

export const isListed = (name: string): boolean => LISTED_ENDINGS.has(endingOf(name));

/** Hidden, pictures and styles of a page that a browser saved beside it, or written by Onrecord. */
export function isPassedOver(name: string, isFolder: boolean): boolean {
  if (name.startsWith('.') || OWN_FILES.has(name)) return true;
  return isFolder && (/_files$/i.test(name) || name === '__MACOSX');
}

/** Whether a file at this path inside a folder or archive is looked into. */
export function isWanted(path: string): boolean {
  const steps = path.split('/');
  if (steps.some((step, i) => isPassedOver(step, i < steps.length - 1))) return false;
  const name = baseName(path);
  return READ_ENDINGS.has(endingOf(name.replace(/\.gz$/i, ''))) || isListed(name);
}
