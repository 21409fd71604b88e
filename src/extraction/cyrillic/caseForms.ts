/** The case forms of a Russian or Ukrainian noun given in the nominative; names that do not decline give one form. */
export function caseForms(nominative: string): string[] {
  const rules: readonly (readonly [RegExp, number, readonly string[]])[] = [
    [/[иії]я$/u, 1, ['я', 'и', 'ю', 'ей', 'ї', 'єю']],
    [/а$/u, 1, ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'і']],
    [/я$/u, 1, ['я', 'и', 'е', 'ю', 'ей', 'і']],
    [/ь$/u, 1, ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ью', 'і']],
    [/й$/u, 1, ['й', 'я', 'ю', 'ем', 'е', 'ї', 'єм']],
    [/[ыи]$/u, 1, [nominative.slice(-1), 'ов', 'ам', 'ами', 'ах', '']],
    [/[бвгджзклмнпрстфхцчшщ]$/u, 0, ['', 'а', 'у', 'ом', 'е', 'і']],
  ];
  for (const [pattern, cut, endings] of rules) {
    if (pattern.test(nominative))
      return endings.map((ending) => nominative.slice(0, nominative.length - cut) + ending);
  }
  return [nominative];
}

const ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ой|ей|ом|ем|ым|им|ах|ях|ов|ев|ий|ый|ая|яя|ое|ее|ые|ие|ам|ям|ую|юю|ою|ії|ія|ії|ию|ия|ии|[аяыиоеуюьйіїє])$/u;

/** What the case forms of a word have in common, near enough to compare inside one document. */
export function wordStem(word: string): string {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  // Twice, because a surname's suffix looks like an ending: Жданову → Жданов → Ждан, as Жданов → Ждан.
  const once = lower.length > 3 ? lower.replace(ENDING, '') : lower;
  return once.length > 4 ? once.replace(ENDING, '') : once;
}
