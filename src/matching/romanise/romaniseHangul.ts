const INITIALS = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
];
const VOWELS = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'eu',
  'ui',
  'i',
];
const FINALS = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'p',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];

/** Revised Romanisation of Hangul syllables, without assimilation between syllables. */
export function romaniseHangul(word: string): string {
  let latin = '';
  for (const char of word.normalize('NFC')) {
    const code = char.codePointAt(0)! - 0xac00;
    if (code < 0 || code >= 11172) continue;
    latin += INITIALS[Math.floor(code / 588)]! + VOWELS[Math.floor((code % 588) / 28)]! + FINALS[code % 28]!;
  }
  return latin;
}

/**
 * Key under which the North Korean, McCune–Reischauer, Revised and everyday spellings of one Korean name meet:
 * "yeongho", "yongho" and "youngho". Takes lower-case a–z.
 */
export function koreanKey(form: string): string {
  return form
    .replace(/^(?:lee|yi|ri|rhee|li)$/, 'i')
    .replace(/^(?:gim|kim)$/, 'gim')
    .replace(/^(?:park|pak|bak)$/, 'bag')
    .replace(/^(?:choi|choe|choy)$/, 'joe')
    .replace(/young/g, 'yong')
    .replace(/yeo/g, 'yo')
    .replace(/eo/g, 'o')
    .replace(/eu|oo|woo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/ch|jj?|tch/g, 'j')
    .replace(/kk?|gg?/g, 'g')
    .replace(/tt?|dd?/g, 'd')
    .replace(/pp?|bb?/g, 'b')
    .replace(/sh|ss/g, 's')
    .replace(/l/g, 'r');
}
