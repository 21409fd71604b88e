import { type Candidate, STRENGTH } from '../candidate.ts';
import { isCapitalised } from '../names/tokenShape.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { wordStem } from './caseForms.ts';

const FORMS =
  /^(?:ООО|ОАО|ЗАО|ПАО|АО|НАО|ФГУП|ГУП|МУП|НИИ|ЦНИИ|НПО|НПП|НПК|НПЦ|ИП|ТОВ|ПАТ|ПрАТ|АТ|ДП|КП|КБ|ЦКБ|ОКБ|СКБ|ФГБУ|ФГКУ|ФГАОУ|АНО|ТД|ГК|ТК|ПО|МКБ|ТОО|СООО|УП|РУП|ЧУП)$/u;
const PUBLIC_FORMS = /^(?:ФГУП|ГУП|МУП|ФГБУ|ФГКУ|РУП|ДП|КП)$/u;
const INSTITUTES = /^(?:НИИ|ЦНИИ|КБ|ЦКБ|ОКБ|СКБ|НПЦ|МКБ|АНО)$/u;
// Nouns that belong to the name in quotes after them, and nouns that only say what it is.
const NAMING =
  /^(?:завод|институт|концерн|корпораци|холдинг|банк|центр|бюро|предприяти|агентств|фонд|университет|комбинат|объединени|верф|лаборатори|підприємств|завод|об'єднанн)/u;
const CALLING =
  /^(?:компани|фирм|групп|издани|газет|телеканал|организаци|производител|поставщик|разработчик|оператор|трейдер|перевозчик|компані|фірм|груп|видання|виробник|постачальник)/u;
const BODIES =
  /^(?:министерств|міністерств|департамент|управлени|управлінн|комитет|комітет|служб|агентств|посольств|академи|академі|университет|університет|институт|інститут|правительств|уряд|суд|прокуратур|совет|рад|центр)/u;
const GENITIVE = /(?:ого|его|ой|ей|ых|их|ии|ії|ы|и|а|я|ов|ства|ства|ності|ости|ння|і|ї|ств)$/u;
const OPEN = /^[«"“„]$/u;
const CLOSE = /^[»"”“]$/u;

/** Organisations in Russian and Ukrainian: by legal form, by a noun before a name in quotes, and bodies of a state. */
export function findCyrillicOrganizations(doc: TokenizedText, first: number, end: number): Candidate[] {
  const { tokens } = doc;
  const found: Candidate[] = [];
  const make = (
    from: number,
    to: number,
    rule: string,
    type: Candidate['type'],
    extra: Partial<Candidate> = {},
  ) =>
    found.push({
      first: from,
      end: to,
      kind: 'party',
      type,
      rule,
      reference: 'name',
      strength: STRENGTH.form,
      key: keyOf(doc, from, to),
      ...extra,
    });
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]!;
    if (FORMS.test(token.text)) {
      let next = at + 1;
      while (next < end && FORMS.test(tokens[next]!.text)) next += 1;
      const close = quoteEnd(doc, next, end) ?? runEnd(doc, next, end);
      if (close) {
        make(
          at,
          close,
          'form:legal',
          PUBLIC_FORMS.test(token.text)
            ? 'PublicBody'
            : INSTITUTES.test(token.text)
              ? 'Organization'
              : 'Company',
        );
        at = close - 1;
      }
    } else if (token.kind === 'word' && (NAMING.test(token.lower) || CALLING.test(token.lower))) {
      const close = quoteEnd(doc, at + 1, end);
      if (close) {
        const calling = CALLING.test(token.lower);
        make(
          calling ? at + 2 : at,
          calling ? close - 1 : close,
          'form:quoted',
          calling ? 'Company' : 'Organization',
          { roles: calling ? [token.lower] : undefined },
        );
        at = close - 1;
      }
    }
    if (token.kind === 'word' && isCapitalised(token) && BODIES.test(token.lower) && token.text.length > 3) {
      let next = at + 1;
      let country = false;
      while (next < end && next - at < 7 && !country) {
        const word = tokens[next]!;
        if (word.kind !== 'word') break;
        country = isCapitalised(word);
        if (!country && word.lower !== 'и' && word.lower !== 'та' && !GENITIVE.test(word.lower)) break;
        next += 1;
      }
      while (next > at + 1 && /^(?:и|та|в|на)$/.test(tokens[next - 1]!.lower)) next -= 1;
      if (next > at + 1)
        make(
          at,
          next,
          'head:of',
          /^(?:министер|міністер|департ|правит|уряд|посоль|прокур|суд|служб)/u.test(token.lower)
            ? 'PublicBody'
            : 'Organization',
          { strength: STRENGTH.head },
        );
    }
  }
  return found;
}

/** The token after the closing mark of a name in quotes that opens at `at`; null where none does within 14 tokens. */
function quoteEnd({ tokens }: TokenizedText, at: number, end: number): number | null {
  if (at >= end || !OPEN.test(tokens[at]!.text)) return null;
  let depth = 1;
  for (let next = at + 1; next < Math.min(end, at + 16); next += 1) {
    const text = tokens[next]!.text;
    if (text === '«') depth += 1;
    else if (CLOSE.test(text)) depth -= 1;
    if (depth === 0) return next > at + 1 ? next + 1 : null;
  }
  return null;
}

function runEnd({ tokens }: TokenizedText, at: number, end: number): number | null {
  let next = at;
  while (next < end && next - at < 5 && isCapitalised(tokens[next])) next += 1;
  return next > at ? next : null;
}

function keyOf({ tokens }: TokenizedText, first: number, end: number): string {
  const words = tokens
    .slice(first, end)
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => (FORMS.test(token.text) ? token.lower : wordStem(token.lower)));
  return `organization:${words.join(' ')}`;
}
