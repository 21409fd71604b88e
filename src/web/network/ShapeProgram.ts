import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { SHAPE_FRAGMENT, SHAPE_VERTEX } from './shapeShaders.ts';

/** What a node needs beside sigma's own attributes to be drawn by kind, all colours as hex. */
export interface ShapeAttributes {
  fill: string;
  stroke: string;
  /** Around the node; empty for none. */
  ring: string;
  shape: 'circle' | 'square' | 'diamond' | 'triangle';
  /** Placeholders: the outline is broken. */
  dashed: boolean;
  /** Nobody has confirmed the listing: the ring is broken. */
  unsure: boolean;
}

const SHAPES: Record<ShapeAttributes['shape'], number> = { circle: 0, square: 1, diamond: 2, triangle: 3 };
const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;
const CLEAR = '#00000000';
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const color = { size: 4, type: UNSIGNED_BYTE, normalized: true };

/** Draws nodes as circles, squares, diamonds and triangles, solid or hollow, with a ring around those that are listed. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: SHAPE_VERTEX,
      FRAGMENT_SHADER_SOURCE: SHAPE_FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_fill', ...color },
        { name: 'a_stroke', ...color },
        { name: 'a_ring', ...color },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_marks', size: 1, type: FLOAT },
        { name: 'a_id', ...color },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & ShapeAttributes) {
    const { array } = this;
    let at = startIndex;
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = floatColor(data.fill);
    array[at++] = floatColor(data.stroke);
    array[at++] = floatColor(data.ring || CLEAR);
    array[at++] = SHAPES[data.shape];
    array[at++] = (data.dashed ? 1 : 0) + (data.unsure ? 2 : 0);
    array[at] = nodeIndex;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
  }
}
