import anyAscii from 'any-ascii';

// Forms of companies in the jurisdictions that cases meet most; two names that differ only in these are the same name.
const LEGAL_FORMS = new Set(
  (
    'ltd limited llc llp lp inc incorporated corp corporation co company plc gmbh ag kg ohg sa sas sarl srl spa bv nv ' +
    'oy ab as asa aps kk pte pty sdn bhd fze fzco fzc jsc pjsc ojsc cjsc ooo oao zao pao ao tov too tow fgup gup ' +
    'общество ооо оао зао пао ао фгуп гуп тов ват пат 有限公司 股份有限公司 有限责任公司 集团有限公司'
  ).split(' '),
);

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir president general colonel minister господин'.split(' '),
);

const HAN = /\p{Script=Han}/u;

function words(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|$|\s))/gu, '')
    .replace(/(?<=\p{L})[’'](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}

/** The words of a name in lower case without diacritics and punctuation; a leading article and possessive endings are dropped. */
export function nameTokens(name: string): string[] {
  const tokens = words(name);
  return tokens.length > 1 && /^(?:the|an|a)$/.test(tokens[0]!) ? tokens.slice(1) : tokens;
}

/** The words that tell an organisation from others: legal forms left aside, unless the name is nothing else. */
export function organizationTokens(name: string): string[] {
  const tokens = nameTokens(name).map((token) => token.replace(/(?:股份|责任)?有限公司$/u, '') || token);
  const telling = tokens.filter((token) => !LEGAL_FORMS.has(token));
  return telling.length > 0 ? telling : tokens;
}

/** The parts of a person's name without titles, in the order of the text. */
export function personTokens(name: string): string[] {
  return words(name).filter((token) => !TITLES.has(token));
}

/** Whether a part of a person's name is written out and not an initial. */
export function isFullPart(token: string): boolean {
  return token.length > 1;
}

/** Whether a person's name has at least a family and a given name in full; Chinese names are written without a space. */
export function isFullPersonName(tokens: readonly string[]): boolean {
  const full = tokens.filter(isFullPart);
  return full.length >= 2 || (full.length === 1 && HAN.test(full[0]!) && full[0]!.length <= 4);
}

/** A token in Latin letters, for names that two documents write in different scripts. */
export function romanized(token: string): string {
  return anyAscii(token)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
