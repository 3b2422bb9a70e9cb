// Answers from a store: the record of a named story, or those of the few stories in which the words or the name stand.
// Compares nothing itself; store/story-record.ts does, and keeps what it built.
import { OnrecordError } from '../../errors.js';
import type { Store } from '../../store/index.js';
import { recordOfStory } from '../../store/story-record.js';
import { type RecordSource, SourcedRecord, type Wanted } from './source.js';

/** Records looked through for one question: each takes a second to build the first time. */
const MOST_RECORDS = 5;
/** Lines looked through for the stories they stand in. */
const MOST_HITS = 100;
/** Words of a question looked for one by one, the longest first: rare words are long. */
const MOST_WORDS = 5;
const LEAST_LETTERS = 4;

export function newStoreSource(store: Store): RecordSource {
  async function recordOf(id: string): Promise<SourcedRecord> {
    const story = await store.story(id);
    const found = story && (await recordOfStory(store, story.id));
    if (!found) throw new OnrecordError('E202', `"${id}"`);
    const texts = new Map(found.witnesses.map(({ report, read }) => [report.id, { read, text: report.text }]));
    return new SourcedRecord(story.id, found.record, texts);
  }

  /** Stories by how many lines of the name hold one of the words. */
  async function storiesWith({ words, who }: Wanted): Promise<string[]> {
    const counts = new Map<string, number>();
    const questions = words === undefined ? [''] : rareWords(words);
    for (const word of questions) {
      const { hits } = await store.find({
        kinds: ['quotation', 'stance', 'event'],
        ...(word === '' ? {} : { words: word }),
        ...(who === undefined ? {} : { who }),
        limit: MOST_HITS,
      });
      for (const report of new Set(hits.map(hit => hit.report))) {
        const story = await store.storyOf(report);
        if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1);
      }
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_RECORDS)
      .map(([story]) => story);
  }

  return {
    async stories(words, limit) {
      const { stories } = await store.findStories({ limit, ...(words === undefined ? {} : { words }) });
      return stories.map(({ id, title, reports, outlets, from, to }) => ({ id, title, reports, outlets, from, to }));
    },
    async records(wanted) {
      if (wanted.story !== undefined) return [await recordOf(wanted.story)];
      if (wanted.words === undefined && wanted.who === undefined) throw new OnrecordError('E701', 'story');
      const records: SourcedRecord[] = [];
      for (const story of await storiesWith(wanted)) records.push(await recordOf(story));
      return records;
    },
    async report(id) {
      const found = await store.reading(id);
      if (!found) return undefined;
      const { length } = await store.versions(id);
      return { read: found.read, text: found.report.text, version: length };
    },
    close: () => store.close(),
  };
}

function rareWords(words: string): string[] {
  const found = new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const long = [...found].filter(word => word.length >= LEAST_LETTERS || /\p{N}/u.test(word));
  return (long.length > 0 ? long : [...found]).sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}
