// What a report is about, by words that occur in it: counted once a report, for the type of its events.
// Does not compare reports.
import { TOPIC_AT_WORDS, TOPIC_WORDS } from '../../lists/event-topics.js';
import type { Sentence } from '../../model/index.js';

const TOPICS_OF = new Map<string, string[]>();
for (const [topic, list] of Object.entries(TOPIC_WORDS)) {
  for (const word of list) {
    const known = TOPICS_OF.get(word);
    if (known) known.push(topic);
    else TOPICS_OF.set(word, [topic]);
  }
}

/** Topics of a report, the foremost first. */
export function findTopics(sentences: readonly Sentence[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      for (const topic of TOPICS_OF.get(token.lemma) ?? TOPICS_OF.get(token.lower) ?? [])
        counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= TOPIC_AT_WORDS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([topic]) => topic);
}
