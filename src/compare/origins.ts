// Where the reports have it from: credits joined to origins, chains followed, and the independent ones counted.
// Does not find credits; read/credits does. Direction comes from credits only, never from likeness.
import type { Evidence, Origin, OriginReport, Span } from '../model/index.js';
import { overlaps } from '../model/index.js';
import { type CompareStep, type Comparison, evidenceOf, lineId, localKey, placeKey } from './comparison.js';
import { findTraces, isUnnamedMedia, paperKind, type Trace } from './origins/join.js';

interface Node {
  key: string;
  traces: Trace[];
  /** Keys of the nodes it has it from. */
  from: Set<string>;
  /** Papers that stand behind an outlet have the outlet's credit as their evidence. */
  papers: Trace[];
}

const creditKey = (report: string, credit: string): string => `${report}\u0000${credit}`;

function findNodes(comparison: Comparison): { nodes: Map<string, Node>; byCredit: Map<string, Trace> } {
  const nodes = new Map<string, Node>();
  const nodeOf = (key: string): Node => {
    let node = nodes.get(key);
    if (!node) nodes.set(key, (node = { key, traces: [], from: new Set(), papers: [] }));
    return node;
  };
  const traces = findTraces(comparison);
  const byCredit = new Map(traces.map(trace => [creditKey(trace.witness.report.id, trace.credit.id), trace]));
  for (const trace of traces) {
    const node = nodeOf(trace.key);
    node.traces.push(trace);
    if (trace.behind) {
      nodeOf(trace.behind).papers.push(trace);
      node.from.add(trace.behind);
    }
    const deep = trace.credit.from && byCredit.get(creditKey(trace.witness.report.id, trace.credit.from));
    if (deep && deep.key !== trace.key) node.from.add(deep.key);
  }
  return { nodes, byCredit };
}

const bareArticle = (words: string): string =>
  words
    .replace(/^(?:the|an?) /i, '')
    .replace(/^\p{L}+-based /u, '')
    .replace(/['’]s$/, '');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The fullest wording, the first in the alphabet among equals. */
const fullest = (names: readonly string[]): string =>
  [...names].sort(
    (a, b) => b.split(/[\s-]/).length - a.split(/[\s-]/).length || b.length - a.length || (a < b ? -1 : 1),
  )[0] ?? '';

/** What the house did itself, in its own reports: interview, release, reporting. */
function ownWork(traces: readonly Trace[]): string {
  const work = new Set<string>();
  for (const { credit, kind } of traces) {
    if (kind !== 'own') continue;
    if (credit.relation === 'told') work.add('interview');
    else if (credit.relation === 'published') work.add('release');
    else work.add('reporting');
  }
  return work.size > 0 ? `own ${[...work].sort().join(', ')}` : '';
}

/** "Interview with Ana Kovač", where one or two people spoke and nothing else is credited to the outlet. */
function withWhom(comparison: Comparison, traces: readonly Trace[], own: string): string {
  const told = traces.every(t => t.credit.relation === 'told');
  const authors = new Set(traces.map(t => t.author));
  if (!told || authors.has(undefined) || authors.size > 2) return own;
  const names = comparison.entities
    .filter(e => authors.has(e.id))
    .map(e => e.name)
    .sort();
  return names.length === authors.size ? `${own || 'interview'} with ${names.join(' and ')}` : own;
}

function nameOf(comparison: Comparison, node: Node): { name: string; kind: string } {
  const first = node.traces[0] ?? node.papers[0]!;
  const entityName = (id: string | undefined): string | undefined => comparison.entities.find(e => e.id === id)?.name;
  const wordsOf = (trace: Trace, span: Span | undefined): string | undefined =>
    span && bareArticle(trace.witness.report.text.slice(...span));
  const all = [...node.traces, ...node.papers];
  const author =
    entityName(all.find(t => t.author)?.author) ?? all.map(t => wordsOf(t, t.credit.speakerSpan)).find(Boolean);
  if (node.traces.length === 0 || first.kind === 'document') {
    const paper = node.traces.length === 0 ? first.credit.document! : (first.credit.document ?? first.credit.origin);
    const kind = paperKind(paper);
    const words = kind === 'document' ? bareArticle(paper) : kind;
    const named = author && !paper.includes(author) ? `${words} of ${author}` : bareArticle(paper);
    return { name: kind === 'document' ? `document: ${named}` : named, kind: 'document' };
  }
  const outlet = node.traces.some(t => t.kind === 'own') || first.outlet !== undefined;
  if (outlet) {
    const name = bareArticle(fullest(node.traces.map(t => t.outlet ?? t.credit.origin)));
    const own = withWhom(comparison, node.traces, ownWork(node.traces));
    const kind = node.traces.some(t => t.kind === 'agency') ? 'agency' : 'outlet';
    return { name: own ? `${name} (${own})` : name, kind };
  }
  const words = bareArticle(fullest(node.traces.map(t => t.credit.origin)));
  switch (first.kind) {
    case 'social':
      return { name: author ? `${author} on ${words}` : words, kind: 'social' };
    case 'occasion':
      return { name: author ? `${author}: ${words}` : words, kind: 'person' };
    case 'unnamed':
      return { name: `unnamed: ${words}`, kind: 'unnamed' };
    case 'agency':
    case 'outlet':
      return { name: words, kind: isUnnamedMedia(words) ? 'unnamed' : 'outlet' };
    default:
      return { name: capital(entityName(node.traces.find(t => t.entity)?.entity) ?? words), kind: first.kind };
  }
}

function buildOrigin(comparison: Comparison, node: Node, idOf: (key: string) => string): Origin {
  const evidence = new Map<string, OriginReport>();
  for (const trace of [...node.traces, ...node.papers]) {
    const { credit, witness } = trace;
    evidence.set(placeKey(witness.report.id, credit.span), {
      ...evidenceOf(witness, credit.span),
      relation: credit.relation,
      rule: credit.rule,
    });
  }
  const entity = node.traces.find(t => t.entity)?.entity;
  const from = [...node.from].map(idOf).sort();
  return {
    id: idOf(node.key),
    ...nameOf(comparison, node),
    reports: [...evidence].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, found]) => found),
    ...(entity ? { entity } : {}),
    ...(from.length > 0 ? { from } : {}),
  };
}

