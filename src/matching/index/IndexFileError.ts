/** An index file that cannot be used: damaged, cut short, or written by another version. */
export class IndexFileError extends Error {
  override readonly name = 'IndexFileError';
  readonly reason: 'not-an-index' | 'cut-short' | 'missing-section' | 'damaged';

  constructor(reason: IndexFileError['reason'], message: string, options?: ErrorOptions) {
    super(`${message}; build the index again`, options);
    this.reason = reason;
  }
}
