import { folded } from '../compare/compareTokens.ts';
import { InitialsTable } from './InitialsTable.ts';
import type { NameRows, NameTable } from './NameTable.ts';
import { StringTable } from './StringTable.ts';
import type { Word } from './Vocabulary.ts';

const GONE = 0xffffffff;

/**
 * Names of a table whose listings stay, followed by other names, as if all had been laid out at once. `kept` gives each
 * listing of the table its new number, 0xffffffff for one that goes; nothing is taken apart again.
 */
export function mergeRows(
  table: NameTable,
  kept: Uint32Array,
  added: NameRows,
  addedWords: readonly Word[],
  numberOf: (word: Word) => number,
): NameRows {
  const names: number[] = [];
  const newName = new Uint32Array(table.listing.length).fill(GONE);
  for (let name = 0; name < table.listing.length; name++) {
    if (kept[table.listing[name]!] === GONE) continue;
    newName[name] = names.length;
    names.push(name);
  }
  let parts = added.partToken.length;
  for (const name of names) parts += table.partStart[name + 1]! - table.partStart[name]!;
  const rows = {
    listing: new Uint32Array(names.length + added.listing.length),
    kind: new Uint8Array(names.length + added.listing.length),
    nameClass: new Uint8Array(names.length + added.listing.length),
    partStart: new Uint32Array(names.length + added.listing.length + 1),
    partToken: new Uint32Array(parts),
    partRole: new Uint8Array(parts),
    partSpan: new Uint32Array(parts),
  };
  let used = 0;
  const append = (
    from: NameRows,
    name: number,
    to: number,
    listing: number,
    word: (token: number) => number,
  ) => {
    rows.listing[to] = listing;
    rows.kind[to] = from.kind[name]!;
    rows.nameClass[to] = from.nameClass[name]!;
    for (let at = from.partStart[name]!; at < from.partStart[name + 1]!; at++) {
      rows.partToken[used] = word(from.partToken[at]!);
      rows.partRole[used] = from.partRole[at]!;
      rows.partSpan[used++] = from.partSpan[at]!;
    }
    rows.partStart[to + 1] = used;
  };
  const knownWord = renumbered(numberOf, (token) => {
    const found = table.vocabulary.tokenAt(token);
    return { form: folded(found), reading: found.reading };
  });
  for (const [to, name] of names.entries()) append(table, name, to, kept[table.listing[name]!]!, knownWord);
  const addedWord = renumbered(numberOf, (token) => addedWords[token]!);
  for (let name = 0; name < added.listing.length; name++)
    append(added, name, names.length + name, added.listing[name]!, addedWord);
  return {
    ...rows,
    texts: StringTable.of(textsOf(table, names, added)),
    initials: InitialsTable.of([
      ...entriesOf(table.initials, (name) => newName[name]!),
      ...entriesOf(added.initials, (name) => names.length + name),
    ]),
  };
}

/** Numbers words anew in the order in which they come, each looked up once. */
function renumbered(numberOf: (word: Word) => number, wordOf: (token: number) => Word) {
  const numbers = new Map<number, number>();
  return (token: number): number => {
    let number = numbers.get(token);
    if (number === undefined) {
      number = numberOf(wordOf(token));
      numbers.set(token, number);
    }
    return number;
  };
}

function* textsOf(table: NameTable, names: readonly number[], added: NameRows): Generator<string> {
  for (const name of names) yield table.texts.at(name);
  for (let name = 0; name < added.listing.length; name++) yield added.texts.at(name);
}

function entriesOf({ letters, names }: InitialsTable, newName: (name: number) => number): [string, number][] {
  const entries: [string, number][] = [];
  for (let at = 0; at < letters.size; at++) {
    const initials = letters.at(at);
    for (let place = names.offsets[at]!; place < names.offsets[at + 1]!; place++) {
      const name = newName(names.values[place]!);
      if (name !== GONE) entries.push([initials, name]);
    }
  }
  return entries;
}
