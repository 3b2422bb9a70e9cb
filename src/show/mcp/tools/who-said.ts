// `who_said`: what somebody said, or who said words: each utterance with every wording of it.
// Leaves out nothing that the record holds; what is not on record is not said to be unsaid.
import { z } from 'zod';
import { bearersOf, holdsAll, isSaidBy, nearnessOf, UTTERANCE, utteranceOf } from '../said.js';
import { LIMIT, OFFSET, pageOf, STORY, tool, WHO, WORDS } from '../tool.js';

export const WHO_SAID = tool({
  name: 'who_said',
  title: 'Who said what',
  description:
    'Statements on record: by a speaker, with some words, or both. Give `who`, `words` or `story`. Every wording is pinned to its sentence.',
  takes: {
    who: WHO.optional().describe('the speaker, under any spelling'),
    words: WORDS.optional().describe('words of the statement, or some that it holds; nearest first'),
    story: STORY,
    limit: LIMIT,
    offset: OFFSET,
  },
  gives: { total: z.number(), utterances: z.array(UTTERANCE) },
  async answer(source, { who, words, story, limit, offset }) {
    const found = (await source.records({ story, words, who })).flatMap(sourced => {
      const speakers = who === undefined ? undefined : new Set(bearersOf(sourced.record, who).map(({ id }) => id));
      return sourced.record.utterances.flatMap(line => {
        if (who !== undefined && speakers && !isSaidBy(sourced, line, who, speakers)) return [];
        const near = words === undefined ? [] : line.members.flatMap(({ text }) => nearnessOf(words, text) ?? []);
        const isHeld = words !== undefined && line.members.some(({ text }) => holdsAll(words, text));
        if (words !== undefined && near.length === 0 && !isHeld) return [];
        return [{ sourced, line, share: Math.max(0, ...near.map(({ share }) => share)) }];
      });
    });
    found.sort((a, b) => b.share - a.share || b.line.members.length - a.line.members.length);
    const { total, lines } = pageOf(found, { limit, offset });
    return { total, utterances: lines.map(({ sourced, line }) => utteranceOf(sourced, line)) };
  },
});
