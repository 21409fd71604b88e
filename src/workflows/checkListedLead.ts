import { InvalidDecision } from '../case/InvalidDecision.ts';
import type { Decision } from '../model/decision.ts';
import type { Listing } from '../model/listing.ts';

/** Throws an InvalidDecision where a word on a lead speaks of a listing that no list here has, or gives it another name. */
export function checkListedLead(
  decision: Decision,
  listingOf: (list: string, id: string) => Listing | undefined,
): void {
  if (decision.kind !== 'accept-lead' && decision.kind !== 'dismiss-lead') return;
  const { candidate } = decision;
  if ('entity' in candidate) return;
  const { list, listing, name } = candidate;
  const found = listingOf(list, listing);
  const problem = found
    ? !found.names.some(({ text }) => text === name) && `it is called ${found.names[0]!.text}, not ${name}`
    : 'no list here has such a listing';
  if (problem) throw new InvalidDecision(decision.kind, `${list} ${listing}`, problem);
}
