const LETTERS: Record<string, string> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ؤ: 'w',
  ي: 'y',
  ی: 'y',
  ى: 'a',
  ئ: 'y',
  ء: '',
  ٹ: 't',
  ڈ: 'd',
  ڑ: 'r',
  ں: 'n',
  ہ: 'h',
  ھ: 'h',
  ے: 'y',
  ۀ: 'h',
  ە: 'h',
};

/** The word's letters with the Arabic, Farsi and Urdu shapes of one letter folded, and vowel signs off. */
export function foldArabic(word: string): string {
  return word
    .replace(/[\u064b-\u065f\u0670\u06d6-\u06ed]/g, '')
    .replace(/[يىئ]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/[ةۀەھہ]/g, 'ه')
    .replace(/ء/g, '');
}

/** Latin letters of a word in Arabic script: consonants and the long vowels that are written (و as w, ي as y, ا as a). */
export function romaniseArabic(word: string): string {
  const last = word.length - 1;
  let latin = '';
  for (const [at, char] of [...foldArabic(word)].entries()) {
    latin += char === 'ه' && at === last && word[last] === 'ة' ? 'a' : (LETTERS[char] ?? '');
  }
  return latin;
}
