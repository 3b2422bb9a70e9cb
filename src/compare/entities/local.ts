// A report's own entity as comparing sees it: its names, its roles, its gender, where it stands first.
// Does not judge.
import { plain } from '../../language/spellings.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import type { Evidence, Mention, ReportEntity } from '../../model/index.js';
import { type Comparison, placeKey } from '../comparison.js';

export interface LocalEntity {
  report: string;
  entity: ReportEntity;
  /** Made of the report and the place of its first mention. */
  key: string;
  /** Longest name. */
  name: string;
  named: boolean;
  mentions: Mention[];
  /** Spellings of its names with how often and where first. */
  spellings: { text: string; count: number; evidence: Evidence }[];
  /** Small-letter words of its roles, without forms of address. */
  roleWords: Set<string>;
  /** Countries and places its roles name: "Ukrainian Foreign Minister" gives Ukraine. */
  roleCountries: Set<string>;
  /** What makes it different from others of its name: kind, names, roles, gender. */
  signature: string;
}

const SMALL = /^(?:the|a|an|of|for|and|in|at|to|his|her|its|their|mr|mrs|ms|dr|former|acting|then|who|is|was|our|new)$/;

export function localEntities(comparison: Comparison): LocalEntity[] {
  return comparison.witnesses.flatMap(({ report, read }) => {
    const byEntity = new Map<string, Mention[]>();
    for (const mention of read.mentions)
      byEntity.set(mention.entity, [...(byEntity.get(mention.entity) ?? []), mention]);
    return read.entities.flatMap(entity => {
      const mentions = byEntity.get(entity.id) ?? [];
      const [first] = mentions;
      if (!first) return [];
      const spellings = new Map<string, { text: string; count: number; evidence: Evidence }>();
      for (const mention of mentions) {
        if (mention.form !== 'name') continue;
        const text = report.text.slice(mention.span[0], mention.span[1]);
        const known = spellings.get(text);
        if (known) known.count++;
        else spellings.set(text, { text, count: 1, evidence: { report: report.id, span: mention.span, text } });
      }
      const roleWords = new Set(
        entity.roles
          .flatMap(role => role.text.toLowerCase().split(/[^\p{L}-]+/u))
          .filter(word => word.length > 1 && !SMALL.test(word)),
      );
      const roleCountries = new Set(
        entity.roles
          .flatMap(role => role.text.split(/[\s,]+/))
          .flatMap(word => {
            const country = COUNTRY_BY_DEMONYM.get(word) ?? COUNTRY_BY_NAME.get(word.replace(/[’']s$/, ''));
            return country ? [country.name] : [];
          }),
      );
      const named = spellings.size > 0;
      const names = [...spellings.keys()].sort();
      return [
        {
          report: report.id,
          entity,
          key: placeKey(report.id, first.span),
          name: entity.name,
          named,
          mentions,
          spellings: [...spellings.values()],
          roleWords,
          roleCountries,
          signature: [
            entity.kind,
            entity.gender ?? '',
            names.map(plain).join('/'),
            [...roleWords].sort().join('/'),
          ].join('|'),
        },
      ];
    });
  });
}
