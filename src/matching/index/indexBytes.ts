import { DeletionIndex } from './DeletionIndex.ts';
import { raritiesOf } from './finishTable.ts';
import { HashLookup } from './HashLookup.ts';
import { InitialsTable } from './InitialsTable.ts';
import { ListingTable } from './ListingTable.ts';
import type { NameTable } from './NameTable.ts';
import { StringTable } from './StringTable.ts';
import { packSections, type Section, type SectionReader } from './sections.ts';
import { Vocabulary } from './Vocabulary.ts';
import { WordLookup } from './WordLookup.ts';

function strings(name: string, table: StringTable): Record<string, Section> {
  return { [`${name}.bytes`]: table.allBytes(), [`${name}.offsets`]: table.offsets };
}

/** Everything of an index as one run of bytes, for a file or for memory that threads share. */
export function toIndexBytes(table: NameTable, listings: ListingTable): Uint8Array {
  const { forms, keys, readings, words, lookup, spellings } = table.vocabulary.arrays;
  const { initials } = table;
  return packSections({
    ...strings('texts', table.texts),
    'listings.offsets': listings.strings.offsets,
    ...strings('forms', forms),
    ...strings('keys', keys),
    ...strings('initials', initials.letters),
    'initials.offsetsOfNames': initials.names.offsets,
    'initials.names': initials.names.values,
    readings,
    'words.hashes': words.hashes,
    'words.ids': words.ids,
    'lookup.hashes': lookup.hashes,
    'lookup.values': lookup.values,
    'spellings.buckets': spellings.buckets.offsets,
    'spellings.values': spellings.buckets.values,
    'spellings.profiles': spellings.profiles,
    frequencies: table.frequencies,
    listing: table.listing,
    kind: table.kind,
    nameClass: table.nameClass,
    partStart: table.partStart,
    partToken: table.partToken,
    partRole: table.partRole,
    partSpan: table.partSpan,
    listingType: listings.types,
    'listingKey.hashes': listings.keys.hashes,
    'listingKey.values': listings.keys.values,
    weight: table.weight,
    'postings.offsets': table.postings.offsets,
    'postings.values': table.postings.values,
    // The last and by far the largest: what a file may leave where it is.
    'listings.bytes': listings.strings.allBytes(),
  });
}

/**
 * The index that was laid out by `toIndexBytes`, from its arrays. With `readListings` the listings are not looked for among
 * these but read one by one, given the bytes from and to which each stands.
 */
export function fromSections(
  section: SectionReader,
  readListings?: (from: number, to: number) => Uint8Array,
): { table: NameTable; listings: ListingTable } {
  const u8 = (name: string) => section(name) as Uint8Array;
  const u32 = (name: string) => section(name) as Uint32Array;
  const stringTable = (name: string) => new StringTable(u8(`${name}.bytes`), u32(`${name}.offsets`));
  const spellings = { offsets: u32('spellings.buckets'), values: u32('spellings.values') };
  const initials = { offsets: u32('initials.offsetsOfNames'), values: u32('initials.names') };
  const listing = u32('listing');
  const frequencies = u32('frequencies');
  const table: NameTable = {
    vocabulary: new Vocabulary({
      forms: stringTable('forms'),
      keys: stringTable('keys'),
      readings: u8('readings'),
      words: new WordLookup(u32('words.hashes'), u32('words.ids')),
      lookup: new HashLookup(u32('lookup.hashes'), u32('lookup.values')),
      spellings: new DeletionIndex(spellings, u32('spellings.profiles')),
    }),
    texts: stringTable('texts'),
    listing,
    kind: u8('kind'),
    nameClass: u8('nameClass'),
    partStart: u32('partStart'),
    partToken: u32('partToken'),
    partRole: u8('partRole'),
    partSpan: u32('partSpan'),
    initials: new InitialsTable(stringTable('initials'), initials),
    frequencies,
    rarities: raritiesOf(frequencies, listing.length),
    weight: section('weight') as Float32Array,
    postings: { offsets: u32('postings.offsets'), values: u32('postings.values') },
  };
  const keys = new HashLookup(u32('listingKey.hashes'), u32('listingKey.values'));
  const json = readListings
    ? new StringTable(readListings, u32('listings.offsets'))
    : stringTable('listings');
  return { table, listings: new ListingTable(json, u8('listingType'), keys) };
}
