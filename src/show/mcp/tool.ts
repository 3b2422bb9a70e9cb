// What a tool is: its name, what it is for, what it takes and gives, and how it answers. Tools are values; server.ts lists them.
// Speaks no protocol.
import { z } from 'zod';
import type { RecordSource } from './source.js';

export interface Tool<In extends z.ZodRawShape = z.ZodRawShape, Out extends z.ZodRawShape = z.ZodRawShape> {
  name: string;
  title: string;
  /** Told to the assistant. */
  description: string;
  takes: In;
  gives: Out;
  answer(source: RecordSource, asked: z.infer<z.ZodObject<In>>): Promise<z.infer<z.ZodObject<Out>>>;
}

/** Keeps the types of a tool's own fields while it is written; the list knows only that it is a tool. */
export const tool = <In extends z.ZodRawShape, Out extends z.ZodRawShape>(one: Tool<In, Out>): Tool =>
  one as unknown as Tool;

/** Begin and end, half-open, in UTF-16 units of the stored text. */
export const SPAN = z
  .array(z.number())
  .length(2)
  .readonly()
  .describe('begin and end, half-open, in UTF-16 units of the stored text');

/** Words of a report. */
export const PIN = z.object({
  report: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  span: SPAN,
  text: z.string(),
  sentence: SPAN,
  sentenceText: z.string(),
  link: z.string().optional(),
});

export const WHEN = z
  .object({ lo: z.string(), hi: z.string(), grain: z.string(), basis: z.string() })
  .describe('an interval, both ends inclusive, and what it rests on');

/** Fields that several tools take. */
export const STORY = z.string().max(200).optional().describe('id of a story, as `stories` gives it');
export const WHO = z.string().min(1).max(200);
export const WORDS = z.string().min(1).max(2_000);
export const LIMIT = z.number().int().min(1).max(100).default(20).describe('lines given');
export const OFFSET = z.number().int().min(0).max(1_000_000).default(0).describe('lines left out before the first');

/** One page of lines, and how many there are. */
export const pageOf = <T>(lines: readonly T[], { limit, offset }: { limit: number; offset: number }) => ({
  total: lines.length,
  lines: lines.slice(offset, offset + limit),
});
