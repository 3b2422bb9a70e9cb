// Who speaks for whom: bodies and places that a person's roles name.
// Does not look at quotations.
import type { Comparison } from '../comparison.js';

/** For each person or body, the bodies and places named in its roles: "spokeswoman of the Harbour Board" speaks for the board. */
export function findAffiliates(comparison: Comparison): Map<string, readonly string[]> {
  const byName = new Map<string, string>();
  for (const entity of comparison.entities) {
    if (entity.kind === 'person' || entity.kind === 'other') continue;
    for (const surface of [entity.name, ...entity.surfaces.map(x => x.text)]) {
      const name = nameKey(surface);
      if (name.length > 2 && !byName.has(name)) byName.set(name, entity.id);
    }
  }
  const affiliates = new Map<string, string[]>();
  for (const entity of comparison.entities) {
    const found = new Set<string>();
    for (const role of entity.roles) {
      const words = nameKey(role.text).split(' ');
      for (let from = 0; from < words.length; from++) {
        for (let to = from + 1; to <= Math.min(words.length, from + 5); to++) {
          const other = byName.get(words.slice(from, to).join(' '));
          if (other !== undefined && other !== entity.id) found.add(other);
        }
      }
    }
    if (found.size > 0) affiliates.set(entity.id, [...found]);
  }
  return affiliates;
}

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim();
