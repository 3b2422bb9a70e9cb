// Spelling comparison on hard pairs, and name spans in single sentences.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeNames, readReport, reportFromText } from '../../src/index.js';
import { fingerprint, percent, rowsOf } from '../data.js';
import type { Task } from './index.js';

export const names: Task = {
  name: 'names',
  async run(data) {
    const file = join(data, 'names/pairs.jsonl');
    if (!existsSync(file)) return null;
    const pairs = rowsOf<{ a: string; b: string; schema?: string; match: boolean }>(file);
    const scored = pairs.map(pair => ({
      pair,
      same: judgeNames(pair.a, pair.b, (pair.schema ?? '').toLowerCase()).judgement === 'same',
    }));
    const figuresOf = (own: typeof scored) => {
      const tp = own.filter(({ pair, same }) => same && pair.match).length;
      const fp = own.filter(({ pair, same }) => same && !pair.match).length;
      const fn = own.filter(({ pair, same }) => !same && pair.match).length;
      return { f: percent((2 * tp) / (2 * tp + fp + fn || 1)), p: percent(tp / (tp + fp || 1)) };
    };
    const persons = figuresOf(scored.filter(({ pair }) => pair.schema === 'Person'));
    const all = figuresOf(scored);
    return {
      fingerprint: fingerprint(file),
      figures: { 'persons F1': persons.f, 'persons precision': persons.p, 'all F1': all.f, 'all precision': all.p },
      known: { 'persons F1': 'Levenshtein 58.0, probe 72.5', 'all F1': 'probe 71.8, nomenklatura 79.0 (all pairs)' },
    };
  },
};

const KINDS: Record<string, string> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

export const nameSpans: Task = {
  name: 'name spans',
  async run(data) {
    const file = join(data, 'ner/ewt-dev.iob2');
    if (!existsSync(file)) return null;
    const counts = { gold: 0, ours: 0, typed: 0, span: 0 };
    for (const { text, spans } of sentencesOf(readFileSync(file, 'utf8'))) {
      const found = readReport(reportFromText('s', text, { language: 'en' }))
        .mentions.filter(mention => mention.form === 'name' && Object.values(KINDS).includes(mention.kind))
        .map(mention => ({ key: mention.span.join(), kind: mention.kind as string }));
      counts.gold += spans.length;
      counts.ours += found.length;
      for (const gold of spans) {
        const match = found.find(one => one.key === gold.key);
        if (match) counts.span++;
        if (match?.kind === gold.kind) counts.typed++;
      }
    }
    const f1 = (right: number) => percent((2 * right) / (counts.gold + counts.ours || 1));
    return {
      fingerprint: fingerprint(file),
      figures: { 'typed F1': f1(counts.typed), 'untyped F1': f1(counts.span) },
      known: { 'typed F1': 'compromise 54.5 (test), probe 67.2 (test), XLM-R Large 86.0 (test)' },
      note: 'whole reading of single sentences; the shipped span proposer has seen these sentences in training',
    };
  },
};

/** Sentences of an iob2 file with their gold spans as offsets into the text line. */
function* sentencesOf(iob: string) {
  for (const block of iob.split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (!text) continue;
    const spans: { key: string; kind: string }[] = [];
    let at = 0;
    let open: { start: number; end: number; kind: string } | null = null;
    const close = () => {
      if (open) spans.push({ key: `${open.start},${open.end}`, kind: open.kind });
      open = null;
    };
    for (const line of block.split('\n')) {
      if (line.startsWith('#') || line === '') continue;
      const [, word = '', tag = 'O'] = line.split('\t');
      const start = text.indexOf(word, at);
      if (start < 0) continue;
      at = start + word.length;
      const kind = KINDS[tag.slice(2)];
      if (tag.startsWith('I-') && open) (open as { end: number }).end = at;
      else {
        close();
        if (tag.startsWith('B-') && kind) open = { start, end: at, kind };
      }
    }
    close();
    yield { text, spans };
  }
}
