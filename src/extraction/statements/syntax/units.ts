import type { Span } from '../../../model/citation.ts';
import type { EntityId, EntityKind } from '../../../model/entity.ts';
import type { AnnotatedMention } from '../../annotatedText.ts';
import type { Word } from './Word.ts';

/** A noun phrase with what belongs to it. */
export interface NounPhrase extends Span {
  kind: 'np';
  words: Word[];
  /** Head noun in lower case; for a bare name its text in lower case. */
  head: string;
  /** The entity that the head names, describes or refers back to. */
  entity?: EntityId | undefined;
  entityKind?: EntityKind | undefined;
  /** "Norland's" in "Norland's drone". */
  possessor?: EntityId | undefined;
  /** Names before the head that do not name the whole: "Acme" in "Acme drones". */
  modifiers: EntityId[];
  /** Mentions inside, in order, also those in brackets. */
  mentions: AnnotatedMention[];
  apposed: NounPhrase[];
  /** Coordinated phrases, this one not among them. */
  conjoined: NounPhrase[];
  /** "including X", "such as X", "like X". */
  including: NounPhrase[];
  phrases: Attached[];
  /** The participle or relative verb that describes it. */
  described: VerbGroup[];
  /** The phrase this one explains or is listed after. */
  leader?: NounPhrase | undefined;
  /** Of whom a plain "is" says it: "Acme" for "a maker" in "Acme is a maker". */
  predicatedOf?: NounPhrase | undefined;
  /** An adjective standing alone: "capable", "comparable". */
  adjectival: boolean;
  pronoun: boolean;
}

export interface Attached {
  preposition: string;
  phrase: NounPhrase;
  /** Where the preposition begins. */
  start: number;
}

export type Governing = 'that' | 'bare' | 'to' | 'ing' | 'prep' | 'contact' | 'trailing' | 'noun';

/** Auxiliaries and main verb of one clause, with its arguments. */
export interface VerbGroup extends Span {
  kind: 'vp';
  lemma: string;
  shape: 'finite' | 'to' | 'ing' | 'participle';
  passive: boolean;
  negated: boolean;
  modal?: string | undefined;
  adverbs: string[];
  words: Word[];
  subject?: NounPhrase | undefined;
  objects: NounPhrase[];
  phrases: Attached[];
  /** The verb that this one completes, and how. */
  governor?: VerbGroup | undefined;
  governing?: Governing | undefined;
  /** The noun this one completes: "accusations of supplying". */
  governorNoun?: NounPhrase | undefined;
  /** Subordinator that opens its clause: "if", "because". */
  opener?: string | undefined;
  /** The verb it is coordinated with. */
  coordinated?: VerbGroup | undefined;
  relative: boolean;
  /** What the relative clause leaves out after its verb: "the drones" in "the drones that Norland supplied". */
  gap?: NounPhrase | undefined;
}

export interface Mark extends Span {
  kind: 'mark';
  tag: 'prep' | 'conj' | 'comma' | 'rel' | 'sub' | 'inclusive' | 'stop' | 'date' | 'adv' | 'to';
  text: string;
  word: Word;
}

export type Unit = NounPhrase | VerbGroup | Mark;
