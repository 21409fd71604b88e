import { type Entity, kindOf } from '../model/entity.ts';
import { timesOverlap } from '../model/time.ts';
import { isFullPersonName, nameTokens, organizationTokens, personTokens } from './foldName.ts';

/**
 * The key under which entities of different documents count as having the same full name; null where a name alone never
 * joins: placeholders, and people of whom fewer than two name parts are written out.
 */
export function sameNameKey(entity: Entity): string | null {
  const name = entity.names[0];
  if (!entity.named || name === undefined) return null;
  const kind = kindOf(entity.type);
  if (kind === 'person') {
    const tokens = personTokens(name);
    return isFullPersonName(tokens) ? `person ${[...tokens].sort().join(' ')}` : null;
  }
  const tokens = kind === 'organization' ? organizationTokens(name) : nameTokens(name);
  return tokens.length > 0 ? `${kind} ${tokens.join(' ')}` : null;
}

/** Whether what else is known of two entities speaks against their being one, however alike their names. */
export function factsContradict(a: Entity, b: Entity): boolean {
  if (a.birthDate && b.birthDate && !timesOverlap(a.birthDate, b.birthDate)) return true;
  if (kindOf(a.type) !== 'person' && a.countries?.length && b.countries?.length) {
    if (!a.countries.some((country) => b.countries!.includes(country))) return true;
  }
  return (a.identifiers ?? []).some(({ scheme, value }) => {
    const other = (b.identifiers ?? []).filter((identifier) => identifier.scheme === scheme);
    return other.length > 0 && !other.some((identifier) => identifier.value === value);
  });
}

/** Whether anything besides its name is known of an entity that could contradict another. */
export function hasTellingFacts(entity: Entity): boolean {
  return Boolean(entity.birthDate || entity.countries?.length || entity.identifiers?.length);
}
