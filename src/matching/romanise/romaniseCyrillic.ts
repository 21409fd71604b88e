const RUSSIAN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  ҳ: 'kh',
  ҷ: 'j',
  ӣ: 'i',
  ӯ: 'u',
  ѐ: 'e',
  ѝ: 'i',
};
const UKRAINIAN: Record<string, string> = { ...RUSSIAN, г: 'h', и: 'y', щ: 'shch' };

/** Latin form (BGN-like) of a lower-case Cyrillic word; Ukrainian letters in it make it read as Ukrainian. */
export function romaniseCyrillic(word: string, ukrainian = /[іїєґ]/.test(word)): string {
  const table = ukrainian ? UKRAINIAN : RUSSIAN;
  let latin = '';
  for (const char of word.normalize('NFC')) {
    const letters = table[char];
    if (letters !== undefined) latin += letters;
    else if ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')) latin += char;
  }
  return latin;
}
