import { z } from 'zod';
import type { Job, JobRegistry } from '../../src/jobs/Job.ts';

function job<Payload, Result>(
  name: string,
  payload: z.ZodType<Payload>,
  result: z.ZodType<Result>,
  run: (payload: Payload) => Promise<Result>,
): Job<Payload, Result> {
  return { name, payload, result, run };
}

/** What jobs of the real world do, and what the worst of them do, for the tests of every runner. */
export const hostileJobs = {
  double: job('double', z.number(), z.number(), async (n) => n * 2),
  sum: job('sum', z.instanceof(Uint8Array), z.number(), async (bytes) => bytes.reduce((a, b) => a + b, 0)),
  wait: job('wait', z.number(), z.string(), async (ms) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return 'waited';
  }),
  throwError: job('throwError', z.string(), z.never(), async (message) => {
    throw new RangeError(message, { cause: 'the cause' });
  }),
  throwLater: job('throwLater', z.string(), z.string(), (message) => {
    setTimeout(() => {
      throw new Error(message);
    }, 1);
    return new Promise(() => {});
  }),
  loopForever: job('loopForever', z.null(), z.never(), async () => {
    for (;;);
  }),
  neverSettle: job('neverSettle', z.null(), z.never(), () => new Promise<never>(() => {})),
  overflow: job('overflow', z.null(), z.number(), async () => {
    const dive = (depth: number): number => dive(depth + 1) + 1;
    return dive(0);
  }),
  allocateHeap: job('allocateHeap', z.null(), z.number(), async () => {
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
  }),
  allocateBuffers: job('allocateBuffers', z.null(), z.number(), async () => {
    const kept: Uint8Array[] = [];
    for (;;) {
      // Slowly enough to be seen before the machine is full, as a decompressor would.
      kept.push(new Uint8Array(4_000_000).fill(1));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }),
  exit: job('exit', z.number(), z.never(), async (code) => process.exit(code)),
  returnFunction: job('returnFunction', z.null(), z.any(), async () => () => 1),
};

export const jobs: JobRegistry = hostileJobs;
