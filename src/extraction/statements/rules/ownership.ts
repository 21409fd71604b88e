import { isIn, singular } from '../lexicon/nouns.ts';
import { OWNERS, SUBSIDIARIES } from '../lexicon/posts.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { ACTOR, describedBy, type Filled, fill, type Kinds } from '../meaning/fill.ts';
import { hostOf } from '../meaning/hostVerb.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { NounPhrase } from '../syntax/units.ts';
import type { Rule } from './Rule.ts';

const ORGANIZATION: Kinds = ['organization'];
const STAKES = /^(?:stake|share|shareholding|holding|interest|equity|capital)s?$/;
const PERCENT = /(\d+(?:[.,]\d+)?)\s*(?:%|per\s?cent\b|percent\b)/;

/** The share in percent that a stretch of text names. */
export function shareIn(parsed: ParsedSentence, start: number, end: number): Record<string, string | number> {
  const found = PERCENT.exec(parsed.context.annotated.input.text.slice(start, end));
  return found ? { share: Number(found[1]!.replace(',', '.')), unit: '%' } : {};
}

/** Of whom something is said: "X is a subsidiary of Y" and "X, a subsidiary of Y" both speak of X. */
export function predicated(
  parsed: ParsedSentence,
  phrase: NounPhrase,
  kinds: Kinds,
): { whom: Filled; verb?: Draft['verb'] } | undefined {
  const described = describedBy(parsed.context, phrase, kinds);
  if (described) return { whom: described };
  const host = hostOf(parsed, phrase);
  const links =
    host &&
    ((/^(?:be|become|remain)$/.test(host.verb.lemma) && host.as === 'object') ||
      (host.preposition === 'as' &&
        /^(?:serve|work|act|appoint|name|register|list|identify|describe)$/.test(host.verb.lemma)) ||
      (host.as === 'object' && host.verb.passive && /^(?:appoint|name|elect|make)$/.test(host.verb.lemma)));
  // "whose director is X", "Its owner is X"
  const inverted = host?.as === 'subject' && host.verb.lemma === 'be' && phrase.entity === undefined;
  const whom = links
    ? fill(parsed.context, host.verb.subject, kinds)
    : inverted
      ? fill(parsed.context, host.verb.objects[0], kinds)
      : undefined;
  if (whom) return { whom, verb: host!.verb };
  const own = fill(parsed.context, phrase, kinds);
  return own && phrase.entity !== undefined ? { whom: own } : undefined;
}

function readDescription(parsed: ParsedSentence, phrase: NounPhrase): Draft[] {
  const { context } = parsed;
  const owned = isIn(SUBSIDIARIES, phrase.head);
  const of = owned ? after(phrase.phrases, 'of') : after(phrase.phrases, 'of', 'in');
  const owns =
    (phrase.head !== 'parents' && isIn(OWNERS, phrase.head)) || /^parent(?: company)?$/.test(phrase.head);
  const parentCompany = phrase.words.some(({ lower }) => lower === 'parent') && !owned;
  if (!owns && !owned && !parentCompany) return [];
  const possessor: Filled | undefined =
    phrase.possessor === undefined
      ? undefined
      : { ids: [phrase.possessor], start: phrase.start, end: phrase.end };
  const other =
    fill(context, of, owned ? ACTOR : ORGANIZATION) ??
    possessor ??
    (owned && phrase.modifiers.length > 0
      ? { ids: [phrase.modifiers.at(-1)!], start: phrase.start, end: phrase.end }
      : undefined);
  const named = phrase.apposed[0]
    ? fill(context, phrase.apposed[0], owned ? ORGANIZATION : ACTOR)
    : undefined;
  const found = predicated(parsed, phrase, owned ? ORGANIZATION : ACTOR) ?? (named && { whom: named });
  if (!other || !found || found.whom.ids[0] === other.ids[0]) return [];
  const [owner, asset] = owned ? [other, found.whom] : [found.whom, other];
  const verb = 'verb' in found ? found.verb : undefined;
  return [
    makeDraft('ownership', `noun:${singular(phrase.head)}`, 0.85, { owner, asset }, [phrase], {
      phrase,
      verb,
      background: verb === undefined,
      properties: shareIn(parsed, phrase.start, phrase.end),
    }),
  ];
}

