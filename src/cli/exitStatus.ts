/** What the command line tells its caller. */
export const EXIT = { ok: 0, failed: 1, usage: 2, someUnread: 3 } as const;

/** Ends a command with a plain message on standard error and the given status. */
export class CommandFailure extends Error {
  readonly status: number;

  constructor(message: string, status: number = EXIT.failed, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommandFailure';
    this.status = status;
  }
}
