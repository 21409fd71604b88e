const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^((?:министер|агент|посоль|правитель)ств)(?:а|у|ом|е)(?=\s)/iu, '$1о'],
  [
    /^(завод|холдинг|концерн|институт|банк|центр|комитет|департамент|комбинат|фонд|университет|совет|суд)(?:а|у|ом|е)(?=\s)/iu,
    '$1',
  ],
  [/^(корпораци|академи|лаборатори)(?:и|ю|ей)(?=\s)/iu, '$1я'],
  [/^(служб|прокуратур)(?:ы|е|у|ой)(?=\s)/iu, '$1а'],
  [/^(предприяти|объединени|управлени)(?:я|ю|ем|и)(?=\s)/iu, '$1е'],
];

/** A Russian organisation's name with its head noun in the nominative: "Министерству обороны" → "Министерство обороны". */
export function nominativeHead(name: string): string {
  for (const [pattern, head] of HEADS) if (pattern.test(name)) return name.replace(pattern, head);
  return name;
}
