import type { Stance } from '../../model/statement.ts';

/** What each stance means to a reader. */
export const STANCE_WORDS: Record<Stance, string> = {
  asserted: 'said to be so',
  alleged: 'alleged, at second hand',
  denied: 'denied',
  unconfirmed: 'could not be confirmed',
  opinion: 'an opinion or a forecast',
  planned: 'planned, intended or possible',
};
