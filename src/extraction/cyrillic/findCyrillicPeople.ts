import { type Candidate, STRENGTH } from '../candidate.ts';
import { isCapitalised, isInitial } from '../names/tokenShape.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { wordStem } from './caseForms.ts';
import { CYRILLIC_GIVEN_NAMES } from './givenNames.ts';
import { nominativeName } from './nominativeName.ts';

const PATRONYMIC =
  /(?:ович|евич|ьич|йович|івич)(?:а|у|ем|ом|е|ові)?$|(?:овн|евн|ичн|івн|ївн)(?:а|ы|и|у|е|ой|ою|і)$/u;
const SURNAME =
  /(?:ов|ев|ёв|ин|ын|ский|цкий|ський|цький|енко|ук|юк|чук|ко|ян|дзе|швили|ич|як|ец|ова|ева|ина|ская|цкая|ська|цька)(?:а|у|ым|им|е|ой|ого|ому|ем|ом|ой|ій|ую)?$/u;
const GIVEN = new Set(CYRILLIC_GIVEN_NAMES.map(wordStem));
const ROLES =
  /^(?:директор|президент|министр|міністр|генерал|полковник|профессор|губернатор|депутат|глава|гендиректор|основатель|владелец|власник|бизнесмен|адвокат|инженер|эксперт|журналист|посол|секретарь|начальник|заместитель|учредитель)\p{L}{0,3}$/u;

/** People in Russian and Ukrainian text by initials, by patronymic, or by a known given name before a surname. */
export function findCyrillicPeople(doc: TokenizedText, first: number, end: number): Candidate[] {
  const { tokens } = doc;
  const found: Candidate[] = [];
  const isName = (at: number) =>
    at >= first &&
    at < end &&
    isCapitalised(tokens[at]) &&
    /^\p{Script=Cyrillic}{2}/u.test(tokens[at]!.text) &&
    !isAllCapital(tokens[at]!.text);
  for (let at = first; at < end; at += 1) {
    const span = personAt(doc, at, end, isName);
    if (!span) continue;
    const role = at > first && ROLES.test(tokens[at - 1]!.lower) ? tokens[at - 1]!.lower : undefined;
    found.push({
      ...span,
      kind: 'party',
      type: 'Person',
      rule: span.rule,
      name: nominativeName(tokens.slice(span.first, span.end).map((token) => token.text)) ?? undefined,
      reference: 'name',
      strength: STRENGTH.title,
      key: `person:${keyOf(doc, span.first, span.end)}`,
      roles: role ? [role] : undefined,
    });
    at = span.end - 1;
  }
  return found;
}

function personAt(
  { tokens }: TokenizedText,
  at: number,
  end: number,
  isName: (at: number) => boolean,
): { first: number; end: number; rule: string } | null {
  const initial = (index: number) =>
    index < end && isInitial(tokens[index]!.text) && /^\p{Script=Cyrillic}/u.test(tokens[index]!.text);
  if (initial(at)) {
    let next = at + 1;
    if (initial(next)) next += 1;
    return isName(next) ? { first: at, end: next + 1, rule: 'initials' } : null;
  }
  if (!isName(at) || ROLES.test(tokens[at]!.lower)) return null;
  if (initial(at + 1) && SURNAME.test(tokens[at]!.lower)) {
    return { first: at, end: initial(at + 2) ? at + 3 : at + 2, rule: 'initials' };
  }
  if (isName(at + 1) && PATRONYMIC.test(tokens[at + 1]!.lower)) {
    return { first: at, end: isName(at + 2) ? at + 3 : at + 2, rule: 'patronymic' };
  }
  if (isName(at + 1) && isName(at + 2) && PATRONYMIC.test(tokens[at + 2]!.lower))
    return { first: at, end: at + 3, rule: 'patronymic' };
  if (
    isName(at + 1) &&
    GIVEN.has(wordStem(tokens[at]!.lower)) &&
    !GIVEN.has(wordStem(tokens[at + 1]!.lower))
  ) {
    return { first: at, end: at + 2, rule: 'given-name' };
  }
  return null;
}

function isAllCapital(text: string): boolean {
  return text === text.toUpperCase();
}

/** The same for a person in all cases and in either order: stems in order of the alphabet. */
function keyOf({ tokens }: TokenizedText, first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map((token) => wordStem(token.lower))
    .sort()
    .join(' ');
}
