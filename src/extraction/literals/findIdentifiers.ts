import { type Candidate, STRENGTH } from '../candidate.ts';
import { type TokenizedText, tokensOf } from '../text/tokenizedText.ts';
import { CHECKS } from './checkDigits.ts';

interface IdentifierRule {
  scheme: string;
  /** The last group is the number. */
  pattern: RegExp;
  /** A number with wrong check digits is no such number: for patterns that stand without a label. */
  checked: boolean;
}

const label = (words: string, number: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words})(?:\\s{0,3}(?:№|No\\.?|number|code|номер|код|is|[:：#(–—-])){0,3}\\s{0,3}(${number})(?![\\p{L}\\p{N}])`,
    'giu',
  );

const RULES: readonly IdentifierRule[] = [
  {
    scheme: 'URL',
    pattern: /(?<![\p{L}\p{N}@])((?:https?:\/\/|www\.)[^\s<>"“”«»，。；（）]{3,300})/giu,
    checked: false,
  },
  {
    scheme: 'EMAIL',
    pattern: /(?<![\p{L}\p{N}._%+-])([\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,18})(?![\p{L}\p{N}])/giu,
    checked: false,
  },
  {
    scheme: 'INN',
    pattern: label(
      'INN|ИНН|ІПН|TIN|tax (?:id|number|identification number|payer number)',
      '\\d{10}(?:\\d\\d)?',
    ),
    checked: false,
  },
  { scheme: 'OGRN', pattern: label('OGRN(?:IP)?|ОГРН(?:ИП)?|PSRN', '\\d{13}(?:\\d\\d)?'), checked: false },
  { scheme: 'KPP', pattern: label('KPP|КПП', '\\d{9}'), checked: false },
  { scheme: 'EDRPOU', pattern: label('EDRPOU|ЄДРПОУ|ЕДРПОУ|код', '\\d{8}'), checked: true },
  {
    scheme: 'USCC',
    pattern: /(?<![\p{L}\p{N}])([1-9ANY][1-9]\d{6}[0-9A-HJ-NPQRTUWXY]{10})(?![\p{L}\p{N}])/gu,
    checked: true,
  },
  {
    scheme: 'LEI',
    pattern: /(?<![\p{L}\p{N}])([A-Z0-9]{4}[A-Z0-9]{14}\d\d)(?![\p{L}\p{N}])/gu,
    checked: true,
  },
  {
    scheme: 'IBAN',
    pattern: /(?<![\p{L}\p{N}])([A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/gu,
    checked: true,
  },
  { scheme: 'IMO', pattern: label('IMO', '\\d{7}'), checked: true },
  { scheme: 'MMSI', pattern: label('MMSI', '\\d{9}'), checked: false },
  {
    scheme: 'HS',
    pattern: label(
      'HS|HTS|TN VED|ТН ?ВЭД|УКТ ?ЗЕД|customs|tariff|海关编码|税则号',
      '\\d{4}(?:[ .]?\\d\\d){0,3}',
    ),
    checked: false,
  },
  {
    scheme: 'SWIFT',
    pattern: label('SWIFT(?:/BIC)?|BIC', '[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?'),
    checked: false,
  },
  {
    scheme: 'VAT',
    pattern: label('VAT(?: reg(?:istration)?\\.?)?', '[A-Z]{2} ?[A-Z0-9]{8,12}'),
    checked: false,
  },
  { scheme: 'PASSPORT', pattern: label('passport|паспорт|护照', '[A-Z]{0,2} ?\\d{6,9}'), checked: false },
  {
    scheme: 'REGISTRATION',
    pattern: label(
      '(?:company |registration |registered |reg\\. ?)(?:registration )?(?:number|no\\.?)',
      '[A-Z]{0,3}\\d{5,12}',
    ),
    checked: false,
  },
  {
    scheme: 'PHONE',
    pattern: /(?<![\p{L}\p{N}])(\+\d{1,3}[ (.-]{0,2}\d{1,4}(?:[ ).-]{0,2}\d{2,4}){2,4})(?![\p{L}\p{N}])/gu,
    checked: false,
  },
];

// Phones, numbers and addresses need a digit, an @ or a dot with letters about them.
const TRIGGER = /\d{4}|@|https?:|www\.|\+\d/i;

/** Identifiers with their scheme and normalised number; check digits are verified where the scheme has them. */
export function findIdentifiers(doc: TokenizedText): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, sentence.end);
    if (!TRIGGER.test(text)) continue;
    for (const { scheme, pattern, checked } of RULES) {
      for (const match of text.matchAll(pattern)) {
        const written = scheme === 'URL' ? match[1]!.replace(/[.,;:!?)\]'’]+$/u, '') : match[1]!;
        const value = normalised(scheme, written);
        const right = CHECKS[scheme]?.(value) ?? true;
        if (checked && !right) continue;
        const start = sentence.start + match.index + match[0].indexOf(match[1]!);
        const tokens = tokensOf(doc.tokens, { start, end: start + written.length });
        if (!tokens) continue;
        found.push({
          ...tokens,
          kind: 'identifier',
          rule: right ? `identifier:${scheme}` : `identifier:${scheme}:check-digits-wrong`,
          reference: 'name',
          strength: STRENGTH.literal + 20,
          value,
          scheme,
        });
      }
    }
  }
  return found;
}

function normalised(scheme: string, written: string): string {
  if (scheme === 'URL') return written;
  if (scheme === 'EMAIL') return written.toLowerCase();
  if (scheme === 'PHONE') return `+${written.replace(/\D/g, '')}`;
  return written.replace(/[\s.]/g, '').toUpperCase();
}
