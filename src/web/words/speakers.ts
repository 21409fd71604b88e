import type { DocumentRecord } from '../../model/document.ts';
import type { Statement } from '../../model/statement.ts';

/** Who says so, from the document at hand back to where it begins: "Newsweek", "Reuters", "a report". */
export function speakers(
  statement: Pick<Statement, 'attribution'>,
  document: Pick<DocumentRecord, 'publisher' | 'name'>,
  nameOf: (entity: string) => string,
): string[] {
  const inner = statement.attribution
    .map((step) => (step.by === 'document' ? step.description : nameOf(step.entity)))
    .reverse();
  return [document.publisher ?? document.name, ...inner];
}
