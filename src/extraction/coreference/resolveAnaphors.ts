import type { Candidate } from '../candidate.ts';
import type { Description } from '../descriptions/Description.ts';
import { ORGANIZATION_HEADS } from '../gazetteers/organizationHeads.ts';
import { COMPANY_NOUNS, PERSON_NOUNS, singular } from '../gazetteers/roleNouns.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { NameGroup } from './NameGroup.ts';
import { resolveFirstPersons } from './resolveFirstPersons.ts';
import { resolvePronouns } from './resolvePronouns.ts';

/** A mention that refers back, with the group that it refers to. */
export interface Anaphor {
  first: number;
  end: number;
  group: NameGroup;
  rule: string;
}

/** One earlier mention that a later word may refer to. */
export interface Antecedent {
  group: NameGroup;
  candidate: Candidate;
  sentence: number;
}

// How many sentences back a definite description is still followed; beyond that it must be the only one that fits.
const NEAR = 3;
const GENERIC_FIRM =
  /^(?:company|firm|business|manufacturer|maker|producer|supplier|enterprise|contractor|conglomerate)$/;

/** The mentions of all groups in the order of the text. */
function antecedentsOf(doc: TokenizedText, groups: NameGroup[]): Antecedent[] {
  return groups
    .flatMap((group) =>
      group.candidates.map((candidate) => ({ group, candidate, sentence: doc.sentenceOf[candidate.first]! })),
    )
    .sort((a, b) => a.candidate.first - b.candidate.first);
}

/**
 * Resolves "the company", "the ministry", "the R&D firm", "it" and "he" where only one antecedent is possible; where
 * there could be two, the word stays unresolved.
 */
export function resolveAnaphors(doc: TokenizedText, groups: NameGroup[], definite: Description[]): Anaphor[] {
  const antecedents = antecedentsOf(doc, groups);
  const found: Anaphor[] = [];
  let upTo = 0;
  for (const description of [...definite].sort((a, b) => a.first - b.first)) {
    if (description.determiner !== 'definite') continue;
    while (upTo < antecedents.length && antecedents[upTo]!.candidate.end <= description.first) upTo += 1;
    const group = antecedentOf(doc, description, antecedents, upTo);
    if (group)
      found.push({ first: description.first, end: description.head + 1, group, rule: 'anaphor:description' });
  }
  return [...found, ...resolvePronouns(doc, antecedents), ...resolveFirstPersons(doc, antecedents)];
}

function antecedentOf(
  doc: TokenizedText,
  description: Description,
  antecedents: Antecedent[],
  upTo: number,
): NameGroup | null {
  const sentence = doc.sentenceOf[description.first]!;
  const scores = new Map<NameGroup, { fit: number; near: boolean }>();
  // 400 mentions back is far beyond any reader's memory, and keeps long documents linear.
  for (let at = upTo - 1; at >= Math.max(0, upTo - 400); at -= 1) {
    const { group, sentence: where } = antecedents[at]!;
    if (scores.has(group)) continue;
    const fit = fitOf(group, description);
    if (fit > 0) scores.set(group, { fit, near: sentence - where <= NEAR });
  }
  const all = [...scores];
  for (const list of [all.filter(([, score]) => score.near), all]) {
    if (list.length === 0) continue;
    const best = Math.max(...list.map(([, score]) => score.fit));
    const winners = list.filter(([, score]) => score.fit === best);
    if (winners.length === 1) return winners[0]![0];
    // The two are equally good: only the one that alone is near wins.
    return null;
  }
  return null;
}

/** How well a definite description fits a group: 0 not at all, 1 by kind, 2 by its name's head, 3 by what it was called. */
function fitOf(group: NameGroup, description: Description): number {
  if (group.kind !== 'party') return 0;
  const isPerson = group.type === 'Person';
  const noun = description.noun;
  if (description.plural && group.named) return 0;
  if (
    description.countries.length > 0 &&
    !description.countries.every((country) => group.countries.has(country))
  )
    return 0;
  const called = [...group.roles].some((role) => lastWord(role) === noun);
  const modified = [...group.roles].some((role) => description.modifiers.some((word) => role.includes(word)));
  const unmet = description.modifiers.length > 0 && !modified;
  if (!group.named) return called && !unmet ? 3 : 0;
  if (isPerson) return PERSON_NOUNS.has(noun) && called ? 3 : 0;
  if (PERSON_NOUNS.has(noun) && !COMPANY_NOUNS.has(noun)) return 0;
  const headed = [...group.names.keys()].some((name) => name.split(' ').includes(noun));
  if (headed && (ORGANIZATION_HEADS.has(noun) || noun === 'ministry')) return 3;
  if (GENERIC_FIRM.test(noun)) {
    const firm =
      group.type === 'Company' || [...group.roles].some((role) => COMPANY_NOUNS.has(lastWord(role)));
    if (!firm || unmet) return 0;
    return 2 + (called ? 1 : 0) + (modified ? 1 : 0);
  }
  return called && !unmet ? 3 : 0;
}

function lastWord(role: string): string {
  return singular(role.slice(role.lastIndexOf(' ') + 1));
}
