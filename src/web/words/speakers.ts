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
  const outermost = document.publisher ?? document.name;
  // An outlet that cites papers of its own ("documents seen by …") is one link, not two.
  const repeated = inner[0]?.toLowerCase() === outermost.toLowerCase();
  return repeated ? inner : [outermost, ...inner];
}
