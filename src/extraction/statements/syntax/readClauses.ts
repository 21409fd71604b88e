import type { ClauseState } from './ClauseState.ts';
import { chunk } from './chunk.ts';
import { placePhrase } from './placePhrase.ts';
import { placeVerb } from './placeVerb.ts';
import type { SentenceContext } from './SentenceContext.ts';
import type { Attached, Mark, NounPhrase, Unit, VerbGroup } from './units.ts';
import type { Word } from './Word.ts';

/** A sentence taken apart: its phrases and verbs with their arguments, in the order of the text. */
export interface ParsedSentence {
  context: SentenceContext;
  words: Word[];
  units: Unit[];
  phrases: NounPhrase[];
  verbs: VerbGroup[];
  accordings: Attached[];
  question: boolean;
}

function note(state: ClauseState, mark: Mark): void {
  const { pending } = state;
  if (mark.tag === 'prep') pending.preposition = mark;
  else if (mark.tag === 'date') pending.preposition = undefined;
  else if (mark.tag === 'conj') pending.conjunction = mark;
  else if (mark.tag === 'comma' || /^[-–—]+$/.test(mark.text)) pending.comma = true;
  else if (mark.tag === 'rel') pending.relative = mark;
  else if (mark.tag === 'inclusive') pending.inclusive = mark;
  else if (mark.tag === 'sub') pending.subordinator = mark;
  else if (mark.tag === 'stop' && /[;:.]/.test(mark.text)) {
    state.clause = { kind: 'main', leading: [] };
    state.pending = {};
    state.lastVerb = undefined;
    state.lastPhrase = undefined;
    state.previous = undefined;
    state.chainHead = undefined;
  }
}

/** Objects that two coordinated verbs share stand after the second: "has built and tested the drone". */
function shareObjects(verbs: VerbGroup[]): void {
  for (const verb of verbs) {
    const first = verb.coordinated;
    if (
      !first ||
      first.objects.length > 0 ||
      first.phrases.length > 0 ||
      first.gap ||
      first.passive !== verb.passive
    )
      continue;
    const of = verb.objects[0]?.phrases.filter(({ preposition }) => /^(?:for|of|on)$/.test(preposition));
    // "has developed and conducted tests for the drone": what the tests are for is what was developed.
    first.objects =
      of && of.length > 0 && verb.objects[0]!.entity === undefined
        ? of.map(({ phrase }) => phrase)
        : [...verb.objects];
  }
}

/** "Acme is a maker based in Lyon": what describes the maker holds of Acme. */
function predicate(verbs: VerbGroup[]): void {
  for (const verb of verbs) {
    const { lemma, negated, modal, subject, objects } = verb;
    if (lemma !== 'be' || negated || modal || subject?.entity === undefined) continue;
    for (const object of objects) {
      if (object.entity !== undefined) continue;
      object.predicatedOf = subject;
      // Whoever says that it is so says this too.
      for (const described of object.described) {
        if (described.governor) continue;
        described.governor = verb.governor;
        described.governing = verb.governing;
        described.governorNoun = verb.governorNoun;
        described.opener = verb.opener;
      }
    }
  }
}

/** Reads phrases, verbs and their arguments out of tagged words, from left to right in one pass. */
export function readClauses(context: SentenceContext, words: Word[]): ParsedSentence {
  const units = chunk(context, words);
  const state: ClauseState = {
    units,
    clause: { kind: 'main', leading: [] },
    pending: {},
    phrases: [],
    verbs: [],
    accordings: [],
  };
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'mark') {
      note(state, unit);
      continue;
    }
    if (unit.kind === 'np') {
      placePhrase(state, unit, index);
      state.phrases.push(unit);
      state.lastPhrase = unit;
    } else {
      placeVerb(state, unit, index);
      state.verbs.push(unit);
    }
    state.previous = unit;
    state.pending = {};
  }
  shareObjects(state.verbs);
  predicate(state.verbs);
  const question = context.annotated.input.text[context.sentence.end - 1] === '?';
  return {
    context,
    words,
    units,
    phrases: state.phrases,
    verbs: state.verbs,
    accordings: state.accordings,
    question,
  };
}
