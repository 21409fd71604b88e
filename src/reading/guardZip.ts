import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './Unreadable.ts';
import { compressedBytes, type ZipEntry, zipDirectory } from './zipDirectory.ts';

const MAX_FILES = 10_000;
const MAX_UNPACKED = 128 * 1024 * 1024;
const MAX_RATIO = 200;
// Small files of one character repeated compress far and harm nobody.
const RATIO_COUNTS_FROM = 4 * 1024 * 1024;

/** Throws an `Unreadable` unless the XML in an office file is as large as it declares, and not too large to unpack. */
export function guardZip(name: string, bytes: Uint8Array): void {
  const entries = zipDirectory(bytes);
  if (!entries) {
    throw new Unreadable(
      'damaged',
      `${name} is cut off or damaged; get the file again from where it came from`,
    );
  }
  const parts = entries.filter((entry) => /\.(xml|rels)$/i.test(entry.name));
  if (parts.some(({ encrypted }) => encrypted)) {
    throw new Unreadable('encrypted', `${name} is protected by a password; save it without one`);
  }
  const unpacked = parts.reduce((sum, { size }) => sum + size, 0);
  const bomb = parts.find(
    ({ size, compressedSize }) => size > RATIO_COUNTS_FROM && size > compressedSize * MAX_RATIO,
  );
  if (bomb || unpacked > MAX_UNPACKED || entries.length > MAX_FILES) {
    const facts = `${Math.ceil(unpacked / 1024 / 1024)} MB of text in ${entries.length} files`;
    throw new Unreadable('too-large', `${name} would unpack to ${facts}; if it is genuine, save it as PDF`);
  }
  for (const entry of parts) unpacksAsDeclared(name, bytes, entry);
}

function unpacksAsDeclared(name: string, bytes: Uint8Array, entry: ZipEntry): void {
  const packed = compressedBytes(bytes, entry);
  const broken = (cause?: unknown) =>
    new Unreadable(
      'damaged',
      `${entry.name} in ${name} is not what the archive declares; get the file again`,
      cause,
    );
  if (!packed) throw broken();
  if (entry.stored) return;
  try {
    inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    throw broken(error);
  }
}
