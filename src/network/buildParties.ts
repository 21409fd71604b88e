import { type Entity, type EntityId, kindOf } from '../model/entity.ts';
import type { Join, Party } from '../model/party.ts';
import type { IdentityDecision } from './identityDecision.ts';
import { partyOf } from './partyOf.ts';
import { factsContradict, hasTellingFacts, sameNameKey } from './sameName.ts';
import { UnionFind } from './unionFind.ts';

/** The sets while they grow: what may never meet, and the facts by which a name alone is not enough. */
class Joining {
  readonly #entities: readonly Entity[];
  readonly #sets: UnionFind;
  readonly #apart = new Map<number, Set<number>>();
  readonly #telling = new Map<number, number[]>();
  readonly joins: { member: number; join: Join }[] = [];

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
    this.#sets = new UnionFind(entities.length);
    entities.forEach((entity, at) => {
      if (hasTellingFacts(entity)) this.#telling.set(at, [at]);
    });
  }

  root(member: number): number {
    return this.#sets.root(member);
  }

  keepApart(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return;
    for (const [one, other] of [
      [x, y],
      [y, x],
    ] as const) {
      const known = this.#apart.get(one);
      if (known) known.add(other);
      else this.#apart.set(one, new Set([other]));
    }
  }

  mayMeet(a: number, b: number): boolean {
    return !this.#apart.get(this.root(a))?.has(this.root(b));
  }

  factsAgree(a: number, b: number): boolean {
    const [left, right] = [this.#telling.get(this.root(a)), this.#telling.get(this.root(b))];
    if (!left || !right) return true;
    return left.every((one) =>
      right.every((other) => !factsContradict(this.#entities[one]!, this.#entities[other]!)),
    );
  }

  join(a: number, b: number, join: Join): void {
    this.joins.push({ member: a, join });
    const gone = this.#sets.join(a, b);
    if (gone < 0) return;
    const kept = this.root(a);
    for (const other of this.#apart.get(gone) ?? []) {
      this.#apart.get(other)!.delete(gone);
      this.keepApart(kept, other);
    }
    this.#apart.delete(gone);
    const telling = [...(this.#telling.get(kept) ?? []), ...(this.#telling.get(gone) ?? [])];
    if (telling.length > 0) this.#telling.set(kept, telling);
  }
}

/** Later decisions first: each stands unless a later one says otherwise. */
function applyDecisions(
  joining: Joining,
  at: Map<EntityId, number>,
  decisions: IdentityDecision[],
  entities: Entity[],
) {
  for (const decision of [...decisions].sort((a, b) => b.event - a.event)) {
    const [a, b] = [at.get(decision.entities[0]), at.get(decision.entities[1])];
    if (a === undefined || b === undefined || a === b) continue;
    if (kindOf(entities[a]!.type) !== kindOf(entities[b]!.type)) continue;
    if (decision.kind === 'separate') joining.keepApart(a, b);
    else if (joining.mayMeet(a, b)) {
      const { entities: pair, event, author } = decision;
      joining.join(a, b, { entities: [...pair], by: 'decision', event, author });
    }
  }
}

/** Entities of different documents with the same full name, assumed to be one until a person says otherwise. */
function applySameNames(joining: Joining, decisions: IdentityDecision[], entities: Entity[]) {
  const groups = new Map<string, number[]>();
  entities.forEach((entity, at) => {
    const key = sameNameKey(entity);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  // Whoever was taken out of a party by a `separate` (its first entity) is asked last, so the others stay together.
  const rank = new Map<EntityId, number>();
  for (const { kind, entities: pair } of decisions) {
    if (kind !== 'separate') continue;
    rank.set(pair[0], 2);
    if (!rank.has(pair[1])) rank.set(pair[1], 1);
  }
  const rankOf = (member: number) => rank.get(entities[member]!.id) ?? 0;
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const heads: { member: number; documents: Set<string> }[] = [];
    for (const member of group.sort((a, b) => rankOf(a) - rankOf(b) || a - b)) {
      const { id, document } = entities[member]!;
      if (heads.some((head) => joining.root(head.member) === joining.root(member))) continue;
      const head = heads.find(
        (one) =>
          !one.documents.has(document) &&
          joining.mayMeet(one.member, member) &&
          joining.factsAgree(one.member, member),
      );
      if (head === undefined) heads.push({ member, documents: new Set([document]) });
      else {
        head.documents.add(document);
        joining.join(head.member, member, { entities: [entities[head.member]!.id, id], by: 'same-name' });
      }
    }
  }
}

/**
 * The parties of a case: entities joined by the decisions in force and, provisionally, by equal full names across
 * documents. A `separate` beats equal names and earlier merges between its two sides; a later merge beats it. Decisions on
 * unknown entities or on entities of different kinds have no effect. Sorted by id; the order of the input does not matter.
 */
export function buildParties(entities: readonly Entity[], decisions: readonly IdentityDecision[]): Party[] {
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const at = new Map(sorted.map((entity, index) => [entity.id, index]));
  const joining = new Joining(sorted);
  applyDecisions(joining, at, [...decisions], sorted);
  applySameNames(joining, [...decisions], sorted);
  const members = new Map<number, Entity[]>();
  sorted.forEach((entity, index) => {
    const root = joining.root(index);
    const party = members.get(root);
    if (party) party.push(entity);
    else members.set(root, [entity]);
  });
  const joins = new Map<number, Join[]>();
  for (const { member, join } of joining.joins) {
    const root = joining.root(member);
    joins.set(root, [...(joins.get(root) ?? []), join]);
  }
  return [...members].map(([root, party]) => partyOf(party, joins.get(root) ?? []));
}
