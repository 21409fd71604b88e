/** The whole words of a document in lower case, to tell a word broken at a line's end from a compound. */
export function vocabularyOf(lines: string[]): Set<string> {
  const words = new Set<string>();
  let broken = false;
  for (const line of lines) {
    let whole = broken ? line.replace(/^[\p{L}\p{M}]+/u, '') : line;
    broken = /[-\u00ad\u2010]$/.test(line);
    if (broken) whole = whole.replace(/[\p{L}\p{M}]+[-\u00ad\u2010]$/u, '');
    for (const [word] of whole.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word);
  }
  return words;
}

const BROKEN = /([\p{L}\p{M}]+)[-\u2010]$/u;
const NO_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，、；：「」（）]$/u;
const NO_BLANKS_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，、；：「」（）]/u;

/**
 * Joins the lines of a paragraph by blanks, and words broken at a line's end where the document's words leave no doubt.
 * Where they do, the hyphen stays.
 */
export function joinLines(lines: string[], vocabulary: ReadonlySet<string>): string {
  return lines.reduce((before, line) => {
    if (before.endsWith('\u00ad')) return before.slice(0, -1) + line;
    if (NO_BLANKS.test(before.slice(-2)) && NO_BLANKS_START.test(line)) return before + line;
    const head = BROKEN.exec(before.slice(-60))?.[1];
    const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0];
    if (head === undefined || tail === undefined) return `${before} ${line}`;
    return (isOneWord(head, tail, vocabulary) ? before.slice(0, -1) : before) + line;
  });
}

function isOneWord(head: string, tail: string, vocabulary: ReadonlySet<string>): boolean {
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (vocabulary.has(`${first}-${second}`)) return false;
  if (vocabulary.has(first + second)) return true;
  // "long-term" is made of words that stand elsewhere; "informa-tion" is not.
  return head === first && !vocabulary.has(second) && first.length > 1;
}
