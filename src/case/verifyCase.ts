import { CaseError } from './CaseError.ts';
import type { CaseFile } from './CaseFile.ts';
import { versionOf } from './migrate.ts';
import { CASE_VERSION } from './migrations.ts';
import { caseErrorFrom, openDatabase } from './openDatabase.ts';
import { newVerification, type Verification } from './verification/Verification.ts';
import { verifyDatabase } from './verification/verifyDatabase.ts';

const FILE_PROBLEMS = new Set(['not-a-case', 'damaged', 'newer-version']);

function verifyPath(path: string): Verification {
  try {
    const db = openDatabase(path, true);
    try {
      if (versionOf(db) === CASE_VERSION) return verifyDatabase(db);
      const what = `the case is of version ${versionOf(db)}, and this redthread verifies version ${CASE_VERSION}; open it once`;
      return { ...newVerification(), ok: false, problems: [{ where: 'the file', what }] };
    } finally {
      db.close();
    }
  } catch (thrown) {
    const error = caseErrorFrom(thrown, path);
    if (!(error instanceof CaseError && FILE_PROBLEMS.has(error.code))) throw error;
    return { ...newVerification(), ok: false, problems: [{ where: 'the file', what: error.message }] };
  }
}

/**
 * Verifies a whole case, by its path or open: storage, hash chain, bytes, everything derived, each citation, decisions,
 * screening, search index. Writes nothing. A damaged file gives problems; a missing one throws a CaseError.
 */
export function verifyCase(subject: string | CaseFile): Verification {
  return typeof subject === 'string' ? verifyPath(subject) : subject.verify();
}
