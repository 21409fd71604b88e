import type { Stance } from '../../../model/statement.ts';
import { singular } from '../lexicon/nouns.ts';
import {
  ACCUSING,
  ACCUSING_NOUNS,
  CANCELLING,
  CANCELLING_ADJECTIVES,
  HEDGING_ADVERBS,
  HEDGING_PASSIVES,
  HYPOTHETICAL_OPENERS,
  PLANNING,
  PLANNING_ADJECTIVES,
  PLANNING_NOUNS,
} from '../lexicon/stanceWords.ts';
import { CLAUSE_NOUNS, CLAUSE_VERBS } from '../lexicon/verbSets.ts';
import { VERB_GROUPS } from '../lexicon/verbs.ts';
import type { NounPhrase, VerbGroup } from '../syntax/units.ts';

const DENIAL = new Set<string>(VERB_GROUPS.denial);
const OPINION = new Set<string>(VERB_GROUPS.opinion);
const MAX_DEPTH = 6;

/** Somebody who says so, and the stretch of text in which they do. */
export interface Saying {
  speaker: NounPhrase;
  verb: VerbGroup;
  denies: boolean;
}

/** How the text puts what a verb says. */
export interface Mood {
  stance: Stance;
  /** True where the text says it is not so, did not happen, or is only supposed: no statement then. */
  void: boolean;
  negated: boolean;
  /** Nearest first. */
  sayings: Saying[];
}

/** Whether a clause is negated: by "not", by "neither X nor Y", by "no drones". */
export function isNegated(verb: VerbGroup): boolean {
  const none = [verb.subject, ...verb.objects].some((phrase) =>
    /^(?:neither|no|none|nobody)$/.test(phrase?.words[0]?.lower ?? ''),
  );
  return verb.negated !== none;
}

function ownMood(verb: VerbGroup, mood: Mood): void {
  if (verb.opener && HYPOTHETICAL_OPENERS.has(verb.opener)) mood.void = true;
  if (isNegated(verb)) mood.negated = !mood.negated;
  if (verb.adverbs.some((adverb) => HEDGING_ADVERBS.has(adverb))) mood.stance = 'alleged';
  const modal = verb.modal;
  if (modal && /^(?:will|shall|'ll|be to|would)$/.test(modal)) mood.stance = 'planned';
  else if (modal && /^(?:may|might)$/.test(modal)) mood.stance = 'alleged';
  else if (modal && /^(?:should|must)$/.test(modal)) mood.void = true;
  else if (modal === 'could' && !verb.negated) mood.stance = 'alleged';
}

function nounMood(noun: NounPhrase, mood: Mood): void {
  const head = singular(noun.head);
  if (/^(?:no|little)$/.test(noun.words[0]!.lower) && CLAUSE_NOUNS.has(head)) mood.void = true;
  if (ACCUSING_NOUNS.has(head)) mood.stance = 'alleged';
  else if (PLANNING_NOUNS.has(head)) mood.stance = 'planned';
  else if (noun.adjectival || noun.words.length === 1) {
    if (PLANNING_ADJECTIVES.has(noun.head)) mood.stance = 'planned';
    else if (CANCELLING_ADJECTIVES.has(noun.head)) mood.void = true;
  }
}

function governedMood(verb: VerbGroup, mood: Mood): void {
  const governor = verb.governor!;
  const { lemma, subject } = governor;
  const passive = governor.passive || governor.shape === 'participle';
  const speaker = passive
    ? governor.phrases.find(({ preposition }) => preposition === 'by')?.phrase
    : subject;
  const clause = verb.governing === 'that' || verb.governing === 'bare' || verb.governing === 'contact';
  const says = (denies = false) => speaker && mood.sayings.push({ speaker, verb: governor, denies });
  if (DENIAL.has(lemma)) {
    if (governor.negated) mood.void = true;
    mood.stance = 'denied';
    says(true);
  } else if (ACCUSING.has(lemma) || (passive && HEDGING_PASSIVES.has(lemma) && !clause)) {
    mood.stance = 'alleged';
    says();
  } else if (
    /^(?:sanction|blacklist|fine|designate|impose|punish|penali[sz]e|arrest|convict)$/.test(lemma) &&
    verb.governing === 'prep'
  ) {
    mood.stance = 'alleged';
    says();
  } else if (clause && (CLAUSE_VERBS.has(lemma) || verb.governing === 'contact')) {
    if (lemma === 'confirm' || lemma === 'verify') {
      if (governor.negated) mood.stance = 'unconfirmed';
    } else if (governor.negated) mood.void = true;
    if (OPINION.has(lemma)) mood.stance = lemma === 'suspect' ? 'alleged' : 'opinion';
    else if (verb.governing === 'contact' || lemma === 'allege' || lemma === 'claim') mood.stance = 'alleged';
    else if (passive && HEDGING_PASSIVES.has(lemma) && lemma !== 'say') mood.stance = 'alleged';
    says();
  } else if (verb.governing === 'noun') {
    if (/^(?:claim|allege)$/.test(lemma)) mood.stance = 'alleged';
    if (
      /^(?:claim|allege|confirm|announce|report|acknowledge|admit|reveal|disclose)$/.test(lemma) &&
      !passive
    )
      says();
    if (PLANNING.has(lemma) || /^(?:approve|authorise|authorize)$/.test(lemma)) mood.stance = 'planned';
    else if (CANCELLING.has(lemma)) mood.void = true;
    ownMood(governor, mood);
  } else if (verb.governing === 'to' || verb.governing === 'ing' || verb.governing === 'prep') {
    if (PLANNING.has(lemma)) mood.stance = 'planned';
    else if (CANCELLING.has(lemma)) mood.void = true;
    ownMood(governor, mood);
    if (lemma === 'be' && governor.objects[0]) nounMood(governor.objects[0], mood);
  }
}

/** The mood of what a noun tells, out of the verb it stands with: "denied the sale of", "halted deliveries". */
export function moodOfNoun(host: VerbGroup): Mood {
  return moodOf({
    ...host,
    negated: false,
    modal: undefined,
    adverbs: [],
    opener: undefined,
    governorNoun: undefined,
    governor: host,
    governing: 'noun',
  });
}

/** Reads stance, negation and speakers for what `verb` says, up through the verbs it completes. */
export function moodOf(verb: VerbGroup): Mood {
  const mood: Mood = { stance: 'asserted', void: false, negated: false, sayings: [] };
  ownMood(verb, mood);
  let at: VerbGroup = verb;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (at.governorNoun) nounMood(at.governorNoun, mood);
    if (!at.governor) break;
    governedMood(at, mood);
    at = at.governor;
  }
  return mood;
}
