// The record of a story in a store, as a person's decisions have it, kept until its reports or decisions change.
// Compares nothing itself; compare/ and record/ do.
import type { Witness } from '../compare/comparison.js';
import { compareReports } from '../compare/index.js';
import type { StoryRecord } from '../model/index.js';
import { analyserVersion } from '../read/analyser.js';
import { followDecisions } from '../record/decisions/index.js';
import { buildRecord, parseRecord, serializeRecord } from '../record/index.js';
import type { Store } from './store.js';

export interface RecordOfStory {
  record: StoryRecord;
  /** The readings the record was made from, those that decisions part among them. */
  witnesses: Witness[];
}

/**
 * The record of a story, by its present id or one it had; undefined where there is no such story. With `loadedBy`, an ISO time,
 * as it would have been made from what was loaded by then.
 */
export async function recordOfStory(
  store: Store,
  id: string,
  options: { loadedBy?: string } = {},
): Promise<RecordOfStory | undefined> {
  const story = await store.story(id);
  if (!story) return undefined;
  const { loadedBy } = options;
  const [stored, decided] = [await store.storyReports(story.id, loadedBy), await store.decisions(story.id)];
  // Decisions about stories were followed when they were grouped.
  const decisions = decided
    .filter(({ decision, at }) => decision.about !== 'story' && (loadedBy === undefined || at <= loadedBy))
    .map(({ decision }) => decision);
  const { witnesses, settled, pairs } = followDecisions(
    decisions,
    stored.map(({ report, read }) => ({ report, read })),
  );
  const analyser = analyserVersion();
  const kept = loadedBy === undefined ? await store.keptRecord(story.id, story.revision, analyser) : undefined;
  if (kept !== undefined) return { record: parseRecord(kept, story.id), witnesses };
  const record = buildRecord(compareReports(witnesses, { decisions: pairs, story: story.id }), [], settled);
  if (loadedBy === undefined)
    await store.keepRecord({ story: story.id, revision: story.revision, analyser, body: serializeRecord(record) });
  return { record, witnesses };
}
