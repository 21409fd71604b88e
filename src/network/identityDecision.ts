import { type Entity, type EntityId, kindOf } from '../model/entity.ts';

/** A person's word, still in force, that two entities are one or are not; `event` is its number in the log. */
export interface IdentityDecision {
  kind: 'merge' | 'separate';
  entities: [EntityId, EntityId];
  event: number;
  author: string;
}

/** Why two entities cannot be merged, in plain words; null where they can. */
export function mergeRefusal(a: Entity, b: Entity): string | null {
  if (a.id === b.id) return `${a.names[0]} is one entity already`;
  const [x, y] = [kindOf(a.type), kindOf(b.type)];
  return x === y ? null : `${a.names[0]} is of kind ${x} and ${b.names[0]} of kind ${y}: they cannot be one`;
}
