import type { EntityType } from '../../model/entity.ts';
import type { Candidate } from '../candidate.ts';
import { nominativeHead } from '../cyrillic/nominativeHead.ts';
import { bodyKey } from '../names/bodyKey.ts';
import { nameKey } from '../names/nameKey.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { NameGroup } from './NameGroup.ts';

// "Organization" says least: a finer type seen once holds for all mentions.
const FINER: readonly EntityType[] = ['PublicBody', 'Company', 'LegalEntity', 'Organization'];

/** The name a candidate carries: the given one, or its text without a possessive, an article or a plural of a model. */
export function nameOf({ text, tokens }: TokenizedText, candidate: Candidate): string {
  if (candidate.name) return candidate.name;
  const written = text
    .slice(tokens[candidate.first]!.start, tokens[candidate.end - 1]!.end)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|The) /u, '');
  if (candidate.kind === 'party' && candidate.type !== 'Person' && /^[А-Яа-я]/u.test(written))
    return nominativeHead(written);
  return candidate.kind === 'product' && /\ds$/u.test(written) ? written.slice(0, -1) : written;
}

/** Groups the named candidates whose names are the same once case, marks and word order of bodies are put aside. */
export function groupNames(doc: TokenizedText, candidates: Candidate[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const candidate of candidates) {
    const { kind, type } = candidate;
    if (!type || (kind !== 'party' && kind !== 'place' && kind !== 'product') || candidate.dependent)
      continue;
    const name = nameOf(doc, candidate);
    const family = kind === 'party' ? (type === 'Person' ? 'person' : 'organization') : kind;
    const key = candidate.key ?? `${family}:${family === 'organization' ? bodyKey(name) : nameKey(name)}`;
    const group = groups.get(key);
    if (!group) {
      groups.set(key, {
        kind,
        type,
        named: true,
        names: new Map([[nameKey(name), name]]),
        candidates: [candidate],
        first: candidate.first,
        countries: new Set(candidate.countries),
        roles: new Set(candidate.roles),
        identifiers: [],
      });
    } else addTo(group, candidate, name);
  }
  return [...groups.values()];
}

/** Adds a mention to a group, with its name, countries and roles. */
export function addTo(group: NameGroup, candidate: Candidate, name: string): void {
  group.candidates.push(candidate);
  group.first = Math.min(group.first, candidate.first);
  if (!group.names.has(nameKey(name))) group.names.set(nameKey(name), name);
  for (const country of candidate.countries ?? []) group.countries.add(country);
  for (const role of candidate.roles ?? []) group.roles.add(role);
  if (group.kind === 'party' && candidate.type && group.type !== 'Person')
    group.type = finer(group.type, candidate.type);
}

/** Joins `from` into `into`, which keeps its kind. */
export function joinGroups(into: NameGroup, from: NameGroup): void {
  into.candidates.push(...from.candidates);
  into.first = Math.min(into.first, from.first);
  for (const [key, name] of from.names) if (!into.names.has(key)) into.names.set(key, name);
  for (const country of from.countries) into.countries.add(country);
  for (const role of from.roles) into.roles.add(role);
  into.identifiers.push(...from.identifiers);
  if (into.type !== 'Person' && into.kind === 'party') into.type = finer(into.type, from.type);
}

function finer(a: EntityType, b: EntityType): EntityType {
  if (b === 'Person') return a;
  return FINER.indexOf(b) >= 0 && FINER.indexOf(b) < FINER.indexOf(a) ? b : a;
}
