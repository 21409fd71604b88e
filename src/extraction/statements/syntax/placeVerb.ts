import { OBJECT_CONTROL, RECORD_VERBS } from '../lexicon/verbSets.ts';
import { type ClauseState, openClause, unitAfter } from './ClauseState.ts';
import { openRelative } from './placePhrase.ts';
import type { NounPhrase, VerbGroup } from './units.ts';

const LOOK_AHEAD = 40;

function finiteFollows(state: ClauseState, index: number): boolean {
  for (let at = index + 1; at < Math.min(state.units.length, index + LOOK_AHEAD); at++) {
    const unit = state.units[at]!;
    if (unit.kind === 'mark' && (unit.tag === 'rel' || unit.tag === 'sub' || unit.tag === 'stop'))
      return false;
    if (unit.kind === 'mark' && unit.tag === 'conj') {
      const next = unitAfter(state.units, at);
      if (next?.kind === 'vp' && next.shape === 'finite') return false;
    }
    if (unit.kind === 'vp' && unit.shape === 'finite') {
      // After a comma and a subject of its own it is another clause's verb.
      return !(unit.words.length === 1 && unit.words[0]!.form === 'ed' && at === index + 1);
    }
  }
  return false;
}

/** Whether a lone "-ed" describes the phrase before it ("drones sent to Russia") and is not the clause's verb. */
function isParticiple(state: ClauseState, verb: VerbGroup, index: number): boolean {
  if (verb.words.length !== 1 || verb.words[0]!.form !== 'ed' || state.pending.relative) return false;
  const next = unitAfter(state.units, index);
  if (/^(?:say|tell|add)$/.test(verb.lemma)) return next?.kind === 'vp' && next.shape === 'to';
  const { previous, pending, clause, lastVerb } = state;
  if (pending.conjunction && lastVerb) return lastVerb.shape === 'participle';
  if (!previous) return next?.kind !== 'np';
  if (next?.kind === 'np' || previous.kind === 'vp' || pending.subordinator) return false;
  if (next?.kind === 'mark' && next.text === 'by') return true;
  if (next?.kind === 'mark' && next.tag === 'rel') return false;
  const contact = clause.kind === 'contact' && !clause.finite;
  if (contact || (clause.kind === 'relative' && !clause.finite)) return false;
  if (clause.kind === 'trailing' && !clause.finite) return false;
  return clause.finite !== undefined || finiteFollows(state, index);
}

function controlled(governor: VerbGroup): NounPhrase | undefined {
  if (governor.passive || governor.shape === 'participle') return governor.subject;
  const object = governor.objects[0];
  return object && OBJECT_CONTROL.has(governor.lemma) ? object : governor.subject;
}

function placeNonFinite(state: ClauseState, verb: VerbGroup): void {
  const { previous, pending, lastVerb, lastPhrase, clause } = state;
  if (pending.conjunction && lastVerb && lastVerb.shape !== 'finite') {
    verb.coordinated = lastVerb;
    verb.subject = lastVerb.subject;
    verb.governor = lastVerb.governor;
    verb.governing = lastVerb.governing;
    verb.governorNoun = lastVerb.governorNoun;
    verb.relative = lastVerb.relative;
    if (verb.relative) verb.subject?.described.push(verb);
  } else if (verb.shape === 'to' || pending.preposition) {
    verb.governor = lastVerb;
    verb.governing = verb.shape === 'to' ? 'to' : 'prep';
    if (previous?.kind === 'np') verb.governorNoun = previous;
    verb.subject = lastVerb ? controlled(lastVerb) : clause.subject;
    // "was fined for", "in supplying": who is spoken of does it; "by selling" is the agent's doing.
    if (
      pending.preposition &&
      lastVerb &&
      !lastVerb.passive &&
      lastVerb.objects[0] &&
      !lastVerb.objects[0].adjectival &&
      /^(?:of|for|from|with)$/.test(pending.preposition.text) &&
      previous !== lastVerb
    ) {
      verb.subject = lastVerb.objects[0];
    }
    const penalty = lastVerb?.objects[0];
    if (penalty && /^sanctions?$/.test(penalty.head)) {
      verb.subject = penalty.phrases.find(({ preposition }) => /^(?:on|against)$/.test(preposition))?.phrase;
    }
  } else if (previous?.kind === 'vp' && !pending.comma) {
    verb.governor = previous;
    verb.governing = 'ing';
    verb.subject = controlled(previous);
  } else if (previous?.kind === 'np' && (!pending.comma || verb.shape === 'participle' || !clause.finite)) {
    const described = lastPhrase!;
    verb.subject = described;
    verb.relative = true;
    described.described.push(verb);
    if (state.chainHead && state.chainHead !== described) state.chainHead.described.push(verb);
  } else if (clause.subject) {
    verb.subject = clause.subject;
    verb.governor = undefined;
  } else state.dangling = verb;
  if (state.clause.governor && !verb.governor) {
    verb.governor = state.clause.governor;
    verb.governing = state.clause.governing;
  }
  verb.opener = clause.opener;
}

