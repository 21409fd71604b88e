import { availableParallelism } from 'node:os';
import type { Runner } from './Runner.ts';
import { WorkerSlot } from './WorkerSlot.ts';

export interface ThreadRunnerOptions {
  /** Jobs at the same time; default: one for each processor. */
  threads?: number | undefined;
  /** What one job may take, from when its thread begins with it; default 120,000. */
  timeoutMs?: number | undefined;
  /** What one job may use, heap and buffers together; default 1,024. */
  memoryMb?: number | undefined;
  /** URL of a module that exports `jobs`; default: all jobs of redthread. */
  registry?: string | undefined;
}

const ALL_JOBS = new URL('../jobs/registry.ts', import.meta.url).href;

/** Runs jobs in worker threads of this process, each within limits on time and memory. */
export function createThreadRunner(options: ThreadRunnerOptions = {}): Runner {
  const { threads = availableParallelism(), timeoutMs = 120_000, memoryMb = 1024 } = options;
  const registry = options.registry ?? ALL_JOBS;
  const slots = Array.from({ length: threads }, () => new WorkerSlot({ registry }, { timeoutMs, memoryMb }));
  // Last freed, first taken: a thread that has run is warm.
  const free = slots.toReversed();
  const waiting: ((slot: WorkerSlot) => void)[] = [];
  const closed = new AbortController();

  async function takeSlot(signal: AbortSignal): Promise<WorkerSlot> {
    const slot = free.pop();
    if (slot) return slot;
    const { promise, resolve, reject } = Promise.withResolvers<WorkerSlot>();
    const giveUp = () => {
      waiting.splice(waiting.indexOf(resolve), 1);
      reject(signal.reason);
    };
    waiting.push(resolve);
    signal.addEventListener('abort', giveUp, { once: true });
    return promise.finally(() => signal.removeEventListener('abort', giveUp));
  }

  return {
    async run(job, payload, { signal } = {}) {
      const either = signal ? AbortSignal.any([signal, closed.signal]) : closed.signal;
      either.throwIfAborted();
      const slot = await takeSlot(either);
      try {
        return await slot.run({ name: job.name, payload }, either);
      } finally {
        const next = waiting.shift();
        if (next) next(slot);
        else free.push(slot);
      }
    },
    async close() {
      closed.abort(new Error('the runner was closed'));
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}
