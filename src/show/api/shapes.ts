// The shapes of the API's answers, for the OpenAPI document: the model's own types, none besides.
// Checks no request; web/parameters.ts does.
import { z } from '@hono/zod-openapi';
import type { Hit, StoredStory } from '../../store/index.js';

const SPAN = z
  .tuple([z.number().int(), z.number().int()])
  .openapi({ description: 'half-open, UTF-16 units into the stored text', type: 'array', items: { type: 'integer' } });

export const HIT: z.ZodType<Hit> = z
  .object({
    kind: z.string(),
    report: z.string(),
    version: z.number().int(),
    id: z.string().optional(),
    span: SPAN,
    text: z.string(),
    sentence: SPAN,
    sentenceText: z.string(),
    who: z.string().optional(),
    type: z.string().optional(),
    outlet: z.string().optional(),
    title: z.string().optional(),
    published: z.string().optional(),
  })
  .openapi('Hit') as unknown as z.ZodType<Hit>;

export const NEXT = z.string().optional().openapi({ description: 'give it as `after` for the next page' });

/** An object of the record or of a reading, as docs/record.md has it. */
export const MODEL = (name: string) => z.looseObject({}).openapi({ description: `a ${name}, see docs/record.md` });

export const ERROR = z
  .object({ code: z.string(), message: z.string() })
  .openapi('Error', { description: 'codes are listed in docs/errors.md' });

export const STORY: z.ZodType<StoredStory> = z
  .object({
    id: z.string(),
    title: z.string(),
    reports: z.number().int(),
    outlets: z.number().int(),
    from: z.string().openapi({ description: 'first day of publication; empty where no report says' }),
    to: z.string(),
    changed: z.string(),
    revision: z.number().int(),
  })
  .openapi('Story');

export const PLACED = z
  .object({ text: z.string(), count: z.number().int(), report: z.string(), at: z.number().int() })
  .openapi('Placed', { description: 'words of a report, where they stand first, and how often they stand' });

export const DECISION = z
  .looseObject({ id: z.string().optional(), action: z.string() })
  .openapi('Decision', { description: 'as docs/record.md has it' });
