import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  type AddedDocumentWire,
  addDocumentQuerySchema,
  type DocumentSummaryWire,
  LARGEST_UPLOAD,
  type OpenDocumentWire,
} from '../../api/documentSchemas.ts';
import { type FoundPassageWire, searchQuerySchema } from '../../api/searchSchema.ts';
import { isEdtf } from '../../model/time.ts';
import type { CaseEnv } from '../CaseEnv.ts';
import { Refusal } from '../Refusal.ts';
import { readQuery } from '../readBody.ts';

const tooLarge = () => {
  throw new Refusal(
    413,
    'The file is too large',
    `A file sent from the browser may have ${LARGEST_UPLOAD / 1024 / 1024} MB; add larger ones with "redthread add".`,
  );
};

const noSuchDocument = (id: string) =>
  new Refusal(
    404,
    'No such document',
    `This case has no document ${id}. Open it from the list of documents.`,
  );

/** The list of documents, one document opened, its original bytes, and a way to add more. */
export const documentRoutes = new Hono<CaseEnv>()
  .get('/', (context) => context.json(context.var.desk.documents() satisfies DocumentSummaryWire[]))
  .post('/', bodyLimit({ maxSize: LARGEST_UPLOAD, onError: tooLarge }), async (context) => {
    const { name, ...provenance } = readQuery(context, addDocumentQuerySchema);
    if (provenance.published && !isEdtf(provenance.published)) {
      throw new Refusal(400, 'Not a date', 'Write the date of publication like 2024-09-25 or 2024-09.');
    }
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const [added] = await context.var.desk.addFiles([{ name: baseName(name), bytes }], provenance);
    return context.json(added! satisfies AddedDocumentWire);
  })
  .get('/search', (context) => {
    const { q } = readQuery(context, searchQuerySchema);
    return context.json(context.var.desk.search(q) satisfies FoundPassageWire[]);
  })
  .get('/:document', (context) => {
    const id = context.req.param('document');
    const open = context.var.desk.open(id);
    if (!open) throw noSuchDocument(id);
    return context.json(open satisfies OpenDocumentWire);
  })
  .get('/:document/original', (context) => {
    const id = context.req.param('document');
    const original = context.var.desk.original(id);
    if (!original) throw noSuchDocument(id);
    // Never shown in our own origin, whatever it claims to be: a document is hostile until read.
    return context.body(new Uint8Array(original.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(original.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

function baseName(name: string): string {
  return name.split(/[\\/]/).at(-1) || 'unnamed';
}
