import { useMemo } from 'react';
import type { Claim } from '../../model/evidence.ts';
import type { StatementId } from '../../model/statement.ts';
import { useClaims } from '../client/useCaseQueries.ts';

/** Who denies what a statement says: the denials of the claims that it belongs to, in any document. */
export function useDenials(): (statements: readonly StatementId[]) => Claim['denials'] {
  const claims = useClaims();
  const denialsOf = useMemo(() => {
    const found = new Map<StatementId, Claim['denials']>();
    for (const { statements, denials } of claims.data ?? []) {
      for (const { id } of statements) found.set(id, [...(found.get(id) ?? []), ...denials]);
    }
    return found;
  }, [claims.data]);
  return (statements) => [
    ...new Map(
      statements.flatMap((id) => denialsOf.get(id) ?? []).map((denial) => [denial.id, denial] as const),
    ).values(),
  ];
}
