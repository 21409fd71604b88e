/** A graph to be laid out, with where its nodes stand now. */
export interface LayoutRequest {
  nodes: { id: string; x: number; y: number; size: number }[];
  edges: [from: string, to: string, weight: number][];
  iterations: number;
}

/** Where each node goes. */
export type LayoutResult = [id: string, x: number, y: number][];
