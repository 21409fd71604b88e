import { isIn, ORGANIZATION_HEADS, singular } from '../lexicon/nouns.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { describedBy, fill, type Kinds, kindOfEntity, PARTY, PLACE, SITE } from '../meaning/fill.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { NounPhrase } from '../syntax/units.ts';
import type { Rule } from './Rule.ts';

const BEING_THERE = new Set(
  'base headquarter headquartered locate register incorporate operate live reside domicile found establish situate settle'.split(
    ' ',
  ),
);

function readResidence(parsed: ParsedSentence): Draft[] {
  const { context } = parsed;
  return parsed.verbs.flatMap((verb): Draft[] => {
    if (!BEING_THERE.has(verb.lemma)) return [];
    const { patient, phrases } = argumentsOf(verb);
    const passive = verb.passive || verb.shape === 'participle';
    if (!passive && verb.objects.length > 0) return [];
    if (/^(?:found|establish)$/.test(verb.lemma) && !passive) return [];
    const whose = passive ? patient : verb.subject;
    // "Acme, a company based in Lyon": it is Acme that sits there.
    const subject = (whose && describedBy(context, whose, PARTY)) ?? fill(context, whose, PARTY);
    const where = phrases.find(
      ({ preposition, phrase }) =>
        /^(?:in|at|from|near|outside|out of)$/.test(preposition) && fill(context, phrase, PLACE),
    );
    const place = where && fill(context, { ...where.phrase, apposed: [] }, PLACE);
    if (!subject || !place || !subject.ids.some((id) => context.entities.get(id)?.named)) return [];
    return [makeDraft('location', `residence:${verb.lemma}`, 0.85, { subject, place }, [verb], { verb })];
  });
}

/** "X, a resident of Lyon", "X was a resident of Lyon". */
function readResident(parsed: ParsedSentence, phrase: NounPhrase): Draft[] {
  const { context } = parsed;
  const living = phrase.words.findLast(({ tag }) => tag === 'noun');
  if (!living || !/^(?:residents?|inhabitants?)$/.test(living.lower)) return [];
  const outer = phrase.leader?.conjoined.includes(phrase) ? phrase.leader : phrase;
  const subject = describedBy(context, phrase, PARTY) ?? describedBy(context, outer, PARTY);
  const where = after(phrase.phrases, 'of', 'in');
  const place = where && fill(context, { ...where, apposed: [], conjoined: [] }, PLACE);
  if (!subject || !place || !context.entities.get(subject.ids[0]!)?.named) return [];
  return [
    makeDraft('location', 'noun:resident', 0.8, { subject, place }, [phrase], {
      phrase,
      background: true,
      dated: false,
    }),
  ];
}

/** "Acme of Lyon", "Lyon-based Acme", "the Norlandish maker Acme". */
function readDescription(parsed: ParsedSentence, phrase: NounPhrase): Draft[] {
  const { context } = parsed;
  const leader = phrase.leader?.apposed.includes(phrase) ? phrase.leader : undefined;
  const nation = phrase.words.find(({ mention }) => mention?.kind === 'place')?.mention;
  const seat = fill(context, after(phrase.phrases, 'in', 'from'), PLACE);
  const named = leader?.entity !== undefined && context.entities.get(leader.entity)?.named;
  if (
    leader &&
    named &&
    leader.entityKind === 'organization' &&
    (nation?.entity || seat) &&
    phrase.possessor === undefined &&
    !context.entities.get(phrase.entity ?? '')?.named &&
    isIn(ORGANIZATION_HEADS, phrase.head)
  ) {
    const subject = { ids: [leader.entity!], start: leader.start, end: leader.end };
    const place = nation?.entity ? { ids: [nation.entity], start: phrase.start, end: phrase.end } : seat;
    return [
      makeDraft('location', 'apposition:nationality', 0.75, { subject, place }, [], {
        phrase,
        background: true,
        dated: false,
      }),
    ];
  }
  const name = phrase.words.at(-1)?.mention;
  if (!name?.entity || name.reference !== 'name' || phrase.entity !== name.entity) return [];
  const kind = kindOfEntity(context, name.entity);
  if (kind !== 'organization') return [];
  const subject = { ids: [name.entity], start: name.start, end: name.end };
  const words = phrase.words.slice(phrase.words.findLastIndex(({ tag }) => tag === 'genitive') + 1);
  const first = words.findIndex(({ mention }) => mention?.kind === 'place');
  const placeWord = words[first];
  const rest = words.slice(first + 1, -1);
  const based = /^-?(?:based|headquartered|registered|incorporated|domiciled|listed)$/.test(
    rest[0]?.lower ?? '',
  );
  const typed = rest.some(({ tag, lower }) => tag === 'noun' && isIn(ORGANIZATION_HEADS, lower));
  const state = rest.some(({ lower }) =>
    /^(?:ministry|government|agency|forces|army|president|intelligence|news|newspaper)$/.test(
      singular(lower),
    ),
  );
  const drafts: Draft[] = [];
  if (placeWord?.mention?.entity && (based || typed) && !state) {
    const place = { ids: [placeWord.mention.entity], start: placeWord.start, end: placeWord.end };
    drafts.push(
      makeDraft(
        'location',
        based ? 'adjective:based' : 'adjective:nationality',
        based ? 0.9 : 0.7,
        { subject, place },
        [phrase],
        { phrase, background: true, dated: false },
      ),
    );
  }
  const of = phrase.phrases[0];
  if (of && /^(?:of|in)$/.test(of.preposition) && of.start <= phrase.end + 2 && words.length === 1) {
    const place =
      of.phrase.words.length <= 2 ? fill(context, { ...of.phrase, conjoined: [] }, PLACE) : undefined;
    if (place && of.preposition === 'of')
      drafts.push(
        makeDraft('location', 'noun:of', 0.7, { subject, place }, [], {
          phrase,
          background: true,
          dated: false,
        }),
      );
  }
  return drafts;
}

