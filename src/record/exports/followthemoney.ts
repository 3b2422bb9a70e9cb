// People, bodies and reports as FollowTheMoney entities for OpenAleph and its kin; the spans stand in a file beside them.
// Says nothing of places: the model has no schema for a place without an address.
import { createHash } from 'node:crypto';
import type { Entity, RecordReport } from '../../model/index.js';
import { datePartsOf } from './dates.js';
import { type ExportContext, type Exporter, flat, jsonLines, pinOf } from './exporter.js';

export const FOLLOWTHEMONEY: Exporter = {
  format: 'ftm',
  gives: 'people, bodies and reports as FollowTheMoney entities, with a file of spans beside them',
  build: context => {
    const named = context.record.entities.flatMap(entity => {
      const schema = SCHEMA_OF[entity.kind];
      return schema ? [{ entity, schema }] : [];
    });
    const mentions = named.flatMap(({ entity, schema }) => mentionsOf(entity, schema));
    return [
      {
        path: 'entities.ftm.json',
        text: jsonLines([
          ...context.record.reports.map(articleOf),
          ...named.map(({ entity, schema }) => partyOf(entity, schema, context)),
          ...mentions.map(({ mention }) => mention),
        ]),
      },
      { path: 'spans.jsonl', text: jsonLines(mentions.flatMap(({ spans }) => spans)) },
    ];
  },
};

/** Our kinds under the model's schemas; a group is somebody of whom no more is known. */
const SCHEMA_OF: Readonly<Partial<Record<Entity['kind'], string>>> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'LegalEntity',
};

/** Ids may hold no separators: a report's is made from a hash of its id. */
const reportKey = (report: string): string => `onrecord-report-${hashOf(report)}`;
const entityKey = (entity: string): string => `onrecord-${entity}`;
const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 20);

/** Every property of the model is a list of strings. */
const propertiesOf = (values: Record<string, readonly (string | undefined)[]>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, list]) => [name, [...new Set(list.filter(value => value !== undefined).map(flat))]] as const)
      .map(([name, list]) => [name, list.filter(value => value !== '')] as const)
      .filter(([, list]) => list.length > 0),
  );

function articleOf(report: RecordReport) {
  const dates = datePartsOf(report.published);
  const isSure = report.published?.basis === 'stated' || report.published?.basis === 'resolved';
  return {
    id: reportKey(report.id),
    schema: 'Article',
    properties: propertiesOf({
      name: [report.title ?? report.id],
      title: [report.title],
      fileName: [report.id],
      author: [report.byline],
      publisher: [report.outlet],
      publishedAt: [isSure && dates && !dates.end ? report.published?.lo.slice(0, 10) : undefined],
      sourceUrl: [report.url],
      language: [report.language === 'en' ? 'eng' : undefined],
    }),
  };
}

function partyOf({ id, name, surfaces, roles }: Entity, schema: string, { reportOf }: ExportContext) {
  const reports = [...new Set(surfaces.map(({ report }) => report))].sort();
  return {
    id: entityKey(id),
    schema,
    properties: propertiesOf({
      name: [name],
      alias: surfaces.map(({ text }) => text).filter(text => text !== name),
      ...(schema === 'Person'
        ? { position: roles.map(({ text }) => text) }
        : { summary: roles.map(({ text }) => text) }),
      sourceUrl: reports.map(report => reportOf(report)?.url),
      proof: reports.map(reportKey),
    }),
  };
}

/** One Mention a report that names the party, and the rows of its spans. */
function mentionsOf({ id, surfaces, roles }: Entity, schema: string) {
  const reports = [...new Set(surfaces.map(({ report }) => report))].sort();
  return reports.map(report => {
    const here = surfaces.filter(surface => surface.report === report);
    const key = `onrecord-mention-${hashOf(`${id} ${report}`)}`;
    return {
      mention: {
        id: key,
        schema: 'Mention',
        properties: propertiesOf({
          document: [reportKey(report)],
          resolved: [entityKey(id)],
          name: here.map(({ text }) => text),
          detectedSchema: [schema],
        }),
      },
      spans: [
        ...here.map(({ evidence }) => ({ mention: key, entity: entityKey(id), part: 'name', ...pinOf(evidence) })),
        ...roles
          .filter(role => role.report === report)
          .map(role => ({ mention: key, entity: entityKey(id), part: 'role', ...pinOf(role) })),
      ],
    };
  });
}
