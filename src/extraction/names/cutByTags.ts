import type { TaggedName } from '../tagger/NameTagger.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { isCapitalised } from './tokenShape.ts';
import type { UnknownName } from './typeUnknownNames.ts';

/**
 * Unknown names as the tagger bounds them: each name that it sees in words that nothing has taken, and of the other
 * stretches what it sees no name in.
 */
export function cutByTags(
  doc: TokenizedText,
  unknown: readonly UnknownName[],
  tagged: readonly TaggedName[],
  taken: Uint8Array,
): UnknownName[] {
  const names: UnknownName[] = [];
  const seen = new Set<number>();
  for (const tag of tagged) {
    const { first, end } = tag;
    let free = true;
    for (let at = first; at < end && free; at += 1) free = taken[at] === 0;
    if (!free) continue;
    for (let at = first; at < end; at += 1) seen.add(at);
    const sentence = doc.sentences[doc.sentenceOf[first]!]!;
    names.push({ first, end, opensSentence: sentence.tokens.first === first, tagged: tag });
  }
  for (const name of unknown) {
    let at = name.first;
    while (at < name.end) {
      let end = at;
      while (end < name.end && !seen.has(end)) end += 1;
      const whole = at === name.first && end === name.end;
      if (whole) names.push(name);
      at = Math.max(end, at + 1);
      while (at < name.end && (seen.has(at) || !isCapitalised(doc.tokens[at]))) at += 1;
    }
  }
  return names.sort((a, b) => a.first - b.first);
}
