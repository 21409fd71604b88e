import { workerData } from 'node:worker_threads';
import type { JobRegistry } from '../jobs/Job.ts';
import { runNamedJob } from '../jobs/runNamedJob.ts';

/** What a worker thread is told when it starts: the URL of a module that exports `jobs`. */
export interface JobWorkerData {
  registry: string;
}

/** What a worker thread is handed for each job. */
export interface JobTask {
  name: string;
  payload: unknown;
}

/** Entry of a worker thread: runs the named job of the registry that the thread was started with. */
export default async function jobWorker({ name, payload }: JobTask): Promise<unknown> {
  const { registry } = workerData as JobWorkerData;
  const { jobs } = (await import(registry)) as { jobs: JobRegistry };
  return runNamedJob(jobs, name, payload);
}
