// Explanation of one annotation of one report: its words, its rule, and the lines of the record that lean on it.
// Looks at the readings as they were written; reads nothing anew.
import type { Evidence, Span } from '../model/index.js';
import type { Explained, ExplainedRow, Explanation, StoredReading } from './index.js';

/** The lists of a reading whose items have ids. */
const LISTS = ['quotations', 'stances', 'timexes', 'events', 'figures', 'credits', 'mentions'] as const;

/** Fields that hold spans, in the order in which they are shown. */
const SPAN_FIELDS = ['source', 'cue', 'content', 'trigger', 'span', 'evidence', 'originSpan'] as const;

export function explainAnnotation({ record, readings }: Explained, report: string, id: string): Explanation | null {
  const read = readings.find(reading => reading.id === report);
  if (!read) return null;
  for (const list of LISTS) {
    const item = read[list].find(one => one.id === id) as Record<string, unknown> | undefined;
    if (!item) continue;
    const leaning = record.utterances.filter(line =>
      line.members.some(one => one.report === report && one.quotation === id),
    );
    return {
      id: `${report}#${id}`,
      kind: list.replace(/e?s$/, ''),
      title: String(item['rule'] ?? item['because'] ?? list),
      rows: [
        ...SPAN_FIELDS.flatMap(field => spanRows(read, field, item[field])),
        ...Object.entries(item).flatMap(([key, value]) =>
          typeof value === 'string' || typeof value === 'number' ? [{ label: key, note: String(value) }] : [],
        ),
        ...(list === 'quotations'
          ? leaning.map(line => ({ label: 'in line', note: `${line.id} (${line.relation})` }))
          : []),
      ],
    };
  }
  return null;
}

function spanRows(read: StoredReading, label: string, value: unknown): ExplainedRow[] {
  if (!Array.isArray(value) || value.length === 0) return [];
  const spans = (typeof value[0] === 'number' ? [value] : value) as Span[];
  return spans.map(span => ({ label, evidence: evidenceAt(read, span) }));
}

const evidenceAt = (read: StoredReading, span: Span): Evidence => ({
  report: read.id,
  span,
  text: read.text?.slice(span[0], span[1]) ?? '',
});
