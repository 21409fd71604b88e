import type { Vocabulary, Word } from './Vocabulary.ts';

/** Gives each different word a number, from that of the words known before on; those that are new are kept in order. */
export function numberWords(known?: Vocabulary): { numberOf: (word: Word) => number; added: Word[] } {
  const first = known?.size ?? 0;
  const numbers = new Map<string, number>();
  const added: Word[] = [];
  const numberOf = ({ form, reading }: Word): number => {
    const key = `${reading}${form}`;
    let number = numbers.get(key);
    if (number !== undefined) return number;
    number = known?.idOf(form, reading);
    if (number === undefined) {
      number = first + added.length;
      added.push({ form, reading });
    }
    numbers.set(key, number);
    return number;
  };
  return { numberOf, added };
}
