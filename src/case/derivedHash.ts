import type { DocumentRecord, Passage } from '../model/document.ts';
import type { Extract } from '../model/reading.ts';
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

/** The hash of one part: of the text itself, and of the canonical JSON of everything else. */
export function partHash(part: DerivedPart, value: unknown): string {
  return sha256(part === 'text' ? (value as string) : canonicalJson(value));
}

/** Hashes each part of what is derived from a document. */
export function partHashes(derived: Derived): PartHashes {
  return Object.fromEntries(DERIVED_PARTS.map((part) => [part, partHash(part, derived[part])])) as PartHashes;
}

/** One hash over all parts, as the log records it in `document-added`. */
export function derivedHash(parts: PartHashes): string {
  return sha256(canonicalJson(parts));
}