/** Where a credit's own chain ends: the paper behind it, the credit behind it, or its origin. A circle ends where it was entered. */
function rootOf(trace: Trace, byCredit: ReadonlyMap<string, Trace>): string {
  const seen = new Set<Trace>();
  let at = trace;
  while (!at.behind && at.credit.from && !seen.has(at)) {
    seen.add(at);
    const deep = byCredit.get(creditKey(at.witness.report.id, at.credit.from));
    if (!deep) break;
    at = deep;
  }
  return at.behind ?? at.key;
}

/** For a report that credits nobody: its own id, or the first id of the reports it shares its prose with. */
function ownOrigin(comparison: Comparison): (report: string) => string {
  const copies = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    while (copies.has(at)) at = copies.get(at)!;
    return at;
  };
  for (const { a, b, relation } of comparison.reuse) {
    if (relation !== 'copies-prose') continue;
    const [least, other] = [find(a), find(b)].sort();
    if (least !== other) copies.set(other!, least!);
  }
  return find;
}

const placeOf = (trace: Trace): string => placeKey(trace.witness.report.id, trace.credit.span);

export const origins: CompareStep = {
  id: 'compare.origins',
  needs: ['stories', 'entities', 'entityOf', 'reuse'],
  makes: ['origins', 'originsOf'],
  run(comparison) {
    const { nodes, byCredit } = findNodes(comparison);
    const ids = new Map<string, string>();
    for (const node of nodes.values()) {
      const places = node.traces.map(placeOf).concat(node.papers.map(t => `${placeOf(t)}\u0000paper`));
      ids.set(node.key, lineId('O', places));
    }
    const idOf = (key: string): string => ids.get(key)!;
    comparison.origins = [...nodes.values()]
      .map(node => buildOrigin(comparison, node, idOf))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const own = ownOrigin(comparison);
    const roots = new Map<string, Set<string>>();
    for (const trace of byCredit.values()) {
      const report = trace.witness.report.id;
      roots.set(report, (roots.get(report) ?? new Set()).add(idOf(rootOf(trace, byCredit))));
    }
    for (const { report } of comparison.witnesses)
      comparison.originsOf.set(report.id, [...(roots.get(report.id) ?? [own(report.id)])].sort());
  },
};

/**
 * Ids of the independent origins behind one line of one report: those credited in its sentence; else, if a speaker is
 * given, the one through which the report last had that speaker's words; else the report itself.
 */
export function originsBehind(comparison: Comparison, line: Evidence, speaker?: string | null): string[] {
  const witness = comparison.witnesses.find(w => w.report.id === line.report);
  if (!witness) return [];
  const sentence = witness.read.sentences.find(s => overlaps(s, line.span)) ?? line.span;
  const { credits } = witness.read;
  let behind = credits.filter(credit => overlaps(credit.span, sentence));
  if (behind.length === 0 && speaker)
    behind = credits
      .filter(
        c =>
          c.speaker && c.span[0] < sentence[0] && comparison.entityOf.get(localKey(line.report, c.speaker)) === speaker,
      )
      .slice(-1);
  if (behind.length === 0) return [line.report];
  const byId = new Map(comparison.origins.map(origin => [origin.id, origin]));
  const ids = new Set<string>();
  for (const credit of behind)
    for (const origin of comparison.origins)
      if (
        origin.reports.some(
          r => r.report === line.report && r.span[0] === credit.span[0] && r.span[1] === credit.span[1],
        )
      )
        ids.add(origin.id);
  for (const id of [...ids]) if (byId.get(id)!.from?.some(deep => ids.has(deep))) ids.delete(id);
  return ids.size > 0 ? [...ids].sort() : [line.report];
}
