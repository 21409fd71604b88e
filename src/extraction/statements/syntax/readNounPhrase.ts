import { kindOf } from '../../../model/entity.ts';
import type { AnnotatedMention } from '../../annotatedText.ts';
import { GOODS, isIn, ORGANIZATION_HEADS, PRODUCT_HEADS, STATE_BODIES } from '../lexicon/nouns.ts';
import type { SentenceContext } from './SentenceContext.ts';
import type { NounPhrase } from './units.ts';
import type { Word } from './Word.ts';

const HAS_ENTITY = new Set(['party', 'place', 'product']);

/** Whether "NAME noun noun" still means what the name names: "Pike-3 drones", not "Acme sources". */
function headFitsName(context: SentenceContext, name: AnnotatedMention, head: string): boolean {
  const entity = name.entity === undefined ? undefined : context.entities.get(name.entity);
  if (!entity) return false;
  const kind = kindOf(entity.type);
  if (kind === 'product') return isIn(GOODS, head) || isIn(PRODUCT_HEADS, head);
  if (kind === 'place') return isIn(STATE_BODIES, head);
  return kind === 'organization' && isIn(ORGANIZATION_HEADS, head);
}

/** Builds the noun phrase over `words`, and finds which entity its head means. */
export function readNounPhrase(context: SentenceContext, words: Word[]): NounPhrase {
  const first = words[0]!;
  const last = words.at(-1)!;
  let core = 0;
  for (const [index, word] of words.entries()) if (word.tag === 'genitive') core = index + 1;
  const coreWords = core < words.length ? words.slice(core) : words;
  const headWord =
    coreWords.findLast(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'pron') ?? last;
  const mentions = context.mentionsBetween(first.start, last.end);
  const head = headWord.lower.split(' ').at(-1)!;
  const inCore = mentions.filter(({ start }) => start >= coreWords[0]!.start || core === 0);
  const names = coreWords.filter(({ mention }) => mention && HAS_ENTITY.has(mention.kind));
  const lastName = names.at(-1);

  // A description or an anaphor that covers the head means the whole phrase.
  const described = mentions.find(
    (mention) =>
      mention.entity !== undefined &&
      mention.reference !== 'name' &&
      mention.start <= headWord.start &&
      mention.end >= headWord.end &&
      (inCore.includes(mention) || mention.start === first.start),
  );
  // "its", "the company's": whatever precedes the last genitive.
  const owning = words[0]!.tag === 'possessive' ? words[0]! : core > 1 ? words[core - 2]! : undefined;
  const possessor = owning
    ? mentions.findLast(
        ({ entity, start, end }) => entity !== undefined && start <= owning.start && end === owning.end,
      )
    : undefined;
  const named =
    lastName?.mention && (lastName === headWord || headFitsName(context, lastName.mention, head))
      ? lastName.mention
      : undefined;
  // "Norland's army" acts for Norland.
  const state =
    possessor?.kind === 'place' && coreWords.length <= 2 && isIn(STATE_BODIES, headWord.lower)
      ? possessor
      : undefined;
  const entity = (described && described !== possessor ? described : (named ?? state))?.entity;
  return {
    kind: 'np',
    start: first.start,
    end: last.end,
    words,
    head,
    entity,
    possessor: possessor?.entity,
    entityKind:
      entity === undefined ? undefined : kindOf(context.entities.get(entity)?.type ?? 'LegalEntity'),
    modifiers: names.flatMap(({ mention }) =>
      mention!.entity !== undefined && mention!.entity !== entity ? [mention!.entity] : [],
    ),
    mentions,
    apposed: [],
    conjoined: [],
    including: [],
    phrases: [],
    described: [],
    adjectival: coreWords.every(({ tag }) => tag === 'adj') && words.every(({ tag }) => tag === 'adj'),
    pronoun: first.tag === 'pron',
  };
}
