// Checks on the reports themselves: joined articles, names under several spellings.
// Decides nothing about them; intake and compare/entities did.
import type { Check } from '../../model/index.js';
import { type CheckContext, counted } from './index.js';

/** Checks on parts, spellings. */
export function reportChecks({ record, witnesses }: CheckContext): Check[] {
  const joined = record.reports.flatMap(report => {
    const text = witnesses.get(report.id)?.report.text;
    return report.parts.slice(1).flatMap(part => {
      const first = report.lines.find(line => line.span[0] >= part.span[0]);
      if (!text || !first) return [];
      return [
        {
          kind: 'part',
          line: 'Another article is joined to the end of this report.',
          evidence: [{ report: report.id, span: first.span, text: text.slice(...first.span) }],
          weight: 68,
          about: [],
        },
      ];
    });
  });
  const spelled = record.entities.flatMap(entity => {
    const first = new Map<string, (typeof entity.surfaces)[number]>();
    for (const one of entity.surfaces) {
      const last = one.text
        .split(/\s+/)
        .at(-1)!
        .replace(/[’']s?$/, '')
        .toLowerCase();
      if (!first.has(last)) first.set(last, one);
    }
    if (entity.kind !== 'person' || first.size < 2) return [];
    return [
      {
        kind: 'names',
        line: `One person under ${counted(first.size, 'spelling')} of the surname: joined, with reasons.`,
        evidence: [...first.values()].map(one => one.evidence),
        weight: 40 + Math.min(first.size, 5),
        about: [entity.id],
      },
    ];
  });
  return [...joined, ...spelled];
}
