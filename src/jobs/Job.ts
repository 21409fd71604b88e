import type { z } from 'zod';

/** A piece of heavy work as data: what goes in, what comes out, and a pure handler that never sees the case file. */
export interface Job<Payload, Result> {
  /** How a worker on any machine finds the job. */
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly result: z.ZodType<Result>;
  /** The same payload gives the same result, wherever it runs. */
  run(payload: Payload): Promise<Result>;
}

// Payload and result differ from job to job; whoever takes a job by name checks both with its schemas.
// biome-ignore lint/suspicious/noExplicitAny: a registry holds jobs of all shapes
export type AnyJob = Job<any, any>;

/** What a module of jobs exports as `jobs`: each job under its own name. */
export type JobRegistry = Readonly<Record<string, AnyJob>>;
