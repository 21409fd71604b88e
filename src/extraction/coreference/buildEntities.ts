import type { DocumentId } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { AnnotatedMention } from '../annotatedText.ts';
import type { Candidate } from '../candidate.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { NameGroup } from './NameGroup.ts';
import type { Anaphor } from './resolveAnaphors.ts';

/** Turns groups into entities with ids by their order in the text, and every candidate into a mention. */
export function buildEntities(
  doc: TokenizedText,
  document: DocumentId,
  groups: NameGroup[],
  candidates: Candidate[],
  anaphors: Anaphor[],
): { entities: Entity[]; mentions: AnnotatedMention[] } {
  const ordered = [...groups].sort((a, b) => a.first - b.first);
  const entityOf = new Map<Candidate, string>();
  const byKey = new Map<string, string>();
  const idOf = new Map<NameGroup, string>();
  const entities = ordered.map((group, index): Entity => {
    const id = `${document}:${index + 1}`;
    idOf.set(group, id);
    for (const candidate of group.candidates) {
      entityOf.set(candidate, id);
      if (candidate.key) byKey.set(candidate.key, id);
    }
    const names = [...new Set(group.names.values())];
    const fullest = names.reduce((a, b) => (b.length > a.length ? b : a));
    return {
      id,
      document,
      type: group.type,
      names: [fullest, ...names.filter((name) => name !== fullest)],
      named: group.named,
      ...(group.countries.size > 0 ? { countries: [...group.countries] } : {}),
      ...(group.roles.size > 0 ? { roles: [...group.roles] } : {}),
      ...(group.identifiers.length > 0 ? { identifiers: group.identifiers } : {}),
      ...(group.birthDate ? { birthDate: group.birthDate } : {}),
    };
  });
  const mentions = candidates.flatMap((candidate): AnnotatedMention[] => {
    const entity = entityOf.get(candidate) ?? (candidate.dependent ? byKey.get(candidate.key!) : undefined);
    if (candidate.type && !entity) return [];
    return [mentionOf(doc, candidate, entity)];
  });
  for (const { first, end, group, rule } of anaphors) {
    const kind = group.kind;
    const candidate: Candidate = { first, end, kind, rule, reference: 'name', strength: 0 };
    mentions.push({ ...mentionOf(doc, candidate, idOf.get(group)), reference: 'anaphor' });
  }
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function mentionOf(
  { tokens, sentenceOf }: TokenizedText,
  candidate: Candidate,
  entity?: string,
): AnnotatedMention {
  return {
    start: tokens[candidate.first]!.start,
    end: tokens[candidate.end - 1]!.end,
    kind: candidate.kind,
    rule: candidate.rule,
    tokens: { first: candidate.first, end: candidate.end },
    sentence: Math.max(0, sentenceOf[candidate.first]!),
    reference: candidate.reference,
    ...(entity === undefined ? {} : { entity }),
    ...(candidate.value === undefined ? {} : { value: candidate.value }),
    ...(candidate.quantity === undefined ? {} : { quantity: candidate.quantity }),
    ...(candidate.scheme === undefined ? {} : { scheme: candidate.scheme }),
  };
}
