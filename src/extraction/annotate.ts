import type { AnnotatedText, ExtractInput } from './annotatedText.ts';
import type { Candidate } from './candidate.ts';
import { chooseCandidates } from './chooseCandidates.ts';
import { buildEntities } from './coreference/buildEntities.ts';
import { groupNames } from './coreference/groupNames.ts';
import { joinAliases } from './coreference/joinAliases.ts';
import { findDescriptions } from './descriptions/findDescriptions.ts';
import { addRoles, groupDescriptions } from './descriptions/groupDescriptions.ts';
import { findNames } from './names/findNames.ts';
import { tokenizedText } from './text/tokenizedText.ts';

/** Reads a text into tokens, sentences, mentions and the entities they refer to; the same input gives the same ids. */
export function annotate(input: ExtractInput): AnnotatedText {
  const doc = tokenizedText(input.text, input.passages);
  const names: Candidate[] = chooseCandidates([...findNames(doc)], doc.tokens.length);
  const groups = joinAliases(doc, groupNames(doc, names));
  const { parties, roles, definite } = findDescriptions(doc, names);
  addRoles(doc, groups, roles);
  const described = groupDescriptions(doc, parties, definite);
  return {
    input,
    tokens: doc.tokens,
    sentences: doc.sentences,
    ...buildEntities(
      doc,
      input.document,
      [...groups, ...described.groups],
      [...names, ...described.candidates],
    ),
  };
}