const VISITING = new Set(['visit', 'tour', 'inspect']);
const ATTENDING = new Set('observe attend inspect open view inaugurate see witness watch examine'.split(' '));
const TRAVELLING = new Set('travel fly arrive journey'.split(' '));
const VISITOR: Kinds = ['person'];

/** Reads where parties sit, and who visited what. */
export const places: Rule = (parsed) => [
  ...readResidence(parsed),
  ...parsed.phrases.flatMap((phrase) => [
    ...readDescription(parsed, phrase),
    ...readResident(parsed, phrase),
  ]),
];

/** Reads visits: "X visited Y", "X inspected drones at Y", "X's visit to Y", "X travelled to Y". */
export const visits: Rule = (parsed) => {
  const { context } = parsed;
  const drafts = parsed.verbs.flatMap((verb): Draft[] => {
    const { agent, patient, phrases } = argumentsOf(verb);
    const visitor = fill(context, agent, VISITOR);
    if (!visitor) return [];
    const at = after(phrases, 'at') ?? (patient && after(patient.phrases, 'at'));
    // "visited our office in Lyon", "inspected the wreckage near Lyon"
    const there =
      patient && patient.entity === undefined ? after(patient.phrases, 'in', 'of', 'near') : undefined;
    const place =
      (VISITING.has(verb.lemma) ? (fill(context, patient, SITE) ?? fill(context, there, SITE)) : undefined) ??
      (ATTENDING.has(verb.lemma) ? fill(context, at, SITE) : undefined) ??
      (TRAVELLING.has(verb.lemma) ? fill(context, after(phrases, 'to', 'in'), SITE) : undefined);
    return place
      ? [makeDraft('visit', `visit:${verb.lemma}`, 0.8, { visitor, place }, [verb], { verb })]
      : [];
  });
  for (const phrase of parsed.phrases) {
    if (!/^(?:visit|trip|tour)s?$/.test(phrase.head)) continue;
    const place = fill(context, after(phrase.phrases, 'to', 'of'), SITE);
    const host = parsed.verbs.find(
      (verb) =>
        verb.objects.includes(phrase) && /^(?:make|pay|begin|complete|conclude|take)$/.test(verb.lemma),
    );
    const byHost = host && fill(context, host.subject, VISITOR);
    const owner =
      phrase.possessor !== undefined && kindOfEntity(context, phrase.possessor) === 'person'
        ? { ids: [phrase.possessor], start: phrase.start, end: phrase.end }
        : undefined;
    const visitor = owner ?? fill(context, after(phrase.phrases, 'by'), VISITOR) ?? byHost;
    if (visitor && place)
      drafts.push(
        makeDraft('visit', 'noun:visit', 0.75, { visitor, place }, [phrase], { phrase, verb: host }),
      );
  }
  return drafts;
};
