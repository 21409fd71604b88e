import type { NameClass } from '../parts/namePart.ts';

/** What share of the score is lost when the two sides have words of their own, and when one side has more. */
export function openLoss(
  matched: number,
  openLeft: number,
  openRight: number,
  unit: number,
  full: number,
  nameClass: NameClass,
): number {
  const conflict = Math.min(openLeft, openRight);
  const extra = Math.abs(openLeft - openRight);
  const share = conflict / (matched + conflict);
  const against =
    conflict <= 1e-6
      ? 0
      : Math.min(
          0.95,
          (nameClass === 'person' ? 0.24 : 0.3) * Math.min(1, conflict / Math.max(unit, 0.05)) + 0.9 * share,
        );
  const extraShare = extra / (matched + extra);
  return (
    1 -
    (1 - against) *
      (1 - (nameClass === 'person' ? personExtra(extraShare, full) : organizationExtra(extraShare)))
  );
}

/** One name that meets out of several is no match; two or more that meet bear several that are only on one side. */
function personExtra(share: number, full: number): number {
  return full >= 2 ? 0.42 * share ** 1.2 : Math.min(0.9, share);
}

function organizationExtra(share: number): number {
  return share <= 0.5 ? 0.5 * share : Math.min(0.95, 0.25 + 1.4 * (share - 0.5));
}
