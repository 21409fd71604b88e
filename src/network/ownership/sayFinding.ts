import type { OwnerRow, OwnershipRule, ShareRange, Verdict } from '../../model/exposure.ts';
import { ruleTerms } from './rules.ts';

/** Several things in a row, as English puts them. */
export function inWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The arithmetic of the counted owners: "A 25% + B 25% = 50%". */
function arithmetic(rows: readonly OwnerRow[], total: ShareRange): string {
  const counted = rows.filter(({ verdict }) => verdict !== 'not');
  if (counted.length === 1) return `${counted[0]!.name} holds ${counted[0]!.share.words}`;
  const parts = counted.map(({ name, share }) => `${name} ${share.words}`);
  return counted.length > 1 ? `${parts.join(' + ')} = ${total.words}` : '';
}

/** The finding in one sentence: who, how, under which rules, and by which sum. */
export function sayFinding(
  name: string,
  verdict: Verdict,
  rules: readonly OwnershipRule[],
  found: {
    rows: readonly OwnerRow[];
    total: ShareRange;
    byControl: boolean;
    lookThrough: number;
    up: readonly string[];
  },
  asOf: string,
): string {
  const under = inWords(
    rules.map((rule) => ruleTerms(rule, asOf)).map((terms) => `${terms.name} (${terms.needed})`),
  );
  const sum = arithmetic(found.rows, found.total);
  const told = 'by what the documents say';
  if (verdict === 'not') {
    const why = sum === '' ? 'no known owner of it is in a list that this goes by, or blocked' : sum;
    const multiplied =
      found.lookThrough > found.total.least
        ? ` (${found.lookThrough}% multiplied through the layers, which these rules do not do)`
        : '';
    return `${name} is not blocked by ownership under ${under}, ${told}: ${why}${multiplied}.`;
  }
  const how = verdict === 'blocked' ? 'is blocked' : 'is possibly blocked';
  const up = found.up.length > 1 ? `; the way up: ${found.up.join(', ')}` : '';
  if (!found.byControl) return `${name} ${how} by ownership under ${under}, ${told}: ${sum}${up}.`;
  const who = found.rows.filter(({ verdict: of, control }) => of !== 'not' && control).map((row) => row.name);
  const controls = verdict === 'blocked' ? 'controls' : 'may control';
  return `${name} ${how} by control under ${under}, ${told}: ${inWords(who)} ${controls} it${up}.`;
}
