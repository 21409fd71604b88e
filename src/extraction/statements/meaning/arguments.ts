import type { Attached, NounPhrase, VerbGroup } from '../syntax/units.ts';

/** Who does it and to whom or what, whichever way the sentence puts it. */
export interface Arguments {
  agent?: NounPhrase | undefined;
  patient?: NounPhrase | undefined;
  /** Second object: "supplied Norland drones". */
  second?: NounPhrase | undefined;
  phrases: Attached[];
}

/** Undoes the passive: in "X built by Y" and "Y built X" Y is the agent and X the patient. */
export function argumentsOf(verb: VerbGroup): Arguments {
  if (verb.passive || verb.shape === 'participle') {
    const by = verb.phrases.find(({ preposition }) => preposition === 'by');
    return { agent: by?.phrase, patient: verb.subject, second: verb.objects[0], phrases: verb.phrases };
  }
  return {
    agent: verb.subject,
    patient: verb.objects[0] ?? verb.gap,
    second: verb.objects[1],
    phrases: verb.phrases,
  };
}

/** The first phrase after one of the prepositions. */
export function after(phrases: Attached[], ...prepositions: string[]): NounPhrase | undefined {
  return phrases.find(({ preposition }) => prepositions.includes(preposition))?.phrase;
}
