// Checks on the reports themselves: joined articles, names under several spellings.
// Decides nothing about them; intake and compare/entities did.
import { HONORIFICS } from '../../lists/titles.js';
import type { Check, Entity, Surface } from '../../model/index.js';
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
    if (entity.kind !== 'person') return [];
    return (
      [
        ['surname', surnamesOf(entity), 40],
        ['given name', givenNamesOf(entity), 38],
      ] as const
    ).flatMap(([part, first, weight]) =>
      first.size < 2
        ? []
        : [
            {
              kind: 'names',
              line: `One person under ${counted(first.size, 'spelling')} of the ${part}: joined, with reasons.`,
              evidence: [...first.values()].map(one => one.evidence),
              weight: weight + Math.min(first.size, 5),
              about: [entity.id],
            },
          ],
    );
  });
  return [...joined, ...spelled];
}

/** The words of a name in small letters, whatever its apostrophe, without the forms of address before it. */
function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/’/g, "'")
    .split(/\s+/);
  const named = words.findIndex(word => !HONORIFICS.has(word.replace(/\.$/, '')));
  return words.slice(Math.max(named, 0));
}

/** The given names of full names, each with where it stands first; an initial is none, and half of a double name no other one. */
function givenNamesOf({ surfaces }: Entity): Map<string, Surface> {
  const first = new Map<string, Surface>();
  for (const one of surfaces) {
    const [given = '', ...behind] = wordsOf(one.text);
    if (behind.length === 0 || /^\p{L}\.?$/u.test(given) || given.includes('.')) continue;
    const isPart = [...first.keys()].some(
      known => known.split('-').includes(given) || given.split('-').includes(known) || behind.includes(known),
    );
    if (!isPart) first.set(given, one);
  }
  return first;
}

/** The spellings of a surname, whatever its points, each with where it stands first; "Giles" beside "Giles Penhale" and half of a double name are none. */
function surnamesOf({ surfaces }: Entity): Map<string, Surface> {
  const full = surfaces.filter(one => wordsOf(one.text).length > 1);
  const given = new Set(full.flatMap(one => wordsOf(one.text).slice(0, -1)));
  const first = new Map<string, Surface>();
  for (const one of surfaces) {
    const last = wordsOf(one.text).at(-1)!.replace(/\./g, '');
    if (given.has(last)) continue;
    const isPart = [...first.keys()].some(known => known.split('-').includes(last) || last.split('-').includes(known));
    if (!isPart && !first.has(last)) first.set(last, one);
  }
  return first;
}
