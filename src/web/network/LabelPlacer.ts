import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from './palette.ts';

type Data = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface PlacedNode {
  x: number;
  y: number;
  size: number;
}

const LONGEST = 34;
const PADDING = 3;
/** How much of a node's size its shape takes up. */
const SHAPE_REACH = 0.66;

/**
 * Writes names beside their nodes where there is room: below, above, right, left or aslant. A name that finds none is left
 * out, and comes back when the reader zooms in; names that must be read are written in any case.
 */
export class LabelPlacer {
  #taken: Rectangle[] = [];
  #nodes: (() => readonly PlacedNode[]) | undefined;
  readonly #palette: Palette;

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  /**
   * Forgets the names of the frame before; new names keep clear of the nodes, given in pixels of the frame. They are
   * asked for when the first name is drawn: only then has sigma put the nodes where this frame shows them.
   */
  clear(nodes: () => readonly PlacedNode[]): void {
    this.#nodes = nodes;
    this.#taken = [];
  }

  #keepClearOfNodes(): void {
    const placed = this.#nodes?.() ?? [];
    this.#nodes = undefined;
    for (const { x, y, size } of placed) {
      const reach = size * SHAPE_REACH;
      this.#taken.push({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
    }
  }

  /** Draws one name, or not; sigma calls it once for each node that may show one. */
  draw = (context: CanvasRenderingContext2D, data: Data, settings: Settings): void => {
    if (!data.label) return;
    if (this.#nodes) this.#keepClearOfNodes();
    const size = settings.labelSize;
    context.font = `${data.highlighted ? 600 : settings.labelWeight} ${size}px ${settings.labelFont}`;
    const label = data.label.length > LONGEST ? `${data.label.slice(0, LONGEST - 2)}…` : data.label;
    const width = context.measureText(label).width;
    const away = data.size + 4;
    const frame = context.canvas.clientWidth || Number.POSITIVE_INFINITY;
    const inside = (x: number) => Math.max(PADDING, Math.min(x, frame - width - PADDING));
    const below = data.y + away + size * 0.85;
    const above = data.y - away - size * 0.15;
    const places = [
      { x: inside(data.x - width / 2), y: below },
      { x: inside(data.x - width / 2), y: above },
      { x: data.x + away, y: data.y + size * 0.35 },
      { x: data.x - away - width, y: data.y + size * 0.35 },
      // Beginning or ending at the node, where the middle of the line is taken.
      ...[below, above].flatMap((y) => [
        { x: data.x - away, y },
        { x: data.x + away - width, y },
      ]),
    ];
    const boxOf = ({ x, y }: { x: number; y: number }): Rectangle => ({
      left: x - PADDING,
      right: x + width + PADDING,
      top: y - size - PADDING / 2,
      bottom: y + PADDING,
    });
    const free = places.find((place) => {
      const box = boxOf(place);
      return box.left >= 0 && box.right <= frame && !this.#taken.some((taken) => overlap(taken, box));
    });
    const place = free ?? (data.forceLabel ? places[0] : undefined);
    if (!place) return;
    this.#taken.push(boxOf(place));
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = this.#palette.paper;
    context.fillStyle = this.#palette.ink;
    context.strokeText(label, place.x, place.y);
    context.fillText(label, place.x, place.y);
  };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
