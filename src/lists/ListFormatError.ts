/** Where in a list file reading failed, and what the user can do about it. */
export interface ListFormatProblem {
  path: string;
  /** Counted from 1. */
  line?: number | undefined;
  /** The list's own number of the entry, where it is known. */
  record?: string | undefined;
  advice: string;
  cause?: unknown;
}

/** A list file that cannot be taken as it is: cut short, malformed, empty, or not a list at all. */
export class ListFormatError extends Error {
  override readonly name = 'ListFormatError';
  readonly path: string;
  readonly line: number | undefined;
  readonly record: string | undefined;
  readonly advice: string;

  constructor(what: string, { path, line, record, advice, cause }: ListFormatProblem) {
    const place = [path, line === undefined ? null : `line ${line}`, record ? `entry ${record}` : null]
      .filter((part) => part !== null)
      .join(', ');
    super(`${what} (${place}). ${advice}`, { cause });
    this.path = path;
    this.line = line;
    this.record = record;
    this.advice = advice;
  }
}

export const DOWNLOAD_AGAIN = 'Download the list again; the lists already imported stay as they are.';