/** "holds a 40% stake in Y", "a 40% stake in Y held by X". */
function readStake(parsed: ParsedSentence, phrase: NounPhrase): Draft[] {
  const { context } = parsed;
  if (!STAKES.test(phrase.head) && !/%|percent/.test(phrase.head)) return [];
  const asset = fill(context, after(phrase.phrases, 'in', 'of'), ORGANIZATION);
  if (!asset) return [];
  const holding = phrase.described.find(({ lemma }) => /^(?:hold|own|control)$/.test(lemma));
  const host = hostOf(parsed, phrase);
  const held =
    host?.as === 'object' &&
    /^(?:hold|own|have|acquire|buy|control|retain|take|possess)$/.test(host.verb.lemma) &&
    (STAKES.test(phrase.head) || !/^(?:take|have|retain)$/.test(host.verb.lemma));
  const owner = holding
    ? fill(context, argumentsOf(holding).agent, ACTOR)
    : held
      ? fill(context, argumentsOf(host.verb).agent, ACTOR)
      : undefined;
  if (!owner) return [];
  const verb = holding ?? host?.verb;
  const properties = shareIn(parsed, phrase.start, asset.end);
  return [makeDraft('ownership', 'noun:stake', 0.85, { owner, asset }, [phrase, verb], { verb, properties })];
}

/** "Y is 60% owned by X": the share beside the verb. */
function readOwnedShare(parsed: ParsedSentence): Draft[] {
  return parsed.verbs.flatMap((verb): Draft[] => {
    if (!/^(?:own|control|hold)$/.test(verb.lemma)) return [];
    const { agent, patient } = argumentsOf(verb);
    const owner = fill(parsed.context, agent, ACTOR);
    const of = patient && /%|percent|cent/.test(patient.head) ? after(patient.phrases, 'of') : patient;
    const asset = fill(parsed.context, of, ORGANIZATION);
    if (!owner || !asset) return [];
    const span = makeDraft('ownership', `share:${verb.lemma}`, 0.85, { owner, asset }, [verb], { verb });
    const properties = shareIn(parsed, span.start, span.end);
    return Object.keys(properties).length > 0 ? [{ ...span, properties }] : [];
  });
}

/** "X, which belongs to Y". */
function readBelonging(parsed: ParsedSentence): Draft[] {
  return parsed.verbs.flatMap((verb): Draft[] => {
    if (verb.lemma !== 'belong') return [];
    const asset = fill(parsed.context, verb.subject, ORGANIZATION);
    const owner = fill(parsed.context, after(verb.phrases, 'to'), ACTOR);
    return asset && owner
      ? [makeDraft('ownership', 'verb:belong', 0.8, { owner, asset }, [verb], { verb })]
      : [];
  });
}

/** "state-owned X": the state is that of the owner's or the owned one's country, where the text tells which. */
function readStateOwned(parsed: ParsedSentence, phrase: NounPhrase): Draft[] {
  const { context } = parsed;
  const word = phrase.words.find(({ lower }) =>
    /^(?:state|government)-(?:owned|run|controlled|held)$/.test(lower),
  );
  const asset = word && fill(context, phrase, ORGANIZATION);
  if (!asset) return [];
  const before = context.mentions.filter(({ kind, end }) => kind === 'place' && end <= word.start);
  const country = context.entities.get(asset.ids[0]!)?.countries?.[0];
  const isState = (id: string | undefined) => {
    const entity = id === undefined ? undefined : context.entities.get(id);
    return entity?.type === 'Place' && (country === undefined || entity.countries?.[0] === country);
  };
  const inside = phrase.mentions.find(({ kind, entity }) => kind === 'place' && isState(entity));
  const state =
    inside ??
    before.findLast(
      ({ entity, start }) =>
        isState(entity) && !parsed.verbs.some((verb) => verb.start > start && verb.start < word.start),
    );
  if (!state?.entity) return [];
  const found = makeDraft('ownership', 'adjective:state-owned', 0.7, { asset }, [phrase], {
    phrase,
    background: true,
  });
  return [{ ...found, roles: { owner: [state.entity], ...found.roles }, start: word.start }];
}

/** Reads who owns whom: subsidiaries, parents, shareholders, stakes, state ownership. */
export const ownership: Rule = (parsed) => [
  ...parsed.phrases.flatMap((phrase) => [
    ...readDescription(parsed, phrase),
    ...readStake(parsed, phrase),
    ...readStateOwned(parsed, phrase),
  ]),
  ...readOwnedShare(parsed),
  ...readBelonging(parsed),
];
