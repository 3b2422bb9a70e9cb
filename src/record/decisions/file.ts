// `decisions.jsonl`: one decision a line, in letters a person can read; a decision taken back stays, and a line says who undid it.
// Does no input or output; the command line does.
import { z } from 'zod';
import { lineId } from '../../compare/comparison.js';
import { OnrecordError } from '../../errors.js';
import type { Decision, Span } from '../../model/index.js';
import { decidedWhen } from './dates.js';

/** A line that takes a decision back, by its id. */
export interface Undoing {
  undoes: string;
  by?: string;
  at?: string;
  note?: string;
}

const PLACE = z.object({
  report: z.string(),
  text: z.string().min(1),
  span: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]).default([0, 0]),
  sha256: z.string().optional(),
  before: z.string().optional(),
  after: z.string().optional(),
});

const BY = { by: z.string().optional(), at: z.string().optional(), note: z.string().optional() };

const DECISION = z.object({
  id: z.string().optional(),
  action: z.enum(['same', 'different', 'wrong', 'set-date', 'set-speaker']),
  about: z.enum(['entity', 'utterance', 'event', 'question', 'disagreement', 'origin']).optional(),
  a: PLACE,
  b: PLACE.optional(),
  value: z.string().optional(),
  ...BY,
});

const UNDOING = z.object({ undoes: z.string(), ...BY });

/**
 * Reads the text of a `decisions.jsonl`, in the order of its lines; those taken back carry `undone`.
 *
 * **Errors**: E209 for a line that is no decision, E207 for a date that is none. Nothing is passed over: a decision lost in silence would be worse.
 */
export function parseDecisions(text: string, where: string): Decision[] {
  const decisions: Decision[] = [];
  const undone = new Map<string, Undoing>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line, `${where}:${index + 1}`);
    if ('undoes' in parsed) undone.set(parsed.undoes, parsed);
    else decisions.push({ ...parsed, id: parsed.id ?? decisionId(parsed) });
  }
  return decisions.map(decision => {
    const by = undone.get(decision.id!);
    if (!by) return decision;
    const { undoes: _, ...mark } = by;
    return { ...decision, undone: mark };
  });
}

function parseLine(line: string, where: string): Decision | Undoing {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new OnrecordError('E209', `${where}: not JSON`, { cause });
  }
  const isUndoing = typeof value === 'object' && value !== null && 'undoes' in value;
  const parsed = (isUndoing ? UNDOING : DECISION).safeParse(value);
  if (parsed.success) {
    const line = dropAbsent(parsed.data) as Decision | Undoing;
    // A date that is none is said now, with its line, and not when the record is built.
    if ('action' in line && line.action === 'set-date') decidedWhen(line.value ?? '', where);
    return line;
  }
  const issue = parsed.error.issues[0];
  throw new OnrecordError('E209', `${where}: ${issue?.path.join('.') || 'line'}: ${issue?.message}`);
}

/** Without keys whose value is undefined, so that a decision read is the decision written. */
const dropAbsent = (value: object): object => JSON.parse(JSON.stringify(value)) as object;

/** One line of the file, its line break included. */
export const decisionLine = (line: Decision | Undoing): string => `${JSON.stringify(line)}\n`;

/** Id of a decision, made from all it says, so that the order of lines does not matter and two files can be put together. */
export const decisionId = ({ action, about, a, b, value, by, at }: Decision): string =>
  lineId('J', [JSON.stringify([action, about, placeWords(a), placeWords(b), value, by, at])]);

const placeWords = (place: { report: string; span: Span; text: string } | undefined) =>
  place ? [place.report, place.span, place.text] : null;
