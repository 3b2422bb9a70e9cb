// `quote_check`: did X say Y? The nearest utterances on record with every wording, or none; and the same words from others.
// Gives no verdict: what no report here holds may have been said all the same.
import { z } from 'zod';
import { bearersOf, isSaidBy, type Nearness, nearnessOf, UTTERANCE, utteranceOf } from '../said.js';
import { STORY, tool, WHO, WORDS } from '../tool.js';

/** Utterances given of each sort. */
const MOST = 5;

const FOUND = UTTERANCE.extend({
  nearness: z.enum(['same words', 'near words']),
  shared: z.array(z.string()).describe('words of four letters or more, and numbers, that both have'),
  missing: z.array(z.string()).describe('those asked about that no wording has'),
});

export const QUOTE_CHECK = tool({
  name: 'quote_check',
  title: 'Check a quotation',
  description:
    'Did `speaker` say `words`? Gives the utterances on record nearest to the words, with every wording, and `none` where there is none. ' +
    '`others` are the same or near words from other speakers, or from nobody named. It is no verdict: reports that are not here are not known.',
  takes: {
    speaker: WHO.describe('the person or body, under any spelling'),
    words: WORDS.describe('the words to be checked'),
    story: STORY,
  },
  gives: {
    found: z.enum(['same words', 'near words', 'none']),
    speakers: z.array(z.object({ id: z.string(), name: z.string(), story: z.string().optional() })),
    utterances: z.array(FOUND),
    others: z.array(FOUND),
  },
  async answer(source, { speaker, words, story }) {
    const records = await source.records({ story, words, who: story === undefined ? speaker : undefined });
    // The words may stand elsewhere under another name.
    const elsewhere = story === undefined ? await source.records({ words }) : [];
    const known = new Set(records.map(sourced => sourced.story));
    const all = [...records, ...elsewhere.filter(sourced => !known.has(sourced.story))];
    const speakers: { id: string; name: string; story?: string }[] = [];
    const near = all.flatMap(sourced => {
      const bearers = bearersOf(sourced.record, speaker);
      for (const { id, name } of bearers)
        speakers.push({ id, name, ...(sourced.story === undefined ? {} : { story: sourced.story }) });
      const ids = new Set(bearers.map(({ id }) => id));
      return sourced.record.utterances.flatMap(line => {
        const nearest = line.members
          .flatMap(({ text }) => nearnessOf(words, text) ?? [])
          .sort((a, b) => b.share - a.share)[0];
        if (!nearest) return [];
        const wordings = line.members.map(({ text }) => text).join(' ');
        const answer = { ...utteranceOf(sourced, line), nearness: nearest.nearness, ...sharedWords(words, wordings) };
        return [{ answer, share: nearest.share, isOwn: isSaidBy(sourced, line, speaker, ids) }];
      });
    });
    near.sort(
      (a, b) =>
        Number(b.answer.nearness === 'same words') - Number(a.answer.nearness === 'same words') ||
        b.share - a.share ||
        b.answer.wordings.length - a.answer.wordings.length,
    );
    const of = (isOwn: boolean) =>
      near
        .filter(one => one.isOwn === isOwn)
        .slice(0, MOST)
        .map(({ answer }) => answer);
    const utterances = of(true);
    const found: Nearness | 'none' = utterances[0]?.nearness ?? 'none';
    return { found, speakers, utterances, others: of(false) };
  },
});

const LEAST_LETTERS = 4;

function sharedWords(asked: string, wordings: string): { shared: string[]; missing: string[] } {
  const weighty = (text: string) =>
    new Set(
      (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
        word => word.length >= LEAST_LETTERS || /\p{N}/u.test(word),
      ),
    );
  const said = weighty(wordings);
  const [shared, missing]: [string[], string[]] = [[], []];
  for (const word of weighty(asked)) (said.has(word) ? shared : missing).push(word);
  return { shared, missing };
}
