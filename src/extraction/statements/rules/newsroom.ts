import type { EntityId } from '../../../model/entity.ts';
import { DENIABLE, DOCUMENTS, isIn, PEOPLE } from '../lexicon/nouns.ts';
import { after, argumentsOf } from '../meaning/arguments.ts';
import { clauseEnd } from '../meaning/clauseEnd.ts';
import type { Draft } from '../meaning/Draft.ts';
import { type Filled, fill, type Kinds, PARTY } from '../meaning/fill.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import { isNegated } from '../meaning/moodOf.ts';
import { voiceOf } from '../meaning/voiceOf.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { NounPhrase, VerbGroup } from '../syntax/units.ts';
import type { Rule } from './Rule.ts';

const ORGANIZATION: Kinds = ['organization'];

function textOf(parsed: ParsedSentence, start: number, end: number): string {
  return parsed.context.annotated.input.text.slice(start, end);
}

/** The rest of the clause after a verb, up to the next finite verb. */
function tail(parsed: ParsedSentence, verb: VerbGroup): number {
  const next = parsed.verbs.find(({ start, shape }) => start > verb.end && shape === 'finite');
  return next?.start ?? parsed.context.sentence.end;
}

/** Reads "X cited Y", "X reported, citing Y": on whom an outlet relies. */
export const report: Rule = (parsed) =>
  parsed.verbs.flatMap((verb): Draft[] => {
    if (!/^(?:cite|quote|interview)$/.test(verb.lemma)) return [];
    const { agent, patient } = argumentsOf(verb);
    const publisher = fill(parsed.context, agent, ORGANIZATION);
    if (!publisher || !patient) return [];
    const source = fill(parsed.context, patient, PARTY);
    const speaks = source || isIn(DOCUMENTS, patient.head) || isIn(PEOPLE, patient.head);
    if (!speaks) return [];
    return [
      makeDraft(
        'report',
        `report:${verb.lemma}`,
        source ? 0.85 : 0.7,
        { publisher, source },
        [verb, patient],
        { verb },
      ),
    ];
  });

const CHECKING = new Set(['confirm', 'verify', 'authenticate', 'corroborate']);

/** Reads "X could not independently confirm": what an outlet has not been able to check. */
export const confirmation: Rule = (parsed) =>
  parsed.verbs.flatMap((verb): Draft[] => {
    if (!CHECKING.has(verb.lemma)) return [];
    const unable =
      verb.governor &&
      ((verb.governor.lemma === 'be' &&
        (verb.governor.objects[0]?.head === 'unable' ||
          (verb.governor.negated && verb.governor.objects[0]?.head === 'able'))) ||
        verb.governor.lemma === 'fail');
    const independently = verb.adverbs.includes('independently');
    if (!(verb.negated && (verb.modal === 'could' || independently)) && !unable) return [];
    const { agent, patient } = argumentsOf(verb);
    const publisher = fill(parsed.context, agent, ORGANIZATION);
    if (!publisher) return [];
    return [
      makeDraft('confirmation', `confirm:${verb.lemma}`, 0.9, { publisher }, [verb, patient], {
        stance: 'unconfirmed',
        background: true,
      }),
    ];
  });

const PUBLISHERS = new WeakMap<object, Filled | null>();

/** The entity of the document's own publisher, where the text names it. */
function publisherOf(parsed: ParsedSentence): Filled | undefined {
  const { annotated, entities } = parsed.context;
  let found = PUBLISHERS.get(annotated);
  if (found === undefined) {
    const name = annotated.input.publisher?.toLowerCase();
    const entity = [...entities.values()].find(
      ({ named, names }) => named && names.some((one) => one.toLowerCase() === name),
    );
    found = entity ? { ids: [entity.id], start: Number.POSITIVE_INFINITY, end: 0 } : null;
    PUBLISHERS.set(annotated, found);
  }
  return found ?? undefined;
}

function firstParty(parsed: ParsedSentence, phrases: (NounPhrase | undefined)[]): Filled | undefined {
  for (const phrase of phrases) {
    const found = fill(parsed.context, phrase, PARTY);
    if (found) return found;
  }
  return undefined;
}

