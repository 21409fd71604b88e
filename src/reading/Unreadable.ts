import type { UnreadReason } from '../model/document.ts';

/** Says why a file cannot be read, and what its user can do about it. */
export class Unreadable extends Error {
  readonly code: UnreadReason['code'];

  constructor(code: UnreadReason['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Unreadable';
    this.code = code;
  }
}
