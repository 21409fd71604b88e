import { ROLE, type Role } from '../parts/namePart.ts';

const BY_ROLE: Record<Role, number> = {
  [ROLE.word]: 1,
  [ROLE.family]: 1,
  [ROLE.given]: 1,
  [ROLE.patronymic]: 0.7,
  [ROLE.initial]: 0.3,
  [ROLE.particle]: 0,
  [ROLE.title]: 0,
  [ROLE.generic]: 0.25,
  [ROLE.number]: 0.6,
  [ROLE.country]: 0.4,
  [ROLE.acronym]: 0.9,
  [ROLE.legal]: 0,
};

/** Weight of a part by its role. `rarity` is how rare its word is among the names of an index, 0–1; 1 where unknown. */
export function partWeight(role: Role, rarity = 1): number {
  const weight = BY_ROLE[role];
  if (role === ROLE.word || role === ROLE.acronym || role === ROLE.generic)
    return weight * (0.2 + 0.8 * rarity);
  return role === ROLE.given || role === ROLE.family ? weight * (0.5 + 0.5 * rarity) : weight;
}
