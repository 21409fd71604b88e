import type { Qualifier } from '../../model/hit.ts';
import type { ListedNameKind } from '../../model/listing.ts';
import { type AnalysedName, ROLE } from '../parts/namePart.ts';

/** A weak alias counts as weak; most of all where it is one name of a person or an acronym of three letters. */
export function weakAliasQualifier(kind: ListedNameKind, asked: AnalysedName): Qualifier | undefined {
  if (kind !== 'weak') return undefined;
  const words = asked.parts.filter(
    ({ role }) => role !== ROLE.particle && role !== ROLE.title && role !== ROLE.legal,
  );
  const bare = words.length <= 1 && (asked.nameClass === 'person' || (words[0]?.form.length ?? 0) <= 3);
  return {
    name: 'weak alias',
    effect: 'against',
    change: bare ? -0.35 : -0.1,
    detail: 'the list itself calls this alias weak',
  };
}
