// What every page and every route of the newsroom's server is given: the store, the clock, who may come in, and the limits.
// Opens nothing; cli/serve.ts does.
import type { HttpBindings } from '@hono/node-server';
import type { Store } from '../../store/index.js';
import type { Reach } from './reach.js';
import type { RecordDesk } from './record-desk.js';

/** A token and whose it is, from the token file. */
export interface Token {
  name: string;
  secret: string;
}

export interface DeskLimits {
  /** Requests of one client in a second over a longer time, and at once; 0 sets no limit. */
  requestsPerSecond: number;
  burst: number;
  /** Bytes and files of one upload. */
  uploadBytes: number;
  uploadFiles: number;
}

export interface Desk {
  readonly store: Store;
  /** Asked for whatever needs the record of a story. */
  readonly records: RecordDesk;
  /** Which Onrecord reads and compares; part of what an answer's tag is made from. */
  readonly analyser: string;
  /** Who may come in; empty where only this machine can reach the server. */
  readonly tokens: readonly Token[];
  /** Under which names the server is reached, and by whom. */
  readonly reach: Reach;
  readonly limits: DeskLimits;
  /** Who decides where nobody signs in: the user of the machine. */
  readonly userName: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called when reports came in, so that they are read. */
  wakeReader(): void;
  /** Called with what should not have happened; the answer names no more than the code. */
  onError(error: unknown): void;
}

export interface DeskEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Who asks. */
    who: string;
    /** What a form of this person must carry. */
    formKey: string;
  };
}

export const DEFAULT_LIMITS: DeskLimits = {
  // A person turning pages stays far below; a script that copies the store does not.
  requestsPerSecond: 20,
  burst: 120,
  uploadBytes: 20_000_000,
  uploadFiles: 200,
};
