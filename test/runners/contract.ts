import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runner } from '../../src/runners/Runner.ts';
import { hostileJobs } from './hostileJobs.ts';

/** What a runner under test is started with. */
export interface RunnerLimits {
  /** URL of the registry of test jobs. */
  registry: string;
  threads: number;
  timeoutMs: number;
  memoryMb: number;
}

const LIMITS: RunnerLimits = {
  registry: new URL('./hostileJobs.ts', import.meta.url).href,
  threads: 2,
  timeoutMs: 20_000,
  memoryMb: 128,
};

/** What every runner must hold, wherever its jobs run. */
export function describeRunner(name: string, start: (limits: RunnerLimits) => Promise<Runner>): void {
  describe(`${name}, as a runner`, () => {
    let runner: Runner;
    let hasty: Runner;
    beforeAll(async () => {
      runner = await start(LIMITS);
      hasty = await start({ ...LIMITS, timeoutMs: 1000 });
    });
    afterAll(async () => {
      await runner.close();
      await hasty.close();
    });

    const works = async () =>
      expect(await runner.run(hostileJobs.double, 21)).toEqual({ status: 'done', result: 42 });

    it('gives a job its payload and hands back its result', async () => {
      await works();
      const bytes = new Uint8Array([1, 2, 3]);
      expect(await runner.run(hostileJobs.sum, bytes)).toEqual({ status: 'done', result: 6 });
      expect(bytes).toEqual(new Uint8Array([1, 2, 3]));
    });

    it('runs more jobs than it has workers, each to its own result', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, n) => runner.run(hostileJobs.double, n)),
      );
      expect(outcomes).toEqual(outcomes.map((_, n) => ({ status: 'done', result: n * 2 })));
    });

    it('turns what a job throws into a failure that keeps the message and the cause', async () => {
      const outcome = await runner.run(hostileJobs.throwError, 'page 7 is broken');
      expect(outcome).toMatchObject({ status: 'failed', code: 'crashed', message: 'page 7 is broken' });
      expect(outcome.status === 'failed' && outcome.cause).toMatchObject({ message: 'page 7 is broken' });
      await works();
    });

    it('refuses a payload that is not what the job takes', async () => {
      const outcome = await runner.run(hostileJobs.double, 'two' as unknown as number);
      expect(outcome).toMatchObject({ status: 'failed', code: 'crashed' });
      expect(outcome.status === 'failed' && outcome.message).toContain('payload of job "double"');
    });

    it('fails a job that it does not know, by its name', async () => {
      const outcome = await runner.run({ ...hostileJobs.double, name: 'no-such-job' }, 1);
      expect(outcome).toMatchObject({ status: 'failed', code: 'crashed' });
      expect(outcome.status === 'failed' && outcome.message).toContain('no-such-job');
    });

    it.each(['constructor', '__proto__'])('does not take %s for a job', async (inherited) => {
      const outcome = await runner.run({ ...hostileJobs.double, name: inherited }, 1);
      expect(outcome.status === 'failed' && outcome.message).toContain(`no job is called "${inherited}"`);
    });

    it.each(['loopForever', 'neverSettle'] as const)('stops %s at the time limit', async (hostile) => {
      const outcome = await hasty.run(hostileJobs[hostile], null);
      expect(outcome).toMatchObject({ status: 'failed', code: 'too-slow' });
      expect(await hasty.run(hostileJobs.double, 21)).toEqual({ status: 'done', result: 42 });
    });

    it.each(['allocateHeap', 'allocateBuffers'] as const)('stops %s at the memory limit', async (hostile) => {
      const outcome = await runner.run(hostileJobs[hostile], null);
      expect(outcome).toMatchObject({ status: 'failed', code: 'out-of-memory' });
      await works();
    });

    it.each([
      ['a stack overflow', () => runner.run(hostileJobs.overflow, null)],
      ['an exit with status 0', () => runner.run(hostileJobs.exit, 0)],
      ['an exit with status 3', () => runner.run(hostileJobs.exit, 3)],
      ['an error outside of the promise', () => runner.run(hostileJobs.throwLater, 'late')],
      ['a result that cannot be sent', () => runner.run(hostileJobs.returnFunction, null)],
    ] as const)('survives %s', async (_, start) => {
      expect(await start()).toMatchObject({ status: 'failed', code: 'crashed' });
      await works();
    });

    it('lets no bad job harm a good one beside it or after it', async () => {
      const [good, ...bad] = await Promise.all([
        runner.run(hostileJobs.wait, 700),
        runner.run(hostileJobs.exit, 1),
        runner.run(hostileJobs.throwError, 'no'),
        runner.run(hostileJobs.overflow, null),
        runner.run(hostileJobs.allocateHeap, null),
      ]);
      expect(good).toEqual({ status: 'done', result: 'waited' });
      expect(bad.map((outcome) => outcome.status)).toEqual(['failed', 'failed', 'failed', 'failed']);
      await works();
    });

    it('gives up a job whose signal is aborted, running, waiting or not yet begun', async () => {
      const reason = new Error('the user went on');
      const stop = new AbortController();
      const jobs = [1, 2, 3].map(() => runner.run(hostileJobs.loopForever, null, { signal: stop.signal }));
      setTimeout(() => stop.abort(reason), 100);
      expect(await Promise.allSettled(jobs)).toEqual(jobs.map(() => ({ status: 'rejected', reason })));
      await expect(runner.run(hostileJobs.double, 1, { signal: stop.signal })).rejects.toBe(reason);
      await works();
    });
  });

  describe(`${name}, when it is closed`, () => {
    it('gives up what runs and takes no more', async () => {
      const runner = await start(LIMITS);
      const running = runner.run(hostileJobs.loopForever, null);
      const refused = expect(running).rejects.toThrow('closed');
      await runner.close();
      await refused;
      await expect(runner.run(hostileJobs.double, 1)).rejects.toThrow('closed');
    });
  });
}
