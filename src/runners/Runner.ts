import type { Job } from '../jobs/Job.ts';

/** Why a job has no result: over its time, over its memory, or ended by an error of its own. */
export type JobFailure = 'too-slow' | 'out-of-memory' | 'crashed';

export type JobOutcome<Result> =
  | { status: 'done'; result: Result }
  | { status: 'failed'; code: JobFailure; message: string; cause?: unknown };

/** A place where jobs run. A job that fails is an outcome and harms no other job. */
export interface Runner {
  /** Runs one job to its outcome; rejects only with the signal's reason, or when the runner is closed. */
  run<Payload, Result>(
    job: Job<Payload, Result>,
    payload: Payload,
    options?: { signal?: AbortSignal | undefined },
  ): Promise<JobOutcome<Result>>;
  /** Ends the workers; jobs that still run are given up. */
  close(): Promise<void>;
}
