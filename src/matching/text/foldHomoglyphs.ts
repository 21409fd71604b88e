const LATIN_TO_CYRILLIC: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const CYRILLIC_TO_LATIN: Record<string, string> = Object.fromEntries(
  Object.entries(LATIN_TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin]),
);
CYRILLIC_TO_LATIN.ѕ = 's';
CYRILLIC_TO_LATIN.ј = 'j';

const DIGIT_AS_LETTER: Record<string, string> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 8: 'b', 9: 'g' };

function isVowel(char: string | undefined): boolean {
  return char !== undefined && 'aeiouy'.includes(char);
}

/** A lower-case word that mixes Latin and Cyrillic letters, written in the one script that it can be written in. */
export function foldMixedScripts(word: string): string {
  const latin = word.match(/[a-z]/g)?.length ?? 0;
  const cyrillic = word.match(/[а-яіѕј]/g)?.length ?? 0;
  if (latin === 0 || cyrillic === 0) return word;
  const table = latin > cyrillic ? CYRILLIC_TO_LATIN : LATIN_TO_CYRILLIC;
  return [...word].map((char) => table[char] ?? char).join('');
}

/**
 * A lower-case Latin word in which a scanner or a disguise put digits for letters ("petr0chem", "1ndustries").
 * Ordinals, model numbers and words with digits at their end stay as they are.
 */
export function foldDigitsInWord(word: string): string {
  if (!/\d/.test(word) || !/^[a-z\d]*[a-z]$/.test(word) || /^\d+(?:st|nd|rd|th|er|e|d)$/.test(word))
    return word;
  const digits = word.replace(/\D/g, '').length;
  if (word.length - digits < 3 || digits * 3 > word.length || /\d\d/.test(word)) return word;
  return [...word]
    .map((char, at) => {
      if (char !== '1') return DIGIT_AS_LETTER[char] ?? char;
      return isVowel(word[at - 1]) || isVowel(word[at + 1]) ? 'l' : 'i';
    })
    .join('');
}
