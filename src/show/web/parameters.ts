// What may stand in an address or a form, checked before anything is looked up: lengths, days, counts, letters a store can keep.
// Looks nothing up.
import { z } from '@hono/zod-openapi';
import { LINE_KINDS, type LineKind, type Query } from '../../store/index.js';
import { Refusal } from './refusal.js';

/** No store keeps NUL or half of a character. */
export const isKeepable = (text: string): boolean => !/\p{Surrogate}|\0/u.test(text);

const MOST_CHARS = 300;
/** Ids are paths or addresses, which run longer than words. */
const MOST_ID_CHARS = 2000;
const MOST_PAGE = 200;

const text = (most: number) => z.string().min(1).max(most).refine(isKeepable, 'holds a character that cannot be kept');

export const WORDS = text(MOST_CHARS).openapi({ example: 'bridge will open' });
export const ID = text(MOST_ID_CHARS).openapi({ example: 'bridge.txt' });
export const DAY = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .openapi({ example: '2031-05-14' });
/** How many lines, or letters, stand before. */
export const OFFSET = z.string().regex(/^\d{1,9}$/);
/** A day, or a day with a time. */
export const MOMENT = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]{5,12}Z)?$/)
  .openapi({ example: '2031-05-14T08:00:00.000Z' });
export const PLACE = z
  .string()
  .regex(/^[\w:.~-]{1,120}$/)
  .openapi({ description: 'where the last page ended, as its `next` says' });
export const LIMIT = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .refine(digits => Number(digits) <= MOST_PAGE, `at most ${MOST_PAGE}`)
  .openapi({ example: '20', description: `1 to ${MOST_PAGE}` });
export const KINDS = z
  .string()
  .max(100)
  .refine(list => list.split(',').every(kind => LINE_KINDS.some(one => one === kind)), `of ${LINE_KINDS.join(', ')}`)
  .openapi({ example: 'quotation,stance', description: `some of ${LINE_KINDS.join(', ')}, with commas between` });

export const SEARCH_SHAPE = {
  words: WORDS.optional(),
  kinds: KINDS.optional(),
  who: WORDS.optional(),
  outlet: WORDS.optional(),
  from: DAY.optional(),
  to: DAY.optional(),
  type: WORDS.optional(),
  story: WORDS.optional(),
  limit: LIMIT.optional(),
  after: PLACE.optional(),
};

export type SearchParameters = z.infer<z.ZodObject<typeof SEARCH_SHAPE>>;

export function queryOf({ kinds, limit, ...rest }: SearchParameters): Query {
  return {
    ...(JSON.parse(JSON.stringify(rest)) as Query),
    ...(kinds === undefined ? {} : { kinds: kinds.split(',') as LineKind[] }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
}

/**
 * The parameters of a page as they came from a form: empty fields are left out, unknown ones let go by.
 *
 * **Errors**: E610 for a value that is not what it should be.
 */
export function parametersOf<Shape extends z.ZodRawShape>(
  shape: Shape,
  given: Readonly<Record<string, unknown>>,
): z.infer<z.ZodObject<Shape>> {
  const filled = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => name in shape && value !== '' && value !== undefined),
  );
  const parsed = z.object(shape).safeParse(filled);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new Refusal(400, 'E610', `${issue.path.join('.')} (${issue.message})`);
}
