/**
 * OFAC's label of a number, without "alt.", → the scheme it is known by. First match wins.
 * Labels with a register of their own per country are named after that register where it is well known.
 */
const SCHEMES: [label: RegExp, scheme: string, country?: string][] = [
  [/^Tax ID No\.?$/, 'INN', 'ru'],
  [/^(?:Business )?Registration (?:Number|ID)$/, 'OGRN', 'ru'],
  [/^Government Gazette Number$/, 'OKPO', 'ru'],
  [/^Unified Social Credit Code(?: \(USCC\))?$/, 'USCC'],
  [/^Legal Entity Number$/, 'LEI'],
  [/^SWIFT\/BIC$/, 'SWIFT'],
  [/^(?:Vessel Registration Identification|Identification Number|Company Number) IMO$/, 'IMO'],
  [/^MMSI$/, 'MMSI'],
  [/^(?:Aircraft )?Tail Number$/, 'tail number'],
  [/^Aircraft Manufacturer's Serial Number(?: \(MSN\))?$/, 'MSN'],
  [/^Aircraft Construction Number/, 'construction number'],
  [/^Aircraft Mode S Transponder Code$/, 'Mode S'],
  [/^(?:Diplomatic |Stateless Person )?Passport$/, 'passport'],
  [/^Tax ID No\.?$/, 'tax number'],
  [/^V\.A\.T\. Number$/, 'VAT'],
  [/^D-U-N-S Number$/, 'DUNS'],
  [/^(?:National |Personal )?ID (?:No\.|Card)$|^National ID(?: No\.?)?$/, 'national ID'],
  [/^Registration (?:Number|ID|No\.?)$|^Business Registration Number$/, 'registration number'],
  [/^ISIN$/, 'ISIN'],
  [/^Website$/, 'website'],
  [/^Email Address$/, 'email'],
  [/^(?:Phone|Telephone|Tel)\.? ?(?:Number|No\.)?$/, 'phone'],
];

/** What a remark's value is called: the well-known scheme, or OFAC's own label where there is none. */
export function identifierScheme(label: string, country: string | undefined, value: string): string {
  const known = SCHEMES.find(([pattern, , only]) => pattern.test(label) && (!only || only === country));
  if (!known) return label;
  const [, scheme] = known;
  if (scheme === 'INN' && !/^\d{10}(?:\d{2})?$/.test(value)) return 'tax number';
  if (scheme === 'OGRN' && !/^\d{13}(?:\d{2})?$/.test(value)) return 'registration number';
  return scheme;
}

const NO_NUMBER =
  /risk|Information|Date|Type|Transactions|Executive Order|Gender|Nationality|Flag|Aircraft Model|Aircraft Operator|Directive|Section|Provisions|Sanctions/i;

/** One of the list's labelled values where they stand apart from the remarks; undefined where it is no number at all. */
export function labelledIdentifier(
  label: string,
  text: string,
  country: string | undefined,
): { scheme: string; value: string; country?: string } | undefined {
  if (text === '' || label === '' || NO_NUMBER.test(label)) return undefined;
  const imo = /^IMO\s*(\d{7})$/.exec(text);
  const value = imo ? imo[1]! : text;
  const scheme = imo ? 'IMO' : identifierScheme(label, country, value);
  return country ? { scheme, value, country } : { scheme, value };
}

/** The names in "(Linked To: …)" and "(also Linked To: …)", as OFAC's editions other than the legacy CSV write them. */
export function linkedToInParentheses(remarks: string): string[] {
  const found = remarks.matchAll(/\((?:also )?Linked To: ((?:[^()]|\([^()]*\))+)\)/g);
  return [...new Set([...found].map((match) => match[1]!.trim()))];
}
