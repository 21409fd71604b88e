import { isIn } from '../lexicon/nouns.ts';
import { CLAUSE_NOUNS, CLAUSE_VERBS, RECORD_VERBS, SPEECH_VERBS } from '../lexicon/verbSets.ts';
import { type ClauseState, openClause, unitAfter } from './ClauseState.ts';
import { findPossessor } from './findPossessor.ts';
import type { NounPhrase, VerbGroup } from './units.ts';

const MAX_LIST = 24;

/** Whether a speaker opens here whose verb closes the sentence: "…, two officials familiar with the matter, told X". */
function speaksAtTheEnd(state: ClauseState, index: number): boolean {
  let commas = 0;
  for (let at = index + 1; at < Math.min(state.units.length, index + 10); at++) {
    const unit = state.units[at]!;
    const closed =
      state.units[at - 1]!.kind === 'mark' && (state.units[at - 1] as { tag: string }).tag === 'comma';
    if (unit.kind === 'vp')
      return (
        unit.shape === 'finite' &&
        !unit.passive &&
        (commas === 0 || closed) &&
        RECORD_VERBS.has(unit.lemma) &&
        !state.units.slice(at + 1).some((later) => later.kind === 'vp')
      );
    if (unit.kind === 'mark' && !['prep', 'comma', 'adv', 'date'].includes(unit.tag)) return false;
    if (unit.kind === 'mark' && unit.tag === 'comma') commas++;
  }
  return false;
}

function isFiniteVerb(unit: unknown): unit is VerbGroup {
  const verb = unit as VerbGroup | undefined;
  return verb?.kind === 'vp' && verb.shape === 'finite';
}

/** A finite verb beyond doubt: not a lone "-ed" that could describe the phrase before it. */
function isPlainlyFinite(unit: unknown): boolean {
  return isFiniteVerb(unit) && !(unit.words.length === 1 && unit.words[0]!.form === 'ed');
}

function describesOther(phrase: NounPhrase, leader: NounPhrase): boolean {
  const first = phrase.words[0]!.lower;
  if (first === 'a' || first === 'an') return true;
  if (leader.entity === undefined) return phrase.entity !== undefined;
  return phrase.entity === undefined;
}

/** Whether "A, B …" goes on to "… and C", so that B is listed and does not explain A. */
function isListed(state: ClauseState, index: number, leader: NounPhrase, phrase: NounPhrase): boolean {
  if (describesOther(phrase, leader) && leader.leader === undefined) return false;
  for (let at = index + 1; at < Math.min(state.units.length, index + MAX_LIST); at++) {
    const unit = state.units[at]!;
    if (unit.kind === 'vp') return false;
    if (unit.kind === 'mark' && unit.tag === 'conj') return true;
    if (unit.kind === 'mark' && (unit.tag === 'stop' || unit.tag === 'rel' || unit.tag === 'sub'))
      return false;
  }
  return false;
}

function conjoin(state: ClauseState, phrase: NounPhrase): void {
  const { lastPhrase, chainHead } = state;
  // "a professor at A and a fellow of B": the second description goes with the first, not with A.
  const describes =
    chainHead &&
    chainHead !== lastPhrase &&
    chainHead.leader?.apposed.includes(chainHead) &&
    describesOther(phrase, lastPhrase!);
  const other = describes ? chainHead : lastPhrase!;
  const head = other.leader?.conjoined.includes(other) ? other.leader : other;
  head.conjoined.push(phrase);
  phrase.leader = head;
  // "A, a maker of X, and B": the second of two descriptions describes the same leader.
  if (head.leader?.apposed.includes(head)) head.leader.apposed.push(phrase);
  if (describes) state.chainHead = phrase;
}

function appose(state: ClauseState, phrase: NounPhrase): void {
  const leader = state.lastPhrase!;
  leader.apposed.push(phrase);
  phrase.leader = leader;
  if (state.chainHead && state.chainHead !== leader && state.chainHead.entity === undefined) {
    state.chainHead.apposed.push(phrase);
  }
  state.chainHead = phrase;
}

