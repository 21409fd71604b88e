import { caseForms } from './caseForms.ts';
import { foldWord, wordHash } from './TextWords.ts';

/** Words of the listed names by the hash of every form that a text may have them in; flat arrays only. */
export interface ScanVocabulary {
  /** Open addressing by hash; 0 is free. The size is a power of two. */
  slotHash: Uint32Array;
  /** Entries of slot s: from `slotEntries[s]` to `slotEntries[s + 1]`. */
  slotEntries: Uint32Array;
  entryWord: Uint32Array;
  /** 1 for case forms. */
  entryInflected: Uint8Array;
  /** Folded letters of the form: from `formStart[e]` to `formStart[e + 1]`. */
  formStart: Uint32Array;
  letters: Uint32Array;
}

/** The slot of a hash, or -1. */
export function slotOfHash(slotHash: Uint32Array, hash: number): number {
  const mask = slotHash.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = slotHash[slot]!;
    if (found === hash) return slot;
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
  const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
  const slotHash = new Uint32Array(size);
  const slots = entries.map(({ hash }) => {
    let slot = hash & (size - 1);
    while (slotHash[slot] !== 0 && slotHash[slot] !== hash) slot = (slot + 1) & (size - 1);
    slotHash[slot] = hash;
    return slot;
  });
  const order = [...entries.keys()].sort((a, b) => slots[a]! - slots[b]! || a - b);
  const slotEntries = new Uint32Array(size + 1);
  for (const slot of slots) slotEntries[slot + 1]!++;
  for (let slot = 0; slot < size; slot++) slotEntries[slot + 1]! += slotEntries[slot]!;
  const sorted = order.map((at) => entries[at]!);
  const formStart = new Uint32Array(sorted.length + 1);
  for (const [at, { form }] of sorted.entries()) formStart[at + 1] = formStart[at]! + form.length;
  const letters = new Uint32Array(formStart.at(-1)!);
  for (const [at, { form }] of sorted.entries()) {
    for (let letter = 0; letter < form.length; letter++)
      letters[formStart[at]! + letter] = form.charCodeAt(letter);
  }
  return {
    slotHash,
    slotEntries,
    entryWord: Uint32Array.from(sorted, ({ word }) => word),
    entryInflected: Uint8Array.from(sorted, ({ inflected }) => inflected),
    formStart,
    letters,
  };
}
