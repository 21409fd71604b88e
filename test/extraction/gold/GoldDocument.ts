import type { Stance, StatementType } from '../../../src/model/statement.ts';

export interface GoldEntity {
  id: string;
  type: string;
  names: string[];
  named: boolean;
  /** Neither missed nor counted where it is read. */
  optional?: boolean;
}

export interface GoldStatement {
  type: StatementType;
  roles: Record<string, string[]>;
  stance: Stance;
  attribution: string[];
  time?: string;
  start: number;
  end: number;
  quote: string;
}

/** A document of our own making, annotated by hand before any rule was written for it. */
export interface GoldDocument {
  document: string;
  /** Rules may be tuned on the one half; the other only shows how far they carry. */
  half: 'tuning' | 'kept';
  genre: string;
  published: string;
  publisher: string | null;
  entities: GoldEntity[];
  statements: GoldStatement[];
}
