import type { OwnershipFinding } from '../../model/exposure.ts';
import type { Party, PartyId } from '../../model/party.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import type { StatementId } from '../../model/statement.ts';
import { inWords } from '../ownership/sayFinding.ts';

/** What an outcome that is not `not` takes for granted: sentences that nobody accepted, parties joined by name alone. */
export function restsOn(
  { verdict, statements, chain }: OwnershipFinding,
  parties: ReadonlyMap<PartyId, Party>,
  statementOf: ReadonlyMap<StatementId, ReviewedStatement>,
): string[] {
  if (verdict === 'not') return [];
  const open = statements.filter((id) => statementOf.get(id)?.review.state === 'proposed').length;
  const undated = statements.filter((id) => statementOf.get(id)?.time === undefined).length;
  const joined = chain
    .map((id) => parties.get(id)!)
    .filter(({ joins }) => joins.some(({ by }) => by === 'same-name'))
    .map(({ name }) => name);
  const all = statements.length;
  const sentences =
    open < all
      ? `${open} of the ${all} sentences behind it ${open === 1 ? 'has' : 'have'} not been accepted by anybody.`
      : all === 1
        ? 'The sentence behind it has not been accepted by anybody.'
        : `None of the ${all} sentences behind it has been accepted by anybody.`;
  return [
    ...(open > 0 ? [sentences] : []),
    ...(undated > 0 ? ['Sentences that give no time are taken to hold on that day.'] : []),
    ...(joined.length > 0
      ? [`${inWords(joined)}: taken as one party across documents for an equal name, undecided.`]
      : []),
  ];
}
