import type { Span } from './citation.ts';

/** The first 16 hex digits of the SHA-256 of the original bytes: the same file has the same id in any case. */
export type DocumentId = string;

/** What is known of where a document comes from; all of it given by a person, none of it guessed. */
export interface Provenance {
  /** Who put it out: "Newsweek". Outermost link of every attribution chain of the document. */
  publisher?: string | undefined;
  /** EDTF date of publication; relative dates in the text count from it. */
  published?: string | undefined;
  url?: string | undefined;
}

/** A box on a page in PDF points, origin at the top left. */
export interface Box {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export type PassageKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'caption' | 'table-cell';

/** A stretch of the text that belongs together; passages are in order and never overlap. */
export interface Passage extends Span {
  kind: PassageKind;
  /** Page from 1, where the format has pages. */
  page?: number;
  boxes?: Box[];
  /** For table cells: which table of the document, row and column, each from 0. */
  cell?: { table: number; row: number; column: number };
}

/** Why a document has no text here. `code` is for machines, `message` says what to do. */
export interface UnreadReason {
  code:
    | 'empty'
    | 'unsupported'
    | 'mislabelled'
    | 'no-text'
    | 'encrypted'
    | 'damaged'
    | 'too-large'
    | 'too-slow'
    | 'out-of-memory'
    | 'crashed'
    | 'unreadable-file';
  message: string;
}

export type ReadOutcome = { status: 'read' } | { status: 'unread'; reason: UnreadReason };

/** One file as it came, without its bytes and text. */
export interface DocumentRecord extends Provenance {
  id: DocumentId;
  /** SHA-256 of the original bytes, 64 hex digits. */
  sha256: string;
  /** File name as it was added, without folders. */
  name: string;
  mediaType: string;
  /** Bytes of the original. */
  size: number;
  title?: string | undefined;
  /** BCP 47 tag of the main language: "en", "ru", "zh". */
  language?: string | undefined;
  /** Text encoding the bytes were decoded from, where there was one to choose: "windows-1251". */
  encoding?: string | undefined;
  outcome: ReadOutcome;
  /** What of a document that was read could not be, one sentence each. */
  notes?: string[] | undefined;
  /** ISO instant. */
  addedAt: string;
}
