// `who_stands_where`: the questions of a story, and for each who stands where, by whose word.
// Counts no votes that no report counts.
import { z } from 'zod';
import { overlapOf } from '../../../record/checks/sure.js';
import { bearersOf } from '../said.js';
import { LIMIT, OFFSET, PIN, pageOf, STORY, tool, WHO, WORDS } from '../tool.js';

/** Share of its longer words that a question and the words asked about have in common. */
const LEAST_SHARED = 0.5;

export const WHO_STANDS_WHERE = tool({
  name: 'who_stands_where',
  title: 'Who stands where',
  description:
    'Positions on record: on a question in some words, of somebody, or all of a story. Each stance is support, oppose, want, undecided or conditional, with the sentences it rests on and by whose word.',
  takes: {
    question: WORDS.optional().describe('words of the question'),
    who: WHO.optional().describe('the person or body, under any spelling'),
    story: STORY,
    limit: LIMIT,
    offset: OFFSET,
  },
  gives: {
    total: z.number(),
    questions: z.array(
      z.object({
        id: z.string(),
        story: z.string().optional(),
        text: z.string(),
        positions: z.array(
          z.object({
            holder: z.object({ id: z.string().optional(), name: z.string() }),
            stance: z.string(),
            via: z.array(z.string()).describe('by whose word, nearest first'),
            evidence: z.array(PIN),
          }),
        ),
        rule: z.object({ needed: z.number(), evidence: z.array(PIN) }).optional(),
      }),
    ),
  },
  async answer(source, { question, who, story, limit, offset }) {
    const records = await source.records({ story, words: question, who });
    const found = records.flatMap(sourced => {
      const holders = who === undefined ? undefined : new Set(bearersOf(sourced.record, who).map(({ id }) => id));
      const names = new Set(sourced.record.entities.map(({ id }) => id));
      return sourced.record.questions.flatMap(line => {
        const texts = [line.text, ...line.evidence.map(({ text }) => text)];
        if (question !== undefined && !texts.some(text => isAbout(question, text))) return [];
        const positions = line.positions.filter(({ holder }) => !holders || holders.has(holder));
        if (positions.length === 0) return [];
        return [
          {
            id: line.id,
            ...(sourced.story === undefined ? {} : { story: sourced.story }),
            text: line.text,
            positions: positions.map(({ holder, stance, via, evidence }) => ({
              holder: { ...(names.has(holder) ? { id: holder } : {}), name: sourced.nameOf(holder)! },
              stance,
              via: via.map(one => sourced.nameOf(one)!),
              evidence: evidence.map(one => sourced.pin(one)),
            })),
            ...(line.rule
              ? { rule: { needed: line.rule.needed, evidence: line.rule.evidence.map(one => sourced.pin(one)) } }
              : {}),
          },
        ];
      });
    });
    found.sort((a, b) => b.positions.length - a.positions.length);
    const { total, lines } = pageOf(found, { limit, offset });
    return { total, questions: lines };
  },
});

/** Whether a question is the one asked about: by most of its weighty words, or by all where there are few. */
const isAbout = (asked: string, text: string): boolean =>
  overlapOf(asked, text) >= LEAST_SHARED ||
  (asked.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every(word => text.toLowerCase().includes(word));
