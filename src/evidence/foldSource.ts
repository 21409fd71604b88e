// A publisher is the same source with and without its legal form.
const LEGAL_FORMS = new Set(
  'ltd limited llc inc corp corporation co plc gmbh ag sa srl jsc pjsc ojsc cjsc ooo oao zao pao ao ооо оао зао пао ао'.split(
    ' ',
  ),
);

/** The name of a source as it is compared: lower case, without diacritics, punctuation, legal form and a leading article. */
export function foldSource(name: string): string {
  const tokens = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token, at) => token !== '' && !(at === 0 && token === 'the'));
  const telling = tokens.filter((token) => !LEGAL_FORMS.has(token));
  return (telling.length > 0 ? telling : tokens).join(' ');
}
