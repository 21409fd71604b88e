import { MultiUndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutRequest, LayoutResult } from './LayoutRequest.ts';

// The package is CommonJS: to TypeScript its function stands one step deeper than where Vite puts it.
const layout = forceAtlas2 as unknown as typeof forceAtlas2.default;

/** Finds places for nodes away from the page, so that the page never stands still. */
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = new MultiUndirectedGraph();
  for (const { id, x, y, size } of data.nodes) graph.addNode(id, { x, y, size });
  for (const [from, to, weight] of data.edges) graph.addEdge(from, to, { weight });
  const settings = {
    barnesHutOptimize: graph.order > 400,
    gravity: 0.25,
    strongGravityMode: true,
    scalingRatio: 80,
    slowDown: 1 + Math.log(Math.max(graph.order, 1)),
  };
  // First the shape of the whole, then room for each node: the other way round, nodes block each other's way.
  layout.assign(graph, { iterations: data.iterations, settings });
  if (graph.order < 3000) {
    const iterations = Math.round(data.iterations / 5);
    layout.assign(graph, { iterations, settings: { ...settings, adjustSizes: true } });
  }
  const result: LayoutResult = graph.mapNodes((id, { x, y }) => [id, x as number, y as number]);
  self.postMessage(result);
};
