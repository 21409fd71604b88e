import type { ReadResult } from '../model/reading.ts';
import { formatOf } from './formatOf.ts';
import type { NamedBytes } from './Reader.ts';
import { readers } from './readers.ts';
import { Unreadable } from './Unreadable.ts';

const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a file into text, by the reader that its content calls for, and its name only where the content leaves it open.
 * Never throws for what is in the file: whatever cannot be read comes back as `unread`, with the reason.
 */
export async function readBytes(file: NamedBytes): Promise<ReadResult> {
  let mediaType = 'application/octet-stream';
  try {
    if (file.bytes.length === 0) {
      throw new Unreadable('empty', `${file.name} is empty; add the file again from where it came from`);
    }
    if (file.bytes.length > MAX_BYTES) {
      const size = `${Math.ceil(file.bytes.length / 1024 / 1024)} MB`;
      throw new Unreadable('too-large', `${file.name} has ${size}, more than 256 MB; add it in parts`);
    }
    const found = await formatOf(file);
    mediaType = found.mediaType;
    if ('unreadable' in found) throw found.unreadable;
    const reader = await readers[found.format]();
    return { status: 'read', ...(await reader.read(file)) };
  } catch (error) {
    if (error instanceof Unreadable) {
      return { status: 'unread', mediaType, reason: { code: error.code, message: error.message } };
    }
    const why = error instanceof Error ? error.message : String(error);
    const message = `${file.name} is damaged: ${why}; open it in another program and save it again`;
    return { status: 'unread', mediaType, reason: { code: 'damaged', message } };
  }
}
