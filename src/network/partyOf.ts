import type { Entity, EntityType } from '../model/entity.ts';
import type { Join, Party } from '../model/party.ts';

// Of types that are equally frequent the one that says more.
const MOST_TELLING: EntityType[] = [
  'Person',
  'Company',
  'PublicBody',
  'Vessel',
  'Airplane',
  'Product',
  'Place',
  'Organization',
  'LegalEntity',
];

function counted<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostFrequentType(entities: readonly Entity[]): EntityType {
  return [...counted(entities.map(({ type }) => type))].sort(
    ([a, x], [b, y]) => y - x || MOST_TELLING.indexOf(a) - MOST_TELLING.indexOf(b),
  )[0]![0];
}

/** Names by how many entities go by them; a full name (first of its entity) counts before a short one. */
function namesOf(entities: readonly Entity[]): string[] {
  const first = counted(entities.map(({ names }) => names[0]!));
  const all = counted(entities.flatMap(({ names }) => [...new Set(names)]));
  return [...all]
    .sort(
      ([a, x], [b, y]) =>
        (first.get(b) ?? 0) - (first.get(a) ?? 0) || y - x || b.length - a.length || (a < b ? -1 : 1),
    )
    .map(([name]) => name);
}

/** Sums up entities that are one party; they must not be empty and are given sorted by id. */
export function partyOf(entities: readonly Entity[], joins: Join[]): Party {
  const named = entities.filter((entity) => entity.named);
  const names = namesOf(named.length > 0 ? named : entities);
  const birthDates = new Set(entities.flatMap(({ birthDate }) => birthDate ?? []));
  const identifiers = new Map(
    entities.flatMap(({ identifiers = [] }) => identifiers.map((one) => [`${one.scheme} ${one.value}`, one])),
  );
  return {
    id: entities[0]!.id,
    type: mostFrequentType(named.length > 0 ? named : entities),
    name: names[0]!,
    names,
    named: named.length > 0,
    countries: [...new Set(entities.flatMap(({ countries }) => countries ?? []))].sort(),
    ...(birthDates.size === 1 && { birthDate: [...birthDates][0] }),
    identifiers: [...identifiers.values()],
    entities: entities.map(({ id }) => id),
    joins,
  };
}
