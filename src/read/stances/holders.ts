// From a stance cue to its holder, target and polarity.
// Does not resolve the holder to an entity; read/speakers.ts does.
import type { Stance, StanceKind } from '../../model/index.js';
import { canSpeak } from '../quotations/clauses.js';
import type { Page, Reported } from '../quotations/page.js';
import { spanOf, wordsIn } from '../quotations/tree.js';

export type StanceDraft = Omit<Stance, 'id'>;

/** A negated wish or backing is opposition; a negated refusal says nothing. */
function polarityOf(found: Reported): StanceKind | null {
  const { polarity } = found.cue.frame;
  if (!polarity) return null;
  if (!found.cue.negated) return polarity;
  if (polarity === 'want' || polarity === 'support') return 'oppose';
  return null;
}

export function findStances(page: Page): StanceDraft[] {
  const stances: StanceDraft[] = [];
  for (const found of page.reported) {
    const { cue, source, content } = found;
    if (cue.frame.kind !== 'stance' || !source || !content) continue;
    if (!canSpeak(found) || cue.tree.tokens[source.head]!.lower === 'you') continue;
    const infinitive = cue.anchor === cue.head && cue.tree.tokens[cue.group.from]!.lower === 'to';
    if (cue.form === 'verb' && infinitive) continue;
    const stance = polarityOf(found);
    if (!stance || content.runs.some(run => wordsIn(cue.tree, run) === 0)) continue;
    stances.push({
      rule: `read.stances.${cue.form}`,
      holder: null,
      source: [spanOf(cue.tree, source.run)],
      cue: [spanOf(cue.tree, { from: cue.group.from, to: Math.max(cue.group.to, content.cueTo ?? 0) })],
      content: content.runs.map(run => spanOf(cue.tree, run)),
      stance,
      certainty: source.how === 'subject' ? 'stated' : 'implied',
    });
  }
  return stances;
}
