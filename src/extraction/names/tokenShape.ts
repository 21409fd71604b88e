import type { Token } from '../annotatedText.ts';
import { charClass, UPPER } from '../text/charClass.ts';

// Articles and prefixes that are written small before the capital of a surname: "al-Sisi", "d'Estaing".
const PREFIXED = /^(?:(?:al|el|ad|ar|as|ash|at|az|an|ed|er|es|ul|bin|ibn|de|di|von)-|[dl][’'])\p{Lu}/u;

/** Whether the token is a word that begins with a capital, "al-" before it or not, or a model-like word with one ("9M723", "iPhone"). */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (charClass(token.text, 0) === UPPER) return true;
  if (token.text.length < 2 || token.text === token.lower) return false;
  return /^(?:\p{Ll}\p{Lu}|\d)/u.test(token.text) || PREFIXED.test(token.text);
}

/** Two or more letters, all of them capitals: "NATO", "U.S.". */
export function isAllCaps(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** An initial or several: "J.", "V.V.", "А.". */
export function isInitial(text: string): boolean {
  return /^(?:\p{Lu}\.)+(?:-\p{Lu}\.)?$/u.test(text);
}
