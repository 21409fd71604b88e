import type { Span } from '../model/citation.ts';
import type { DocumentId, Passage } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';

/** What extraction is given: a text with stable offsets and what is known of its origin. */
export interface ExtractInput {
  document: DocumentId;
  text: string;
  passages: Passage[];
  /** EDTF; relative dates count from it. */
  published?: string | undefined;
  publisher?: string | undefined;
  /** BCP 47; guessed from the text where absent. */
  language?: string | undefined;
}

export interface Token extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'punctuation';
}

/** A sentence inside one passage; `tokens` are indexes into `AnnotatedText.tokens`, end exclusive. */
export interface Sentence extends Span {
  passage: number;
  tokens: { first: number; end: number };
}

/** A mention inside the text, with the tokens it covers (end exclusive) and how it refers. */
export interface AnnotatedMention extends Mention {
  tokens: { first: number; end: number };
  /** Index into `AnnotatedText.sentences`. */
  sentence: number;
  /** By name, by description of a placeholder ("a factory in China"), or back to an earlier one ("the company", "it", "he"). */
  reference: 'name' | 'description' | 'anaphor';
}

/** The text with everything that statements are built from; entities and mentions point at each other by entity id. */
export interface AnnotatedText {
  input: ExtractInput;
  tokens: Token[];
  sentences: Sentence[];
  /** In the order of the text; one may lie inside another ("Russian" in "Russian Defense Ministry" may not, "China" in "a factory in China" may). */
  mentions: AnnotatedMention[];
  entities: Entity[];
}
