import { LABEL_COUNT } from './labels.ts';

const MAGIC = 0x57544452; // "RDTW", little end first
const VERSION = 1;
const HEADER = 24 + 2 * LABEL_COUNT * LABEL_COUNT;

/** The file of weights is not one, is of another version, or was cut. */
export class BadWeights extends Error {
  override readonly name = 'BadWeights';
}

/**
 * Trained weights over one block of bytes, nothing copied. The file, little end first: magic and version (32 bits
 * each), log2 of the rows, labels a row, the scale of a weight (float), the scale of a transition (float); then int16
 * transitions [from][to]; then int8 weights [row][label].
 */
export class Weights {
  readonly rows: number;
  readonly scale: number;
  readonly transitions: Float64Array;
  readonly table: Int8Array;

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
      throw new BadWeights(
        'These bytes are no weights of the tagger: train them with bench/tagger/train.ts.',
      );
    const version = view.getUint32(4, true);
    const labels = view.getUint32(12, true);
    if (version !== VERSION || labels !== LABEL_COUNT)
      throw new BadWeights(
        `The weights are of version ${version} with ${labels} labels, version ${VERSION} with ${LABEL_COUNT} is needed.`,
      );
    this.rows = 2 ** view.getUint32(8, true);
    const expected = HEADER + this.rows * labels;
    if (bytes.length !== expected)
      throw new BadWeights(`The weights have ${bytes.length} bytes and should have ${expected}.`);
    this.scale = view.getFloat32(16, true);
    const step = view.getFloat32(20, true);
    this.transitions = new Float64Array(labels * labels);
    for (let index = 0; index < this.transitions.length; index += 1)
      this.transitions[index] = step * view.getInt16(24 + 2 * index, true);
    this.table = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, this.rows * labels);
  }
}

/** Writes weights as the file has them: each to the nearest step, what is too large to the largest. */
export function packWeights(rows: number, table: Float64Array, transitions: Float64Array): Uint8Array {
  const largest = (values: Float64Array) =>
    values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // A few very large weights may be cut: finer steps for all the others are worth more.
  const scale = Math.min(largest(table), 2.5) / 127 || 1;
  const step = largest(transitions) / 32767 || 1;
  const bytes = new Uint8Array(HEADER + rows * LABEL_COUNT);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, Math.log2(rows), true);
  view.setUint32(12, LABEL_COUNT, true);
  view.setFloat32(16, scale, true);
  view.setFloat32(20, step, true);
  for (const [index, value] of transitions.entries())
    view.setInt16(24 + 2 * index, Math.round(value / step), true);
  for (let index = 0; index < rows * LABEL_COUNT; index += 1)
    view.setInt8(HEADER + index, Math.max(-127, Math.min(127, Math.round(table[index]! / scale))));
  return bytes;
}
