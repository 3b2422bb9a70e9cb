// Where it comes from, in three layers: who it comes from first, the agency or outlet it came through, the reports.
// Beside each report stand the words that prove its edges. Lays out with dagre; draws only edges that a credit proves.
import dagre from '@dagrejs/dagre';
import { curveBumpX, line } from 'd3-shape';

export interface GraphNode {
  id: string;
  label: string;
  layer: 'origin' | 'relay' | 'report';
  href: string;
  /** Under the label: the words that lead from one origin to the next, or what the report is called. */
  words?: string;
  /** Beside a report: its crediting words, each with the edge it proves. */
  proofs?: { words: string; href: string }[];
}

export interface GraphEdge {
  from: string;
  to: string;
  /** The words that prove it. */
  words: string;
  href: string;
}

const LAYERS: readonly GraphNode['layer'][] = ['origin', 'relay', 'report'];
/** Letters of a line of a label that fit a box, measured for the page's sans face at 13 units. */
const LABEL_CHARS = 27;
/** Letters of a proof that fit between the reports and the right edge. */
const PROOF_CHARS = 52;
const MOST_PROOFS = 4;
const WIDTH = 1000;
const BOX = { width: 200, line: 16 };
const REPORT = 30;
const PROOF_LINE = 15;
/** Left edges of the three layers. */
const LEFT: Record<GraphNode['layer'], number> = { origin: 1, relay: 280, report: 590 };

export const SourceGraph = ({ nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }) => {
  if (edges.length === 0) return <></>;
  const { placed, height, routes } = laidOut(nodes, edges);
  return (
    <svg
      class="graph"
      viewBox={`0 0 ${WIDTH} ${Math.ceil(height)}`}
      role="group"
      aria-label="Origins and the reports that lean on them; the table below holds the same"
    >
      {edges.map((edge, index) => (
        <a href={edge.href} aria-label={`${edge.words}`}>
          <path class="edge" d={routes[index]} />
          <title>{edge.words}</title>
        </a>
      ))}
      {nodes.map(node => (
        <Node node={node} y={placed.get(node.id)!} />
      ))}
    </svg>
  );
};

const Node = ({ node, y }: { node: GraphNode; y: number }) =>
  node.layer === 'report' ? <ReportNode node={node} y={y} /> : <OriginNode node={node} y={y} />;

const OriginNode = ({ node, y }: { node: GraphNode; y: number }) => {
  const lines = wrapped(node.label);
  const height = heightOf(node);
  const left = LEFT[node.layer];
  return (
    <>
      <a href={node.href}>
        <rect
          class={node.layer === 'origin' ? 'n-first' : 'n-relay'}
          x={left}
          y={y - height / 2}
          width={BOX.width}
          height={height}
          rx="2"
        />
        {lines.map((text, index) => (
          <text
            class={node.layer === 'origin' ? 'n-lab first' : 'n-lab'}
            x={left + 12}
            y={y - ((lines.length - 1) * BOX.line) / 2 + index * BOX.line + 4.5}
          >
            {text}
          </text>
        ))}
        <title>{node.label}</title>
      </a>
    </>
  );
};

const ReportNode = ({ node, y }: { node: GraphNode; y: number }) => {
  const left = LEFT.report;
  const proofs = (node.proofs ?? []).slice(0, MOST_PROOFS);
  const more = (node.proofs?.length ?? 0) - proofs.length;
  const lines = proofs.length + (node.words ? 1 : 0) + (more > 0 ? 1 : 0);
  const top = y - ((lines - 1) * PROOF_LINE) / 2 + 4;
  const offset = node.words ? 1 : 0;
  return (
    <>
      <a href={node.href}>
        <circle class="n-report" cx={left + REPORT / 2} cy={y} r={REPORT / 2 - 1} />
        <text class="n-sig" x={left + REPORT / 2} y={y + 4.5} text-anchor="middle">
          {node.label}
        </text>
      </a>
      {node.words ? (
        <text class="n-out" x={left + REPORT + 12} y={top}>
          {cut(node.words, PROOF_CHARS)}
        </text>
      ) : (
        ''
      )}
      {proofs.map((proof, index) => (
        <a href={proof.href}>
          <text class="why" x={left + REPORT + 12} y={top + (index + offset) * PROOF_LINE}>
            {`“${cut(proof.words, PROOF_CHARS)}”`}
          </text>
        </a>
      ))}
      {more > 0 ? (
        <text class="n-out" x={left + REPORT + 12} y={top + (lines - 1) * PROOF_LINE}>
          {`and ${more} more`}
        </text>
      ) : (
        ''
      )}
    </>
  );
};

