import type { Description } from './Description.ts';

const SAME_NOUN: Record<string, string> = {
  firm: 'company',
  enterprise: 'company',
  manufacturer: 'maker',
  producer: 'maker',
  plant: 'factory',
  works: 'factory',
  vendor: 'supplier',
  middleman: 'intermediary',
  broker: 'intermediary',
  representative: 'official',
  expert: 'specialist',
};

// Parties of one noun that a later description may still mean; no reader keeps more apart.
const MEMORY = 40;

/**
 * Groups descriptions of the same party. A later one joins an earlier one when it is not introduced as somebody new
 * ("a", "another", a number), has the same noun, and says nothing that does not fit. `definite` ones found none.
 */
export function joinDescriptions(parties: Description[], definite: Description[]): Description[][] {
  const groups: Description[][] = [];
  const byNoun = new Map<string, Description[][]>();
  const onlyJoins = new Set(definite);
  for (const description of [...parties, ...definite].sort((a, b) => a.first - b.first)) {
    const alike = byNoun.get(nounOf(description)) ?? [];
    const fitting = alike
      .slice(-MEMORY)
      .filter((group) => [group[0]!, ...group.slice(-2)].some((earlier) => fits(earlier, description)));
    const into = introducesAnew(description, fitting) ? undefined : fitting.at(-1);
    // "The company" may as well be a named one: such words are left to those who weigh all antecedents.
    if (
      into &&
      onlyJoins.has(description) &&
      /^(?:company|firm|group|business)$/.test(description.noun) &&
      description.countries.length === 0
    )
      continue;
    if (into) into.push(description);
    else if (!onlyJoins.has(description)) {
      const group = [description];
      groups.push(group);
      alike.push(group);
      byNoun.set(nounOf(description), alike);
    }
  }
  return groups;
}

function nounOf(description: Description): string {
  return SAME_NOUN[description.noun] ?? description.noun;
}

function introducesAnew(description: Description, fitting: Description[][]): boolean {
  if (description.determiner === 'indefinite') return true;
  return description.determiner === 'number' && fitting.length !== 1;
}

/** Whether a later description can be of the same party as an earlier one. */
export function fits(earlier: Description, later: Description): boolean {
  if (nounOf(earlier) !== nounOf(later) || earlier.plural !== later.plural) return false;
  if (later.determiner === 'number' && earlier.determiner === 'number' && later.count !== earlier.count)
    return false;
  const [a, b] = [new Set(earlier.countries), new Set(later.countries)];
  const countriesFit =
    [...b].every((country) => a.has(country)) && (b.size > 0 || a.size === 0 || points(later));
  return (
    countriesFit &&
    (sharesWord(earlier, later) || later.modifiers.length === 0 || earlier.modifiers.length === 0)
  );
}

/** Whether the description itself points back: "the sources", "the paper's sources". */
function points(description: Description): boolean {
  return description.determiner === 'definite' || description.determiner === 'possessive';
}

function sharesWord(a: Description, b: Description): boolean {
  return a.modifiers.some((word) => b.modifiers.includes(word));
}
