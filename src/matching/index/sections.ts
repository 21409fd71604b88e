import { crc32 } from 'node:zlib';
import { IndexFileError } from './IndexFileError.ts';

/** The arrays that an index file holds. */
export type Section = Uint8Array | Uint32Array | Float32Array;
/** An array of the file by its name; throws an IndexFileError where the file lacks it. */
export type SectionReader = (name: string) => Section;

/** Begins every index file; the number grows whenever what the file holds changes. */
export const INDEX_FILE_MAGIC = 'RTNAMES4';

const TYPES = { u8: Uint8Array, u32: Uint32Array, f32: Float32Array } as const;
type TypeName = keyof typeof TYPES;
type Entry = [name: string, type: TypeName, offset: number, length: number];

/** What stands before the arrays. Offsets count from `start`, which is where the arrays begin. */
export interface SectionHeader {
  start: number;
  entries: Entry[];
  /** Checksum and length of the arrays but for the last, which may be large and read piece by piece. */
  crc: number;
  checked: number;
  /** Length of all arrays. */
  size: number;
}

/** Bytes that have to be read before the length of the header is known. */
export const HEAD_BYTES = INDEX_FILE_MAGIC.length + 4;

function typeOf(section: Section): TypeName {
  if (section instanceof Uint32Array) return 'u32';
  return section instanceof Float32Array ? 'f32' : 'u8';
}

const aligned = (offset: number) => Math.ceil(offset / 8) * 8;

/** Lays named arrays out in one run of bytes: magic, length of the header, header as JSON, then each array aligned. */
export function packSections(sections: Record<string, Section>): Uint8Array {
  const entries: Entry[] = [];
  let [size, checked] = [0, 0];
  for (const [name, section] of Object.entries(sections)) {
    entries.push([name, typeOf(section), size, section.length]);
    checked = size;
    size = aligned(size + section.byteLength);
  }
  // The checksum is known only when all is in its place: room for it is kept in the header.
  const headerOf = (crc: number) =>
    new TextEncoder().encode(JSON.stringify({ crc: String(crc).padStart(10, '0'), checked, size, entries }));
  const room = headerOf(0).length;
  const start = aligned(HEAD_BYTES + room);
  const bytes = new Uint8Array(start + size);
  for (const [at, section] of Object.values(sections).entries()) {
    bytes.set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
      start + entries[at]![2],
    );
  }
  bytes.set(new TextEncoder().encode(INDEX_FILE_MAGIC));
  new DataView(bytes.buffer).setUint32(INDEX_FILE_MAGIC.length, room, true);
  bytes.set(headerOf(crc32(bytes.subarray(start, start + checked))), HEAD_BYTES);
  return bytes;
}

/** Length of the header of a file whose first bytes these are; throws an IndexFileError where it is no index. */
export function headerLength(head: Uint8Array): number {
  if (new TextDecoder().decode(head.subarray(0, INDEX_FILE_MAGIC.length)) !== INDEX_FILE_MAGIC) {
    throw new IndexFileError('not-an-index', 'this is no index of names of this version');
  }
  if (head.length < HEAD_BYTES) throw new IndexFileError('cut-short', 'the index of names is cut short');
  return new DataView(head.buffer, head.byteOffset).getUint32(INDEX_FILE_MAGIC.length, true);
}

/** Reads the header from its bytes. */
export function readHeader(bytes: Uint8Array): SectionHeader {
  try {
    const { crc, checked, size, entries } = JSON.parse(new TextDecoder().decode(bytes));
    if (![Number(crc), checked, size].every(Number.isSafeInteger) || !Array.isArray(entries))
      throw new TypeError('the header lacks a length, the checksum or its entries');
    return { crc: Number(crc), checked, size, entries, start: aligned(HEAD_BYTES + bytes.length) };
  } catch (cause) {
    throw new IndexFileError('damaged', 'the header of the index of names cannot be read', { cause });
  }
}

/** Throws an IndexFileError where the arrays but the last are not those that were written. */
export function checkSections({ crc, checked, start }: SectionHeader, bytes: Uint8Array): void {
  if (crc32(bytes.subarray(start, start + checked)) !== crc)
    throw new IndexFileError('damaged', 'the index of names is not as it was written');
}

/** The arrays as views of the bytes, copying nothing where these begin on an eighth byte. */
export function unpackSections(given: Uint8Array, header?: SectionHeader): SectionReader {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const { start, entries } = header ?? headerIn(bytes);
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

function headerIn(bytes: Uint8Array): SectionHeader {
  const length = headerLength(bytes);
  if (HEAD_BYTES + length > bytes.length)
    throw new IndexFileError('cut-short', 'the index of names is cut short');
  return readHeader(bytes.subarray(HEAD_BYTES, HEAD_BYTES + length));
}
