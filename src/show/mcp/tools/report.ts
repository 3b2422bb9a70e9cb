// `report`: the text of a report, sentence by sentence, with its places.
// Alters nothing: each sentence is the stored text between its two ends.
import { z } from 'zod';
import { OnrecordError } from '../../../errors.js';
import { LIMIT, OFFSET, pageOf, SPAN, tool } from '../tool.js';

export const REPORT = tool({
  name: 'report',
  title: 'Read a report',
  description:
    'The sentences of a report with their places in its text, and what is known of it. `report` is the id that pins carry.',
  takes: { report: z.string().min(1).max(2_000), limit: LIMIT, offset: OFFSET },
  gives: {
    report: z.string(),
    sha256: z.string().describe('of the stored text, to which all places belong'),
    version: z.number().optional(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    byline: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
    language: z.string(),
    total: z.number(),
    sentences: z.array(z.object({ span: SPAN, text: z.string() })),
  },
  async answer(source, { report: id, limit, offset }) {
    const found = await source.report(id);
    if (!found) throw new OnrecordError('E202', `"${id}"`);
    const { read, text, version } = found;
    const { total, lines } = pageOf(read.sentences, { limit, offset });
    const known = { title: read.title, outlet: read.outlet, byline: read.byline, url: read.url, version };
    return {
      report: id,
      sha256: read.sha256,
      ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as object),
      ...(read.published?.lo ? { published: read.published.lo } : {}),
      language: read.language,
      total,
      sentences: lines.map(span => ({ span, text: text.slice(...span) })),
    };
  },
});
