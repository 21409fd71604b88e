import type { Stance, StatementType } from '../../../../src/model/statement.ts';

export interface GoldStatement {
  type: StatementType;
  /** Role → one entity id, or several. */
  roles: Record<string, string | string[]>;
  stance?: Stance;
  /** Nearest first; "document" for a paper. */
  says?: string[];
  time?: string;
  properties?: Record<string, string | number | boolean>;
  /** A stretch that the citation must touch. */
  at: string;
}

/** An invented document, annotated by hand before the rules were tuned. */
export interface GoldDocument {
  name: string;
  genre: string;
  publisher?: string;
  /** In the notation of `annotateMarkup`. */
  markup: string;
  gold: GoldStatement[];
}
