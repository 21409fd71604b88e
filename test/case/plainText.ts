import type { Addition } from '../../src/case/DocumentTable.ts';
import { sha256 } from '../../src/case/sha256.ts';
import type { DocumentRecord, Passage } from '../../src/model/document.ts';

/** The record of a file that was read, or of what `rest` says. */
export function recordOf(
  name: string,
  bytes: Uint8Array,
  rest: Partial<DocumentRecord> = {},
): DocumentRecord {
  const hash = sha256(bytes);
  return {
    id: hash.slice(0, 16),
    sha256: hash,
    name,
    mediaType: 'text/plain',
    size: bytes.length,
    outcome: { status: 'read' },
    addedAt: '2026-03-01T12:00:00.000Z',
    ...rest,
  };
}

/** A text with one passage a line, as an addition without anything extracted. */
export function plainText(name: string, text: string, rest: Partial<DocumentRecord> = {}): Addition {
  const bytes = Buffer.from(text);
  const passages: Passage[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    passages.push({ kind: 'paragraph', start: line.index, end: line.index + line[0].length });
  }
  return { record: recordOf(name, bytes, rest), bytes, reading: { text, passages } };
}
