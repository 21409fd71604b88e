import type { DatedListing, ListedNameKind } from '../../model/listing.ts';
import { StringTable } from '../index/StringTable.ts';
import { alternativesIn } from '../parts/analyseName.ts';
import { type NameClass, nameClassOf } from '../parts/namePart.ts';
import { listedWords } from './ListedWords.ts';
import { guardsOf, type WordFrequencies } from './nameGuards.ts';
import { type NameVariant, nameVariants } from './nameVariants.ts';
import { buildVocabulary, type ScanVocabulary } from './ScanVocabulary.ts';
import type { ScanRule } from './scanHit.ts';
import { type ScanStarts, scanStarts } from './scanStarts.ts';
import { buildTrie, type WordTrie } from './WordTrie.ts';

export const RULES: readonly ScanRule[] = [
  'as listed',
  'natural order',
  'written together',
  'without legal form',
  'first and last name',
  'distinctive part',
];
export const KINDS: readonly ListedNameKind[] = ['primary', 'alias', 'former', 'weak'];

/** Everything that a scanner knows, as flat arrays and string tables: it can be saved as it is. */
export interface ScanTables {
  vocabulary: ScanVocabulary;
  trie: WordTrie;
  /** By slot: what its word alone tells of whether a name begins there. */
  starts: ScanStarts;
  /** By pattern: a form of a name. */
  patternName: Uint32Array;
  patternRule: Uint8Array;
  patternGuards: Uint8Array;
  /** Words of pattern p: `wordGap` and `wordCase` from `patternStart[p]` to `patternStart[p + 1]`. */
  patternStart: Uint32Array;
  wordGap: Uint8Array;
  wordCase: Uint8Array;
  /** By name. */
  nameListing: Uint32Array;
  nameKind: Uint8Array;
  nameText: StringTable;
  /** By listing. */
  listingId: StringTable;
  listingList: Uint32Array;
  lists: StringTable;
}

/** Takes the names of all listings apart and lays them out. */
export function buildScanTables(listings: Iterable<DatedListing>): ScanTables {
  const names: {
    listing: number;
    kind: number;
    text: string;
    nameClass: NameClass;
    variants: NameVariant[];
  }[] = [];
  const ids: string[] = [];
  const lists = new Map<string, number>();
  const listOf: number[] = [];
  const spellings = new Map<string, Set<string>>();
  const frequency = new Map<string, number>();
  const amongPeople = new Map<string, number>();
  for (const { list, id, type, names: listed } of listings) {
    const nameClass = nameClassOf(type);
    const seen = new Set<string>();
    for (const { text, kind } of listed) {
      for (const alternative of alternativesIn(text)) {
        const variants = nameVariants(listedWords(alternative), nameClass);
        for (const { folded } of variants[0]?.words ?? []) seen.add(folded);
        names.push({ listing: ids.length, kind: KINDS.indexOf(kind), text, nameClass, variants });
      }
    }
    for (const word of seen) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      if (nameClass === 'person') amongPeople.set(word, (amongPeople.get(word) ?? 0) + 1);
    }
    if (!lists.has(list)) lists.set(list, lists.size);
    listOf.push(lists.get(list)!);
    ids.push(id);
  }
  const frequencies: WordFrequencies = {
    listings: ids.length,
    of: (word) => frequency.get(word) ?? 0,
    ofPeople: (word) => amongPeople.get(word) ?? 0,
  };
  const patterns: { name: number; guards: number; variant: NameVariant }[] = [];
  for (const [name, { variants, nameClass }] of names.entries()) {
    const seen = new Set<string>();
    for (const variant of variants) {
      const guards = guardsOf(variant, nameClass, frequencies);
      const key = variant.words.map(({ folded }) => folded).join(' ');
      if (guards === undefined || seen.has(key)) continue;
      seen.add(key);
      patterns.push({ name, guards, variant });
      for (const { folded, lower } of variant.words) {
        const known = spellings.get(folded);
        if (known) known.add(lower);
        else spellings.set(folded, new Set([lower]));
      }
    }
  }
  const numbers = new Map([...spellings.keys()].map((word, at) => [word, at]));
  const sequences = patterns.map(({ variant }) => variant.words.map(({ folded }) => numbers.get(folded)!));
  const words = patterns.flatMap(({ variant }) => variant.words);
  const patternStart = new Uint32Array(patterns.length + 1);
  for (const [at, { length }] of sequences.entries()) patternStart[at + 1] = patternStart[at]! + length;
  const vocabulary = buildVocabulary(spellings);
  const trie = buildTrie(sequences, Math.max(1, numbers.size));
  return {
    vocabulary,
    trie,
    starts: scanStarts(vocabulary, trie),
    patternName: Uint32Array.from(patterns, ({ name }) => name),
    patternRule: Uint8Array.from(patterns, ({ variant }) => RULES.indexOf(variant.rule)),
    patternGuards: Uint8Array.from(patterns, ({ guards }) => guards),
    patternStart,
    wordGap: Uint8Array.from(words, ({ gap }) => gap),
    wordCase: Uint8Array.from(words, ({ capitals }) => capitals),
    nameListing: Uint32Array.from(names, ({ listing }) => listing),
    nameKind: Uint8Array.from(names, ({ kind }) => kind),
    nameText: StringTable.of(names.map(({ text }) => text)),
    listingId: StringTable.of(ids),
    listingList: Uint32Array.from(listOf),
    lists: StringTable.of(lists.keys()),
  };
}
