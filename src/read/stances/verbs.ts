// Stances by a verb, noun or adjective with its holder as subject: "opposes the plan", "their support for it".
// Does not find "is against it" or "has yet to decide"; positions.ts does.
import { NO_STAND } from '../../lists/cues/index.js';
import type { StanceKind } from '../../model/index.js';
import { isPurpose } from '../quotations/cues.js';
import type { Page, Reported } from '../quotations/page.js';
import { type Run, relOf, type Tree, trimRun } from '../quotations/tree.js';
import { canHold, hasCondition, negate, type StanceDraft, type StanceRule, stanceOf } from './rule.js';

/** Verbs whose object may be followed by what is to become of it: "wants the lists published". */
const OPEN_OBJECT: ReadonlySet<string> = new Set(['want', 'wish', 'prefer', 'seek', 'desire']);

const isBreak = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i];
  return token === undefined || /^[,;:.!?()–—]$/.test(token.form);
};

/** The target: what the frame gives, and for a wish everything up to the next break. */
function targetOf(found: Reported): Run | null {
  const { cue, content } = found;
  const run = content?.runs[0];
  if (!run) return null;
  if (content.shape !== 'np' || !OPEN_OBJECT.has(cue.lemma)) return run;
  let { to } = run;
  while (!isBreak(cue.tree, to + 1) && cue.tree.tokens[to + 1]!.upos !== 'CCONJ') to++;
  return trimRun(cue.tree, { from: run.from, to }, true) ?? run;
}

function polarityOf(found: Reported): StanceKind | null {
  const { cue, content } = found;
  const { tree } = cue;
  let stance: StanceKind | null = cue.frame.polarity ?? null;
  if (content?.shape === 'preposition') {
    const preposition = tree.tokens[content.runs[0]!.from - 1]!.lower;
    if (preposition === 'against') stance = 'oppose';
    else if (preposition === 'for' && cue.lemma === 'vote') stance = 'support';
  }
  if (stance && cue.negated) stance = negate(stance);
  if (stance && stance !== 'undecided' && content && hasCondition(tree, content.runs[0]!.from)) stance = 'conditional';
  return stance;
}

/** "declined to comment" and "decided to leave" take no stand. */
function takesNoStand(found: Reported): boolean {
  const { cue, content } = found;
  if (cue.lemma !== 'decline' && cue.lemma !== 'refuse') return false;
  const verb = cue.tree.tokens[(content?.runs[0]?.from ?? 0) + 1];
  return verb !== undefined && NO_STAND.has(verb.lemma);
}

const byForm =
  (id: string, form: 'verb' | 'noun' | 'adjective') =>
  (page: Page): StanceDraft[] => {
    const stances: StanceDraft[] = [];
    for (const found of page.reported) {
      const { cue, content } = found;
      if (cue.form !== form || cue.frame.polarity === undefined || cue.frame.kind !== 'stance' || !content) continue;
      if (!canHold(found) || isPurpose(cue) || takesNoStand(found)) continue;
      // "ads supporting", "a request seeking": things that only stand beside a participle hold nothing.
      if (found.source?.how === 'shared' && relOf(cue.tree.tokens[cue.head]!) === 'acl') continue;
      const stance = polarityOf(found);
      const target = targetOf(found);
      if (!stance || !target) continue;
      const draft = stanceOf(id, found, stance, target, content.cueTo);
      if (draft) stances.push(draft);
    }
    return stances;
  };

export const stanceVerb: StanceRule = {
  id: 'read.stances.verb',
  finds: 'Who wants, backs, opposes, refuses or weighs something, by a verb.',
  examples: {
    fires: 'The mayor opposes the new bridge.',
    not: 'The mayor thanked the council for the new bridge.',
  },
  source: 'general knowledge; corpus README on what a stance is',
  find: byForm('read.stances.verb', 'verb'),
};

export const stanceNoun: StanceRule = {
  id: 'read.stances.noun',
  finds: 'Whose support, opposition, refusal or wish, by a noun.',
  examples: {
    fires: 'The mayor repeated her opposition to the bridge.',
    not: 'The opposition to the mayor met in May.',
  },
  source: 'general knowledge',
  find: byForm('read.stances.noun', 'noun'),
};

export const stanceAdjective: StanceRule = {
  id: 'read.stances.adjective',
  finds: 'Who is opposed, eager, reluctant or undecided, by an adjective.',
  examples: { fires: 'The mayor is opposed to the bridge.', not: 'The mayor is tall.' },
  source: 'general knowledge',
  find: byForm('read.stances.adjective', 'adjective'),
};
