import { z } from 'zod';
import type { DocumentId } from '../model/document.ts';
import type { Extract, ReadResult } from '../model/reading.ts';
import { extractResult } from './extractResult.ts';
import type { Job } from './Job.ts';
import { readResult } from './readResult.ts';

export interface ReadDocumentPayload {
  document: DocumentId;
  /** File name without folders. */
  name: string;
  bytes: Uint8Array;
  publisher?: string | undefined;
  /** EDTF. */
  published?: string | undefined;
}

/** `extract` is empty where the document could not be read. */
export interface ReadDocumentResult {
  reading: ReadResult;
  extract: Extract;
}

/** Reads a file's bytes into text and proposes what the text says. */
export const readDocument: Job<ReadDocumentPayload, ReadDocumentResult> = {
  name: 'read-document',
  payload: z.object({
    document: z.string(),
    name: z.string(),
    bytes: z.instanceof(Uint8Array),
    publisher: z.string().optional(),
    published: z.string().optional(),
  }),
  result: z.object({ reading: readResult, extract: extractResult }),
  async run({ document, name, bytes, publisher, published }) {
    const { readBytes } = await import('../reading/readBytes.ts');
    const reading = await readBytes({ name, bytes });
    if (reading.status === 'unread') {
      return { reading, extract: { mentions: [], entities: [], statements: [] } };
    }
    const { extract } = await import('../extraction/extract.ts');
    const { text, passages, language } = reading;
    return { reading, extract: extract({ document, text, passages, language, publisher, published }) };
  },
};
