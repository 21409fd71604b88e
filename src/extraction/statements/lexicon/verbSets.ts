import { VERB_GROUPS } from './verbs.ts';

const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Verbs that put what follows into somebody's mouth. */
export const SPEECH_VERBS = new Set<string>([
  ...VERB_GROUPS.speech,
  ...VERB_GROUPS.denial,
  ...VERB_GROUPS.opinion,
  ...VERB_GROUPS.stancePosition,
  ...VERB_GROUPS.plan,
]);
/** Verbs with which papers speak. */
export const RECORD_VERBS = new Set<string>([...VERB_GROUPS.record, ...VERB_GROUPS.speech]);
/** Verbs that take a clause without "that". */
export const CLAUSE_VERBS = new Set<string>([
  ...SPEECH_VERBS,
  ...VERB_GROUPS.record,
  'know',
  'find',
  'learn',
  'see',
  'discover',
]);
/** Verbs whose object does what the infinitive after them says: "ordered the plant to build". */
export const OBJECT_CONTROL = new Set<string>([
  ...VERB_GROUPS.cause,
  'help',
  'force',
  'expect',
  'pay',
  'hire',
  'use',
  'send',
  'appoint',
  'designate',
]);
/** Nouns that announce a clause: "the claim that". */
export const CLAUSE_NOUNS = set(
  'claim allegation accusation report evidence fact statement suggestion assertion suspicion charge belief rumour rumor information proof finding confirmation denial',
);
