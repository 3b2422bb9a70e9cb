// Who says what in one record: a person or body as the record joined it from the reports, with every spelling, role and statement.
// Joins nobody and parts nobody; compare/ did, and a person's decisions.
import type { Entity, Span } from '../../model/index.js';
import { hull } from '../../model/index.js';
import { bearerOf, type Hit, type RecordOfStory } from '../../store/index.js';

/** A statement or stance with its sentence; of the text that the record was made from. */
export type SaidLine = Omit<Hit, 'version'> & { version?: number };

/** Words of a report, where they stand first, and how often they stand. */
export interface PlacedWords {
  text: string;
  count: number;
  report: string;
  at: number;
}

/** One who bears a name in a record. */
export interface Bearer {
  id: string;
  name: string;
  kind: string;
  role?: string;
  statements: number;
}

export interface RecordPerson extends Bearer {
  lines: SaidLine[];
  roles: PlacedWords[];
  spellings: PlacedWords[];
}

/** Roles and spellings listed; the rest say little more. */
export const MOST_PLACED = 12;

/** Those of a record who bear all words of a name under one of their spellings; those who say most first. */
export function bearersIn(found: RecordOfStory, name: string): Bearer[] {
  const asked = skeletonsOf(name);
  if (asked.length === 0) return [];
  const bears = (words: string): boolean => {
    const own = new Set(skeletonsOf(words));
    return asked.every(word => own.has(word));
  };
  const speakers = speakersOf(found);
  return found.record.entities
    .filter(entity => [entity.name, ...entity.surfaces.map(({ text }) => text)].some(bears))
    .map(entity => bearerIn(found, entity, speakers))
    .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
}

/** One of a record by its id; undefined where there is none. */
export function personIn(found: RecordOfStory, id: string): RecordPerson | undefined {
  const entity = found.record.entities.find(one => one.id === id);
  if (!entity) return undefined;
  return {
    ...bearerIn(found, entity, speakersOf(found)),
    lines: linesOf(found, entity),
    roles: placed(entity.roles.map(({ text, report, span }) => ({ text, report, at: span[0], count: 1 }))),
    spellings: placed(
      entity.surfaces.map(({ text, report, count, evidence }) => ({ text, report, at: evidence.span[0], count })),
    ),
  };
}

/** The one of a record whom a report calls by a name: by the report's own entity of that name, else by how it spells it. */
export function personOfReport({ record, witnesses }: RecordOfStory, report: string, name: string): Entity | undefined {
  const read = witnesses.find(one => one.report.id === report)?.read;
  const own = new Set(read?.entities.filter(entity => entity.name === name).map(({ id }) => id));
  return (
    record.entities.find(({ members }) => members.some(one => one.report === report && own.has(one.entity))) ??
    record.entities.find(({ surfaces }) => surfaces.some(one => one.report === report && one.text === name))
  );
}

const skeletonsOf = (name: string): string[] => bearerOf(name).trim().split(' ').filter(Boolean);

/**
 * Speakers that a person set. All else goes by the reading of its own report: of an utterance that several reports tell in other words
 * the speaker of one is not that of all.
 */
type Speakers = ReadonlyMap<string, string | null>;

const keyOf = (report: string, quotation: string): string => `${report}\n${quotation}`;

const speakersOf = ({ record }: RecordOfStory): Speakers =>
  new Map(
    record.utterances
      .filter(({ decided }) => decided?.some(({ action }) => action === 'set-speaker'))
      .flatMap(({ speaker, members }) =>
        members.map(({ report, quotation }): [string, string | null] => [keyOf(report, quotation), speaker]),
      ),
  );

const bearerIn = (found: RecordOfStory, entity: Entity, speakers: Speakers): Bearer => {
  const [role] = entity.roles;
  return {
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    ...(role ? { role: role.text } : {}),
    statements: heldOf(found, entity, speakers).length,
  };
};

interface Held {
  kind: 'quotation' | 'stance';
  report: string;
  id: string;
  type: string;
  span: Span;
}

function heldOf({ witnesses }: RecordOfStory, entity: Entity, speakers: Speakers): Held[] {
  const members = new Set(entity.members.map(one => keyOf(one.report, one.entity)));
  const isOwn = (report: string, one: string | null): boolean => one !== null && members.has(keyOf(report, one));
  return witnesses.flatMap(({ report: { id: report }, read }): Held[] => [
    ...read.quotations.flatMap(({ id, type, content, speaker }): Held[] => {
      const span = hull(content);
      const said = speakers.get(keyOf(report, id));
      const isSaid = said === undefined ? isOwn(report, speaker) : said === entity.id;
      return span && isSaid ? [{ kind: 'quotation', report, id, type, span }] : [];
    }),
    ...read.stances.flatMap(({ id, stance, content, holder }): Held[] => {
      const span = hull(content);
      return span && isOwn(report, holder) ? [{ kind: 'stance', report, id, type: stance, span }] : [];
    }),
  ]);
}

/** All that one says, the latest report first and in the order of its text. */
function linesOf(found: RecordOfStory, entity: Entity): SaidLine[] {
  const witnesses = new Map(found.witnesses.map(one => [one.report.id, one]));
  return heldOf(found, entity, speakersOf(found))
    .map((held): SaidLine => {
      const { report, read } = witnesses.get(held.report)!;
      const sentence = read.sentences.find(([start, end]) => start <= held.span[0] && held.span[0] < end) ?? held.span;
      const published = read.published?.lo.slice(0, 10);
      return {
        ...held,
        who: entity.name,
        text: report.text.slice(...held.span),
        sentence,
        sentenceText: report.text.slice(...sentence),
        ...(report.outlet === undefined ? {} : { outlet: report.outlet }),
        ...(report.title === undefined ? {} : { title: report.title }),
        ...(published ? { published } : {}),
      };
    })
    .sort(
      (a, b) =>
        (a.published === b.published ? 0 : (a.published ?? '') < (b.published ?? '') ? 1 : -1) ||
        (a.report === b.report ? a.span[0] - b.span[0] : a.report < b.report ? -1 : 1),
    );
}

/** The same words in any case of letters once, the most frequent first. */
export function placed(all: readonly PlacedWords[]): PlacedWords[] {
  const known = new Map<string, PlacedWords>();
  for (const { text: words, count, report, at } of all) {
    const text = words.replace(/\s+/g, ' ');
    const one = known.get(text.toLowerCase());
    if (one) one.count += count;
    else known.set(text.toLowerCase(), { text, count, report, at });
  }
  return [...known.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, MOST_PLACED);
}
