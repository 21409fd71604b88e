import type { ParsedSentence } from '../syntax/readClauses.ts';
import type { NounPhrase, VerbGroup } from '../syntax/units.ts';

/** How a noun phrase stands to the verb that it completes. */
export interface Host {
  verb: VerbGroup;
  as: 'subject' | 'object' | 'phrase';
  preposition?: string | undefined;
}

function within(phrase: NounPhrase, other: NounPhrase): boolean {
  return phrase === other || phrase.conjoined.includes(other);
}

/** The verb of which the phrase is object, complement or subject, in this order. */
export function hostOf(parsed: ParsedSentence, phrase: NounPhrase): Host | undefined {
  let subject: Host | undefined;
  for (const verb of parsed.verbs) {
    if (verb.objects.some((object) => within(object, phrase))) return { verb, as: 'object' };
    const attached = verb.phrases.find((one) => within(one.phrase, phrase));
    if (attached) return { verb, as: 'phrase', preposition: attached.preposition };
    if (!subject && verb.subject && within(verb.subject, phrase)) subject = { verb, as: 'subject' };
  }
  return subject;
}
