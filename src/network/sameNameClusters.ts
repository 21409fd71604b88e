import type { EntityId } from '../model/entity.ts';
import type { Party } from '../model/party.ts';
import { UnionFind } from './unionFind.ts';

/** The parts of a party that decisions hold together; between the parts nothing but an equal name does. */
export function sameNameClusters(party: Party): EntityId[][] {
  if (!party.joins.some(({ by }) => by === 'same-name')) return [party.entities];
  const at = new Map(party.entities.map((entity, index) => [entity, index]));
  const sets = new UnionFind(party.entities.length);
  for (const join of party.joins) {
    if (join.by === 'decision') sets.join(at.get(join.entities[0])!, at.get(join.entities[1])!);
  }
  const clusters = new Map<number, EntityId[]>();
  party.entities.forEach((entity, index) => {
    const root = sets.root(index);
    clusters.set(root, [...(clusters.get(root) ?? []), entity]);
  });
  return [...clusters.values()];
}
