/** A name as it is compared inside one document: no case, marks, possessive, punctuation or article. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  const plain = /[^ -~]/.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
  return plain
    .replace(/[’']s\b/gu, '')
    .replace(/[.’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?(?:the|a|an) /u, '')
    .trim();
}
