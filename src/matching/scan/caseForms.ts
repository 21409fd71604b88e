const CONSONANT = 'бвгґджзклмнпрстфхцчшщ';
const MASCULINE = 'а у ом е ем ові еві і';

/** Ending of the nominative, how many letters of it go, and what takes their place in the other cases. */
const DECLENSIONS: readonly (readonly [ending: RegExp, cut: number, endings: string])[] = [
  // Adjectives, and the family names in -skiy and -skaya.
  [/(?:[иы]й|ой)$/, 2, 'ого ому ым им ом его ему ем'],
  [/(?:ая|яя)$/, 2, 'ой ей ую юю ою'],
  [/(?:ое|ее)$/, 2, 'ого ому ым им ом его ему ем'],
  [/(?:ые|ие)$/, 2, 'ых их ым им ыми ими'],
  [/ій$/, 2, 'ього ьому ім ого ому им'],
  // Nouns and given names.
  [/[аеиіоуюяы]й$/, 1, 'я ю ем е и єм єві ї'],
  [/ія$/, 1, 'ї ю єю'],
  [/а$/, 1, 'ы и е у ой ою ей ею і ої ій'],
  [/я$/, 1, 'и е ю ей ею ї і єю'],
  [/ння$/, 0, 'м'],
  [/о$/, 1, 'а у ом ові і е'],
  [/е$/, 1, 'я ю ем и а у'],
  [/е$/, 1, 'ого ому им'],
  [/ь$/, 1, 'я ю ем е и ью і'],
  [/[иы]$/, 1, ' ов ев ей ам ями ами ям ах ях'],
  [/ии$/, 1, 'й ям ями ях'],
  [/ії$/, 1, 'й ям ями ях'],
  // A vowel that goes when the word takes an ending: Павел, Павла; Донец, Донца; Харків, Харкова.
  [/[^аеиіоуюяы]ец$/, 2, 'ца цу цом цем це'],
  [/[^аеиіоуюяы]ець$/, 3, 'ця цю цем ці цеві'],
  [/[^аеиіоуюяы]ок$/, 2, 'ка ку ком ке'],
  [/[^аеиіоуюяы]ел$/, 2, 'ла лу лом ле'],
  [/[^аеиіоуюяы]ев$/, 2, 'ьва ьву ьвом ьве'],
  [/їв$/, 2, 'єва єву євом єві'],
  [/ів$/, 2, 'ова ову овом ові овим ева еву евом еві'],
  [/(?:ов|ев|ин|ын|ін|їн|ів)$/, 0, 'ым им'],
];

/**
 * Case forms of a lower-case Russian or Ukrainian word given in the nominative, without that. More than grammar knows:
 * gender and stem class are not told by a word, and a form too many is met by no text.
 */
export function caseForms(word: string): string[] {
  // Shorter ones, and those without a vowel, are abbreviations that do not decline.
  if (!/^[а-яёіїєґў]{3,}$/.test(word) || !/[аеёиіїоуыэюяє]/.test(word)) return [];
  const forms = new Set<string>();
  for (const [ending, cut, endings] of DECLENSIONS) {
    if (!ending.test(word)) continue;
    const stem = word.slice(0, word.length - cut);
    for (const one of endings.split(' ')) forms.add(stem + one);
  }
  if (CONSONANT.includes(word.at(-1)!)) for (const one of MASCULINE.split(' ')) forms.add(word + one);
  forms.delete(word);
  return [...forms].filter((form) => form.length >= 3);
}
