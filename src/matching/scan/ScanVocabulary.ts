import { caseForms } from './caseForms.ts';
import { foldWord, wordHash } from './TextWords.ts';

/** Words of the listed names by the hash of every form that a text may have them in; flat arrays only. */
export interface ScanVocabulary {
  /** Open addressing by hash; 0 is free. The size is a power of two. */
  slotHash: Uint32Array;
  slotGroup: Uint32Array;
  /** Entries of group g: from `groups[g]` to `groups[g + 1]`. */
  groups: Uint32Array;
  entryWord: Uint32Array;
  /** 1 for case forms. */
  entryInflected: Uint8Array;
  /** Folded letters of the form: from `formStart[e]` to `formStart[e + 1]`. */
  formStart: Uint32Array;
  letters: Uint32Array;
}

/** The group of a hash, or -1. */
export function groupOf({ slotHash, slotGroup }: ScanVocabulary, hash: number): number {
  const mask = slotHash.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = slotHash[slot]!;
    if (found === hash) return slotGroup[slot]!;
    if (found === 0) return -1;
  }
}

/** Numbers the words, given with the spellings that their case forms are made from. */
export function buildVocabulary(words: ReadonlyMap<string, ReadonlySet<string>>): ScanVocabulary {
  const entries: { hash: number; word: number; inflected: number; form: string }[] = [];
  let number = 0;
  for (const [folded, spellings] of words) {
    const forms = new Map([[folded, 0]]);
    for (const spelling of spellings) {
      for (const form of caseForms(spelling)) {
        const foldedForm = foldWord(form, 0, form.length);
        if (!forms.has(foldedForm)) forms.set(foldedForm, 1);
      }
    }
    for (const [form, inflected] of forms)
      entries.push({ hash: wordHash(form), word: number, inflected, form });
    number++;
  }
  entries.sort((a, b) => a.hash - b.hash || a.inflected - b.inflected || a.word - b.word);
  const groups = entries.flatMap(({ hash }, at) => (hash === entries[at - 1]?.hash ? [] : [at]));
  const size = 2 ** Math.ceil(Math.log2(groups.length * 2 + 2));
  const vocabulary: ScanVocabulary = {
    slotHash: new Uint32Array(size),
    slotGroup: new Uint32Array(size),
    groups: Uint32Array.from([...groups, entries.length]),
    entryWord: Uint32Array.from(entries, ({ word }) => word),
    entryInflected: Uint8Array.from(entries, ({ inflected }) => inflected),
    formStart: new Uint32Array(entries.length + 1),
    letters: new Uint32Array(entries.reduce((sum, { form }) => sum + form.length, 0)),
  };
  let used = 0;
  for (const [at, { form }] of entries.entries()) {
    for (let letter = 0; letter < form.length; letter++) vocabulary.letters[used++] = form.charCodeAt(letter);
    vocabulary.formStart[at + 1] = used;
  }
  for (const [group, at] of groups.entries()) {
    const { hash } = entries[at]!;
    let slot = hash & (size - 1);
    while (vocabulary.slotHash[slot] !== 0) slot = (slot + 1) & (size - 1);
    vocabulary.slotHash[slot] = hash;
    vocabulary.slotGroup[slot] = group;
  }
  return vocabulary;
}
