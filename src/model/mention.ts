import type { Span } from './citation.ts';
import type { EntityId } from './entity.ts';

export const MENTION_KINDS = [
  'party',
  'place',
  'product',
  'date',
  'quantity',
  'money',
  'identifier',
  'document',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A place in the text that names or describes something; `entity` is set for parties, places and products. */
export interface Mention extends Span {
  kind: MentionKind;
  entity?: EntityId | undefined;
  /** How it was found, e.g. "gazetteer:country", "pattern:model-number". */
  rule: string;
  /** For dates: EDTF. For identifiers: the normalised number. For quantities and money: see `quantity`. */
  value?: string | undefined;
  quantity?: { value: number; unit: string } | undefined;
  /** For identifiers: "INN", "IMO", "HS" … */
  scheme?: string | undefined;
}
