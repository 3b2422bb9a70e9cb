// Names for files from the names of people and the ids of reports: no way out of the folder, none that a system refuses.
// Writes no file.

/** Longest name without its ending, in UTF-16 units; leaves room for the folder on systems with short paths. */
const NAME_CHARS = 100;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A name that is safe as a file's, alone in its folder and in a wiki link: without separators, control and direction marks,
 * the signs that a link divides by, leading dots and trailing dots or spaces. Words of which nothing is left become `unnamed`.
 */
export function fileNameOf(words: string): string {
  const cleaned = words
    .normalize('NFC')
    .replace(/\p{Surrogate}|\p{Cc}|\p{Cf}/gu, ' ')
    .replace(/[\\/:*?"<>|#^[\]%]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...cleaned]
    .slice(0, NAME_CHARS)
    .join('')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  if (short === '') return 'unnamed';
  return DEVICE.test(short) ? `_${short}` : short;
}

/** Names for lines by id; lines whose names would meet in one file, on systems that fold case too, all carry their id. */
export function fileNamesOf(lines: readonly { id: string; words: string }[]): Map<string, string> {
  const counts = new Map<string, number>();
  const fold = (name: string) => name.toLowerCase();
  for (const { words } of lines) {
    const name = fold(fileNameOf(words));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(
    lines.map(({ id, words }) => {
      const name = fileNameOf(words);
      return [id, counts.get(fold(name)) === 1 ? name : `${name} (${fileNameOf(id)})`];
    }),
  );
}
