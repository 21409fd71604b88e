import type { Database } from 'better-sqlite3';
import type { LogEvent } from '../../model/decision.ts';
import type { Verification } from './Verification.ts';
import { type Addition, DocumentCheck, type DocumentRow } from './verifyDocument.ts';

/** Verifies every document of the file, and that the log and the file speak of the same documents. */
export function verifyDocuments(db: Database, events: readonly LogEvent[], result: Verification): void {
  const additions = new Map<string, Addition>();
  const names = new Map<string, string>();
  for (const { seq, entry } of events) {
    if (entry.kind !== 'document-added' && entry.kind !== 'document-reread') continue;
    if (entry.kind === 'document-added' && additions.has(entry.document)) {
      const what = `it adds the document ${entry.document} a second time`;
      result.problems.push({ where: `event ${seq}`, what, event: seq, document: entry.document });
    }
    additions.set(entry.document, entry);
    if (entry.kind === 'document-added') names.set(entry.document, entry.name);
  }
  const rows = db
    .prepare<[], DocumentRow>('SELECT id, sha256, record, parts FROM documents ORDER BY seq')
    .all();
  for (const row of rows) {
    const check = new DocumentCheck(db, row, names.get(row.id) ?? 'a document without a log event');
    check.run(additions.get(row.id));
    result.checked.documents += 1;
    result.checked.passages += check.passages;
    result.checked.citations += check.citations;
    result.problems.push(...check.problems);
    additions.delete(row.id);
  }
  for (const document of additions.keys()) {
    const where = `“${names.get(document) ?? '?'}” (${document})`;
    result.problems.push({ where, what: 'the log says that it was added, and it is missing', document });
  }
}
