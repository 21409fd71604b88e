import type { DocumentRecord, Passage } from '../model/document.ts';
import type { Extract } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { canonicalJson } from './canonicalJson.ts';
import { sha256 } from './sha256.ts';

/** All that a case holds about one document beside its bytes. */
export interface Derived extends Extract {
  record: DocumentRecord;
  text: string;
  passages: Passage[];
}

export const DERIVED_PARTS = ['record', 'text', 'passages', 'mentions', 'entities', 'statements'] as const;
export type DerivedPart = (typeof DERIVED_PARTS)[number];

/** SHA-256 of each part, so that an alteration can be named and not only noticed. */
export type PartHashes = Record<DerivedPart, string>;

/** The hash that is kept beside each statement, so that one that was altered can be named. */
export function statementHash(statement: Statement): string {
  return sha256(canonicalJson(statement));
}

/** The hash of one part: of the text itself, of the statements' hashes, of the canonical JSON of everything else. */
export function partHash(part: DerivedPart, derived: Derived): string {
  if (part === 'text') return sha256(derived.text);
  return sha256(canonicalJson(part === 'statements' ? derived.statements.map(statementHash) : derived[part]));
}

/** Hashes each part of what is derived from a document. */
export function partHashes(derived: Derived): PartHashes {
  return Object.fromEntries(DERIVED_PARTS.map((part) => [part, partHash(part, derived)])) as PartHashes;
}

/** One hash over all parts, as the log records it in `document-added`. */
export function derivedHash(parts: PartHashes): string {
  return sha256(canonicalJson(parts));
}
