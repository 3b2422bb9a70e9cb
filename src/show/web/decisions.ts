// Decisions on their way into the store: signed with who decides and when; taken back by a mark.
// Makes none; forms and routes do.
import type { Context } from 'hono';
import type { Decision } from '../../model/index.js';
import { type Deciding, decisionId } from '../../record/decisions/index.js';
import type { Desk, DeskEnv } from './desk.js';
import { Refusal } from './refusal.js';

/** Signs a decision with who asks and the time, and keeps it. */
export async function keepDecision(c: Context<DeskEnv>, { store, now }: Desk, decision: Decision): Promise<Decision> {
  const at = new Date(now()).toISOString();
  const signed = { ...decision, by: c.get('who'), at };
  const made = { ...signed, id: decisionId(signed) };
  await store.addDecision(made, at);
  return made;
}

/**
 * Marks a decision as taken back by who asks.
 *
 * **Errors**: E211 where there is none, or it is taken back already.
 */
export async function undoDecision(c: Context<DeskEnv>, { store, now }: Desk, id: string): Promise<void> {
  const found = (await store.decisions()).find(({ decision }) => decision.id === id)?.decision;
  if (!found || found.undone) throw new Refusal(404, 'E211', `"${id}"${found ? ' (taken back already)' : ''}`);
  const at = new Date(now()).toISOString();
  await store.addDecision({ undoes: id, by: c.get('who'), at }, at);
  if (found.about === 'story') await store.groupStories(at);
}

/** What a form or a body gave, without what it left out. */
export const withoutAbsent = (value: object): Deciding => JSON.parse(JSON.stringify(value)) as Deciding;
