import type { ListedName, Listing } from '../../model/listing.ts';
import { isEdtf } from '../../model/time.ts';
import { entityType } from './entityType.ts';
import type { FtmEntity } from './FtmEntity.ts';
import type { FtmLinks, FtmSanction } from './FtmLinks.ts';
import { ftmIdentifiers } from './ftmIdentifiers.ts';

const COUNTRIES = ['nationality', 'citizenship', 'country', 'mainCountry', 'jurisdiction', 'flag'];
const NAMES: [property: string, kind: ListedName['kind']][] = [
  ['name', 'alias'],
  ['alias', 'alias'],
  ['previousName', 'former'],
  ['weakAlias', 'weak'],
  ['abbreviation', 'weak'],
];

/** The name that the entity is shown by; undefined where it has none. */
export function ftmCaption({ caption, properties }: FtmEntity): string | undefined {
  const names = properties.name ?? [];
  if (caption && (names.includes(caption) || names.length === 0)) return caption;
  const parts = [...(properties.firstName ?? []).slice(0, 1), ...(properties.lastName ?? []).slice(0, 1)];
  return names[0] ?? (parts.join(' ') || undefined);
}

function namesOf(entity: FtmEntity, caption: string): ListedName[] {
  const names = new Map<string, ListedName>([[caption, { text: caption, kind: 'primary' }]]);
  for (const [property, kind] of NAMES) {
    for (const text of entity.properties[property] ?? [])
      if (!names.has(text)) names.set(text, { text, kind });
  }
  return [...names.values()];
}

// A party stands from its first sanction on, and is off the list only when the last of them has ended.
function ownDays(sanctions: FtmSanction[]): Pick<Listing, 'listedOn' | 'delistedOn'> {
  const [starts, ends] = [sanctions.map(({ from }) => from), sanctions.map(({ until }) => until)];
  const all = (days: (string | undefined)[]) =>
    days.length > 0 && days.every((day) => day !== undefined) ? [...days].sort() : [];
  return { listedOn: all(starts)[0], delistedOn: all(ends).at(-1) };
}

/** One party of a FollowTheMoney file with what the file's other entities say of it; undefined without a name or type. */
export function ftmListing(
  entity: FtmEntity,
  list: string,
  links: FtmLinks,
  captions: ReadonlyMap<string, string>,
): Listing | undefined {
  const { id, properties } = entity;
  const type = entityType(entity.schema);
  const caption = ftmCaption(entity);
  if (!type || !caption) return undefined;
  const sanctions = links.sanctions.get(id) ?? [];
  const all = (names: string[]) => [...new Set(names.flatMap((name) => properties[name] ?? []))];
  const addressIds = properties.addressEntity ?? [];
  const linked = [...(links.linked.get(id) ?? [])].map((other) => captions.get(other));
  const gender = properties.gender?.[0];
  const ownPrograms = sanctions.flatMap(({ programs }) => programs);
  return {
    list,
    id,
    type,
    names: namesOf(entity, caption),
    programs: [...new Set(ownPrograms.length > 0 ? ownPrograms : all(['programId', 'program']))],
    countries: all(COUNTRIES).filter((code) => /^[a-z]{2}$/.test(code)),
    addresses: [
      ...new Set([
        ...all(['address']),
        ...addressIds.flatMap((address) => links.addresses.get(address) ?? []),
      ]),
    ],
    birthDates: all(['birthDate']).filter(isEdtf),
    birthPlaces: all(['birthPlace']),
    gender: gender === 'male' || gender === 'female' ? gender : undefined,
    identifiers: [...ftmIdentifiers(entity), ...(links.papers.get(id) ?? [])],
    linkedTo: [...new Set(linked.filter((name) => name !== undefined))],
    remarks:
      [
        ...new Set([
          ...all(['position', 'notes', 'summary']),
          ...sanctions.flatMap(({ reasons }) => reasons),
        ]),
      ].join('; ') || undefined,
    ...ownDays(sanctions),
  };
}
