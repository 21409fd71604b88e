import { type Candidate, STRENGTH } from '../candidate.ts';
import { type TokenizedText, tokensOf } from '../text/tokenizedText.ts';
import { DIGITS, numberOf, scaleOf } from './numbers.ts';

const SCALE =
  '(?: ?(million|billion|trillion|thousand|mln|bn|mn|m|k|b|тыс\\.?|тысяч[иа]?|млн\\.?|млрд\\.?|миллион(?:а|ов)?|миллиард(?:а|ов)?|мільйонів|万|亿|千)(?![\\p{Ll}]))?';
const CODES = 'USD|EUR|GBP|RUB|RUR|CNY|RMB|JPY|CHF|AED|TRY|UAH|KZT|INR|HKD|SGD|KRW|PLN|SEK|NOK|CAD|AUD';
const SIGNS = 'US\\$|HK\\$|A\\$|C\\$|S\\$|\\$|€|£|¥|￥|₽|₴|₹|₩';
const WORDS =
  'U\\.S\\. dollars?|US dollars?|dollars?|euros?|pounds sterling|rubles?|roubles?|yuan|renminbi|yen|Swiss francs?|hryvnias?|dirhams?|tenge|rupees?|lira|won|руб(?:\\.|лей|ля|ль)?|долл(?:\\.|аров|ара)?(?: США)?|евро|юан(?:ей|я|ь)|гривен|гривень|грн\\.?|美元|欧元|人民币|卢布|元|英镑|日元|won';
const MONEY = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])(?:(?:(${SIGNS}|${CODES}) ?)(${DIGITS})${SCALE}|(${DIGITS})(?: ?[-] ?)?${SCALE}[ -]?(${WORDS}|${CODES}|[€₽£¥₴])(?![\\p{Ll}]))`,
  'gu',
);
const TRIGGER =
  /[$€£¥￥₽₴₹₩]|\d\s?[-]?(?:\p{L}{1,10}\.?\s)?(?:U\.S\. d|US d|[Dd]oll|[Ee]uro|[Pp]ound|[Rr]o?ub|[Yy]uan|[Rr]enm|[Yy]en|Swiss|[Hh]ryv|[Dd]irh|[Tt]enge|[Rr]upee|lira|руб|долл|евро|юан|грив|грн|[万亿千]?[美欧人卢英日元])|\b(?:USD|EUR|GBP|RUB|RUR|CNY|RMB|JPY|CHF|AED|TRY|UAH|KZT|INR|HKD|SGD|KRW|PLN|SEK|NOK|CAD|AUD)\b/u;

const ISO: readonly (readonly [RegExp, string])[] = [
  [/^(?:HK\$|HKD)/, 'HKD'],
  [/^(?:A\$|AUD)/, 'AUD'],
  [/^(?:C\$|CAD)/, 'CAD'],
  [/^(?:S\$|SGD)/, 'SGD'],
  [/^(?:US|U\.S|\$|doll|долл|美元|USD)/iu, 'USD'],
  [/^(?:€|euro|евро|EUR|欧元)/iu, 'EUR'],
  [/^(?:£|pounds|GBP|英镑)/iu, 'GBP'],
  [/^(?:₽|r[ou]+b|руб|RU[BR]|卢布)/iu, 'RUB'],
  [/^(?:JPY|yen|日元)/iu, 'JPY'],
  [/^(?:¥|￥|yuan|renminbi|юан|CNY|RMB|人民币|元)/iu, 'CNY'],
  [/^(?:swiss|CHF)/i, 'CHF'],
  [/^(?:₴|hryv|грив|грн|UAH)/iu, 'UAH'],
  [/^(?:dirh|AED)/i, 'AED'],
  [/^(?:tenge|KZT)/i, 'KZT'],
  [/^(?:₹|rupee|INR)/i, 'INR'],
  [/^(?:lira|TRY)/i, 'TRY'],
  [/^(?:₩|KRW|won)/, 'KRW'],
];

/** Amounts of money with their ISO 4217 currency as unit, scale words multiplied out. */
export function findMoney(doc: TokenizedText): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, sentence.end);
    if (!TRIGGER.test(text)) continue;
    for (const match of text.matchAll(MONEY)) {
      const currency = (match[1] ?? match[6])!;
      const value = Math.round(numberOf((match[2] ?? match[4])!) * scaleOf(match[3] ?? match[5]) * 100) / 100;
      const unit = ISO.find(([pattern]) => pattern.test(currency))?.[1] ?? currency;
      const start = sentence.start + match.index;
      const tokens = tokensOf(doc.tokens, { start, end: start + match[0].length });
      if (!tokens || Number.isNaN(value)) continue;
      found.push({
        ...tokens,
        kind: 'money',
        rule: 'money',
        reference: 'name',
        strength: STRENGTH.literal + 5,
        quantity: { value, unit },
      });
    }
  }
  return found;
}
