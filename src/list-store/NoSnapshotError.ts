/** A list that has no snapshot as old as the day that was asked for. */
export class NoSnapshotError extends Error {
  override readonly name = 'NoSnapshotError';
  readonly list: string;
  readonly day: string;
  /** The oldest snapshot there is; null where the store does not have the list. */
  readonly oldest: string | null;

  constructor(list: string, day: string, oldest: string | null) {
    const advice = oldest
      ? `Its oldest snapshot is of ${oldest}; ask for that day or a later one, or import an older snapshot.`
      : 'Import it first.';
    super(`the store has no snapshot of ${list} on ${day}. ${advice}`);
    this.list = list;
    this.day = day;
    this.oldest = oldest;
  }
}
