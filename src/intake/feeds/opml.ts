// A list of feeds as feed readers keep it (OPML): the addresses, each once.
// Opens no file and fetches nothing.
import { type Opml, parseOpml } from 'feedsmith';
import { OnrecordError } from '../../errors.js';
import { readUrl } from '../report.js';

type Outline = NonNullable<NonNullable<Opml.Document<string>['body']>['outlines']>[number];

/**
 * The feeds of a list, whatever folders they stand in, in its order.
 *
 * **Errors** E510 where the text is no such list or names no feed.
 */
export function feedsOfOpml(text: string, where: string): string[] {
  let outlines: Outline[];
  try {
    outlines = parseOpml(text).body?.outlines ?? [];
  } catch (cause) {
    throw new OnrecordError('E510', where, { cause });
  }
  const feeds = new Set<string>();
  const stack = [...outlines].reverse();
  while (stack.length > 0) {
    const outline = stack.pop()!;
    const url = readUrl(outline.xmlUrl);
    if (url !== undefined) feeds.add(url);
    stack.push(...[...(outline.outlines ?? [])].reverse());
  }
  if (feeds.size === 0) throw new OnrecordError('E510', where);
  return [...feeds];
}
