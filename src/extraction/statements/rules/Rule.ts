import type { Draft } from '../meaning/Draft.ts';
import type { ParsedSentence } from '../syntax/readClauses.ts';

/** Reads the statements of one theme out of a sentence. */
export type Rule = (parsed: ParsedSentence) => Draft[];
