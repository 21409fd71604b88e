import type { EntityType } from '../../model/entity.ts';
import type { ListedName, Listing } from '../../model/listing.ts';
import { countryCode, countryCodes } from '../countryCode.ts';
import type { ListFormat } from '../ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { listFile } from '../listFile.ts';
import { organizationType } from '../organizationType.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/XmlElement.ts';
import { xmlElements } from '../xml/xmlElements.ts';
import { labelledIdentifier, linkedToInParentheses } from './identifierScheme.ts';
import { ofacDate } from './ofacDate.ts';

const find = (path: string) => listFile(path, (head) => /<sdnList[\s>]/.test(head));
const TYPES: Record<string, EntityType> = { Individual: 'Person', Vessel: 'Vessel', Aircraft: 'Airplane' };
const ADDRESS = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country'];

const items = (entry: XmlElement, list: string, item: string) =>
  childrenOf(entry, list).flatMap((element) => childrenOf(element, item));

const each = (entry: XmlElement, list: string, item: string, field: string) =>
  items(entry, list, item)
    .map((element) => textOf(element, field))
    .filter(Boolean);

// As the legacy CSV writes it: "PETROV, Ivan".
const fullName = (element: XmlElement) =>
  [textOf(element, 'lastName'), textOf(element, 'firstName')].filter(Boolean).join(', ');

function aliasKind(alias: XmlElement): ListedName['kind'] {
  if (textOf(alias, 'category') === 'weak') return 'weak';
  return textOf(alias, 'type') === 'f.k.a.' ? 'former' : 'alias';
}

function toListing(entry: XmlElement, list: string): Listing {
  const aliases = items(entry, 'akaList', 'aka').map((aka) => ({
    text: fullName(aka),
    kind: aliasKind(aka),
  }));
  const names: ListedName[] = [
    { text: fullName(entry), kind: 'primary' },
    ...aliases.filter(({ text }) => text !== ''),
  ];
  const ids = items(entry, 'idList', 'id').map((id) => ({
    label: textOf(id, 'idType'),
    value: textOf(id, 'idNumber'),
    country: countryCode(textOf(id, 'idCountry')),
  }));
  const identifiers = ids.flatMap(
    ({ label, value, country }) => labelledIdentifier(label, value, country) ?? [],
  );
  const addresses = items(entry, 'addressList', 'address');
  const [vessel] = childrenOf(entry, 'vesselInfo');
  const ofVessel = (field: string) => (vessel ? textOf(vessel, field) : '');
  if (ofVessel('callSign')) identifiers.push({ scheme: 'call sign', value: ofVessel('callSign') });
  const remarks = textOf(entry, 'remarks');
  const gender = ids.find(({ label }) => label === 'Gender')?.value.toLowerCase();
  return {
    list,
    id: textOf(entry, 'uid'),
    type: TYPES[textOf(entry, 'sdnType')] ?? organizationType(names.map(({ text }) => text)),
    names,
    programs: items(entry, 'programList', 'program')
      .map(({ text }) => text.trim())
      .filter(Boolean),
    countries: [
      ...new Set([
        ...countryCodes([
          ...each(entry, 'nationalityList', 'nationality', 'country'),
          ...each(entry, 'citizenshipList', 'citizenship', 'country'),
          ofVessel('vesselFlag'),
          ...addresses.map((address) => textOf(address, 'country')),
        ]),
        ...identifiers.flatMap(({ country }) => country ?? []),
      ]),
    ],
    addresses: addresses
      .map((one) =>
        ADDRESS.map((part) => textOf(one, part))
          .filter(Boolean)
          .join(', '),
      )
      .filter(Boolean),
    birthDates: each(entry, 'dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth').flatMap(
      (text) => ofacDate(text) ?? [],
    ),
    birthPlaces: each(entry, 'placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth'),
    gender: gender === 'male' || gender === 'female' ? gender : undefined,
    identifiers,
    linkedTo: [...linkedToInParentheses(remarks), ofVessel('vesselOwner')].filter(Boolean),
    remarks:
      [textOf(entry, 'title'), ofVessel('vesselType'), remarks].filter(Boolean).join('; ') || undefined,
  };
}

/** OFAC's SDN and consolidated lists as standard XML, where weak aliases and identifiers have fields of their own. */
export const ofacXml: ListFormat = {
  name: 'ofac-xml',
  title: 'OFAC standard XML: sdn.xml or consolidated.xml',
  detect: async (path) => (await find(path)) !== undefined,
  async *parse(path, list) {
    const file = (await find(path)) ?? path;
    const seen = new Set<string>();
    for await (const { element, line } of xmlElements(file, new Set(['sdnEntry']))) {
      const listing = toListing(element, list);
      if (!listing.id || !listing.names[0]!.text || seen.has(listing.id)) {
        const what = seen.has(listing.id) ? 'the entry stands here twice' : 'an entry without number or name';
        throw new ListFormatError(what, { path: file, line, record: listing.id, advice: DOWNLOAD_AGAIN });
      }
      seen.add(listing.id);
      yield listing;
    }
  },
};
