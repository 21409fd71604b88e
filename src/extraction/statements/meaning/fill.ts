import type { Span } from '../../../model/citation.ts';
import { type EntityId, kindOf } from '../../../model/entity.ts';
import { isIn, PARTITIVES } from '../lexicon/nouns.ts';
import type { SentenceContext } from '../syntax/SentenceContext.ts';
import type { NounPhrase } from '../syntax/units.ts';

/** Kinds of entity a role accepts. */
export type Kind = 'person' | 'organization' | 'place' | 'product';
export type Kinds = readonly Kind[];
export const PARTY: Kinds = ['person', 'organization'];
export const ACTOR: Kinds = ['person', 'organization', 'place'];
export const PRODUCT: Kinds = ['product'];
export const PLACE: Kinds = ['place'];
export const SITE: Kinds = ['place', 'organization'];

/** Entities that fill a role, and the stretch of text that names them. */
export interface Filled extends Span {
  ids: EntityId[];
}

export const kindOfEntity = (context: SentenceContext, id: EntityId): Kind | undefined => {
  const entity = context.entities.get(id);
  return entity && kindOf(entity.type);
};

function fits(context: SentenceContext, id: EntityId | undefined, kinds: Kinds): id is EntityId {
  if (id === undefined) return false;
  const kind = kindOfEntity(context, id);
  return kind !== undefined && kinds.includes(kind);
}

interface Gathered {
  ids: EntityId[];
  end: number;
}

function gather(
  context: SentenceContext,
  phrase: NounPhrase,
  kinds: Kinds,
  into: Gathered,
  depth: number,
): void {
  if (depth > 4) return;
  const add = (id: EntityId, end: number) => {
    if (!into.ids.includes(id)) into.ids.push(id);
    into.end = Math.max(into.end, end);
  };
  if (fits(context, phrase.entity, kinds)) add(phrase.entity, phrase.end);
  else if (phrase.entity === undefined || isIn(PARTITIVES, phrase.head)) {
    const apposed = phrase.apposed.find(({ entity }) => fits(context, entity, kinds));
    if (apposed) add(apposed.entity!, apposed.end);
    else if (phrase.leader?.apposed.includes(phrase) && fits(context, phrase.leader.entity, kinds)) {
      add(phrase.leader.entity, phrase.end);
    } else if (fits(context, phrase.predicatedOf?.entity, kinds)) {
      add(phrase.predicatedOf!.entity!, phrase.end);
    } else if (isIn(PARTITIVES, phrase.head)) {
      const of = phrase.phrases.find(({ preposition }) => preposition === 'of');
      if (of) gather(context, of.phrase, kinds, into, depth + 1);
    }
  }
  for (const part of phrase.including) gather(context, part, kinds, into, depth + 1);
  for (const other of phrase.conjoined)
    if (!other.apposed.includes(phrase)) gather(context, other, kinds, into, depth + 1);
}

/** The entities of the given kinds that a phrase means: by its head, its apposition, its list, "including X". */
export function fill(
  context: SentenceContext,
  phrase: NounPhrase | undefined,
  kinds: Kinds,
): Filled | undefined {
  if (!phrase) return undefined;
  const into: Gathered = { ids: [], end: phrase.end };
  gather(context, phrase, kinds, into, 0);
  return into.ids.length > 0 ? { ids: into.ids, start: phrase.start, end: into.end } : undefined;
}

/** Like `fill`, for a description in apposition: whom it describes. */
export function describedBy(context: SentenceContext, phrase: NounPhrase, kinds: Kinds): Filled | undefined {
  let leader = phrase.leader;
  for (let depth = 0; leader && depth < 4; depth++) {
    if (fits(context, leader.entity, kinds))
      return { ids: [leader.entity], start: leader.start, end: leader.end };
    leader = leader.leader;
  }
  return undefined;
}

/** The stretch from the first to the last of what is given. */
export function spanning(...parts: (Span | undefined)[]): Span {
  const known = parts.filter((part) => part !== undefined);
  return {
    start: Math.min(...known.map(({ start }) => start)),
    end: Math.max(...known.map(({ end }) => end)),
  };
}
