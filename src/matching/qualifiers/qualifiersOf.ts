import { kindOf } from '../../model/entity.ts';
import type { NameQuery, Qualifier } from '../../model/hit.ts';
import type { ListedNameKind, Listing } from '../../model/listing.ts';
import type { AnalysedName } from '../parts/namePart.ts';
import { birthDateQualifier } from './birthDateQualifier.ts';
import { identifierQualifier } from './identifierQualifier.ts';
import { weakAliasQualifier } from './weakAliasQualifier.ts';

/** Everything besides the names that speaks for or against `listing` being the party asked for. */
export function qualifiersOf(
  query: NameQuery,
  listing: Listing,
  kind: ListedNameKind,
  asked: AnalysedName,
): Qualifier[] {
  return [
    typeQualifier(query, listing),
    weakAliasQualifier(kind, asked),
    birthDateQualifier(query.birthDate, listing.birthDates),
    countryQualifier(query.countries, listing.countries),
    genderQualifier(query.gender, listing.gender),
    identifierQualifier(query.identifiers, listing.identifiers),
  ].filter((qualifier) => qualifier !== undefined);
}

function typeQualifier({ type }: NameQuery, listing: Listing): Qualifier | undefined {
  if (type === undefined) return undefined;
  const [asked, listed] = [kindOf(type), kindOf(listing.type)];
  const open = type === 'LegalEntity' || listing.type === 'LegalEntity';
  if (asked === listed || (open && asked !== 'product' && asked !== 'place' && listed !== 'product'))
    return undefined;
  return {
    name: 'type',
    effect: 'against',
    change: -0.32,
    detail: `asked for ${type}, listed as ${listing.type}`,
  };
}

function countryQualifier(
  asked: readonly string[] | undefined,
  listed: readonly string[],
): Qualifier | undefined {
  if (!asked?.length || listed.length === 0) return undefined;
  const shared = asked.filter((code) => listed.includes(code));
  return shared.length > 0
    ? { name: 'country', effect: 'for', change: 0.03, detail: `both tied to ${shared.join(', ')}` }
    : {
        name: 'country',
        effect: 'against',
        change: -0.08,
        detail: `${asked.join(', ')}, but listed with ${listed.join(', ')}`,
      };
}

function genderQualifier(asked: string | undefined, listed: string | undefined): Qualifier | undefined {
  if (!asked || !listed || asked === listed) return undefined;
  return { name: 'gender', effect: 'against', change: -0.25, detail: `${asked}, but listed as ${listed}` };
}