/** Reads who asked whom for comment, and who did not answer. */
export const commentRequest: Rule = (parsed) =>
  parsed.verbs.flatMap((verb): Draft[] => {
    const end = tail(parsed, verb);
    const clause = textOf(parsed, verb.start, end);
    const { agent, patient, phrases } = argumentsOf(verb);
    const asks =
      (verb.lemma === 'reach' &&
        /^reach(?:ed|ing|es)? out to\b/.test(textOf(parsed, verb.words.at(-1)!.start, end))) ||
      (/^(?:contact|approach|ask|email|e-mail|request|seek)$/.test(verb.lemma) &&
        /\bcomments?\b|\bresponse\b/.test(clause));
    const inquires =
      verb.lemma === 'send' && /^(?:questions?|inquiry|inquiries|list|request)$/.test(patient?.head ?? '');
    if ((asks || inquires) && !verb.negated) {
      const whom = firstParty(parsed, [after(phrases, 'to'), after(phrases, 'from'), patient]);
      const requester = fill(parsed.context, agent, PARTY) ?? publisherOf(parsed);
      if (!whom) return [];
      return [
        makeDraft(
          'comment_request',
          `comment:${verb.lemma}`,
          0.9,
          { requester, respondent: whom },
          [verb, ...phrases.filter(({ phrase }) => /comment/.test(phrase.head)).map(({ phrase }) => phrase)],
          { background: true, verb },
        ),
      ];
    }
    const unreached =
      verb.passive &&
      isNegated(verb) &&
      (verb.lemma === 'reach' || (verb.lemma === 'contact' && /\bcomment\b/.test(clause)));
    if (unreached) {
      const respondent = voiceOf(parsed.context, patient);
      if (!respondent) return [];
      return [
        makeDraft(
          'comment_request',
          `unreached:${verb.lemma}`,
          0.8,
          { requester: publisherOf(parsed), respondent },
          [verb, after(phrases, 'for')],
          { background: true, properties: { answered: false } },
        ),
      ];
    }
    const silent =
      /^(?:respond|reply|answer|return|comment)$/.test(verb.lemma) &&
      (isNegated(verb) || verb.governor?.lemma === 'decline' || verb.governor?.lemma === 'refuse') &&
      (/\bcomments?\b|\bquestions\b|\brequests?\b|\b(?:e-?mails?|messages?|calls?|letters?|inquiries|enquiries)\b/.test(
        clause,
      ) ||
        verb.lemma === 'comment');
    if (!silent) return [];
    const respondent = voiceOf(parsed.context, agent);
    if (!respondent) return [];
    const request = after(phrases, 'to') ?? patient;
    const asker: EntityId | undefined = request?.possessor;
    const requester =
      asker === undefined
        ? (firstParty(parsed, [after(request?.phrases ?? [], 'from', 'by')]) ?? publisherOf(parsed))
        : { ids: [asker], start: request!.start, end: request!.end };
    return [
      makeDraft('comment_request', `silent:${verb.lemma}`, 0.8, { requester, respondent }, [verb, request], {
        background: true,
        properties: { answered: false },
      }),
    ];
  });

const DENYING = new Set('deny reject dismiss refute dispute repudiate condemn denounce disavow'.split(' '));

/** Reads what a party says of itself or refuses: denials, rejections, "X said it does not". */
export const position: Rule = (parsed) =>
  parsed.verbs.flatMap((verb): Draft[] => {
    const speaker = voiceOf(parsed.context, argumentsOf(verb).agent);
    if (!speaker || verb.negated) return [];
    const inner = parsed.verbs.find(
      ({ governor, governing }) => governor === verb && (governing === 'that' || governing === 'bare'),
    );
    const ofItself = inner?.subject?.entity !== undefined && speaker.ids.includes(inner.subject.entity);
    const pronounOfItself =
      inner?.subject?.pronoun === true &&
      inner.subject.entity === undefined &&
      /^(?:it|he|she|they|we)$/.test(inner.subject.head);
    const says = /^(?:say|state|add|insist|declare|tell|maintain|stress|announce)$/.test(verb.lemma);
    const firm =
      inner &&
      (inner.negated ||
        DENYING.has(inner.lemma) ||
        /^(?:comply|oppose|discourage|respect|follow|support|adhere|observe|abide|halt|stop|cease|end|suspend|cut|sever|terminate|discontinue|withdraw|cooperate)$/.test(
          inner.lemma,
        ));
    const object = verb.objects[0];
    const deniable =
      verb.lemma === 'deny' ||
      verb.lemma === 'condemn' ||
      verb.lemma === 'denounce' ||
      inner !== undefined ||
      (object !== undefined && isIn(DENIABLE, object.head));
    const denies =
      DENYING.has(verb.lemma) && deniable && !verb.relative && !(verb.lemma === 'reject' && verb.passive);
    if (!denies && !(says && firm && (ofItself || pronounOfItself))) return [];
    if (denies && verb.subject?.pronoun && verb.governor) return [];
    const extent = { start: verb.start, end: clauseEnd(parsed.verbs, verb) };
    return [
      makeDraft(
        'statement',
        denies ? `denial:${verb.lemma}` : `position:${verb.lemma}`,
        0.8,
        { speaker },
        [extent],
        { verb, stance: 'asserted', background: true },
      ),
    ];
  });
