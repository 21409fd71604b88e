import { citationHolds, type Span } from '../model/citation.ts';
import { STATEMENT_ROLES } from '../model/statement.ts';
import type { Derived } from './derivedHash.ts';
import { InvalidAddition } from './InvalidAddition.ts';
import { sha256 } from './sha256.ts';

const ID_LENGTH = 16;

function isSpanOf(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

/** Throws an InvalidAddition where the record does not describe the bytes. */
export function checkRecord({ record }: Derived, bytes: Uint8Array): void {
  const hash = sha256(bytes);
  if (record.sha256 !== hash || record.id !== hash.slice(0, ID_LENGTH)) {
    throw new InvalidAddition('hash', record.id, `its bytes have the SHA-256 ${hash}, not ${record.sha256}`);
  }
  if (record.size !== bytes.length) {
    throw new InvalidAddition('size', record.id, `it has ${bytes.length} bytes, not ${record.size}`);
  }
}

/**
 * Throws an InvalidAddition for the first thing derived that the case may not hold: a statement whose citation does
 * not reproduce its quote, an offset outside the text, a role that the type does not have or that nobody fills.
 */
export function checkDerived({ record, text, passages, mentions, entities, statements }: Derived): void {
  const { id } = record;
  let reached = 0;
  passages.forEach((passage, ordinal) => {
    if (!isSpanOf(text, passage) || passage.start < reached) {
      const fault = `passage ${ordinal} (${passage.start}–${passage.end}) is outside the text or overlaps the one before`;
      throw new InvalidAddition('passage', id, fault, String(ordinal));
    }
    reached = passage.end;
  });
  const ids = new Set<string>();
  for (const entity of entities) {
    if (entity.document !== id || entity.names.length === 0) {
      throw new InvalidAddition(
        'entity',
        id,
        `entity ${entity.id} is of another document or has no name`,
        entity.id,
      );
    }
    if (ids.has(entity.id))
      throw new InvalidAddition('duplicate-id', id, `two entities are ${entity.id}`, entity.id);
    ids.add(entity.id);
  }
  mentions.forEach((mention, ordinal) => {
    if (!isSpanOf(text, mention) || (mention.entity !== undefined && !ids.has(mention.entity))) {
      const fault = `mention ${ordinal} (${mention.start}–${mention.end}) is outside the text or of no entity`;
      throw new InvalidAddition('mention', id, fault, String(ordinal));
    }
  });
  const statementIds = new Set<string>();
  for (const statement of statements) {
    const { citation } = statement;
    if (citation.document !== id || !citationHolds(text, citation)) {
      const fault = `statement ${statement.id} cites ${citation.start}–${citation.end}, where the text does not say “${citation.quote}”`;
      throw new InvalidAddition('citation', id, fault, statement.id);
    }
    if (statementIds.has(statement.id)) {
      throw new InvalidAddition('duplicate-id', id, `two statements are ${statement.id}`, statement.id);
    }
    statementIds.add(statement.id);
    const known: readonly string[] = STATEMENT_ROLES[statement.type] ?? [];
    const speakers = statement.attribution.flatMap((step) => (step.by === 'entity' ? [step.entity] : []));
    for (const [role, fillers] of [...Object.entries(statement.roles), [null, speakers] as const]) {
      if ((role !== null && !known.includes(role)) || !fillers.every((filler) => ids.has(filler))) {
        const fault = `statement ${statement.id} has an unknown role or names an entity that is not there (${role ?? 'attribution'})`;
        throw new InvalidAddition('role', id, fault, statement.id);
      }
    }
  }
}
