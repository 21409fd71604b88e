import type { Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { JobTask, JobWorkerData } from './jobWorker.ts';
import type { JobOutcome } from './Runner.ts';

export interface WorkerLimits {
  timeoutMs: number;
  memoryMb: number;
}

const IDLE_MS = 60_000;
const MEMORY_CHECK_MS = 100;
const MEGABYTE = 1024 * 1024;

/** A limit that a running job went over. */
class LimitExceeded extends Error {
  readonly code: 'too-slow' | 'out-of-memory';

  constructor(code: 'too-slow' | 'out-of-memory', message: string) {
    super(message);
    this.code = code;
  }
}

/** Room for one job at a time in a thread of its own, which is replaced whenever a job breaks it. */
export class WorkerSlot {
  readonly #limits: WorkerLimits;
  readonly #pool: Piscina<JobTask, unknown>;

  constructor(workerData: JobWorkerData, limits: WorkerLimits) {
    this.#limits = limits;
    this.#pool = new Piscina({
      filename: new URL('./jobWorker.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE_MS,
      // Between jobs the thread's event loop must turn, or what a job left behind is never freed.
      atomics: 'disabled',
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    });
    // A thread that dies between two jobs is replaced for the next one.
    this.#pool.on('error', () => {});
  }

  /** Runs one job within the limits; rejects only with the reason of `signal`. */
  async run<Result>(task: JobTask, signal?: AbortSignal): Promise<JobOutcome<Result>> {
    const { timeoutMs, memoryMb } = this.#limits;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      stop.abort(new LimitExceeded('too-slow', `took longer than ${timeoutMs / 1000} s and was stopped`));
    }, timeoutMs);
    const watch = setInterval(async () => {
      if ((await this.#memoryInUse()) > memoryMb * MEGABYTE) {
        stop.abort(new LimitExceeded('out-of-memory', `needed more than ${memoryMb} MB and was stopped`));
      }
    }, MEMORY_CHECK_MS);
    try {
      const either = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal;
      return { status: 'done', result: (await this.#pool.run(task, { signal: either })) as Result };
    } catch (cause) {
      signal?.throwIfAborted();
      return failure(stop.signal.aborted ? stop.signal.reason : cause, memoryMb);
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
    }
  }

  // Limits on a thread's heap do not bound its array buffers, which live outside of it.
  async #memoryInUse(): Promise<number> {
    const worker: Worker | undefined = this.#pool.threads[0];
    try {
      const statistics = await worker?.getHeapStatistics();
      return statistics ? statistics.used_heap_size + statistics.external_memory : 0;
    } catch {
      // The thread has just ended, with or without a result.
      return 0;
    }
  }

  /** Ends the thread, and with it the job that still runs. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

function failure(cause: unknown, memoryMb: number): Extract<JobOutcome<never>, { status: 'failed' }> {
  if (cause instanceof LimitExceeded) {
    return { status: 'failed', code: cause.code, message: cause.message, cause };
  }
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `needed more than ${memoryMb} MB and was stopped`;
    return { status: 'failed', code: 'out-of-memory', message, cause };
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  return { status: 'failed', code: 'crashed', message, cause };
}
