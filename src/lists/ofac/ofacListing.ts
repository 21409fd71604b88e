import type { EntityType } from '../../model/entity.ts';
import type { ListedName, Listing } from '../../model/listing.ts';
import { countryCodes } from '../countryCode.ts';
import type { CsvRecord } from '../csvRecords.ts';
import { organizationType } from '../organizationType.ts';
import { parseOfacRemarks } from './parseOfacRemarks.ts';

const ALIAS_KINDS: Record<string, ListedName['kind']> = { aka: 'alias', fka: 'former', nka: 'alias' };
const TYPES: Record<string, EntityType> = { individual: 'Person', vessel: 'Vessel', aircraft: 'Airplane' };
const LONGEST_REMARKS = 1000;

/** A field's text; empty for `-0- `, which is how the files write an empty field. */
export function ofacValue(field: string | undefined): string {
  return field === undefined || field.trim() === '-0-' ? '' : field.trim();
}

/** What the other files of the edition say about one entry. */
interface Beside {
  aliases?: CsvRecord[] | undefined;
  addresses?: CsvRecord[] | undefined;
  comments?: CsvRecord[] | undefined;
}

/** One entry of the primary file with what stands beside it. `known`: the primary names of the whole list. */
export function ofacListing(
  list: string,
  fields: string[],
  beside: Beside,
  known: ReadonlySet<string>,
): Listing {
  const [id, name, type, programs, title, callSign, vesselType, , , flag, owner, ownRemarks] =
    fields.map(ofacValue);
  // Comments go on where the 1,000th character cut the remarks, so the remarks' trailing space counts.
  const comments = (beside.comments ?? []).map(({ fields: [, text] }) => text ?? '').join('');
  const remarks = (ownRemarks ? fields[11]! : '') + comments;
  const facts = parseOfacRemarks(comments ? remarks : withoutCutItem(remarks));
  const linkedTo = facts.linkedTo.map((other) => withItsFullStop(other, known));
  if (owner && !linkedTo.includes(owner)) linkedTo.push(owner);
  const aliases = (beside.aliases ?? []).map(({ fields: [, , kind, text] }): ListedName => {
    return { text: ofacValue(text), kind: ALIAS_KINDS[ofacValue(kind)] ?? 'alias' };
  });
  const listed = [{ text: name!, kind: 'primary' as const }, ...aliases.filter(({ text }) => text !== '')];
  const names = [...listed, ...facts.names.filter((weak) => listed.every(({ text }) => text !== weak.text))];
  const addresses = (beside.addresses ?? []).map(({ fields: [, , ...parts] }) => parts.map(ofacValue));
  const full = addresses.map((parts) => parts.filter(Boolean).join(', ')).filter(Boolean);
  const identifiers = callSign
    ? [...facts.identifiers, { scheme: 'call sign', value: callSign }]
    : facts.identifiers;
  return {
    list,
    id: id!,
    type: TYPES[type!] ?? organizationType(names.map(({ text }) => text)),
    names,
    programs: programs!
      .split('] [')
      .map((program) => program.replace(/^\[|\]$/g, '').trim())
      .filter(Boolean),
    countries: [
      ...new Set([
        ...facts.countries,
        ...countryCodes([flag!, ...addresses.map((parts) => parts[2] ?? '')]),
        ...facts.identifiers.flatMap(({ country }) => country ?? []),
      ]),
    ],
    addresses: [...new Set(full)],
    birthDates: facts.birthDates,
    birthPlaces: facts.birthPlaces,
    gender: facts.gender,
    identifiers,
    linkedTo,
    remarks: [title, vesselType, remarks.trim()].filter(Boolean).join('; ') || undefined,
  };
}

// Half a name or number, cut off at the field's limit, is no fact.
function withoutCutItem(remarks: string): string {
  if (remarks.length < LONGEST_REMARKS || remarks.endsWith('.')) return remarks;
  return remarks.slice(0, Math.max(0, remarks.lastIndexOf('; ')));
}

// The full stop that ends the remarks swallows that of "CO., LTD." before it.
function withItsFullStop(name: string, known: ReadonlySet<string>): string {
  return !known.has(name) && known.has(`${name}.`) ? `${name}.` : name;
}
