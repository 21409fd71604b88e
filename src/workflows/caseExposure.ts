import type { CaseExposure } from '../model/exposure.ts';
import { exposureOf } from '../network/exposure/exposureOf.ts';
import type { CaseView } from './CaseView.ts';
import type { ScreeningResult } from './desk.ts';
import type { ListShelf } from './ListShelf.ts';

/** The exposure of the case's parties by what a screening found, on its day: alerts, and hits that a person decided on. */
export function caseExposure(
  view: CaseView,
  { asOf, hits, threshold }: Pick<ScreeningResult, 'asOf' | 'hits' | 'threshold'>,
  shelf: ListShelf,
): CaseExposure {
  const parties = view.parties();
  return exposureOf({
    asOf,
    parties,
    statements: view.statements(),
    claims: view.claims(),
    hits: hits.filter(({ score, decision }) => decision !== null || score >= threshold),
    linkedListings: shelf.linkedListings(asOf),
    sameIdentifier: parties.flatMap(({ id, identifiers }) =>
      identifiers.flatMap(({ scheme, value }) =>
        shelf.listingsWith(value, asOf).map((listing) => ({ party: id, scheme, value, listing })),
      ),
    ),
  });
}
