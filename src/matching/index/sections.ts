/** The arrays that an index file holds. */
export type Section = Uint8Array | Uint32Array | Float32Array;

const MAGIC = 'RTNAMES2';
const TYPES = { u8: Uint8Array, u32: Uint32Array, f32: Float32Array } as const;
type TypeName = keyof typeof TYPES;
type Entry = [name: string, type: TypeName, offset: number, length: number];

/** An index file that cannot be used: damaged, cut short, or written by another version. */
export class IndexFileError extends Error {
  override readonly name = 'IndexFileError';
  readonly reason: 'not-an-index' | 'cut-short' | 'missing-section';

  constructor(reason: IndexFileError['reason'], message: string, options?: ErrorOptions) {
    super(`${message}; build the index again`, options);
    this.reason = reason;
  }
}

function typeOf(section: Section): TypeName {
  if (section instanceof Uint32Array) return 'u32';
  return section instanceof Float32Array ? 'f32' : 'u8';
}

const aligned = (offset: number) => Math.ceil(offset / 8) * 8;

/** Lays named arrays out in one run of bytes: magic, length of the header, header as JSON, then each array aligned. */
export function packSections(sections: Record<string, Section>): Uint8Array {
  const entries: Entry[] = [];
  let size = 0;
  for (const [name, section] of Object.entries(sections)) {
    entries.push([name, typeOf(section), size, section.length]);
    size = aligned(size + section.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify(entries));
  const start = aligned(MAGIC.length + 4 + header.length);
  const bytes = new Uint8Array(start + size);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, header.length, true);
  bytes.set(header, MAGIC.length + 4);
  for (const [at, section] of Object.values(sections).entries()) {
    bytes.set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
      start + entries[at]![2],
    );
  }
  return bytes;
}

/** Reads arrays back as views of the bytes, copying nothing where these begin on an eighth byte. */
export function unpackSections(given: Uint8Array): (name: string) => Section {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new IndexFileError('not-an-index', 'this is no index of names of this version');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = bytes.length >= MAGIC.length + 4 ? view.getUint32(MAGIC.length, true) : bytes.length;
  const start = aligned(MAGIC.length + 4 + headerLength);
  if (start > bytes.length) throw new IndexFileError('cut-short', 'the index of names is cut short');
  const entries = JSON.parse(
    new TextDecoder().decode(bytes.subarray(MAGIC.length + 4, MAGIC.length + 4 + headerLength)),
  ) as Entry[];
  const found = new Map(entries.map((entry) => [entry[0], entry]));
  return (name) => {
    const entry = found.get(name);
    if (!entry) throw new IndexFileError('missing-section', `the index of names lacks its part "${name}"`);
    const [, type, offset, length] = entry;
    if (start + offset + length * TYPES[type].BYTES_PER_ELEMENT > bytes.length) {
      throw new IndexFileError('cut-short', `the index of names is cut short in its part "${name}"`);
    }
    return new TYPES[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + start + offset, length);
  };
}
