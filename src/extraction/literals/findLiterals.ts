import type { Candidate } from '../candidate.ts';
import { chooseCandidates } from '../chooseCandidates.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { findDates } from './findDates.ts';
import { findDocuments } from './findDocuments.ts';
import { findIdentifiers } from './findIdentifiers.ts';
import { findMoney } from './findMoney.ts';
import { findQuantities } from './findQuantities.ts';

/** Everything with a value of its own: times, quantities, money, identifiers; and references to papers. */
export function findLiterals(doc: TokenizedText, published: string | undefined): Candidate[] {
  return chooseCandidates(
    [
      ...findDates(doc, published),
      ...findQuantities(doc),
      ...findMoney(doc),
      ...findIdentifiers(doc),
      ...findDocuments(doc),
    ],
    doc.tokens.length,
  );
}
