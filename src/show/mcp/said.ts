// Utterances as answers give them, the names they are asked for by, and how near their words are to words asked about.
// Judges no truth: near means near in words.
import { z } from 'zod';
import type { Entity, StoryRecord, Utterance } from '../../model/index.js';
import { overlapOf } from '../../record/checks/sure.js';
import { bearerOf } from '../../store/index.js';
import type { SourcedRecord } from './source.js';
import { PIN } from './tool.js';

export const UTTERANCE = z.object({
  id: z.string(),
  story: z.string().optional(),
  speaker: z.object({ id: z.string(), name: z.string() }).nullable(),
  relation: z.string().describe('how the wordings relate: same-words, cut, reworded, related'),
  wordings: z.array(
    PIN.extend({
      by: z.string().optional().describe('whom its own report gives it to'),
      type: z.string(),
      certainty: z.string(),
      cue: z.string().optional(),
      rule: z.string(),
    }),
  ),
  differences: z.array(z.object({ kind: z.string(), a: PIN, b: PIN })),
});

/** Wordings and differences of one utterance that are given. */
const MOST_WORDINGS = 30;

export function utteranceOf(sourced: SourcedRecord, line: Utterance): z.infer<typeof UTTERANCE> {
  const { story } = sourced;
  const name = sourced.nameOf(line.speaker);
  return {
    id: line.id,
    ...(story === undefined ? {} : { story }),
    speaker: line.speaker === null ? null : { id: line.speaker, name: name! },
    relation: line.relation,
    wordings: line.members.slice(0, MOST_WORDINGS).map(member => ({
      ...sourced.pin(member),
      ...byOf(speakerIn(sourced, member)),
      type: member.type,
      certainty: member.certainty,
      ...(member.cue ? { cue: member.cue.text } : {}),
      rule: member.rule,
    })),
    differences: line.differences
      .slice(0, MOST_WORDINGS)
      .map(({ kind, a, b }) => ({ kind, a: sourced.pin(a), b: sourced.pin(b) })),
  };
}

const byOf = (by: string | undefined): { by?: string } => (by === undefined ? {} : { by });

/** The entities that bear a name, under any spelling: all of its words stand in one of theirs. */
export function bearersOf({ entities }: StoryRecord, who: string): Entity[] {
  const words = bearerOf(who).trim().split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return entities.filter(({ name, surfaces }) =>
    [name, ...surfaces.map(({ text }) => text)].some(spelling => {
      const bearer = bearerOf(spelling);
      return words.every(word => bearer.includes(` ${word} `));
    }),
  );
}

/**
 * Whether an utterance is somebody's: the record gives it to one of `ids`, or one of its reports gives its own wording to that name, where
 * another report names the speaker in words that were not tied to the same person.
 */
export function isSaidBy(sourced: SourcedRecord, line: Utterance, who: string, ids: ReadonlySet<string>): boolean {
  if (line.speaker !== null && ids.has(line.speaker)) return true;
  // What is only related are several statements, each with a speaker of its own.
  if (line.relation === 'related') return false;
  const words = bearerOf(who).trim().split(' ').filter(Boolean);
  return line.members.some(member => {
    const name = bearerOf(speakerIn(sourced, member) ?? '');
    return words.length > 0 && words.every(word => name.includes(` ${word} `));
  });
}

/** Whom a wording's own report gives it to. */
function speakerIn({ texts }: SourcedRecord, { report, quotation }: Utterance['members'][number]): string | undefined {
  const read = texts.get(report)?.read;
  const speaker = read?.quotations.find(({ id }) => id === quotation)?.speaker;
  return speaker ? read?.entities.find(({ id }) => id === speaker)?.name : undefined;
}

/** Letters by which two forms of a word are told for one: "repeal", "repealed". */
const LEAST_STEM = 5;

/** Whether a wording holds all words that are asked for, in any form. */
export function holdsAll(asked: string, wording: string): boolean {
  const [wanted, words] = [plainWords(asked), plainWords(wording)];
  const isForm = (a: string, b: string) =>
    a === b || (Math.min(a.length, b.length) >= LEAST_STEM && (a.startsWith(b) || b.startsWith(a)));
  return wanted.length > 0 && wanted.every(word => words.some(other => isForm(word, other)));
}

/** Fewest words by which words are the same ones and not a common phrase. */
const LEAST_SAME = 4;
/** Share of the longer words of the shorter text from which two are near: at half, as many are others as are shared. */
const LEAST_NEAR = 0.5;

export type Nearness = 'same words' | 'near words';

/** How near the words asked about are to a wording; null where they are not. */
export function nearnessOf(asked: string, wording: string): { nearness: Nearness; share: number } | null {
  const [a, b] = [plainWords(asked), plainWords(wording)];
  const share = overlapOf(asked, wording);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isSame =
    short.length > 0 &&
    (short.length >= LEAST_SAME || short.length === long.length) &&
    ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  if (isSame) return { nearness: 'same words', share: 1 };
  return share >= LEAST_NEAR ? { nearness: 'near words', share } : null;
}

const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
