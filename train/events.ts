// Trains models/en/events.json on the training part of our own annotated corpus: is a word an event, of which type, with which status.
// Not part of the installed package.   npx tsx train/events.ts
import { writeFileSync } from 'node:fs';
import { reportFromText } from '../src/intake/text.js';
import { overlaps, type Span } from '../src/model/index.js';
import { attachTime } from '../src/read/events/dating.js';
import { cachedFrame, findFeatures, strengthName } from '../src/read/events/features.js';
import { NO_EVENT } from '../src/read/events/judge.js';
import { findStatusFeatures } from '../src/read/events/status.js';
import { firstOfRow } from '../src/read/events/status-rules.js';
import { placeTimes } from '../src/read/events/times.js';
import { findTopics } from '../src/read/events/topics.js';
import { treeOf } from '../src/read/events/tree.js';
import { findTriggers } from '../src/read/events/triggers.js';
import { sideOf, whenOf } from '../src/read/events/when.js';
import { readingOf } from '../src/read/index.js';
import type { Reading } from '../src/read/reading.js';
import { type CorpusReport, loadCorpus, partOf } from './corpus.js';
import { type Example, trainSoftmax } from './softmax.js';

export interface Examples {
  type: Example[];
  status: Example[];
}

/** Examples of one report: every candidate word with its label, every event with its status. */
export function examplesOf(gold: CorpusReport): Examples {
  const report = reportFromText(gold.id, gold.text, gold.published === 'none' ? {} : { published: gold.published });
  return examplesFrom(gold, readingOf(report, { without: ['read.stances', 'read.credits', 'read.events'] }));
}

/** The same for a report that is read already. */
export function examplesFrom(gold: CorpusReport, reading: Reading): Examples {
  const examples: Examples = { type: [], status: [] };
  const { report } = reading;
  const topics = findTopics(reading.sentences);
  for (const sentence of reading.sentences) {
    const tree = treeOf(sentence);
    const inSentence = <T extends { span: Span }>(list: readonly T[]): T[] =>
      list.filter(item => overlaps(item.span, sentence.span));
    const timexes = inSentence(reading.timexes);
    const times = placeTimes(tree, timexes);
    const inTitle = sentence.role === 'title' || sentence.role === 'heading';
    const mentions = inSentence(reading.mentions);
    const spans = timexes.map(timex => timex.span);
    for (const token of findTriggers(tree, spans, mentions)) {
      const span: Span = [token.start, token.end];
      const event = gold.events.find(candidate => candidate.trigger.some(piece => overlaps(piece, span)));
      if (event) {
        // Of a trigger of several words only the top one is the example.
        const up = tree.tokens[token.head];
        const sameTrigger = up && event.trigger.some(piece => overlaps(piece, [up.start, up.end]));
        if (sameTrigger && (up.upos === 'VERB' || up.upos === 'NOUN' || up.upos === 'ADJ')) continue;
      }
      const inMarks = token.mark >= 0;
      const frame = cachedFrame(tree, token);
      examples.type.push({
        ...(frame ? { frame: `frame:${frame.type}:${strengthName(frame.strength)}` } : {}),
        features: findFeatures({
          tree,
          token,
          mentions,
          times: spans,
          inTitle,
          inMarks,
          topics,
          sentenceAt: sentence.i,
        }),
        label: event?.type ?? NO_EVENT,
      });
      if (!event) continue;
      const attached = attachTime(tree, token, times, report.published?.hi);
      const timeSide = sideOf(attached ? whenOf(attached.time, '') : null, report.published);
      examples.status.push({
        features: findStatusFeatures({
          tree,
          trigger: firstOfRow(tree, token),
          type: event.type,
          inTitle,
          inMarks,
          timeSide,
        }),
        label: event.status,
      });
    }
  }
  return examples;
}

export const TYPE_OPTIONS = {
  epochs: 10,
  rate: 0.04,
  decay: 3e-3,
  leastCount: 2,
  dropShare: 0.3,
  seed: 20241129,
  runs: 3,
};
export const STATUS_OPTIONS = {
  epochs: 12,
  rate: 0.05,
  decay: 3e-3,
  leastCount: 2,
  dropShare: 0.2,
  seed: 20241129,
  runs: 3,
};

const labelsOf = (examples: readonly Example[]): string[] =>
  [...new Set(examples.map(example => example.label))].sort();

export function trainEvents(examples: Examples) {
  return {
    about: 'Weights of the event classifiers, trained by train/events.ts on the training part of our own corpus.',
    type: trainSoftmax(examples.type, labelsOf(examples.type), TYPE_OPTIONS),
    status: trainSoftmax(examples.status, labelsOf(examples.status), STATUS_OPTIONS),
  };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const reports = loadCorpus().filter(report => partOf(report.id) === 'train');
  const all: Examples = { type: [], status: [] };
  for (const report of reports) {
    const { type, status } = examplesOf(report);
    all.type.push(...type);
    all.status.push(...status);
  }
  const weights = trainEvents(all);
  writeFileSync(new URL('../models/en/events.json', import.meta.url), `${JSON.stringify(weights)}\n`);
  process.stdout.write(`${reports.length} reports, ${all.type.length} words, ${all.status.length} events\n`);
}
