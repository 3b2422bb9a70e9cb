// Who leans on whom and who acts on whom as a graph for Gephi (GEXF 1.3); every edge carries its line, its dates and a pin.
// Lays nothing out and weighs nothing but how many pieces of evidence an edge has.
import type { ActorRole, Evidence, When } from '../../model/index.js';
import { type ExportContext, type Exporter, flat, SIDE_OF_ROLE, wellFormed } from './exporter.js';

export const GEXF: Exporter = {
  format: 'gexf',
  gives: 'a graph of reports, origins and actors for Gephi; edges carry lines, dates and pins (GEXF 1.3)',
  file: 'record.gexf',
  build: context => [{ path: 'record.gexf', text: renderGexf(context) }],
};

interface Node {
  id: string;
  label: string;
  kind: string;
}

interface Edge {
  source: string;
  target: string;
  kind: string;
  /** The same from its target: copied prose. Readers of GEXF refuse a graph that mixes edges with a direction and edges without. */
  isSymmetric?: true;
  line: string;
  weight: number;
  lo?: string;
  hi?: string;
  pin?: Evidence;
}

const NODE_ATTRIBUTES = ['kind'] as const;
const EDGE_ATTRIBUTES = ['symmetric', 'line', 'date_lo', 'date_hi', 'report', 'start', 'end', 'words'] as const;

function renderGexf(context: ExportContext): string {
  const edges = edgesOf(context);
  const used = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = nodesOf(context).filter(({ id, kind }) => kind === 'report' || used.has(id));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<meta><creator>Onrecord</creator></meta>',
    '<graph defaultedgetype="directed" mode="static">',
    attributesXml('node', NODE_ATTRIBUTES),
    attributesXml('edge', EDGE_ATTRIBUTES),
    '<nodes>',
    ...nodes.map(nodeXml),
    '</nodes>',
    '<edges>',
    ...edges.map(edgeXml),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const reportNode = (id: string): string => `report:${id}`;

const nodesOf = ({ record }: ExportContext): Node[] => [
  ...record.reports.map(({ id, siglum, outlet, title }) => ({
    id: reportNode(id),
    label: `${siglum} ${outlet ?? title ?? id}`,
    kind: 'report',
  })),
  ...record.origins.map(({ id, name }) => ({ id, label: name, kind: 'origin' })),
  ...record.entities.map(({ id, name, kind }) => ({ id, label: name, kind })),
];

function edgesOf({ record }: ExportContext): Edge[] {
  const known = new Set([
    ...record.reports.map(({ id }) => reportNode(id)),
    ...record.origins.map(({ id }) => id),
    ...record.entities.map(({ id }) => id),
  ]);
  const edges: Edge[] = [
    ...record.origins.flatMap(({ id, reports, from }) => [
      ...reports.map(credit => ({
        source: reportNode(credit.report),
        target: id,
        kind: credit.relation as string,
        line: id,
        weight: 1,
        pin: credit,
      })),
      ...(from ?? []).map(target => ({ source: id, target, kind: 'via', line: id, weight: 1 })),
    ]),
    ...record.reuse.map(({ a, b, relation, runs }) => ({
      source: reportNode(a),
      target: reportNode(b),
      kind: relation as string,
      isSymmetric: true as const,
      line: `${a} ${b}`,
      weight: runs.length,
      ...(runs[0] ? { pin: { report: a, span: runs[0].a, text: runs[0].text } } : {}),
    })),
    ...record.utterances.flatMap(({ id, speaker, members }) =>
      speaker === null
        ? []
        : members.map(member => ({
            source: speaker,
            target: reportNode(member.report),
            kind: 'quoted in',
            line: id,
            weight: 1,
            pin: member,
          })),
    ),
    ...record.events.flatMap(({ id, type, when, actors, members }) =>
      pairsOf(actors).map(([source, target]) => ({
        source,
        target,
        kind: type,
        line: id,
        weight: members.length,
        ...daysOf(when),
        pin: members[0]!,
      })),
    ),
  ];
  return edges.filter(({ source, target }) => known.has(source) && known.has(target) && source !== target);
}

const daysOf = (when: When | null) => (when ? { lo: when.lo, hi: when.hi } : {});

/** Each named actor with each named recipient, host or victim, once. */
function pairsOf(actors: readonly { role: ActorRole; entity: string | null }[]): [string, string][] {
  const named = (side: 'actor' | 'recipient') => [
    ...new Set(actors.filter(({ role }) => SIDE_OF_ROLE[role] === side).flatMap(({ entity }) => entity ?? [])),
  ];
  const recipients = named('recipient');
  return named('actor').flatMap(actor => recipients.map((recipient): [string, string] => [actor, recipient]));
}

const attributesXml = (kind: string, names: readonly string[]): string =>
  `<attributes class="${kind}">${names.map(name => `<attribute id="${name}" title="${name}" type="string"/>`).join('')}</attributes>`;

const nodeXml = ({ id, label, kind }: Node): string =>
  `<node id="${escapeXml(id)}" label="${escapeXml(label)}">${valuesXml([['kind', kind]])}</node>`;

function edgeXml({ source, target, kind, line, weight, lo, hi, pin, isSymmetric }: Edge, index: number): string {
  const values: [string, string | undefined][] = [
    ['symmetric', isSymmetric && 'true'],
    ['line', line],
    ['date_lo', lo],
    ['date_hi', hi],
    ['report', pin?.report],
    ['start', pin && String(pin.span[0])],
    ['end', pin && String(pin.span[1])],
    ['words', pin?.text],
  ];
  return `<edge id="${index}" source="${escapeXml(source)}" target="${escapeXml(target)}" kind="${escapeXml(kind)}" label="${escapeXml(kind)}" weight="${weight}">${valuesXml(values)}</edge>`;
}

const valuesXml = (values: readonly [string, string | undefined][]): string =>
  `<attvalues>${values
    .filter(([, value]) => value)
    .map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(value!)}"/>`)
    .join('')}</attvalues>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for an attribute: marked letters as entities, what XML 1.0 cannot hold as the replacement character, one line. */
const escapeXml = (words: string): string =>
  wellFormed(flat(words))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, letter => ENTITIES[letter]!);
