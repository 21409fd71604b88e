/** Why a case file could not be opened or written to; for programs. */
export type CaseErrorCode =
  | 'not-found'
  | 'exists'
  | 'no-folder'
  | 'not-a-case'
  | 'newer-version'
  | 'damaged'
  | 'busy'
  | 'not-writable'
  | 'disk-full';

/** A case file that cannot be used as asked; the message says which, why, and what to do. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
  readonly code: CaseErrorCode;
  readonly path: string;

  constructor(code: CaseErrorCode, path: string, message: string, options?: ErrorOptions) {
    super(`${path}: ${message}`, options);
    this.code = code;
    this.path = path;
  }
}
