// Decisions on their way into the store: signed with who decides and when; taken back by a mark.
// Makes none; forms and routes do.
import type { Context } from 'hono';
import { lineOf } from '../../intake/signs.js';
import type { Decision } from '../../model/index.js';
import { type Deciding, decisionId } from '../../record/decisions/index.js';
import type { StoredDecision } from '../../store/index.js';
import type { Desk, DeskEnv } from './desk.js';

/** Signs a decision with who asks and the time, and keeps it. */
export async function keepDecision(c: Context<DeskEnv>, desk: Desk, decision: Decision): Promise<Decision> {
  const [made] = await keepAct(c, desk, [decision]);
  return made!;
}

/** Signs decisions that are made in one act, and keeps all or none; they are taken back together. The first gives the act its name. */
export async function keepAct(
  c: Context<DeskEnv>,
  { store, now }: Desk,
  decisions: readonly Decision[],
): Promise<Decision[]> {
  const at = new Date(now()).toISOString();
  const signed = decisions.map(({ note, ...decision }) => {
    const line = lineOf(note);
    return { ...decision, ...(line === undefined ? {} : { note: line }), by: c.get('who'), at };
  });
  const made = signed.map(decision => ({ ...decision, id: decisionId(decision) }));
  const [first, ...others] = made;
  const act = first === undefined || others.length === 0 ? {} : { act: first.id };
  await store.addDecision(
    made.map(decision => ({ ...decision, ...act })),
    at,
  );
  return made;
}

/** Decisions as they were made: those of one act together, the one that names it first. */
export interface Act extends StoredDecision {
  also: readonly Decision[];
}

export function actsOf(decisions: readonly StoredDecision[]): Act[] {
  const others = new Map<string, Decision[]>();
  for (const { decision } of decisions) {
    const { act, id } = decision;
    if (act === undefined || act === id) continue;
    const known = others.get(act);
    if (known) known.push(decision);
    else others.set(act, [decision]);
  }
  return decisions
    .filter(({ decision: { act, id } }) => act === undefined || act === id)
    .map(one => ({ ...one, also: others.get(one.decision.id ?? '') ?? [] }));
}

/**
 * Marks a decision as taken back by who asks, with all of its act.
 *
 * **Errors**: E211 where there is none, or it is taken back already.
 */
export async function undoDecision(c: Context<DeskEnv>, { store, now }: Desk, id: string): Promise<void> {
  await store.undoDecision(id, { by: c.get('who'), at: new Date(now()).toISOString() });
}

/** What a form or a body gave, without what it left out. */
export const withoutAbsent = (value: object): Deciding => JSON.parse(JSON.stringify(value)) as Deciding;