function placeFinite(state: ClauseState, verb: VerbGroup, index: number): void {
  const { pending, previous } = state;
  if (pending.comma && !pending.relative) pending.conjunction ??= state.aside;
  state.aside = undefined;
  const next = unitAfter(state.units, index);
  if (pending.relative) {
    openRelative(state, undefined, verb);
    verb.relative = state.clause.kind === 'relative';
    if (verb.relative) state.clause.antecedent?.described.push(verb);
  } else if (pending.subordinator)
    openClause(state, { kind: 'subordinate', opener: pending.subordinator.text });
  else if (state.clause.finite && pending.conjunction) {
    // "…, a drone that X has built, and has a range": the comma closes the relative clause.
    const main = state.clause.parent;
    if (pending.comma && state.clause.kind === 'relative' && main?.finite) state.clause = main;
    verb.coordinated = state.clause.finite;
    verb.relative = verb.coordinated?.relative ?? false;
  } else if (state.clause.finite && state.clause.kind === 'contact' && previous?.kind === 'vp') {
    const { antecedent, finite } = state.clause;
    openClause(state, { kind: 'complement', governor: finite, governing: 'contact', subject: antecedent });
    verb.relative = true;
    antecedent?.described.push(verb);
  } else if (state.clause.finite) {
    const inverted =
      RECORD_VERBS.has(verb.lemma) && next?.kind === 'np' && (pending.comma || !state.lastPhrase);
    let outer = state.clause.parent;
    while (outer && (outer.finite || !outer.subject)) outer = outer.parent;
    if (outer && (!inverted || state.clause.kind === 'relative')) state.clause = outer;
    else if (inverted) openClause(state, { kind: 'trailing', subject: next });
    else openClause(state, { kind: 'main', subject: state.lastPhrase });
  }
  const clause = state.clause;
  verb.subject = clause.subject;
  verb.governor = clause.governor;
  verb.governorNoun = clause.governorNoun;
  verb.governing = clause.governing ?? (clause.kind === 'trailing' ? 'trailing' : undefined);
  verb.opener = clause.opener;
  verb.phrases.push(...clause.leading);
  clause.leading = [];
  if (clause.antecedent !== clause.subject) verb.gap = clause.antecedent;
  clause.finite = verb;
}

/** Gives a verb group its place: its subject, and which verb or noun it completes or describes. */
export function placeVerb(state: ClauseState, verb: VerbGroup, index: number): void {
  if (verb.shape === 'finite' && isParticiple(state, verb, index)) verb.shape = 'participle';
  if (verb.shape === 'finite') placeFinite(state, verb, index);
  else placeNonFinite(state, verb);
  state.lastVerb = verb;
  state.chainHead = undefined;
}
