import type { ListedName, Listing } from '../../model/listing.ts';
import { countryCode } from '../countryCode.ts';
import { identifierScheme } from './identifierScheme.ts';
import { ofacDate } from './ofacDate.ts';

/** What the remarks of one entry say, in the list's order. */
export interface OfacRemarks {
  names: ListedName[];
  birthDates: string[];
  birthPlaces: string[];
  /** Nationality and citizenship, ISO 3166-1 alpha-2. */
  countries: string[];
  gender?: 'male' | 'female' | undefined;
  identifiers: Listing['identifiers'];
  linkedTo: string[];
}

// "Label value (Country) issued 14 Dec 2005 expires …": labels end before the first word that bears a digit,
// except where the value itself is plain text (web and mail addresses, wallets).
const TAIL = /(?: \(([^()]+)\))?(?: (?:issued|expires)\b.*)?(?: \(([^()]+)\))?$/;
const NUMBERED = new RegExp(
  [
    /Unified Social Credit Code(?: \(USCC\))?/,
    /(?:Vessel Registration Identification|Identification Number|Company Number) IMO/,
    /Aircraft (?:Manufacturer's Serial Number(?: \(MSN\))?|Tail Number|Mode S Transponder Code)/,
    /Aircraft Construction Number \(also called L\/N or S\/N or F\/N\)/,
    /(?:Diplomatic |Stateless Person )?Passport/,
    /SWIFT\/BIC|MMSI|ISIN|NIT #|RUC #|RIF #|RTN|RFC|R\.F\.C\.|C\.U\.R\.P\.|I\.F\.E\.|C\.U\.I\.T\.|C\.U\.I\.|D\.N\.I\.|C\.R\. No\.|SSN/,
    /Digital Currency Address - [A-Z0-9]+/,
    /Website|Email Address|License|Pasaporte|Cedula de (?:Ciudadania|Residencia|Extranjeria)|Matricula Mercantil No\.?/,
    /[A-Z][\w./'&-]*(?: (?:[A-Z(][\w./'&()-]*|de|of))*? (?:Number|No\.?|ID No\.|ID|Code|ID Card|#)(?: \([A-Z]+\))?/,
  ]
    .map((label) => label.source)
    .join('|'),
);
const IDENTIFIER = new RegExp(`^(${NUMBERED.source}) (.+)$`);
const FREE_TEXT = /^(?:website|email)$/;

function identifier(item: string): Listing['identifiers'][number] | undefined {
  const found = IDENTIFIER.exec(item);
  if (!found) return undefined;
  const label = found[1]!;
  const tail = TAIL.exec(found[2]!)!;
  const country = countryCode(tail[1] ?? '') ?? countryCode(tail[2] ?? '');
  const value = (country ? found[2]!.slice(0, tail.index) : found[2]!.replace(/ (?:issued|expires)\b.*$/, ''))
    .trim()
    .replace(/ \([^()]*\)$/, '');
  const scheme = identifierScheme(label, country, value);
  if (!FREE_TEXT.test(scheme) && !/\d/.test(value) && !/^[A-Z]{8,11}$/.test(value)) return undefined;
  return country ? { scheme, value, country } : { scheme, value };
}

/** Splits remarks at "; ", but not inside the quotes of a weak alias, and drops the full stop that ends them. */
export function remarkItems(remarks: string): string[] {
  const items: string[] = [];
  for (const part of remarks.trim().split(/;\s+/)) {
    const last = items.at(-1);
    const open = last !== undefined && /^(?:[anf]\.k\.a\.) '[^']*$/.test(last);
    if (open && part.includes("'")) items[items.length - 1] = `${last}; ${part}`;
    else items.push(part);
  }
  const end = items.length - 1;
  items[end] = items[end]!.replace(/(?<!\b[A-Z]\.[A-Z])\.$/, '');
  return items.map((item) => item.trim()).filter(Boolean);
}

/** Reads the semicolon-separated remarks of an OFAC entry; what it does not know stays in the remarks alone. */
export function parseOfacRemarks(remarks: string): OfacRemarks {
  const facts: OfacRemarks = {
    names: [],
    birthDates: [],
    birthPlaces: [],
    countries: [],
    identifiers: [],
    linkedTo: [],
  };
  for (const raw of remarkItems(remarks)) {
    const item = raw.replace(/^alt\. /, '');
    const found = /^(a\.k\.a\.|f\.k\.a\.|n\.k\.a\.|DOB|POB|nationality|citizen|Gender|Linked To:) (.+)$/.exec(
      item,
    );
    const [key, value] = [found?.[1], found?.[2]?.trim() ?? ''];
    if (key === 'a.k.a.' || key === 'n.k.a.') {
      facts.names.push({ text: unquote(value), kind: 'weak' });
    } else if (key === 'f.k.a.') facts.names.push({ text: unquote(value), kind: 'former' });
    else if (key === 'DOB') push(facts.birthDates, ofacDate(value));
    else if (key === 'POB') push(facts.birthPlaces, value);
    else if (key === 'nationality' || key === 'citizen') push(facts.countries, countryCode(value));
    else if (key === 'Gender') facts.gender = gender(value) ?? facts.gender;
    else if (key === 'Linked To:') push(facts.linkedTo, value);
    else {
      const number = identifier(item);
      if (number) facts.identifiers.push(number);
    }
  }
  return facts;
}

function unquote(text: string): string {
  return text.replace(/^'(.*)'$/, '$1');
}

function gender(text: string): 'male' | 'female' | undefined {
  return text === 'Male' ? 'male' : text === 'Female' ? 'female' : undefined;
}

function push(into: string[], value: string | undefined): void {
  if (value && !into.includes(value)) into.push(value);
}
