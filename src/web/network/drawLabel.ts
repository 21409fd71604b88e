import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from './palette.ts';

type Data = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** Draws names under their nodes, on a halo of paper, so that lines never cross the letters. */
export function labelDrawer({ paper, ink }: Palette) {
  return (context: CanvasRenderingContext2D, data: Data, settings: Settings) => {
    if (!data.label) return;
    const size = settings.labelSize;
    context.font = `${data.highlighted ? 600 : settings.labelWeight} ${size}px ${settings.labelFont}`;
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.fillStyle = ink;
    const y = data.y + data.size + size;
    const label = data.label.length > 34 ? `${data.label.slice(0, 32)}…` : data.label;
    context.strokeText(label, data.x, y);
    context.fillText(label, data.x, y);
    context.textAlign = 'left';
  };
}
