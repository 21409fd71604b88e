import { createHash } from 'node:crypto';
import type { Addition } from '../case/DocumentTable.ts';
import { readDocument } from '../jobs/readDocument.ts';
import type { DocumentRecord, Provenance, UnreadReason } from '../model/document.ts';
import type { Runner } from '../runners/Runner.ts';

export interface NamedBytes {
  /** File name without folders. */
  name: string;
  bytes: Uint8Array;
}

/** SHA-256 of the bytes, 64 hex digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Has a file read by the runner and makes of the outcome what the case keeps: a reading, or the reason why there is none.
 * Rejects only when `signal` is aborted.
 */
export async function readForCase(
  runner: Runner,
  { name, bytes }: NamedBytes,
  provenance: Provenance,
  signal?: AbortSignal,
): Promise<Addition> {
  const sha256 = hashOf(bytes);
  const id = sha256.slice(0, 16);
  const { publisher, published, url } = provenance;
  const outcome = await runner.run(
    readDocument,
    { document: id, name, bytes, publisher, published },
    { signal },
  );
  const base = {
    id,
    sha256,
    name,
    size: bytes.byteLength,
    publisher,
    published,
    url,
    addedAt: new Date().toISOString(),
  };
  const unread = (reason: UnreadReason, mediaType: string): Addition => ({
    record: { ...base, mediaType, outcome: { status: 'unread', reason } },
    bytes,
  });
  if (outcome.status === 'failed') {
    const { code, message } = outcome;
    return unread({ code, message: `reading it ${message}` }, 'application/octet-stream');
  }
  const { reading, extract } = outcome.result;
  if (reading.status === 'unread') return unread(reading.reason, reading.mediaType);
  const { mediaType, title, language, encoding, notes } = reading;
  const record: DocumentRecord = {
    ...base,
    mediaType,
    title,
    language,
    encoding,
    notes,
    outcome: { status: 'read' },
  };
  return { record, bytes, reading, extract };
}
