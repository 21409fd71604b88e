const SPECIAL: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŀ: 'l',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  ɛ: 'e',
  ɔ: 'o',
  ĸ: 'k',
  ſ: 's',
};

/** Lower-case letters a–z and digits of a Latin word: diacritics off, special letters spelt out. */
export function foldLatin(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const bare = word.toLowerCase().normalize('NFKD');
  let folded = '';
  for (const char of bare) {
    if ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')) folded += char;
    else folded += SPECIAL[char] ?? '';
  }
  return folded;
}
