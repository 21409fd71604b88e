import { createHash } from 'node:crypto';
import { cite, type Span } from '../../model/citation.ts';
import type { Statement } from '../../model/statement.ts';
import type { ExtractInput } from '../annotatedText.ts';

/** Cites a statement from its document and gives it the id that the same find gets again. */
export function makeStatement(
  { document, text }: ExtractInput,
  span: Span,
  found: Omit<Statement, 'id' | 'citation'>,
): Statement {
  const roles = Object.entries(found.roles).sort(([a], [b]) => (a < b ? -1 : 1));
  const measured = found.properties.name ?? '';
  const key = JSON.stringify([document, found.type, roles, span.start, span.end, found.stance, measured]);
  const id = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return { id, ...found, citation: cite(document, text, span) };
}
