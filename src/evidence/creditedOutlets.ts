import type { EntityId } from '../model/entity.ts';
import type { ChainLink } from '../model/evidence.ts';
import type { ReviewedStatement } from '../model/review.ts';
import { type SourceIndex, sourceKey } from './SourceIndex.ts';

/** Another outlet on whose reporting a document stands, by the document's own words. */
export interface CreditedOutlet {
  link: ChainLink;
  /** Whether it is said to have seen papers. */
  papers: boolean;
  /** The sources that it is said to have. */
  sources: EntityId[];
}

// Words for papers in the languages that are read; what stands behind "cited", "reviewed", "seen by".
const PAPERS =
  /\b(?:documents?|files?|papers?|invoices?|records?|e-?mails?|letters?|memos?|correspondence|contracts?)\b|документ|накладн|письм|отчет|отчёт|счет|счёт|文件|发票|报告/iu;

/** The outlets that one document credits, from its statements of type `report` and from attributions to them; most credited first. */
export function creditedOutlets(
  statements: readonly ReviewedStatement[],
  publisher: ChainLink,
  sources: SourceIndex,
): CreditedOutlet[] {
  const outlets = new Map<string, CreditedOutlet & { credits: number }>();
  for (const statement of statements) {
    if (statement.type !== 'report' || statement.review.state === 'rejected') continue;
    for (const entity of statement.roles.publisher ?? []) {
      const link = sources.linkOf(entity);
      const key = sourceKey(link);
      if (link.kind !== 'party' || key === sourceKey(publisher)) continue;
      const known = outlets.get(key) ?? { link, papers: false, sources: [], credits: 0 };
      known.credits++;
      known.papers ||= PAPERS.test(statement.citation.quote);
      known.sources.push(...(statement.roles.source ?? []));
      outlets.set(key, known);
    }
  }
  for (const statement of statements) {
    for (const step of statement.review.state === 'rejected' ? [] : statement.attribution) {
      const known = step.by === 'entity' && outlets.get(sourceKey(sources.linkOf(step.entity)));
      if (known) known.credits++;
    }
  }
  return [...outlets.values()]
    .sort((a, b) => b.credits - a.credits || (sourceKey(a.link) < sourceKey(b.link) ? -1 : 1))
    .map(({ link, papers, sources: named }) => ({ link, papers, sources: named }));
}
