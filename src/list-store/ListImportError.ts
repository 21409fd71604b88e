/** A snapshot that was not imported; the store is as it was before. */
export class ListImportError extends Error {
  override readonly name = 'ListImportError';
  readonly list: string;
  readonly date: string;

  constructor(list: string, date: string, what: string, cause?: unknown) {
    super(`${list} of ${date} was not imported, and the lists stay as they were: ${what}`, { cause });
    this.list = list;
    this.date = date;
  }
}
