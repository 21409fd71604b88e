import { after, argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { ACTOR, describedBy, type Filled, fill, kindOfEntity, PARTY } from '../meaning/fill.ts';
import { hostOf } from '../meaning/hostVerb.ts';
import { makeDraft } from '../meaning/makeDraft.ts';
import type { Rule } from './Rule.ts';

const LISTS =
  /\b(?:sanctions?|black|entity|designation|SDN|denied persons?|restricted) ?-?list\b|\bblacklist\b|\bSpecially Designated Nationals\b/i;

/** Reads "imposed sanctions on X", "added X to its sanctions list", "X is under Y sanctions", "Y-sanctioned X". */
export const sanctions: Rule = (parsed) => {
  const { context } = parsed;
  const { text } = context.annotated.input;
  const drafts: Draft[] = [];
  const placeIn = (phrase: (typeof parsed.phrases)[number]): Filled | undefined => {
    const id = phrase.possessor ?? phrase.modifiers.at(-1);
    return id === undefined ? undefined : { ids: [id], start: phrase.start, end: phrase.end };
  };
  for (const phrase of parsed.phrases) {
    if (!/^sanctions?$/.test(phrase.head)) continue;
    const host = hostOf(parsed, phrase);
    if (!host) continue;
    const { agent } = argumentsOf(host.verb);
    const imposing = /^(?:impose|place|announce|introduce|adopt|slap|enact|expand|issue)$/.test(
      host.verb.lemma,
    );
    const target = fill(
      context,
      after(phrase.phrases, 'on', 'against', 'upon') ??
        (imposing ? after(host.verb.phrases, 'on', 'against') : undefined),
      PARTY,
    );
    const authority = (imposing ? fill(context, agent, ACTOR) : undefined) ?? placeIn(phrase);
    if (imposing && target)
      drafts.push(
        makeDraft('sanction', `noun:${host.verb.lemma}`, 0.85, { authority, target }, [host.verb, phrase], {
          verb: host.verb,
        }),
      );
    const under =
      host.preposition === 'under' || (host.preposition === 'to' && host.verb.lemma === 'subject');
    const whom = under ? fill(context, host.verb.subject, PARTY) : describedBy(context, phrase, PARTY);
    if (under && whom)
      drafts.push(
        makeDraft(
          'sanction',
          'noun:under',
          0.8,
          { authority: placeIn(phrase), target: whom },
          [host.verb, phrase],
          { verb: host.verb },
        ),
      );
  }
  for (const verb of parsed.verbs) {
    if (!/^(?:add|put|place|include|list)$/.test(verb.lemma)) continue;
    const { agent, patient, phrases } = argumentsOf(verb);
    const list = phrases.find(
      ({ preposition, phrase }) =>
        /^(?:to|on|in|under)$/.test(preposition) && LISTS.test(text.slice(phrase.start, phrase.end + 24)),
    );
    const target = list && fill(context, patient, PARTY);
    if (!target) continue;
    const authority = fill(context, agent, ACTOR) ?? placeIn(list.phrase);
    drafts.push(
      makeDraft('sanction', `list:${verb.lemma}`, 0.85, { authority, target }, [verb, list.phrase], { verb }),
    );
  }
  // "Among those designated is X", "The sanctioned entities include X".
  const among =
    /\b(?:among|amongst) (?:those|the \w+(?: \w+)?) (?:sanctioned|designated|listed|blacklisted|targeted)\b/i.exec(
      text.slice(context.sentence.start, context.sentence.end),
    );
  const being =
    among &&
    parsed.verbs.find(({ lemma, start }) => lemma === 'be' && start > context.sentence.start + among.index);
  const named = being && fill(context, being.objects[0] ?? being.subject, PARTY);
  if (named)
    drafts.push(makeDraft('sanction', 'among:designated', 0.75, { target: named }, [being], { verb: being }));
  for (const phrase of parsed.phrases) {
    // "U.S.-sanctioned X": the authority stands before the hyphen.
    const at = phrase.words.findIndex(({ lower }) => /(?:^|-)(?:sanctioned|blacklisted)$/.test(lower));
    const target = at > 0 ? fill(context, phrase, PARTY) : undefined;
    const before = phrase.words[at - 1]?.mention?.entity;
    if (
      !target ||
      before === undefined ||
      kindOfEntity(context, before) === 'product' ||
      target.ids.includes(before)
    )
      continue;
    const authority = { ids: [before], start: phrase.start, end: phrase.end };
    drafts.push(
      makeDraft('sanction', 'adjective:sanctioned', 0.75, { authority, target }, [], {
        phrase,
        background: true,
        dated: false,
      }),
    );
  }
  return drafts;
};
