import type { LogEvent } from '../model/decision.ts';
import { canonicalJson } from './canonicalJson.ts';
import { sha256 } from './sha256.ts';

/** What stands in `previous` of the first event. */
export const FIRST_PREVIOUS = '0'.repeat(64);

/** The hash of an event: SHA-256 over the canonical JSON of everything in it but the hash. */
export function eventHash({ seq, at, author, entry, previous }: Omit<LogEvent, 'hash'>): string {
  return sha256(canonicalJson({ seq, at, author, entry, previous }));
}