function attach(state: ClauseState, phrase: NounPhrase): void {
  const { pending, lastPhrase, lastVerb, clause } = state;
  const attached = { preposition: pending.preposition!.text, phrase, start: pending.preposition!.start };
  if (attached.preposition === 'according to') {
    state.accordings.push(attached);
    state.aside = pending.conjunction;
    state.chainHead = phrase;
    return;
  }
  const beside = state.previous?.kind === 'np' && !pending.comma;
  if (beside && lastPhrase) {
    lastPhrase.phrases.push(attached);
    if (state.chainHead && state.chainHead !== lastPhrase) state.chainHead.phrases.push(attached);
  } else state.chainHead = phrase;
  if (lastVerb && (clause.finite || lastVerb.shape !== 'finite')) lastVerb.phrases.push(attached);
  else if (!beside) clause.leading.push(attached);
}

/** "Norland said it would": with nobody else in between, "it" is who speaks. */
function takeSpeakerFor(phrase: NounPhrase, verb: VerbGroup): void {
  const speaker = verb.subject;
  if (!phrase.pronoun || phrase.entity !== undefined || speaker?.entity === undefined || verb.passive) return;
  const person = speaker.entityKind === 'person';
  if (person ? /^(?:he|she|i)$/.test(phrase.head) : /^(?:it|they|we)$/.test(phrase.head)) {
    phrase.entity = speaker.entity;
    phrase.entityKind = speaker.entityKind;
  }
}

function isComplement(state: ClauseState): boolean {
  const { lastVerb, previous, pending } = state;
  if (pending.relative?.text !== 'that') return false;
  if (previous?.kind === 'np' && isIn(CLAUSE_NOUNS, previous.head)) return true;
  if (!lastVerb) return false;
  if (previous === lastVerb) return CLAUSE_VERBS.has(lastVerb.lemma) || lastVerb.passive;
  return SPEECH_VERBS.has(lastVerb.lemma);
}

/** Opens the clause that "that", "which" or "who" begins, with or without a subject of its own. */
export function openRelative(state: ClauseState, subject: NounPhrase | undefined, next: unknown): void {
  if (isComplement(state) && (subject || state.previous === state.lastVerb)) {
    if (subject && state.previous === state.lastVerb) takeSpeakerFor(subject, state.lastVerb!);
    const noun =
      state.previous?.kind === 'np' && isIn(CLAUSE_NOUNS, state.previous.head) ? state.previous : undefined;
    openClause(state, {
      kind: 'complement',
      governor: state.lastVerb,
      governing: 'that',
      governorNoun: noun,
      subject,
    });
    return;
  }
  let antecedent = state.lastPhrase;
  // "that" without a comma does not narrow a bare proper name: it goes with the common noun before it.
  const bareName =
    antecedent && antecedent.entity !== undefined && antecedent.words.some(({ tag }) => tag === 'name');
  if (!state.pending.comma && bareName && state.chainHead && state.chainHead !== antecedent)
    antecedent = state.chainHead;
  if (state.pending.relative?.text === 'where') antecedent = undefined;
  if (subject && !isFiniteVerb(next)) return;
  openClause(state, { kind: 'relative', antecedent, subject: subject ?? antecedent });
}

