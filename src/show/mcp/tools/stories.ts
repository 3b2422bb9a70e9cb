// `stories`: what can be asked about.
// Gives no line of a record.
import { z } from 'zod';
import { LIMIT, tool, WORDS } from '../tool.js';

export const STORIES = tool({
  name: 'stories',
  title: 'List stories',
  description:
    'Stories, the latest change first, or those in whose reports all the words stand. Other tools take their ids.',
  takes: { words: WORDS.optional().describe('words that all stand in one of its reports'), limit: LIMIT },
  gives: {
    stories: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        reports: z.number(),
        outlets: z.number().optional(),
        from: z.string().optional(),
        to: z.string().optional(),
      }),
    ),
  },
  answer: async (source, { words, limit }) => ({ stories: await source.stories(words, limit) }),
});
