import type { Claim } from '../model/evidence.ts';
import type { StatementId } from '../model/statement.ts';

/** What the claims say about each of their statements. */
export interface StatementEvidence {
  /** The origin of this statement's chain; several where it denies several claims. */
  origins: string[];
  /** Origins of the whole claim. */
  claimOrigins: number;
  /** Whether somebody denies the claim. */
  denied: boolean;
}

/** Indexes claims by statement. */
export function evidenceByStatement(claims: readonly Claim[]): Map<StatementId, StatementEvidence> {
  const found = new Map<StatementId, StatementEvidence>();
  for (const claim of claims) {
    for (const { id, origin } of [...claim.statements, ...claim.denials]) {
      const known = found.get(id);
      found.set(id, {
        origins: [...new Set([...(known?.origins ?? []), origin])],
        claimOrigins: Math.max(known?.claimOrigins ?? 0, claim.origins.length),
        denied: (known?.denied ?? false) || claim.denials.length > 0,
      });
    }
  }
  return found;
}
