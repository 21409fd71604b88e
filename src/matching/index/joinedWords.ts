import { tokenOf } from '../compare/compareTokens.ts';
import { READING, ROLE } from '../parts/namePart.ts';
import type { AskedName } from './AskedName.ts';
import type { NameTable } from './NameTable.ts';
import type { TokenMatcher } from './TokenMatcher.ts';

/** A word of the vocabulary that meets a name asked for only when words are joined or taken apart. */
export interface JoinedWord {
  token: number;
  weight: number;
  score: number;
}

/** Words that one side runs together: neighbours of the name asked for as one word, and one of its words as two. */
export function joinedWords(
  asked: AskedName,
  { vocabulary }: NameTable,
  matcher: TokenMatcher,
): JoinedWord[] {
  const found: JoinedWord[] = [];
  const words = asked.parts.flatMap((part, at) =>
    part.role === ROLE.legal || part.role === ROLE.initial || part.token.reading === READING.pinyin
      ? []
      : [at],
  );
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at + 1]! !== words[at]! + 1) continue;
    const [a, b] = [asked.parts[words[at]!]!, asked.parts[words[at + 1]!]!];
    if (a.token.form.length + b.token.form.length < 5) continue;
    const joined = tokenOf(a.token.form + b.token.form, a.token.reading);
    for (const [token, score] of matcher.likeByKey(joined, asked.name.nameClass))
      found.push({ token, weight: a.weight + b.weight, score });
  }
  for (const at of words) {
    const { token, weight } = asked.parts[at]!;
    const { form, reading } = token;
    if (form.length < 6 || vocabulary.idOf(form, reading) !== undefined) continue;
    for (let cut = 2; cut <= form.length - 2; cut++) {
      const head = vocabulary.idOf(form.slice(0, cut), reading);
      const tail = head === undefined ? undefined : vocabulary.idOf(form.slice(cut), reading);
      if (head === undefined || tail === undefined) continue;
      found.push({ token: head, weight: weight * 0.5, score: 1 });
      found.push({ token: tail, weight: weight * 0.5, score: 1 });
    }
  }
  return found;
}
