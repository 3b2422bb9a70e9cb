// Checks on where it comes from: several reports that lean on one origin, and text that one took from another.
// Reads no credit; read/credits and compare/origins do.
import type { Check } from '../../model/index.js';
import { type CheckContext, counted, reportsIn } from './index.js';

/** Longest run shown of copied prose, in UTF-16 units. */
const SHOWN_RUN_CHARS = 200;

/** Checks on origins and text reuse. */
export function originChecks({ record, witnesses }: CheckContext): Check[] {
  const leaning = record.origins.flatMap(origin => {
    const reports = reportsIn(origin.reports);
    if (reports < 2) return [];
    return [
      {
        kind: 'origin',
        line: `${counted(reports, 'report')}, 1 origin: ${origin.name}.`,
        evidence: onePerReport(origin.reports),
        weight: 74 + Math.min(reports, 5),
        about: [origin.id],
      },
    ];
  });
  const copied = record.reuse.flatMap(reuse => {
    const longest = [...reuse.runs].sort((a, b) => b.text.length - a.text.length)[0];
    const [a, b] = [witnesses.get(reuse.a), witnesses.get(reuse.b)];
    if (reuse.relation !== 'copies-prose' || !longest || !a || !b) return [];
    return [
      {
        kind: 'copied',
        line: 'Two reports share prose outside quotation marks.',
        evidence: [
          pin(reuse.a, a.report.text, longest.a, SHOWN_RUN_CHARS),
          pin(reuse.b, b.report.text, longest.b, SHOWN_RUN_CHARS),
        ],
        weight: 78,
        about: [],
      },
    ];
  });
  return [...leaning, ...copied];
}

const onePerReport = <T extends { report: string; span: readonly [number, number]; text: string }>(
  items: readonly T[],
) => {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(item.report)) seen.set(item.report, item);
  return [...seen.values()].map(({ report, span, text }) => ({ report, span, text }));
};

/** The run cut at a space before the limit, so that no surrogate pair is split. */
function pin(report: string, text: string, span: readonly [number, number], limit: number) {
  const space = span[1] - span[0] > limit ? text.lastIndexOf(' ', span[0] + limit) : span[1];
  const end = space > span[0] ? space : span[1];
  return { report, span: [span[0], end] as const, text: text.slice(span[0], end) };
}
