// A route of the HTTP API as a value: its address, what it takes, what it answers. The OpenAPI document is made from the same values.
// Serves nothing; api.ts does.
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Desk, DeskEnv } from '../web/desk.js';

type Given<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>;

/** What a route is given besides its parameters. */
export interface Call {
  desk: Desk;
  /** Who asks. */
  who: string;
  context: Context<DeskEnv>;
}

/** Rows for a spreadsheet. */
export interface CsvTable {
  columns: readonly string[];
  rows: readonly Partial<Record<string, string | number | undefined>>[];
}

export interface ApiRoute<
  Path extends z.ZodRawShape = z.ZodRawShape,
  Parameters extends z.ZodRawShape = z.ZodRawShape,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  method: 'get' | 'post';
  /** `/stories/{id}`, below `/api`. */
  path: string;
  summary: string;
  inPath?: Path;
  parameters?: Parameters;
  body?: Body;
  answer: Answer;
  run(given: Given<Path> & Given<Parameters>, call: Call, body: z.infer<Body>): Promise<z.infer<Answer> | Response>;
  /** Where the answer is a table too: asked for with `format=csv`. */
  csv?: (answer: z.infer<Answer>) => CsvTable;
}

/** Keeps the types of a route's parts together while it is written. */
export const newRoute = <
  Path extends z.ZodRawShape,
  Parameters extends z.ZodRawShape,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  route: ApiRoute<Path, Parameters, Body, Answer>,
): ApiRoute => route as unknown as ApiRoute;
