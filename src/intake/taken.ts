// What taking in one place of the pile comes to: a report, or the coded reason why there is none.
// Does not decide which; the readers of formats do.
import { type Code, OnrecordError } from '../errors.js';
import type { Report, SkippedReport } from '../model/index.js';
import { withoutCommands } from './signs.js';

export type Taken = { report: Report } | { skipped: SkippedReport };

/**
 * What a failure leaves in the list of skipped reports. Anything but a coded error is our own fault, is said to be, and costs
 * one report and not the pile.
 */
export function skippedBy(error: unknown, id: string): { skipped: SkippedReport } {
  const coded =
    error instanceof OnrecordError ? error : new OnrecordError('B900', `${id}: ${String(error).slice(0, 200)}`);
  return { skipped: { id: withoutCommands(id), code: coded.code, message: withoutCommands(coded.message) } };
}

export const skip = (code: Code, id: string, where: string = id): { skipped: SkippedReport } =>
  skippedBy(new OnrecordError(code, where), id);

/** The coded error of a failure. A damaged archive is the user's; what failed inside our own reading is ours, and is said so. */
export function codedError(error: unknown, id: string): OnrecordError {
  if (error instanceof OnrecordError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined) return new OnrecordError('E103', id, { cause: error });
  // The libraries that unpack throw plain errors and name no kind of them; our own mistakes are of a kind.
  const isDamage = String(code).startsWith('Z_') || (error as Error).constructor === Error;
  return new OnrecordError(isDamage ? 'E113' : 'B900', isDamage ? id : `${id}: ${String(error).slice(0, 200)}`, {
    cause: error,
  });
}
