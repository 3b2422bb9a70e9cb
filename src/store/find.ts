// A search: what a person asked, narrowed and put to the engine; each row found becomes a hit pinned to its sentence.
// Ranks nothing: later reports come first, and lines in the order of their text.
import { OnrecordError } from '../errors.js';
import type { Span } from '../model/index.js';
import type { Engine, FoundRow } from './engine.js';
import { followFields } from './fields.js';
import { firstForm, pinFound } from './pinning.js';
import { bearerOf, unpackReading } from './rows.js';
import { type Found, type Hit, LINE_KINDS, type Query } from './store.js';
import { type Term, termsOf } from './words.js';

const DEFAULT_LIMIT = 20;
const MOST_LIMIT = 500;

/** **Errors**: E405 where neither words nor anything else is asked for, E408 for a field that cannot be followed. */
export async function findLines(engine: Engine, asked: Query): Promise<Found> {
  const query = followFields(asked);
  const { words = '', who, outlet, from, to, type, story, after } = query;
  const terms: Term[] = words.trim() === '' ? [] : termsOf(words);
  if (terms.length === 0 && who === undefined && [outlet, from, to, story].every(one => one === undefined))
    throw new OnrecordError('E405', '""');
  const limit = Math.max(1, Math.min(MOST_LIMIT, query.limit ?? DEFAULT_LIMIT));
  const place = /^(\d{1,15})-(\d{1,15})$/.exec(after ?? '');
  // A name or a type is a line's, never a whole text's.
  const isOfLines = who !== undefined || type !== undefined;
  const kinds = (query.kinds ?? LINE_KINDS).filter(kind => kind !== 'report' || !isOfLines);
  const rows = await engine.find(terms, {
    kinds,
    bearer: who === undefined ? [] : bearerOf(who).trim().split(' ').filter(Boolean),
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(type === undefined ? {} : { type }),
    ...(story === undefined ? {} : { story }),
    ...(place ? { after: { report: Number(place[1]), line: Number(place[2]) } } : {}),
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const hits = await hitsOf(engine, shown, terms);
  const last = shown.at(-1);
  return rows.length > limit && last ? { hits, next: `${last.report}-${last.line}` } : { hits };
}

interface FoundReport {
  key: number;
  id: string;
  version: number;
  title: string | null;
  outlet: string | null;
  lo: string;
  text: string;
  sentences: readonly Span[];
}

async function hitsOf(engine: Engine, rows: readonly FoundRow[], terms: readonly Term[]): Promise<Hit[]> {
  if (rows.length === 0) return [];
  const found = await engine.db
    .selectFrom('report')
    .select(['key', 'id', 'version', 'title', 'outlet', 'lo', 'text', 'reading'])
    .where('key', 'in', [...new Set(rows.map(row => row.report))])
    .execute();
  const reports = new Map<number, FoundReport>(
    found.map(({ reading, ...report }) => [
      report.key,
      { ...report, sentences: reading === null ? [] : unpackReading(reading).sentences },
    ]),
  );
  return rows.flatMap(row => {
    const report = reports.get(row.report);
    return report ? [hitOf(row, report, terms)] : [];
  });
}

function hitOf(row: FoundRow, report: FoundReport, terms: readonly Term[]): Hit {
  const { text, title, outlet, lo } = report;
  // Words found in the title alone stand at the head of the text.
  const span: Span =
    row.kind === 'report' ? (pinFound(row.marked ?? '', text, terms) ?? [0, 0]) : [row.start, row.stop];
  const at = row.kind === 'report' ? span[0] : (firstForm(text, span, terms) ?? span[0]);
  const sentence = report.sentences.find(([start, end]) => start <= at && at < end) ?? lineAt(text, span);
  return {
    kind: row.kind,
    report: report.id,
    version: report.version,
    ...(row.kind === 'report' ? {} : { id: row.id, type: row.type }),
    span,
    text: text.slice(...span),
    sentence,
    sentenceText: text.slice(...sentence),
    ...(row.who === null ? {} : { who: row.who }),
    ...(outlet === null ? {} : { outlet }),
    ...(title === null ? {} : { title }),
    ...(lo === '' ? {} : { published: lo }),
  };
}

/** The line of the text that holds a span, where no sentence does. */
function lineAt(text: string, [start]: Span): Span {
  const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const end = text.indexOf('\n', start);
  return [from, end < 0 ? text.length : end];
}
