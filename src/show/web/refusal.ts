// What the server will not do, with its code and the status of the answer.
// Writes no page; app.ts does, for people and for programs alike.
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Code, OnrecordError } from '../../errors.js';

/** An error of whoever asks, with the HTTP status that says so. */
export class Refusal extends OnrecordError {
  constructor(
    readonly status: ContentfulStatusCode,
    code: Code,
    where: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(code, where);
    this.name = 'Refusal';
  }
}

/** Of the errors that a store or a decision may throw those that the asker can mend, with their status. */
const STATUS: Partial<Record<Code, ContentfulStatusCode>> = {
  E104: 413,
  E202: 404,
  E204: 400,
  E205: 400,
  E206: 409,
  E207: 400,
  E208: 400,
  E210: 400,
  E211: 404,
  E212: 404,
  E213: 400,
  E310: 404,
  E312: 409,
  E403: 507,
  E404: 400,
  E405: 400,
  E407: 400,
  E408: 400,
  E409: 503,
  E611: 404,
};

/** The answer to an error: a refusal, or our bug, which is told to nobody but whoever runs the server. */
export function refusalOf(error: unknown, onError: (error: unknown) => void): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof OnrecordError) {
    const status = STATUS[error.code];
    if (status !== undefined) return new Refusal(status, error.code, error.where);
  }
  // What the framework refuses before a route sees it: a body that is no JSON, a length that is none.
  if (error instanceof HTTPException && error.status < 500) return new Refusal(400, 'E610', error.message);
  onError(error);
  return new Refusal(500, 'B900', 'the server');
}
