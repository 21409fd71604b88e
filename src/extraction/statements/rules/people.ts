import type { EntityId } from '../../../model/entity.ts';
import { isIn, singular } from '../lexicon/nouns.ts';
import { ASSOCIATES, KIN } from '../lexicon/posts.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { describedBy, type Filled, fill, type Kinds, kindOfEntity, PARTY } from '../meaning/fill.ts';
import { hostOf } from '../meaning/hostVerb.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import type { Rule } from './Rule.ts';

const PERSON: Kinds = ['person'];

/** Reads kin and associates: "X's niece Y", "Y, a business partner of X", "Y is the wife of X". In each, X is the person. */
export const people: Rule = (parsed) => {
  const { context } = parsed;
  const drafts: Draft[] = [];
  for (const phrase of parsed.phrases) {
    const last = phrase.words.at(-1)!;
    const name = last.mention?.entity;
    const noun = phrase.words.findLast(
      ({ tag, lower }) => tag === 'noun' && (isIn(KIN, lower) || isIn(ASSOCIATES, lower)),
    );
    if (!noun) continue;
    const kin = isIn(KIN, noun.lower);
    if (
      !kin &&
      /^(?:partner|front|ally)$/.test(noun.lower) &&
      !phrase.words.some(({ lower }) =>
        /^(?:business|close|longtime|long-time|former|the|a|an)$/.test(lower),
      ) &&
      phrase.possessor === undefined
    )
      continue;
    const kinds = kin ? PERSON : PARTY;
    const owner: EntityId | undefined = phrase.possessor;
    const of = fill(context, after(phrase.phrases, 'of', 'to'), kinds);
    const person: Filled | undefined =
      owner !== undefined && kindOfEntity(context, owner) === 'person'
        ? { ids: [owner], start: phrase.start, end: phrase.end }
        : of;
    if (!person) continue;
    const host = hostOf(parsed, phrase);
    const inside: Filled | undefined =
      name !== undefined && noun !== last ? { ids: [name], start: last.start, end: last.end } : undefined;
    const apposed = phrase.apposed[0] && fill(context, phrase.apposed[0], kinds);
    const described = describedBy(context, phrase, kinds);
    const linked =
      host?.verb.lemma === 'be' && host.as === 'object' ? fill(context, host.verb.subject, kinds) : undefined;
    const other = [inside, described, linked, apposed].find((one) => one && one.ids[0] !== person.ids[0]);
    if (!other?.ids.every((id) => kinds.some((kind) => kind === kindOfEntity(context, id)))) continue;
    drafts.push(
      makeDraft(
        kin ? 'family' : 'associate',
        `noun:${singular(noun.lower)}`,
        0.8,
        { person, [kin ? 'relative' : 'associate']: other },
        [phrase],
        {
          phrase,
          verb: linked && other === linked ? host!.verb : undefined,
          background: other !== linked,
          properties: { relation: singular(noun.lower) },
        },
      ),
    );
  }
  for (const verb of parsed.verbs) {
    if (verb.lemma !== 'marry') continue;
    const person = fill(context, verb.subject, PERSON);
    const relative = fill(context, after(verb.phrases, 'to') ?? argumentsOf(verb).patient, PERSON);
    if (person && relative)
      drafts.push(
        makeDraft('family', 'verb:marry', 0.8, { person, relative }, [verb], {
          verb,
          properties: { relation: 'spouse' },
        }),
      );
  }
  return drafts;
};
