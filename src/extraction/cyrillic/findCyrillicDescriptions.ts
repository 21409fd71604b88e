import type { EntityType } from '../../model/entity.ts';
import type { Candidate } from '../candidate.ts';
import type { Description } from '../descriptions/Description.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { wordStem } from './caseForms.ts';
import { cyrillicNationality } from './findCyrillicPlaces.ts';

const FIRMS =
  /^(?:компани|фирм|завод|фабрик|поставщик|производител|посредник|предприяти|банк|трейдер|подрядчик|разработчик|перевозчик|компані|фірм|постачальник|виробник|посередник)/u;
const PEOPLE =
  /^(?:специалист|чиновник|инженер|источник|бизнесмен|посредниц|дипломат|эксперт|предпринимател|сотрудник|фахівц|чиновник|інженер|джерел|бізнесмен)/u;
const UNNAMED = /^(?:неназванн|неизвестн|неуказанн|анонимн|неназван|невідом)/u;
const COUNT =
  /^(?:два|две|двое|три|трое|четыре|пять|несколько|дві|кілька|один|одна|одной|одного|некий|некая|некой)$/u;
const ADJECTIVE = /(?:ая|ой|ый|ий|ого|ую|ые|ых|их|ие|ым|ими|ыми|ому|ом|а|і)$/u;

/** Parties that Russian or Ukrainian text describes: "китайская компания", "неназванный поставщик из Китая". */
export function findCyrillicDescriptions(doc: TokenizedText, names: Candidate[]): Description[] {
  const { tokens } = doc;
  const nameAt = new Map<number, Candidate>();
  for (const name of names) {
    if (name.rule === 'gazetteer:demonym') continue;
    for (let at = name.first; at < name.end; at += 1) nameAt.set(at, name);
  }
  const found: Description[] = [];
  for (const { tokens: range } of doc.sentences) {
    for (let at = range.first; at < range.end; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || !/^[а-яіїєґ]/u.test(token.text) || nameAt.has(at)) continue;
      const type: EntityType | null = FIRMS.test(token.lower)
        ? 'Company'
        : PEOPLE.test(token.lower)
          ? 'Person'
          : null;
      if (!type || /^[«"]$/u.test(tokens[at + 1]?.text ?? '') || nameAt.has(at + 1)) continue;
      const description = read(doc, range, at, type, nameAt);
      if (description.specificity >= 1) found.push(description);
    }
  }
  return found;
}

function read(
  { tokens }: TokenizedText,
  range: { first: number; end: number },
  head: number,
  type: EntityType,
  nameAt: Map<number, Candidate>,
): Description {
  const result: Description = {
    first: head,
    end: head + 1,
    head,
    noun: wordStem(tokens[head]!.lower),
    plural:
      /(?:ии|ы|и|ов|ей|ам|ями|ами)$/u.test(tokens[head]!.lower) &&
      !/^(?:компании|фирмы|фабрики)$/u.test(tokens[head]!.lower),
    type,
    determiner: 'none',
    unnamed: false,
    count: undefined,
    countries: [],
    modifiers: [],
    specificity: 0,
  };
  for (let at = head - 1; at >= range.first && head - at < 5; at -= 1) {
    const lower = tokens[at]!.lower;
    const country = cyrillicNationality(lower);
    if (country) {
      result.countries.push(country);
      result.specificity += 1;
    } else if (UNNAMED.test(lower)) {
      result.unnamed = true;
      result.specificity += 1;
    } else if (COUNT.test(lower)) {
      result.determiner = /^(?:один|одн|нек)/u.test(lower) ? 'indefinite' : 'number';
      result.count = lower;
      result.specificity += 0.5;
      result.first = at;
      break;
    } else if (tokens[at]!.kind !== 'word' || nameAt.has(at) || !ADJECTIVE.test(lower) || lower.length < 4)
      break;
    else result.modifiers.push(wordStem(lower));
    result.first = at;
  }
  const place = /^(?:из|в|во|із|з|у)$/u.test(tokens[head + 1]?.lower ?? '')
    ? nameAt.get(head + 2)
    : undefined;
  if (place?.type === 'Place' && place.end <= range.end) {
    result.end = place.end;
    result.countries.push(...(place.countries ?? []));
    result.specificity += 1;
  }
  return result;
}
