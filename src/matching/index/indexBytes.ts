import { folded, type Token } from '../compare/compareTokens.ts';
import { READING, type Reading } from '../parts/namePart.ts';
import { DeletionIndex } from './DeletionIndex.ts';
import { HashLookup } from './HashLookup.ts';
import { ListingTable } from './ListingTable.ts';
import type { NameTable } from './NameTable.ts';
import { StringTable } from './StringTable.ts';
import { packSections, type Section, unpackSections } from './sections.ts';
import { Vocabulary } from './Vocabulary.ts';

function strings(name: string, table: StringTable): Record<string, Section> {
  return { [`${name}.bytes`]: table.bytes, [`${name}.offsets`]: table.offsets };
}

/** Everything of an index as one run of bytes, for a file or for memory that threads share. */
export function toIndexBytes(table: NameTable, listings: ListingTable): Uint8Array {
  const { vocabulary } = table;
  const { tokens } = vocabulary;
  const initials = [...table.initials].sort(([a], [b]) => (a < b ? -1 : 1));
  return packSections({
    ...strings('texts', table.texts),
    ...strings('listings', listings.strings),
    ...strings('forms', StringTable.of(tokens.map(folded))),
    ...strings('keys', StringTable.of(tokens.map(({ key }) => key))),
    ...strings('initials', StringTable.of(initials.map(([letters]) => letters))),
    'initials.counts': Uint32Array.from(initials, ([, names]) => names.length),
    'initials.names': Uint32Array.from(initials.flatMap(([, names]) => names)),
    readings: Uint8Array.from(tokens, ({ reading }) => reading),
    frequencies: vocabulary.frequencies,
    'lookup.hashes': vocabulary.lookup.hashes,
    'lookup.values': vocabulary.lookup.values,
    'spellings.offsets': vocabulary.spellings.buckets.offsets,
    'spellings.values': vocabulary.spellings.buckets.values,
    'spellings.profiles': vocabulary.spellings.profiles,
    listing: table.listing,
    kind: table.kind,
    nameClass: table.nameClass,
    partStart: table.partStart,
    partToken: table.partToken,
    partRole: table.partRole,
    weight: table.weight,
    'postings.offsets': table.postings.offsets,
    'postings.values': table.postings.values,
  });
}

/** The index that was laid out by `toIndexBytes`; throws an IndexFileError where the bytes are not one. */
export function fromIndexBytes(bytes: Uint8Array): { table: NameTable; listings: ListingTable } {
  const section = unpackSections(bytes);
  const u8 = (name: string) => section(name) as Uint8Array;
  const u32 = (name: string) => section(name) as Uint32Array;
  const stringTable = (name: string) => new StringTable(u8(`${name}.bytes`), u32(`${name}.offsets`));
  const [forms, keys, readings] = [stringTable('forms'), stringTable('keys'), u8('readings')];
  const tokens: Token[] = Array.from(readings, (reading, id) => {
    const form = forms.at(id);
    return {
      form: reading === READING.pinyin ? form.split('|')[0]! : form,
      reading: reading as Reading,
      key: keys.at(id),
    };
  });
  const lookup = new HashLookup(u32('lookup.hashes'), u32('lookup.values'));
  const buckets = { offsets: u32('spellings.offsets'), values: u32('spellings.values') };
  const spellings = new DeletionIndex(buckets, u32('spellings.profiles'));
  const table: NameTable = {
    vocabulary: new Vocabulary(tokens, u32('frequencies'), lookup, spellings),
    texts: stringTable('texts'),
    listing: u32('listing'),
    kind: u8('kind'),
    nameClass: u8('nameClass'),
    partStart: u32('partStart'),
    partToken: u32('partToken'),
    partRole: u8('partRole'),
    weight: section('weight') as Float32Array,
    postings: { offsets: u32('postings.offsets'), values: u32('postings.values') },
    initials: readInitials(stringTable('initials'), u32('initials.counts'), u32('initials.names')),
  };
  return { table, listings: new ListingTable(stringTable('listings')) };
}

function readInitials(letters: StringTable, counts: Uint32Array, names: Uint32Array): Map<string, number[]> {
  const initials = new Map<string, number[]>();
  let from = 0;
  for (let at = 0; at < counts.length; at++) {
    initials.set(letters.at(at), Array.from(names.subarray(from, from + counts[at]!)));
    from += counts[at]!;
  }
  return initials;
}
