import type { AnalysedName } from '../parts/namePart.ts';
import type { WeighedPart } from './alignParts.ts';
import { tokenOf } from './compareTokens.ts';
import { partWeight } from './defaultWeight.ts';

/** The parts of a name with tokens and weights by role alone, as where there is no index to count words in. */
export function weighName(name: AnalysedName): WeighedPart[] {
  return name.parts.map(({ form, reading, role }) => ({
    token: tokenOf(form, reading),
    role,
    weight: partWeight(role),
  }));
}
