// Where it comes from, as a layered drawing: origins left, those they reach the reports through, reports right.
// Lays out with dagre; draws only edges that a credit proves.
import dagre from '@dagrejs/dagre';

export interface GraphNode {
  id: string;
  label: string;
  layer: 'origin' | 'report';
  href: string;
}

export interface GraphEdge {
  from: string;
  to: string;
  /** The words that prove it. */
  words: string;
  href: string;
}

/** Letters of a label that fit a node. */
const LABEL_CHARS = 30;
const WORDS_CHARS = 46;

export const SourceGraph = ({ nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] }) => {
  if (edges.length === 0) return <></>;
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 220, marginx: 4, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) {
    graph.setNode(node.id, node.layer === 'report' ? { width: 34, height: 34 } : { width: 210, height: 30 });
  }
  for (const edge of edges) graph.setEdge(edge.from, edge.to);
  dagre.layout(graph);
  const { width = 900, height = 100 } = graph.graph();
  return (
    <svg
      class="graph"
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      role="group"
      aria-label="Origins and the reports that lean on them; the table below holds the same"
    >
      {edges.map(edge => {
        const [from, to] = [graph.node(edge.from), graph.node(edge.to)];
        const [x1, x2] = [from.x + from.width / 2, to.x - to.width / 2];
        const bend = (x2 - x1) / 2;
        return (
          <a href={edge.href}>
            <path class="edge" d={`M${x1} ${from.y}C${x1 + bend} ${from.y} ${x2 - bend} ${to.y} ${x2} ${to.y}`} />
            <text class="why" x={x2 - 12} y={to.y + (from.y < to.y ? -6 : from.y > to.y ? 14 : -6)} text-anchor="end">
              {edges.filter(other => other.to === edge.to).length === 1 ? cut(edge.words, WORDS_CHARS) : ''}
            </text>
            <title>{edge.words}</title>
          </a>
        );
      })}
      {nodes.map(node => {
        const { x, y, width: w, height: h } = graph.node(node.id);
        return (
          <a href={node.href}>
            {node.layer === 'report' ? (
              <circle class="n-report" cx={x} cy={y} r={w / 2 - 1} />
            ) : (
              <rect class="n-origin" x={x - w / 2} y={y - h / 2} width={w} height={h} rx="2" />
            )}
            <text class={node.layer === 'report' ? 'n-sig' : 'n-lab'} x={x} y={y + 4.5} text-anchor="middle">
              {cut(node.label, LABEL_CHARS)}
            </text>
          </a>
        );
      })}
    </svg>
  );
};

const cut = (text: string, limit: number): string => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);
