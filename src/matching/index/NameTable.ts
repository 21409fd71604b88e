import { partWeight } from '../compare/defaultWeight.ts';
import { type AnalysedName, NAME_CLASSES, ROLE, type Role } from '../parts/namePart.ts';
import { groupByKey, type Postings } from './Postings.ts';
import { rarityOf } from './rarityOf.ts';
import { StringTable } from './StringTable.ts';
import { Vocabulary } from './Vocabulary.ts';

/** Listed names as flat arrays: name n has the parts from `partStart[n]` to `partStart[n + 1]`. */
export interface NameTable {
  vocabulary: Vocabulary;
  texts: StringTable;
  /** Listing of each name. */
  listing: Uint32Array;
  /** Kind of each name, as a place in `NAME_KINDS`. */
  kind: Uint8Array;
  /** Class of each name, as a place in `NAME_CLASSES`. */
  nameClass: Uint8Array;
  partStart: Uint32Array;
  partToken: Uint32Array;
  partRole: Uint8Array;
  /** Sum of the weights of each name's parts. */
  weight: Float32Array;
  /** Token → names that have it as a part that counts. */
  postings: Postings;
  /** Initials, sorted, with the names that they stand for. */
  initials: Map<string, number[]>;
}

export interface NameEntry {
  name: AnalysedName;
  listing: number;
  kind: number;
}

const isIndexed = (role: number) =>
  role !== ROLE.particle && role !== ROLE.title && role !== ROLE.legal && role !== ROLE.initial;

/** Lays analysed names out as flat arrays and counts their words. */
export function buildNameTable(entries: Iterable<NameEntry>): NameTable {
  const ids = new Map<string, number>();
  const words: [form: string, reading: 0 | 1 | 2 | 3, frequency: number][] = [];
  const texts: string[] = [];
  const [listing, kind, nameClass, partStart, partToken, partRole]: number[][] = [[], [], [], [0], [], []];
  const [postingToken, postingName]: number[][] = [[], []];
  const initials = new Map<string, number[]>();
  for (const entry of entries) {
    const number = texts.length;
    const seen = new Set<number>();
    for (const { form, reading, role } of entry.name.parts) {
      const key = `${reading}${form}`;
      let id = ids.get(key);
      if (id === undefined) {
        id = words.length;
        ids.set(key, id);
        words.push([form, reading, 0]);
      }
      partToken!.push(id);
      partRole!.push(role);
      if (!isIndexed(role) || seen.has(id)) continue;
      seen.add(id);
      words[id]![2] += 1;
      postingToken!.push(id);
      postingName!.push(number);
    }
    texts.push(entry.name.text);
    listing!.push(entry.listing);
    kind!.push(entry.kind);
    nameClass!.push(NAME_CLASSES.indexOf(entry.name.nameClass));
    partStart!.push(partToken!.length);
    if (entry.name.initials !== '')
      initials.set(entry.name.initials, [...(initials.get(entry.name.initials) ?? []), number]);
  }
  const vocabulary = Vocabulary.of(words);
  const table: NameTable = {
    vocabulary,
    texts: StringTable.of(texts),
    listing: Uint32Array.from(listing!),
    kind: Uint8Array.from(kind!),
    nameClass: Uint8Array.from(nameClass!),
    partStart: Uint32Array.from(partStart!),
    partToken: Uint32Array.from(partToken!),
    partRole: Uint8Array.from(partRole!),
    weight: new Float32Array(texts.length),
    postings: groupByKey(postingToken!, postingName!, words.length),
    initials,
  };
  for (let name = 0; name < texts.length; name++) {
    for (let at = table.partStart[name]!; at < table.partStart[name + 1]!; at++) {
      table.weight[name]! += partWeight(
        table.partRole[at] as Role,
        rarityOf(vocabulary.frequencies[table.partToken[at]!]!, texts.length),
      );
    }
  }
  return table;
}
