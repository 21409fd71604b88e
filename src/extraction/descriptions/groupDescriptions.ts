import { type Candidate, STRENGTH } from '../candidate.ts';
import { addTo } from '../coreference/groupNames.ts';
import type { NameGroup } from '../coreference/NameGroup.ts';
import { demonymAt } from '../names/matchGazetteer.ts';
import { nameKey } from '../names/nameKey.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { Description } from './Description.ts';
import { joinDescriptions } from './joinDescriptions.ts';

/** Makes one unnamed entity of each group of descriptions of the same party. */
export function groupDescriptions(
  doc: TokenizedText,
  descriptions: Description[],
  definite: Description[],
): { groups: NameGroup[]; candidates: Candidate[]; members: Map<NameGroup, Description[]> } {
  const membersOf = new Map<NameGroup, Description[]>();
  const candidates: Candidate[] = [];
  const groups = joinDescriptions(descriptions, definite).map((members) => {
    const group: NameGroup = {
      kind: 'party',
      type: members[0]!.type,
      named: false,
      names: new Map(),
      candidates: [],
      first: members[0]!.first,
      countries: new Set(),
      roles: new Set(members.map((member) => roleOf(doc, member))),
      identifiers: [],
    };
    for (const member of members) {
      const candidate = candidateOf(member);
      const written = textOf(doc, member.first, member.end);
      group.names.set(nameKey(written), group.names.get(nameKey(written)) ?? written);
      addTo(group, candidate, written);
      candidates.push(candidate);
    }
    membersOf.set(group, members);
    return group;
  });
  return { groups, candidates, members: membersOf };
}

/** What the text calls it; stems, by which Russian nouns are compared, are no words to show. */
function roleOf({ tokens }: TokenizedText, { noun, head }: Description): string {
  return /^[а-яіїєґ]/u.test(noun) ? tokens[head]!.lower : noun;
}

function candidateOf(description: Description): Candidate {
  return {
    first: description.first,
    end: description.end,
    kind: 'party',
    type: description.type,
    rule: 'description',
    reference: 'description',
    strength: STRENGTH.description,
    countries: description.countries.filter((country) => country.length === 2),
  };
}

/** Gives named parties what an apposition calls them, and the countries it ties them to. */
export function addRoles(
  doc: TokenizedText,
  groups: NameGroup[],
  roles: { candidate: Candidate; description: Description }[],
): void {
  const groupOf = new Map(
    groups.flatMap((group) => group.candidates.map((candidate) => [candidate, group] as const)),
  );
  for (const { candidate, description } of roles) {
    const group = groupOf.get(candidate);
    if (!group) continue;
    group.roles.add(calledIn(doc, description));
    for (const country of description.countries) if (country.length === 2) group.countries.add(country);
    if (group.type === 'Organization' && description.type !== 'Person') group.type = description.type;
  }
}

/** "Russian R&D company" → "r&d company": what is left once determiner, possessor and nationality are put aside. */
function calledIn(doc: TokenizedText, description: Description): string {
  let first = description.head;
  while (first > description.first) {
    const lower = doc.tokens[first - 1]!.lower;
    if (
      /^(?:u\.s\.|us|u\.k\.|uk|eu|u\.n\.|un|a|an|the|its|his|her|their|this|that|[’']s?|another|one|-)$/.test(
        lower,
      ) ||
      demonymAt(doc, first - 1, first)
    )
      break;
    first -= 1;
  }
  return textOf(doc, first, description.head + 1).toLowerCase();
}

function textOf({ text, tokens }: TokenizedText, first: number, end: number): string {
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end).replace(/\s+/gu, ' ');
}
