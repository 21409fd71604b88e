import type { DocumentRecord } from '../model/document.ts';
import type { ChainLink } from '../model/evidence.ts';
import type { ReviewedStatement } from '../model/review.ts';
import { type CreditedOutlet, creditedOutlets } from './creditedOutlets.ts';
import { type SourceIndex, sourceKey } from './SourceIndex.ts';

/** What is needed to follow the chains of one document. */
export interface ChainContext {
  document: DocumentRecord;
  sources: SourceIndex;
  publisher: ChainLink;
  outlets: CreditedOutlet[];
}

/** Prepares the chains of one document from its own statements. */
export function chainContext(
  document: DocumentRecord,
  statements: readonly ReviewedStatement[],
  sources: SourceIndex,
): ChainContext {
  const publisher = sources.publisherOf(document);
  return { document, sources, publisher, outlets: creditedOutlets(statements, publisher, sources) };
}

/** The outlet through which a paper or an unnamed source came, where the document credits one for it. */
function outletBehind(first: ChainLink, { sources, outlets }: ChainContext): CreditedOutlet | undefined {
  if (first.kind === 'document') return outlets.find(({ papers }) => papers);
  const named = outlets.find((outlet) =>
    outlet.sources.some((entity) => sourceKey(sources.linkOf(entity)) === sourceKey(first)),
  );
  return (
    named ?? (first.kind === 'anonymous' ? outlets.find((outlet) => outlet.sources.length > 0) : undefined)
  );
}

/**
 * Who says so, nearest speaker first, up to who put the document out; a paper or an unnamed source that the document has
 * from another outlet leads through that outlet. Never empty.
 */
export function chainOf(
  statement: Pick<ReviewedStatement, 'attribution'>,
  context: ChainContext,
): ChainLink[] {
  const links = statement.attribution.map(
    (step): ChainLink =>
      step.by === 'document'
        ? { kind: 'document', label: step.description }
        : context.sources.linkOf(step.entity),
  );
  const [first] = links;
  // Where the text itself names whose paper or source it is, nobody else stands between.
  const vouchedFor = links.some(({ kind }) => kind === 'party');
  const outlet = first && !vouchedFor ? outletBehind(first, context) : undefined;
  const chain: ChainLink[] = [];
  for (const link of [...links, ...(outlet ? [outlet.link] : []), context.publisher]) {
    const known = chain.some((one) => one.kind !== 'document' && sourceKey(one) === sourceKey(link));
    if (!known) chain.push(link);
  }
  return chain;
}
