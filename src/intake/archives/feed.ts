// A feed that was saved as a file: the texts that it carries, one report an entry.
// Does not fetch what it points to; follow/ does.
import { OnrecordError } from '../../errors.js';
import { decode } from '../decode.js';
import { looksLikeFeed, reportsFromFeed } from '../feeds/index.js';
import type { Taken } from '../taken.js';
import { wholeOf } from './bounds.js';
import type { Entry, Format, Taking } from './entry.js';

/** The reports of a feed's text, those passed over left out. */
export function* takeFeedText(text: string, id: string, taking: Taking): Generator<Taken> {
  for (const taken of reportsFromFeed(text, id))
    if (!('report' in taken) || !taking.isKnown(taken.report.id)) yield taken;
}

async function* takeFeed(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  const { id } = entry;
  const { text } = decode(await wholeOf(entry.open(), taking.bounds.limits.maxBytes, id), id);
  // Lists of addresses and the formats of agencies in XML are no feeds, and are not read.
  if (!looksLikeFeed(text)) throw new OnrecordError('E111', id);
  yield* takeFeedText(text, id, taking);
}

export const feed: Format = { name: 'feed', endings: ['rss', 'atom', 'xml'], take: takeFeed };
