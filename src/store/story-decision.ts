// A decision that two stories are one or are two, from what a person names: ids of stories or of reports.
// Follows nothing; the store does once the decision is added.
import { OnrecordError } from '../errors.js';
import type { Decision, DecisionPlace } from '../model/index.js';
import { decisionId } from '../record/decisions/index.js';
import type { Store } from './store.js';

/** Letters of a report's text by which it is named where it has no title. */
const NAMED_CHARS = 80;

/**
 * `same`: both stories are one. `different`: the second report is not of the first one's story; what is nearer to it than to the
 * first goes along. A story is meant by the report it is named after, so that the decision outlives its id.
 *
 * **Errors**: E212 where no story and no report has such an id.
 */
export async function storyDecision(
  store: Store,
  action: 'same' | 'different',
  [a, b]: readonly [a: string, b: string],
  signed: Pick<Decision, 'by' | 'at' | 'note'> = {},
): Promise<Decision> {
  const decision: Decision = {
    action,
    about: 'story',
    a: await placeOf(store, a),
    b: await placeOf(store, b),
    ...signed,
  };
  return { ...decision, id: decisionId(decision) };
}

async function placeOf(store: Store, id: string): Promise<DecisionPlace> {
  const [report = id] = (await store.storyEvents(id)).flatMap(({ reports }) => reports);
  const versions = await store.versions(report);
  const text = versions.at(-1)?.text;
  if (text === undefined) throw new OnrecordError('E212', `"${id}"`);
  const start = text.search(/\S|$/);
  const words = text.slice(start, start + NAMED_CHARS).split('\n')[0]!;
  return { report, span: [start, start + words.length], text: words };
}
