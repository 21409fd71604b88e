import type { Attached, Governing, Mark, NounPhrase, Unit, VerbGroup } from './units.ts';

export interface Clause {
  kind: 'main' | 'relative' | 'complement' | 'contact' | 'subordinate' | 'trailing';
  subject?: NounPhrase | undefined;
  finite?: VerbGroup | undefined;
  antecedent?: NounPhrase | undefined;
  governor?: VerbGroup | undefined;
  governing?: Governing | undefined;
  /** "evidence" in "there is no evidence that …". */
  governorNoun?: NounPhrase | undefined;
  opener?: string | undefined;
  parent?: Clause | undefined;
  /** Phrases before the verb: "In a later report, …". */
  leading: Attached[];
}

/** What stands between the last phrase or verb and the next one. */
export interface Pending {
  preposition?: Mark | undefined;
  conjunction?: Mark | undefined;
  comma?: boolean | undefined;
  relative?: Mark | undefined;
  inclusive?: Mark | undefined;
  subordinator?: Mark | undefined;
}

/** The parser's place in a sentence. */
export interface ClauseState {
  units: Unit[];
  clause: Clause;
  lastPhrase?: NounPhrase | undefined;
  /** First phrase of the running chain "delivery of drones to Russia". */
  chainHead?: NounPhrase | undefined;
  lastVerb?: VerbGroup | undefined;
  /** The phrase or verb just read. */
  previous?: NounPhrase | VerbGroup | undefined;
  pending: Pending;
  /** A participle at the start that waits for the subject: "Based in Lyon, the firm …". */
  dangling?: VerbGroup | undefined;
  /** The "and" before ", according to X," that still waits for its verb. */
  aside?: Mark | undefined;
  phrases: NounPhrase[];
  verbs: VerbGroup[];
  /** "According to X": who, and where. */
  accordings: Attached[];
}

/** Opens a clause inside the current one. */
export function openClause(state: ClauseState, clause: Omit<Clause, 'leading' | 'parent'>): Clause {
  state.clause = { ...clause, leading: [], parent: state.clause };
  return state.clause;
}

/** The next phrase, verb or mark that is not a date or an adverb. */
export function unitAfter(units: Unit[], index: number): Unit | undefined {
  let at = index + 1;
  while (at < units.length) {
    const unit = units[at]!;
    if (unit.kind !== 'mark' || (unit.tag !== 'adv' && unit.tag !== 'date')) return unit;
    at++;
  }
  return undefined;
}
