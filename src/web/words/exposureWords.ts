import type { Verdict } from '../../model/exposure.ts';

/** A verdict as it is shown to a reader. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  blocked: 'Blocked',
  possible: 'Possibly blocked',
  not: 'Not blocked by what the case says',
};
