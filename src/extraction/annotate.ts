import type { AnnotatedText, ExtractInput } from './annotatedText.ts';
import type { Candidate } from './candidate.ts';
import { findChineseDescriptions } from './chinese/findChineseDescriptions.ts';
import { findChineseNames } from './chinese/findChineseNames.ts';
import { chooseCandidates } from './chooseCandidates.ts';
import { attachFacts } from './coreference/attachFacts.ts';
import { buildEntities } from './coreference/buildEntities.ts';
import { groupNames } from './coreference/groupNames.ts';
import { joinAliases } from './coreference/joinAliases.ts';
import { resolveAnaphors } from './coreference/resolveAnaphors.ts';
import { typeCorrespondents } from './coreference/typeCorrespondents.ts';
import { findCyrillicDescriptions } from './cyrillic/findCyrillicDescriptions.ts';
import { findCyrillicNames } from './cyrillic/findCyrillicNames.ts';
import { findDescriptions } from './descriptions/findDescriptions.ts';
import { addRoles, groupDescriptions } from './descriptions/groupDescriptions.ts';
import { revealNames } from './descriptions/revealNames.ts';
import { findLiterals } from './literals/findLiterals.ts';
import { findNames } from './names/findNames.ts';
import { type TokenizedText, tokenizedText } from './text/tokenizedText.ts';

/** Reads a text into tokens, sentences, mentions and the entities they refer to; the same input gives the same ids. */
export function annotate(input: ExtractInput): AnnotatedText {
  const doc = tokenizedText(input.text, input.passages);
  const literals = findLiterals(doc, input.published);
  const names = typeCorrespondents(doc, outside(findAllNames(doc), literals));
  const groups = joinAliases(doc, groupNames(doc, names));
  const { parties: english, roles, definite } = findDescriptions(doc, names);
  const parties = [
    ...english,
    ...findCyrillicDescriptions(doc, names),
    ...findChineseDescriptions(doc, names),
  ];
  addRoles(doc, groups, roles);
  const described = groupDescriptions(doc, parties, definite);
  attachFacts(doc, groups, literals);
  const all = [...groups, ...revealNames(groups, described, roles)];
  const joined = new Set([...described.members.values()].flat());
  const open = definite.filter((description) => !joined.has(description));
  const anaphors = resolveAnaphors(doc, all, open);
  const candidates = [...names, ...described.candidates, ...literals];
  return {
    input,
    tokens: doc.tokens,
    sentences: doc.sentences,
    ...buildEntities(doc, input.document, all, candidates, anaphors),
  };
}

/** Names of every script; where two readers claim the same words, the stronger claim holds. */
function findAllNames(doc: TokenizedText): Candidate[] {
  return chooseCandidates(
    [...findNames(doc), ...findCyrillicNames(doc), ...findChineseNames(doc)],
    doc.tokens.length,
  );
}

/** The names that are no part of a date, an address or a number; a counted model ("two G3s") stays one. */
function outside(names: Candidate[], literals: Candidate[]): Candidate[] {
  const barred = new Set<number>();
  for (const literal of literals) {
    if (literal.kind !== 'date' && literal.kind !== 'identifier' && literal.kind !== 'money') continue;
    for (let at = literal.first; at < literal.end; at += 1) barred.add(at);
  }
  return names.filter((name) => {
    for (let at = name.first; at < name.end; at += 1) if (barred.has(at)) return false;
    return true;
  });
}
