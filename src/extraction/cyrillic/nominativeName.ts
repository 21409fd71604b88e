import { wordStem } from './caseForms.ts';
import { CYRILLIC_GIVEN_NAMES } from './givenNames.ts';

const UKRAINIAN = /[іїєґ]/iu;
// "Сергія" is of Сергій, "Сергея" of Сергей: one stem, two languages.
const nominativeOf = (names: readonly string[]) => new Map(names.map((name) => [wordStem(name), name]));
const RUSSIAN_GIVEN = nominativeOf(CYRILLIC_GIVEN_NAMES.filter((name) => !UKRAINIAN.test(name)));
const UKRAINIAN_GIVEN = nominativeOf(CYRILLIC_GIVEN_NAMES);
const MALE = /^(.+(?:ович|евич|ьич|йович|івич))(а|у|ем|ом|е|ові)$/iu;
const FEMALE = /^(.+(?:овн|евн|ичн|івн|ївн))(ы|и|у|е|ой|ою|і)$/iu;

function surname(word: string, male: boolean): string {
  if (male) {
    return word
      .replace(/(ов|ев|ёв|ин|ын|єв|їн)(?:а|у|ым|им|е|і)$/u, '$1')
      .replace(/([сц]ьк)(?:ого|ому|им|ім)$/u, '$1ий')
      .replace(/([сц]к)(?:ого|ому|им|ом)$/u, '$1ий');
  }
  return word
    .replace(/(ов|ев|ёв|ин|ын|єв)(?:ой|у|ою|ої|ій)$/u, '$1а')
    .replace(/([сц]ь?к)(?:ой|ую|ої|ій|ою)$/u, '$1ая');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/**
 * A full name with a patronymic in the nominative ("Олегу Павловичу Жданову" → "Олег Павлович Жданов"); null where it
 * is so already, or where its given name is not known.
 */
export function nominativeName(words: string[]): string | null {
  const at = words.findIndex((word) => MALE.test(word) || FEMALE.test(word));
  if (at < 1) return null;
  const male = MALE.exec(words[at]!);
  const patronymic = male ? male[1]! : `${FEMALE.exec(words[at]!)![1]}а`;
  const names = words.some((word) => UKRAINIAN.test(word)) ? UKRAINIAN_GIVEN : RUSSIAN_GIVEN;
  const given = names.get(wordStem(words[at - 1]!));
  if (!given) return null;
  return words
    .map((word, index) =>
      index === at ? patronymic : index === at - 1 ? capitalised(given) : surname(word, male !== null),
    )
    .join(' ');
}
