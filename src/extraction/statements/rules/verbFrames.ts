import { COMPONENTS, GOODS, isIn, STATE_BODIES } from '../lexicon/nouns.ts';
import { VERB_FRAMES, type VerbFrame } from '../lexicon/verbFrames.ts';
import { argumentsOf } from '../meaning/arguments.ts';
import type { Draft } from '../meaning/Draft.ts';
import { fill, PRODUCT, spanning } from '../meaning/fill.ts';
import { voiceOf } from '../meaning/voiceOf.ts';
import type { NounPhrase, VerbGroup } from '../syntax/units.ts';
import type { Rule } from './Rule.ts';

function isGoods(phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && isIn(GOODS, phrase.head);
}

function isPart(phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && isIn(COMPONENTS, phrase.head);
}

/** Reads verbs that relate their subject to their object: builds, develops, tests, owns, heads, sanctions. */
export const verbFrames: Rule = (parsed) => {
  const { context } = parsed;
  const drafts: Draft[] = [];
  const read = (verb: VerbGroup, frame: VerbFrame) => {
    const { agent, patient } = argumentsOf(verb);
    const [agentRole, agentKinds] = frame.agent;
    const [patientRole, patientKinds] = frame.patient;
    const who =
      fill(context, agent, agentKinds) ??
      (agentKinds.includes('organization') ? voiceOf(context, agent) : undefined);
    const what = fill(context, patient, patientKinds);
    if (!who) {
      // "X has also been sanctioned": by whom is often said elsewhere.
      if (frame.type === 'sanction' && verb.passive && what && verb.lemma !== 'designate')
        drafts.push({
          type: 'sanction',
          roles: { [patientRole]: what.ids },
          ...spanning(verb, what),
          rule: `verb:${verb.lemma}`,
          confidence: frame.confidence - 0.15,
          verb,
        });
      return;
    }
    if (frame.type === 'ownership' && (!patient || isIn(STATE_BODIES, patient.head))) return;
    // A named maker of unnamed drones is worth keeping; a country that "builds drones" is not yet a relation.
    const maker =
      frame.type === 'manufacture' &&
      fill(context, agent, ['organization']) &&
      (isGoods(patient) || (isPart(patient) && verb.shape === 'finite'));
    if (!what && !maker) return;
    drafts.push({
      type: frame.type,
      roles: { [agentRole]: who.ids, ...(what ? { [patientRole]: what.ids } : {}) },
      ...spanning(verb, who, what ?? patient),
      rule: `verb:${verb.lemma}`,
      confidence: what ? frame.confidence : frame.confidence - 0.2,
      verb,
    });
  };
  for (const verb of parsed.verbs) {
    const frame = Object.hasOwn(VERB_FRAMES, verb.lemma) ? VERB_FRAMES[verb.lemma] : undefined;
    if (frame) read(verb, frame);
  }
  return drafts;
};

/** "Drones made by X have been used by Y": who uses what whom has made. */
export const useOfMakersGoods: Rule = (parsed) => {
  const { context } = parsed;
  return parsed.verbs.flatMap((verb): Draft[] => {
    if (VERB_FRAMES[verb.lemma]?.type !== 'use') return [];
    const { agent, patient } = argumentsOf(verb);
    const user = fill(context, agent, ['person', 'organization', 'place']);
    if (!user || !patient || !isGoods(patient) || fill(context, patient, PRODUCT)) return [];
    const making = patient.described.find(({ lemma }) => VERB_FRAMES[lemma]?.type === 'manufacture');
    const maker = making && fill(context, argumentsOf(making).agent, ['organization']);
    const named = patient.modifiers.filter(
      (id) => context.entities.get(id)?.named && fillable(context.entities.get(id)!.type),
    );
    const ids = maker?.ids ?? named;
    if (ids.length === 0) return [];
    return [
      {
        type: 'use',
        roles: { user: user.ids, manufacturer: ids },
        ...spanning(verb, user, patient),
        rule: 'use:maker',
        confidence: 0.75,
        verb,
      },
    ];
  });
};

function fillable(type: string): boolean {
  return type === 'Organization' || type === 'Company' || type === 'LegalEntity';
}
