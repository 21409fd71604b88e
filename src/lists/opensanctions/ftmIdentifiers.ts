import type { Listing } from '../../model/listing.ts';
import type { FtmEntity } from './FtmEntity.ts';
import { ftmModel } from './ftmModel.ts';

/** FollowTheMoney's properties that have a well-known scheme; other identifiers go by the property's own label. */
const SCHEMES: Record<string, string> = {
  callSign: 'call sign',
  dunsCode: 'DUNS',
  email: 'email',
  idNumber: 'national ID',
  imoNumber: 'IMO',
  innCode: 'INN',
  isin: 'ISIN',
  isinCode: 'ISIN',
  leiCode: 'LEI',
  mmsi: 'MMSI',
  ogrnCode: 'OGRN',
  okpoCode: 'OKPO',
  passportNumber: 'passport',
  phone: 'phone',
  registrationNumber: 'registration number',
  serialNumber: 'MSN',
  swiftBic: 'SWIFT',
  taxNumber: 'tax number',
  uscCode: 'USCC',
  vatCode: 'VAT',
  website: 'website',
};

/** The numbers, web and mail addresses and telephones that an entity itself has. */
export function ftmIdentifiers({ schema: name, properties }: FtmEntity): Listing['identifiers'] {
  const schema = ftmModel.schemata[name];
  if (!schema) return [];
  const found: Listing['identifiers'] = [];
  for (const [key, property] of schema.getProperties()) {
    const scheme = SCHEMES[key] ?? (property.type.name === 'identifier' ? property.label : undefined);
    if (!scheme) continue;
    for (const text of properties[key] ?? []) {
      found.push({ scheme, value: scheme === 'IMO' ? text.replace(/^IMO\s*/i, '') : text });
    }
  }
  return found;
}
