import type { Passage, UnreadReason } from './document.ts';
import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';
import type { Statement } from './statement.ts';

/** What a reader makes of a document's bytes. Offsets of everything else count in `text`. */
export interface ReadText {
  text: string;
  passages: Passage[];
  mediaType: string;
  title?: string | undefined;
  encoding?: string | undefined;
  language?: string | undefined;
  /** What of the document could not be read, one sentence each: "Page 3 has no text layer …". */
  notes?: string[] | undefined;
}

export type ReadResult =
  | ({ status: 'read' } & ReadText)
  | { status: 'unread'; mediaType: string; reason: UnreadReason };

/** What extraction proposes about a text. */
export interface Extract {
  mentions: Mention[];
  entities: Entity[];
  statements: Statement[];
}
