import { cite } from '../model/citation.ts';
import type { LogEvent, NewStatement } from '../model/decision.ts';
import type { DocumentId } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';
import { decisionsInForce } from './decisionsInForce.ts';

/** A statement out of what a person marked; its quote is taken from the text. Throws a RangeError where the span is not in it. */
export function statementFrom(added: NewStatement, text: string): Statement {
  const { id, document, type, roles, stance, attribution, time, properties } = added;
  return {
    id,
    type,
    roles,
    stance,
    attribution: attribution.map((entity) => ({ by: 'entity', entity })),
    ...(time === undefined ? {} : { time }),
    properties,
    citation: cite(document, text, added),
    rule: 'person',
    confidence: 1,
  };
}

/**
 * The statements that people marked by hand and have not taken back, in the order of the log. Those of documents
 * whose text `textOf` does not give are left out.
 */
export function addedStatements(
  events: readonly LogEvent[],
  textOf: (document: DocumentId) => string | undefined,
): Statement[] {
  return decisionsInForce(events).flatMap(({ entry }) => {
    if (entry.kind !== 'add-statement') return [];
    const text = textOf(entry.statement.document);
    return text === undefined ? [] : [statementFrom(entry.statement, text)];
  });
}
