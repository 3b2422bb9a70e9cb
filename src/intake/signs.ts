// Signs that do something where they are printed instead of being seen: commands of a terminal, turns of the direction of writing,
// hidden letters. Replaced or left out as a report comes in, so that whatever prints it later is safe. Reads nothing else of a text.

/**
 * Control signs but those that are spaces; embeddings, overrides and isolates of direction, which run on into whatever is printed
 * behind them; signs that Unicode keeps for programs alone; and tags, which nobody sees and programs read (U+E0000 to U+E007F, two
 * units each). Marks without reach (U+200E, U+200F) and joiners (U+200B to U+200D) stay: they are part of how words are written.
 */
const COMMANDS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
/** A flag of a part of a country is a black flag and its letters as tags. */
const FLAG_TAGS = /(?<=\ud83c\udff4)(?:\udb40[\udc20-\udc7e]){3,6}\udb40\udc7f/g;
/** Stands in the place of each unit of one, so that no offset moves. */
const REPLACED = '\ufffd';

/** The text with each such sign replaced, of the same length; the text itself where there is none. */
export function withoutCommands(text: string): string {
  if (text.search(COMMANDS) < 0) return text;
  const flags = [...text.matchAll(FLAG_TAGS)].map(({ index, 0: tags }) => [index, index + tags.length] as const);
  let next = 0;
  return text.replace(COMMANDS, (sign, at: number) => {
    while (next < flags.length && flags[next]![1] <= at) next++;
    const flag = flags[next];
    return flag && at >= flag[0] ? sign : REPLACED.repeat(sign.length);
  });
}

/** Signs without a width of their own; in one line of ours they could only hide. Joiners between letters stay. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cf}\p{Cc}]/gu;

/** One line without such signs, for titles and names; undefined where nothing is left. */
export function lineOf(words: string | undefined): string | undefined {
  const line = words?.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return line === '' ? undefined : line;
}
