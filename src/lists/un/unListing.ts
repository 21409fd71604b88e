import type { ListedName, Listing } from '../../model/listing.ts';
import { countryCode, countryCodes } from '../countryCode.ts';
import { organizationType } from '../organizationType.ts';
import { childrenOf, textOf, valuesOf, type XmlElement } from '../xml/XmlElement.ts';
import { unBirthDates, unListedOn } from './unDates.ts';

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
const ADDRESS_PARTS = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY'];
const BIRTHPLACE_PARTS = ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY'];

const joined = (element: XmlElement, parts: string[], by: string) =>
  parts
    .map((part) => textOf(element, part))
    .filter(Boolean)
    .join(by);

const places = (entry: XmlElement, name: string, parts: string[]) => [
  ...new Set(
    childrenOf(entry, name)
      .map((place) => joined(place, parts, ', '))
      .filter(Boolean),
  ),
];

function aliasKind(alias: XmlElement): ListedName['kind'] {
  const quality = textOf(alias, 'QUALITY').toLowerCase();
  if (quality === 'low') return 'weak';
  const former = quality === 'f.k.a.' || /^(?:previously|formerly) listed as/i.test(textOf(alias, 'NOTE'));
  return former ? 'former' : 'alias';
}

function namesOf(entry: XmlElement, kind: string): ListedName[] {
  const names: ListedName[] = [{ text: joined(entry, NAME_PARTS, ' '), kind: 'primary' }];
  const native = textOf(entry, 'NAME_ORIGINAL_SCRIPT');
  if (native) names.push({ text: native, kind: 'alias' });
  for (const alias of childrenOf(entry, `${kind}_ALIAS`)) {
    const text = textOf(alias, 'ALIAS_NAME');
    if (text) names.push({ text, kind: aliasKind(alias) });
  }
  return names;
}

function documentsOf(entry: XmlElement): Listing['identifiers'] {
  return childrenOf(entry, 'INDIVIDUAL_DOCUMENT').flatMap((document) => {
    const text = textOf(document, 'NUMBER');
    if (!text) return [];
    const type = `${textOf(document, 'TYPE_OF_DOCUMENT')} ${textOf(document, 'TYPE_OF_DOCUMENT2')}`.trim();
    const scheme = /passe?port|pasaporte/i.test(type)
      ? 'passport'
      : /national id/i.test(type)
        ? 'national ID'
        : type || 'document';
    const named = /^(\D+?) (?:passport |national identification )?number (\S.*)$/i.exec(text);
    const inText = countryCode(named?.[1] ?? '');
    const country =
      countryCode(textOf(document, 'ISSUING_COUNTRY') || textOf(document, 'COUNTRY_OF_ISSUE')) ?? inText;
    const value = inText ? named![2]! : text;
    return [country ? { scheme, value, country } : { scheme, value }];
  });
}

function genderOf(entry: XmlElement, remarks: string): 'male' | 'female' | undefined {
  const text = textOf(entry, 'GENDER') || (/\bGender: (male|female)\b/i.exec(remarks)?.[1] ?? '');
  return text.toLowerCase() === 'male' ? 'male' : text.toLowerCase() === 'female' ? 'female' : undefined;
}

/** One INDIVIDUAL or ENTITY of the UN's consolidated list; undefined where it has no number or no name. */
export function unListing(entry: XmlElement, list: string): Listing | undefined {
  const id = textOf(entry, 'DATAID');
  const names = namesOf(entry, entry.name);
  if (!id || !names[0]!.text) return undefined;
  const comments = textOf(entry, 'COMMENTS1');
  const remarks = [...valuesOf(entry, 'TITLE'), ...valuesOf(entry, 'DESIGNATION'), comments].filter(Boolean);
  const identifiers = documentsOf(entry);
  const reference = textOf(entry, 'REFERENCE_NUMBER');
  if (reference) identifiers.push({ scheme: 'UN reference', value: reference });
  const addresses = childrenOf(entry, `${entry.name}_ADDRESS`);
  return {
    list,
    id,
    type: entry.name === 'INDIVIDUAL' ? 'Person' : organizationType(names.map(({ text }) => text)),
    names,
    programs: [textOf(entry, 'UN_LIST_TYPE')].filter(Boolean),
    countries: countryCodes([
      ...valuesOf(entry, 'NATIONALITY'),
      ...addresses.map((address) => textOf(address, 'COUNTRY')),
    ]),
    addresses: places(entry, `${entry.name}_ADDRESS`, ADDRESS_PARTS),
    birthDates: unBirthDates(entry),
    birthPlaces: places(entry, 'INDIVIDUAL_PLACE_OF_BIRTH', BIRTHPLACE_PARTS),
    gender: genderOf(entry, comments),
    identifiers,
    linkedTo: [],
    remarks: remarks.join('; ') || undefined,
    listedOn: unListedOn(entry),
  };
}
