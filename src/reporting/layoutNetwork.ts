import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';

// The package is CommonJS: under Node its default import is the layout itself, which its types put one level deeper.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** A point of the drawing, in units of the view box. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Places nodes by forces inside a box, at least `gap` apart where there is room. It starts from a spiral in the order that
 * is given, so the same network is always drawn the same.
 */
export function layoutNetwork(
  nodes: readonly string[],
  edges: readonly { from: string; to: string }[],
  box: { width: number; height: number; gap: number },
): Map<string, Point> {
  const graph = new UndirectedGraph<Point>();
  nodes.forEach((node, at) => {
    const angle = at * 2.399963;
    graph.addNode(node, { x: Math.sqrt(at + 1) * Math.cos(angle), y: Math.sqrt(at + 1) * Math.sin(angle) });
  });
  for (const { from, to } of edges) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to);
  }
  if (graph.size > 0) {
    forceAtlas2.assign(graph, {
      iterations: 400,
      settings: {
        gravity: 0.8,
        scalingRatio: 12,
        strongGravityMode: true,
        adjustSizes: false,
        linLogMode: true,
      },
    });
  }
  const points = nodes.map((node) => {
    const { x, y } = graph.getNodeAttributes(node);
    return { x, y };
  });
  stretch(points, box);
  for (let round = 0; round < 120; round++) if (!pushApart(points, box)) break;
  return new Map(nodes.map((node, at) => [node, points[at]!]));
}

function stretch(points: Point[], { width, height }: { width: number; height: number }): void {
  for (const [axis, size] of [
    ['x', width],
    ['y', height],
  ] as const) {
    const values = points.map((point) => point[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    for (const point of points)
      point[axis] = high === low ? size / 2 : ((point[axis] - low) / (high - low)) * size;
  }
}

/** Moves points that stand too near a little apart (labels are wide, so rows may be closer than columns); false when none did. */
function pushApart(
  points: Point[],
  { width, height, gap }: { width: number; height: number; gap: number },
): boolean {
  let moved = false;
  for (const [at, a] of points.entries()) {
    for (const b of points.slice(at + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const [nearX, nearY] = [gap * 2.2 - Math.abs(dx), gap * 0.62 - Math.abs(dy)];
      if (nearX <= 0 || nearY <= 0) continue;
      moved = true;
      const push = nearY / 2 + 0.5;
      const sign = dy < 0 || (dy === 0 && dx < 0) ? -1 : 1;
      a.y = Math.min(height, Math.max(0, a.y - sign * push));
      b.y = Math.min(height, Math.max(0, b.y + sign * push));
      const aside = (dx < 0 ? -1 : 1) * Math.min(4, nearX / 8);
      a.x = Math.min(width, Math.max(0, a.x - aside));
      b.x = Math.min(width, Math.max(0, b.x + aside));
    }
  }
  return moved;
}
