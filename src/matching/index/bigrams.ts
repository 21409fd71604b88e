/** How many different bigrams there are: a–z, any digit, and the edge of the word. */
export const BIGRAM_COUNT = 28 * 28;

function letter(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return 27;
}

/** The different bigrams of a folded form with its edges marked, each as a number below `BIGRAM_COUNT`. */
export function bigramsOf(form: string): number[] {
  const found: number[] = [];
  let before = 0;
  for (let at = 0; at <= form.length; at++) {
    const here = at === form.length ? 0 : letter(form.charCodeAt(at));
    const bigram = before * 28 + here;
    if (!found.includes(bigram)) found.push(bigram);
    before = here;
  }
  return found;
}
