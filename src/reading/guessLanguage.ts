const SAMPLE = 20_000;

const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for it with as on by said has from at which are be this have not',
  de: 'der die das und in den von zu mit ist nicht des auf für im dem ein eine sich als auch wurde werden',
  fr: 'le la les de des et en un une que qui dans pour sur est pas par au du avec ce il aux',
  es: 'el la los las de y en que un una por con para es del se no su al como más lo',
  it: 'il la di che e in un una per con non del della sono da alla le gli si dei è anche',
  pt: 'o a os as de que e em um uma para com não do da por se no na dos ao foi',
  nl: 'de het een en van in is op dat te zijn met voor niet aan er door ook werd bij',
  pl: 'w i na z że nie do się o jest to od po przez przy dla jak oraz ale był',
  cs: 'a v se na je že s z do o k to i ve pro jako za by byl podle',
  tr: 've bir bu için ile de da olarak olan daha çok gibi sonra kadar ise ancak veya',
  ro: 'și în de la cu pe din care nu este un o pentru că au fost mai sau',
  ru: 'и в не на что с по как это из к для о от за его был при но они',
  uk: 'і в не на що з та до як це для від про за його був при але вони у',
  be: 'і ў не на што з па як гэта для ад пра за яго быў пры але яны да',
  bg: 'и в не на че с за от да се по това са като до из при който е към',
  sr: 'и у не на да је се за од са што као до из при који су али или о',
};

const WORDS = Object.entries(STOP_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Guesses the main language of a text from its scripts and its commonest words, as a BCP 47 tag. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  // A character of these says as much as two or more letters of an alphabet.
  const han = count(/\p{Script=Han}/gu) * 2.5;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 2;
  const hangul = count(/\p{Script=Hangul}/gu) * 2;
  const others: [string, number][] = [
    ['ko', hangul],
    [kana > han / 10 ? 'ja' : 'zh', han + kana],
    [count(/[پچژگ]/g) > 0 ? 'fa' : 'ar', count(/\p{Script=Arabic}/gu)],
    ['he', count(/\p{Script=Hebrew}/gu)],
    ['el', count(/\p{Script=Greek}/gu)],
    ['ka', count(/\p{Script=Georgian}/gu)],
    ['hy', count(/\p{Script=Armenian}/gu)],
    ['th', count(/\p{Script=Thai}/gu)],
  ];
  const [language, weight] = others.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (weight > latin && weight > cyrillic) return language;
  if (cyrillic > latin) return byWords(sample, /[\p{Script=Cyrillic}]+/gu) ?? cyrillicByLetters(sample);
  return latin === 0 ? undefined : byWords(sample, /\p{Script=Latin}+/gu);
}

function byWords(sample: string, word: RegExp): string | undefined {
  const hits = new Map<string, number>();
  for (const [found] of sample.toLowerCase().matchAll(word)) {
    for (const [language, words] of WORDS) {
      if (words.has(found)) hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2) return undefined;
  // Close neighbours share most of their short words; their letters decide.
  return second && second[1] >= first[1] * 0.8 ? (cyrillicByLetters(sample) ?? first[0]) : first[0];
}

function cyrillicByLetters(sample: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(sample)) return undefined;
  if (/[ўЎ]/.test(sample)) return 'be';
  if (/[їєґЇЄҐ]/.test(sample)) return 'uk';
  if (/[ыэёЫЭЁ]/.test(sample)) return 'ru';
  if (/[іІ]/.test(sample)) return 'uk';
  if (/[јљњћђџ]/i.test(sample)) return 'sr';
  return 'ru';
}