/** Order within a layer and height come from dagre; the layers stand where the page wants them. */
function laidOut(nodes: readonly GraphNode[], edges: readonly GraphEdge[]) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 80, marginy: 6 });
  graph.setDefaultEdgeLabel(() => ({}));
  const layer = new Map(nodes.map(node => [node.id, LAYERS.indexOf(node.layer)]));
  graph.setNode('root', { width: 1, height: 1 });
  for (const node of nodes) {
    graph.setNode(node.id, { width: BOX.width, height: heightOf(node) });
    // A heavy edge from a root that is not drawn keeps every node in its own layer.
    graph.setEdge('root', node.id, { minlen: layer.get(node.id)! + 1, weight: 100 });
  }
  for (const edge of edges) {
    const span = layer.get(edge.to)! - layer.get(edge.from)!;
    if (span > 0) graph.setEdge(edge.from, edge.to, { minlen: span });
  }
  dagre.layout(graph);
  const placed = new Map(nodes.map(node => [node.id, graph.node(node.id).y as number]));
  const top = Math.min(...nodes.map(node => placed.get(node.id)! - heightOf(node) / 2)) - 6;
  const bottom = Math.max(
    ...nodes.map(node => placed.get(node.id)! + heightOf(node) / 2),
    ...edges.flatMap(({ from, to }) => (graph.edge(from, to)?.points ?? []).map((point: { y: number }) => point.y)),
  );
  const height = bottom - top + 8;
  const isTurned = readsUpwards(nodes, placed);
  const heightOnPage = (y: number) => (isTurned ? height - (y - top) : y - top);
  for (const [id, y] of placed) placed.set(id, heightOnPage(y));
  const layerOf = new Map(nodes.map(node => [node.id, node.layer]));
  const draw = line().curve(curveBumpX);
  const routes = edges.map(({ from, to }) => {
    const [a, b] = [layerOf.get(from)!, layerOf.get(to)!];
    const start: [number, number] = [LEFT[a] + BOX.width, placed.get(from)!];
    const end: [number, number] = [LEFT[b], placed.get(to)!];
    // An edge inside one layer bows out at its right side.
    if (a === b)
      return `M${start[0]} ${start[1]}C${start[0] + 40} ${start[1]} ${start[0] + 40} ${end[1]} ${start[0]} ${end[1]}`;
    const between =
      LAYERS.indexOf(b) - LAYERS.indexOf(a) > 1 ? passing(graph.edge(from, to)?.points, LEFT.relay, heightOnPage) : [];
    return draw([start, ...between, end]) ?? '';
  });
  return { placed, height, routes };
}

/** Whether most reports stand above one that comes before them: crossings are the same upside down, the order is not. */
function readsUpwards(nodes: readonly GraphNode[], placed: ReadonlyMap<string, number>): boolean {
  const heights = nodes.filter(node => node.layer === 'report').map(node => placed.get(node.id)!);
  let upwards = 0;
  for (const [index, y] of heights.entries())
    for (const later of heights.slice(index + 1)) upwards += later < y ? 1 : -1;
  return upwards > 0;
}

/** Where an edge that skips the middle layer passes it: the height dagre kept free for it. */
function passing(
  points: readonly { x: number; y: number }[] | undefined,
  x: number,
  heightOnPage: (y: number) => number,
): [number, number][] {
  const middle = points?.[Math.floor(points.length / 2)];
  if (!middle) return [];
  return [
    [x, heightOnPage(middle.y)],
    [x + BOX.width, heightOnPage(middle.y)],
  ];
}

function heightOf(node: GraphNode): number {
  if (node.layer !== 'report') return 14 + wrapped(node.label).length * BOX.line;
  const proofs = node.proofs?.length ?? 0;
  const lines = Math.min(proofs, MOST_PROOFS) + (node.words ? 1 : 0) + (proofs > MOST_PROOFS ? 1 : 0);
  return Math.max(REPORT, lines * PROOF_LINE) + 8;
}

/** A label in at most two lines, broken at a space. */
function wrapped(label: string): string[] {
  if (label.length <= LABEL_CHARS) return [label];
  const space = label.lastIndexOf(' ', LABEL_CHARS);
  if (space <= 0) return [cut(label, LABEL_CHARS)];
  return [label.slice(0, space), cut(label.slice(space + 1), LABEL_CHARS)];
}

const cut = (text: string, limit: number): string => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);
