import { isDay, isEdtf } from '../../model/time.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/XmlElement.ts';

/** One INDIVIDUAL_DATE_OF_BIRTH → EDTF: exact, approximate ("1963~") or between two years ("1968/1973"). */
export function unBirthDate(birth: XmlElement): string | undefined {
  const kind = textOf(birth, 'TYPE_OF_DATE');
  const [from, to] = [textOf(birth, 'FROM_YEAR'), textOf(birth, 'TO_YEAR')];
  const date = textOf(birth, 'DATE').slice(0, 10) || textOf(birth, 'YEAR');
  const approximate = kind === 'APPROXIMATELY' || /^approximately/i.test(textOf(birth, 'NOTE'));
  const edtf = from && to ? `${from}/${to}` : approximate ? `${date}~` : date;
  return isEdtf(edtf) ? edtf : undefined;
}

/** All dates of birth of an individual, those given with single aliases too; each once. */
export function unBirthDates(individual: XmlElement): string[] {
  const own = childrenOf(individual, 'INDIVIDUAL_DATE_OF_BIRTH').map(unBirthDate);
  const ofAliases = childrenOf(individual, 'INDIVIDUAL_ALIAS').map((alias) => {
    const text = textOf(alias, 'DATE_OF_BIRTH').slice(0, 10);
    return isEdtf(text) ? text : undefined;
  });
  return [...new Set([...own, ...ofAliases].filter((date) => date !== undefined))];
}

/** LISTED_ON as an ISO day; the time zone that some editions add is dropped. */
export function unListedOn(entry: XmlElement): string | undefined {
  const day = textOf(entry, 'LISTED_ON').slice(0, 10);
  return isDay(day) ? day : undefined;
}
