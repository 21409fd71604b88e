import type { JobRegistry } from './Job.ts';

/** Runs the job of that name on a payload it has checked first; throws where the registry has no such job. */
export async function runNamedJob(jobs: JobRegistry, name: string, payload: unknown): Promise<unknown> {
  const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined;
  if (!job) {
    throw new Error(`no job is called "${name}"; there are ${Object.keys(jobs).sort().join(', ')}`);
  }
  const checked = job.payload.safeParse(payload);
  if (!checked.success) {
    throw new Error(`the payload of job "${name}" is not what it takes: ${checked.error.message}`, {
      cause: checked.error,
    });
  }
  return job.run(checked.data);
}
