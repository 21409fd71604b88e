import { edtfInterval } from '../../model/time.ts';

/** Whether a state of affairs held on a day, by the time that a statement gives for it. */
export type Standing = 'yes' | 'unclear' | 'no';

/**
 * A single time is when it is known to have begun; only `a/b` says that it ended. Undated statements hold on every day.
 * Unclear where the day lies within what the begin or the end may mean.
 */
export function standsOn(time: string | undefined, day: string): Standing {
  if (time === undefined) return 'yes';
  const [first = '', last] = time.split('/');
  const open = (side: string | undefined) => side === undefined || side === '' || side === '..';
  const begin = open(first) ? null : edtfInterval(first);
  const end = open(last) ? null : edtfInterval(last!);
  if (begin?.from && day < begin.from) return 'no';
  if (end?.until && day > end.until) return 'no';
  const begun = !begin?.until || begin.until <= day;
  const over = Boolean(end?.from && end.from <= day && end.from !== end.until);
  return begun && !over ? 'yes' : 'unclear';
}
