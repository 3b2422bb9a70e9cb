// Speech acts as events of type STATEMENT: who spoke to whom and when, one for each reporting verb that is no other event already.
// Does not find quotations (quotations/ does); merging leaves these out, since speech is compared as utterances.
import type { EventActor, EventStatus, Quotation, Sentence, Timex, Token, When } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { attachTime } from './dating.js';
import type { DraftEvent } from './draft.js';
import { placeTimes } from './times.js';
import { depthOf, type Tree, treeOf } from './tree.js';
import { readVerbForm, type VerbForm } from './verb-form.js';
import { sideOf, whenOf } from './when.js';

export const STATEMENT_RULE = 'read.events.statement';

const statusOf = ({ negated, tense, modal }: VerbForm): EventStatus =>
  negated ? 'denied' : tense === 'future' ? 'planned' : modal ? 'conditional' : 'occurred';

/** The verb of a cue; undefined where it has none ("according to") or is split from its sentence. */
const verbOf = (tree: Tree, quotation: Quotation): Token | undefined =>
  tree.tokens.find(
    token => token.upos === 'VERB' && quotation.cue.some(([start, end]) => start <= token.start && token.end <= end),
  );

function timeOf(
  reading: Reading,
  tree: Tree,
  verb: Token,
  quotation: Quotation,
  timexes: readonly Timex[],
): When | null {
  const said = timexes.find(timex => timex.id === quotation.saidOn);
  const times = placeTimes(tree, timexes);
  const own = said && times.find(time => time.timex === said);
  if (own) return whenOf(own, 'stands in the reporting clause');
  const published = reading.report.published ?? reading.published;
  const attached = attachTime(tree, verb, times, published?.hi || undefined);
  const when = attached ? whenOf(attached.time, attached.because) : null;
  // "called a strike for Friday": what lies ahead is the day of what was called for.
  return sideOf(when, published) === 'future' ? null : when;
}

/** The statements of one sentence, beside the events found in it. */
export function findStatements(
  reading: Reading,
  sentence: Sentence,
  quotations: readonly Quotation[],
  timexes: readonly Timex[],
  found: readonly DraftEvent[],
): DraftEvent[] {
  const statements: DraftEvent[] = [];
  const tree = treeOf(sentence);
  for (const quotation of quotations) {
    const verb = quotation.source.length > 0 ? verbOf(tree, quotation) : undefined;
    if (!verb || [...found, ...statements].some(event => event.triggerToken === verb)) continue;
    const cue = quotation.cue.find(span => overlaps(span, [verb.start, verb.end]))!;
    if (found.some(event => overlaps(event.trigger, cue))) continue;
    const form = readVerbForm(tree, verb);
    const actors: EventActor[] = [{ role: 'actor', entity: quotation.speaker, span: quotation.source[0]! }];
    statements.push({
      id: '',
      type: 'STATEMENT',
      trigger: cue,
      actors,
      when: timeOf(reading, tree, verb, quotation, timexes),
      figures: [],
      status: statusOf(form),
      ...form,
      ...(quotation.inside ? { attributedTo: quotation.inside } : {}),
      states: quotation.id,
      evidence: sentence.span,
      rule: STATEMENT_RULE,
      sentence: sentence.i,
      triggerToken: verb,
      depth: depthOf(tree, verb),
      inTitle: sentence.role === 'title' || sentence.role === 'heading',
    });
  }
  return statements;
}
