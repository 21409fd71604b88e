/** The day a document was published, as far as it is known; month and day from 1. */
export interface Published {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

/** What a rule is told beside its match. */
export interface DateContext {
  published: Published | null;
  /** Whether the sentence speaks of what is still to come. */
  future: boolean;
}

/**
 * One way of writing a time: `pattern` is matched inside one sentence, `read` gives the EDTF value, "" where the words
 * are a time whose value cannot be known without inventing a year, and null where they are no time after all.
 */
export interface DateRule {
  name: string;
  pattern: RegExp;
  read(match: RegExpExecArray, context: DateContext): string | null;
}
