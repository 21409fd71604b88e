import { type AnalysedName, NAME_CLASSES } from '../parts/namePart.ts';
import { InitialsTable } from './InitialsTable.ts';
import type { NameRows } from './NameTable.ts';
import { spanOf } from './partSpan.ts';
import { StringTable } from './StringTable.ts';
import type { Word } from './Vocabulary.ts';

export interface NameEntry {
  name: AnalysedName;
  listing: number;
  kind: number;
}

/** Lays analysed names out as flat arrays. `numberOf` gives each word its number. */
export function layOutNames(entries: Iterable<NameEntry>, numberOf: (word: Word) => number): NameRows {
  const texts: string[] = [];
  const [listing, kind, nameClass]: number[][] = [[], [], []];
  const [partStart, partToken, partRole, partSpan]: number[][] = [[0], [], [], []];
  const initials: [string, number][] = [];
  for (const entry of entries) {
    for (const part of entry.name.parts) {
      partToken!.push(numberOf(part));
      partRole!.push(part.role);
      partSpan!.push(spanOf(part.text, entry.name.text));
    }
    if (entry.name.initials !== '') initials.push([entry.name.initials, texts.length]);
    texts.push(entry.name.text);
    listing!.push(entry.listing);
    kind!.push(entry.kind);
    nameClass!.push(NAME_CLASSES.indexOf(entry.name.nameClass));
    partStart!.push(partToken!.length);
  }
  return {
    texts: StringTable.of(texts),
    listing: Uint32Array.from(listing!),
    kind: Uint8Array.from(kind!),
    nameClass: Uint8Array.from(nameClass!),
    partStart: Uint32Array.from(partStart!),
    partToken: Uint32Array.from(partToken!),
    partRole: Uint8Array.from(partRole!),
    partSpan: Uint32Array.from(partSpan!),
    initials: InitialsTable.of(initials),
  };
}
