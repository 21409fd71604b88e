import { UndirectedGraph } from 'graphology';
import { type RefObject, useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import { kindOf } from '../../model/entity.ts';
import type { Party, PartyId } from '../../model/party.ts';
import { useNarrow } from '../shell/useNarrow.ts';
import { useTheme } from '../shell/useTheme.ts';
import { LabelPlacer } from './LabelPlacer.ts';
import type { LayoutRequest, LayoutResult } from './LayoutRequest.ts';
import { LineProgram } from './LineProgram.ts';
import type { Link } from './links.ts';
import { KIND_SHAPES, PALETTES } from './palette.ts';
import { ShapeProgram } from './ShapeProgram.ts';

export interface Drawing {
  parties: readonly Party[];
  links: ReadonlyMap<string, Link>;
  /** Parties that a list names, or may name. */
  listed: ReadonlyMap<PartyId, 'confirmed' | 'possible'>;
  /** What is lit up; everything else fades. Null lights up all alike. */
  lit: { parties: ReadonlySet<PartyId>; links: ReadonlySet<string> } | null;
  open(what: { party?: PartyId; link?: string }): void;
}

/** From this many nodes on, names no longer keep clear of every node: it would cost too much at each frame. */
const CROWD = 1500;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Draws the network into the frame with sigma. `failed` where the browser has no WebGL. */
export function useGraph(frame: RefObject<HTMLElement | null>, drawing: Drawing) {
  const theme = useTheme();
  const narrow = useNarrow();
  const palette = PALETTES[theme];
  const [failed, setFailed] = useState(false);
  const sigma = useRef<Sigma | null>(null);
  const places = useRef(new Map<PartyId, { x: number; y: number }>());
  const latest = useRef(drawing);
  latest.current = drawing;
  const { parties, links, listed, lit } = drawing;

  useEffect(() => {
    if (!frame.current) return;
    const graph = new UndirectedGraph();
    const degree = new Map<PartyId, number>();
    for (const { ends } of links.values()) {
      for (const end of ends) degree.set(end, (degree.get(end) ?? 0) + 1);
    }
    parties.forEach((party, index) => {
      const kept = places.current.get(party.id);
      const away = Math.sqrt(index + 1) * 12;
      const color = palette.kinds[kindOf(party.type)];
      graph.addNode(party.id, {
        x: kept?.x ?? Math.cos(index * GOLDEN_ANGLE) * away,
        y: kept?.y ?? Math.sin(index * GOLDEN_ANGLE) * away,
        size: (narrow ? 0.7 : 1) * (10 + Math.min(9, Math.sqrt(degree.get(party.id) ?? 0) * 2.6)),
        label: party.name,
        color,
        fill: party.named ? color : palette.paper,
        stroke: color,
        ring: listed.has(party.id) ? palette.thread : '',
        unsure: listed.get(party.id) === 'possible',
        shape: KIND_SHAPES[kindOf(party.type)],
        dashed: !party.named,
      });
    });
    for (const { id, ends, denied, origins } of links.values()) {
      if (ends[0] === ends[1] || !graph.hasNode(ends[0]) || !graph.hasNode(ends[1])) continue;
      graph.addEdgeWithKey(id, ends[0], ends[1], {
        size: 0.7 + Math.min(3, origins) * 0.45,
        color: palette.edge,
        dashed: denied,
      });
    }

    const labels = new LabelPlacer(palette);
    let renderer: Sigma;
    try {
      renderer = new Sigma(graph, frame.current, {
        allowInvalidContainer: true,
        defaultNodeType: 'shape',
        defaultEdgeType: 'line',
        nodeProgramClasses: { shape: ShapeProgram as never },
        edgeProgramClasses: { line: LineProgram as never },
        enableEdgeEvents: true,
        labelFont: '"Literata Variable", Georgia, serif',
        labelSize: narrow ? 11.5 : 13,
        labelWeight: '400',
        labelDensity: 4,
        labelGridCellSize: 120,
        labelRenderedSizeThreshold: 7,
        defaultDrawNodeLabel: labels.draw,
        defaultDrawNodeHover: labels.draw,
        zIndex: true,
        stagePadding: 60,
        minCameraRatio: 0.05,
        maxCameraRatio: 4,
        nodeReducer: (id, data) => {
          const now = latest.current.lit;
          if (!now) return data;
          if (now.parties.has(id)) return { ...data, zIndex: 2, forceLabel: true };
          return { ...data, label: null, fill: palette.faded, stroke: palette.faded, ring: '', zIndex: 0 };
        },
        edgeReducer: (id, data) => {
          const now = latest.current.lit;
          if (!now) return data;
          if (now.links.has(id))
            return { ...data, color: palette.thread, size: Math.max(1.6, data.size), zIndex: 2 };
          return { ...data, color: palette.faded, zIndex: 0 };
        },
      });
    } catch {
      setFailed(true);
      return;
    }
    sigma.current = renderer;
    renderer.on('beforeRender', () =>
      labels.clear(() => (graph.order > CROWD ? [] : nodesOnFrame(renderer))),
    );
    const element = frame.current;
    const point = (on: boolean) => () => {
      element.style.cursor = on ? 'pointer' : '';
    };
    renderer.on('clickNode', ({ node }) => latest.current.open({ party: node }));
    renderer.on('clickEdge', ({ edge }) => latest.current.open({ link: edge }));
    renderer.on('clickStage', () => latest.current.open({}));
    for (const name of ['enterNode', 'enterEdge'] as const) renderer.on(name, point(true));
    for (const name of ['leaveNode', 'leaveEdge'] as const) renderer.on(name, point(false));

    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LayoutResult>) => {
      for (const [id, x, y] of data) {
        places.current.set(id, { x, y });
        graph.mergeNodeAttributes(id, { x, y });
      }
      element.dataset.drawn = 'true';
    };
    const anew = parties.some(({ id }) => !places.current.has(id));
    if (anew) {
      const request: LayoutRequest = {
        nodes: graph.mapNodes((id, { x, y, size }) => ({ id, x, y, size })),
        edges: graph.mapEdges((_edge, _data, from, to) => [from, to, 1]),
        iterations: graph.order > 3000 ? 120 : 500,
      };
      worker.postMessage(request);
    }
    return () => {
      worker.terminate();
      renderer.kill();
      sigma.current = null;
    };
  }, [frame, parties, links, listed, palette, narrow]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is lit is read while drawing
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [lit]);

  return {
    failed,
    /** The node as it stands on the frame, for those who point by other means. */
    zoom: (step: 'in' | 'out' | 'all') => {
      const camera = sigma.current?.getCamera();
      if (step === 'in') void camera?.animatedZoom();
      else if (step === 'out') void camera?.animatedUnzoom();
      else void camera?.animatedReset();
    },
  };
}

function nodesOnFrame(renderer: Sigma): { x: number; y: number; size: number }[] {
  return renderer.getGraph().mapNodes((id) => {
    const data = renderer.getNodeDisplayData(id);
    if (!data) return { x: 0, y: 0, size: 0 };
    return { ...renderer.framedGraphToViewport(data), size: renderer.scaleSize(data.size) };
  });
}
