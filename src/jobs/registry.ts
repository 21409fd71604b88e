import type { JobRegistry } from './Job.ts';
import { readDocument } from './readDocument.ts';

/** All jobs by name, so that a worker needs nothing but a name and a payload. */
export const jobs: JobRegistry = { [readDocument.name]: readDocument };
