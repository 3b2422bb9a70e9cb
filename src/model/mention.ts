// Words that name or mean somebody or something, and the entity they are believed to mean inside one report.
import type { Span } from './span.js';

export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'other';

export interface Mention {
  id: string;
  /** Titles are left out ("Foreign Minister [Ana Kovač]"); they are roles of the entity. */
  span: Span;
  kind: EntityKind;
  /** Id of a `ReportEntity` of the same report. */
  entity: string;
  /** `name`: a name, or the words by which people, a body or a paper without any other speak: "leadership aides". */
  form: 'name' | 'nominal' | 'pronoun';
  /** Why this mention means that entity, for `onrecord why`: `surname of m3`, `only man named before`. */
  because?: string;
  rule?: string;
}

/** The rule that lets people without a name go by the words that report their speech. */
export const UNNAMED_SOURCE = 'read.coreference.unnamed-source';

/** Whether a mention names its bearer: "leadership aides" of two reports need not be the same. */
export const isNaming = ({ form, rule }: Mention): boolean => form === 'name' && rule !== UNNAMED_SOURCE;

/** A title or role as a report words it. */
export interface Role {
  text: string;
  span: Span;
}

/** What one report's mentions of one thing have in common. */
export interface ReportEntity {
  id: string;
  kind: EntityKind;
  /** Longest name in the report, as spelled there. */
  name: string;
  roles: Role[];
  /** What it stands in for when the name of a place means its government: `government`. */
  standsFor?: string;
  gender?: 'female' | 'male';
}
