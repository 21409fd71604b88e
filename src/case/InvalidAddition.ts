import type { DocumentId } from '../model/document.ts';

/** What a document was refused for. */
export type AdditionFault =
  | 'hash'
  | 'size'
  | 'outcome'
  | 'passage'
  | 'citation'
  | 'mention'
  | 'entity'
  | 'role'
  | 'duplicate-id';

/** A document, or something said to be derived from it, that breaks a rule of the case; nothing of it was stored. */
export class InvalidAddition extends Error {
  override readonly name = 'InvalidAddition';
  readonly fault: AdditionFault;
  readonly document: DocumentId;
  /** The id of the statement or entity, or the ordinal of the passage or mention, that is at fault. */
  readonly item: string | undefined;

  constructor(fault: AdditionFault, document: DocumentId, message: string, item?: string) {
    super(`document ${document}: ${message}`);
    this.fault = fault;
    this.document = document;
    this.item = item;
  }
}
