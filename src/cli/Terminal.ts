import { SingleBar } from 'cli-progress';

/** Shows how far a long work is; on something that is no terminal it shows nothing. */
export interface Progress {
  update(done: number, total: number, what?: string): void;
  stop(): void;
}

/** Where a command writes: results to standard output, everything else to standard error. */
export interface Terminal {
  out(text: string): void;
  json(value: unknown): void;
  note(text: string): void;
  progress(label: string): Progress;
}

/** The terminal of this process. */
export const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  json: (value) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
  progress(label) {
    if (!process.stderr.isTTY) return { update() {}, stop() {} };
    const bar = new SingleBar({
      format: `${label} {bar} {value}/{total} {what}`,
      barCompleteChar: '━',
      barIncompleteChar: '╌',
      barsize: 24,
      clearOnComplete: true,
      stream: process.stderr,
    });
    bar.start(1, 0, { what: '' });
    return {
      update(done, total, what = '') {
        bar.setTotal(total);
        bar.update(done, { what: what.slice(0, 40) });
      },
      stop: () => bar.stop(),
    };
  },
};
