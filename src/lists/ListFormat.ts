import type { Listing } from '../model/listing.ts';

/** One way in which sanctions lists are published. `path` is a file, or a folder that holds the file or files. */
export interface ListFormat {
  /** Short name for the command line: "ofac-csv". */
  name: string;
  /** For people: "OFAC legacy CSV (sdn.csv with alt.csv and add.csv)". */
  title: string;
  /** Whether what stands at `path` looks like this format, judged by its content and not by its name alone. */
  detect(path: string): Promise<boolean>;
  /** Yields every listing in the order of the file; throws a ListFormatError where the file is cut short or malformed. */
  parse(path: string, list: string): AsyncIterable<Listing>;
}