/** Gives a noun phrase its place: subject, object, after a preposition, in a list, in apposition, or opening a clause. */
export function placePhrase(state: ClauseState, phrase: NounPhrase, index: number): void {
  const { pending, previous, lastPhrase } = state;
  const next = unitAfter(state.units, index);
  const clause = state.clause;
  findPossessor(state, phrase);
  if (phrase.words[0]!.lower === 'whose' && isFiniteVerb(next)) {
    openClause(state, { kind: 'relative', subject: phrase });
    state.lastVerb = undefined;
    state.chainHead = phrase;
    return;
  }
  if (pending.inclusive && lastPhrase) {
    lastPhrase.including.push(phrase);
    if (state.chainHead && state.chainHead !== lastPhrase) state.chainHead.including.push(phrase);
    phrase.leader = lastPhrase;
  } else if (pending.relative && !pending.preposition) {
    openRelative(state, phrase, next);
    state.chainHead = phrase;
    state.lastVerb = clause === state.clause ? state.lastVerb : undefined;
  } else if (pending.subordinator && !pending.preposition) {
    openClause(state, { kind: 'subordinate', opener: pending.subordinator.text, subject: phrase });
    state.lastVerb = undefined;
    state.chainHead = phrase;
  } else if (pending.preposition) {
    attach(state, phrase);
  } else if (pending.comma && clause.finite && speaksAtTheEnd(state, index)) {
    openClause(state, { kind: 'trailing', subject: phrase });
    state.lastVerb = undefined;
    state.chainHead = phrase;
  } else if (
    pending.comma &&
    clause.finite &&
    isFiniteVerb(next) &&
    (isPlainlyFinite(next) || RECORD_VERBS.has(next.lemma))
  ) {
    openClause(state, { kind: RECORD_VERBS.has(next.lemma) ? 'trailing' : 'main', subject: phrase });
    state.lastVerb = undefined;
    state.chainHead = phrase;
  } else if (pending.conjunction && clause.finite && isFiniteVerb(next) && state.previous?.kind === 'np') {
    openClause(state, {
      kind: 'main',
      subject: phrase,
      governor: clause.governor,
      governing: clause.governing,
      opener: clause.opener,
    });
    state.lastVerb = undefined;
    state.chainHead = phrase;
  } else if (
    pending.conjunction &&
    previous?.kind === 'vp' &&
    clause.antecedent &&
    clause.finite?.gap &&
    !isFiniteVerb(next)
  ) {
    // "papers it had reviewed, as well as two sources": the list goes on outside the clause that describes its first part.
    const other = clause.antecedent;
    if (clause.parent) state.clause = clause.parent;
    state.lastVerb = state.clause.finite;
    other.conjoined.push(phrase);
    phrase.leader = other;
    state.chainHead = phrase;
  } else if (pending.conjunction && lastPhrase && previous?.kind === 'np') {
    conjoin(state, phrase);
  } else if (pending.comma && lastPhrase && previous?.kind === 'np' && (clause.subject || clause.finite)) {
    const addressed =
      !clause.finite &&
      lastPhrase === clause.subject &&
      lastPhrase.entityKind === 'person' &&
      phrase.entityKind === 'organization' &&
      isPlainlyFinite(next);
    if (addressed) clause.subject = phrase;
    else if (isListed(state, index, lastPhrase, phrase)) conjoin(state, phrase);
    else appose(state, phrase);
  } else if (!clause.subject && !clause.finite && previous?.kind !== 'vp') {
    clause.subject = phrase;
    state.chainHead = phrase;
    if (state.dangling) {
      state.dangling.subject = phrase;
      phrase.described.push(state.dangling);
      state.dangling = undefined;
    }
  } else if (previous?.kind === 'np' && isFiniteVerb(next) && !pending.comma) {
    openClause(state, { kind: 'contact', antecedent: lastPhrase, subject: phrase });
    state.lastVerb = undefined;
    state.chainHead = phrase;
  } else if (previous?.kind === 'vp') {
    const verb = previous;
    if (isFiniteVerb(next) && CLAUSE_VERBS.has(verb.lemma) && !pending.comma) {
      takeSpeakerFor(phrase, verb);
      openClause(state, { kind: 'complement', governor: verb, governing: 'bare', subject: phrase });
      state.lastVerb = undefined;
    } else if (pending.comma && !clause.subject) clause.subject = phrase;
    else verb.objects.push(phrase);
    state.chainHead = phrase;
  } else {
    state.lastVerb?.objects.push(phrase);
    state.chainHead = phrase;
  }
}
