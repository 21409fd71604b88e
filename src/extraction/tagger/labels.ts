export const TAGGED_KINDS = ['person', 'organization', 'place'] as const;
export type TaggedKind = (typeof TAGGED_KINDS)[number];

/** Labels by number: 0 outside, then for each kind its first word (odd) and a further one (even). */
export const LABEL_COUNT = 1 + 2 * TAGGED_KINDS.length;
export const OUTSIDE = 0;

/** The label of a kind's first word or of a further one. */
export function labelOf(kind: TaggedKind, begins: boolean): number {
  return 1 + 2 * TAGGED_KINDS.indexOf(kind) + (begins ? 0 : 1);
}

/** The kind that a label stands for; null outside. */
export function kindOf(label: number): TaggedKind | null {
  return label === OUTSIDE ? null : TAGGED_KINDS[(label - 1) >> 1]!;
}

/** Whether a label opens a name. */
export function begins(label: number): boolean {
  return label % 2 === 1;
}

/** Whether label `next` may follow label `previous`: a further word needs a name of its kind before it. */
export function mayFollow(previous: number, next: number): boolean {
  return next === OUTSIDE || begins(next) || next === previous || next === previous + 1;
}
