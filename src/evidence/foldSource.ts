/** The name of a source as it is compared: lower case, without diacritics, punctuation and a leading article. */
export function foldSource(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token, at) => token !== '' && !(at === 0 && token === 'the'))
    .join(' ');
}
