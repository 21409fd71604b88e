import type { Candidate } from '../candidate.ts';
import { joinGroups } from '../coreference/groupNames.ts';
import type { NameGroup } from '../coreference/NameGroup.ts';
import type { Description } from './Description.ts';
import { fits } from './joinDescriptions.ts';

// Tokens between "a Serbian company" and "The company, X,": two sentences at most.
const REACH = 80;

/**
 * "A Serbian company has shipped engines … The company, X, bought them": the described party turns out to be X. Such
 * placeholders go over into the named party; the groups that are left are returned.
 */
export function revealNames(
  groups: NameGroup[],
  described: { groups: NameGroup[]; members: Map<NameGroup, Description[]> },
  roles: { candidate: Candidate; description: Description }[],
): NameGroup[] {
  const named = new Map(
    groups.flatMap((group) => group.candidates.map((candidate) => [candidate, group] as const)),
  );
  const gone = new Set<NameGroup>();
  for (const { candidate, description } of roles) {
    const into = named.get(candidate);
    if (!into || description.determiner !== 'definite' || description.first > candidate.first) continue;
    const meant = described.groups.filter(
      (group) =>
        !gone.has(group) &&
        group.first < description.first &&
        description.first - group.first < REACH &&
        described.members.get(group)!.some((earlier) => fits(earlier, description)),
    );
    const literally = meant.filter((group) => group.roles.has(description.noun));
    const party = meant.length === 1 ? meant[0]! : literally.length === 1 ? literally[0]! : null;
    if (!party) continue;
    const names = new Map(into.names);
    joinGroups(into, party);
    into.names = names;
    gone.add(party);
  }
  return described.groups.filter((group) => !gone.has(group));
}
