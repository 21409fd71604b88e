import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';

// The package is CommonJS: under Node its default import is the layout itself, which its types put one level deeper.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** A point of the drawing, in units of the view box. */
export interface Point {
  x: number;
  y: number;
}

/** What is placed: a node with the width of its label, in units of the view box. */
export interface Placed {
  id: string;
  width: number;
}

interface Box {
  width: number;
  height: number;
}

/**
 * Places nodes by forces inside a box, labels below them clear of each other where there is room. It starts from a spiral
 * in the order that is given, so the same network is always drawn the same.
 */
export function layoutNetwork(
  nodes: readonly Placed[],
  edges: readonly { from: string; to: string }[],
  box: Box,
): Map<string, Point> {
  const graph = new UndirectedGraph<Point>();
  nodes.forEach(({ id }, at) => {
    const angle = at * 2.399963;
    graph.addNode(id, { x: Math.sqrt(at + 1) * Math.cos(angle), y: Math.sqrt(at + 1) * Math.sin(angle) });
  });
  for (const { from, to } of edges) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to);
  }
  if (graph.size > 0) {
    forceAtlas2.assign(graph, {
      iterations: 400,
      settings: { gravity: 0.6, scalingRatio: 14, strongGravityMode: true, linLogMode: true },
    });
  }
  const points = nodes.map(({ id, width }) => {
    const { x, y } = graph.getNodeAttributes(id);
    return { x, y, width };
  });
  stretch(points, box);
  for (let round = 0; round < 200; round++) if (!pushApart(points, box)) break;
  return new Map(nodes.map(({ id }, at) => [id, points[at]!]));
}

function stretch(points: Point[], { width, height }: Box): void {
  for (const [axis, size] of [
    ['x', width],
    ['y', height],
  ] as const) {
    const values = points.map((point) => point[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    for (const point of points) {
      point[axis] = high === low ? size / 2 : ((point[axis] - low) / (high - low)) * size;
    }
  }
}

const ROW = 44;
const BETWEEN = 16;

function within(value: number, size: number): number {
  return Math.min(size, Math.max(0, value));
}

/** Moves points whose labels would meet a little apart, along the way that is shorter; false when none did. */
function pushApart(points: (Point & { width: number })[], { width, height }: Box): boolean {
  let moved = false;
  for (const [at, a] of points.entries()) {
    for (const b of points.slice(at + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const overlapX = (a.width + b.width) / 2 + BETWEEN - Math.abs(dx);
      const overlapY = ROW - Math.abs(dy);
      if (overlapX <= 0.5 || overlapY <= 0.5) continue;
      moved = true;
      if (overlapY <= overlapX) {
        const push = ((dy < 0 ? -1 : 1) * overlapY) / 2;
        a.y = within(a.y - push, height);
        b.y = within(b.y + push, height);
      } else {
        const push = ((dx < 0 ? -1 : 1) * overlapX) / 2;
        a.x = within(a.x - push, width);
        b.x = within(b.x + push, width);
      }
    }
  }
  return moved;
}
