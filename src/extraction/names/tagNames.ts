import type { Candidate } from '../candidate.ts';
import type { NameTagger, TaggedName } from '../tagger/NameTagger.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { isPersonTitle } from './findTitledPeople.ts';
import { isCapitalised } from './tokenShape.ts';

/** What the tagger sees, bounded as names are here: no titles or posts before a person, no small words at the edges. */
export function tagNames(
  tagger: NameTagger,
  doc: TokenizedText,
  guessed: readonly Candidate[],
): TaggedName[] {
  const { tokens } = doc;
  return tagger.tag(doc, guessed).flatMap((name) => {
    let { first, end } = name;
    while (
      first < end &&
      (!isCapitalised(tokens[first]) || (name.kind === 'person' && isPersonTitle(tokens[first]!.lower)))
    )
      first += 1;
    while (end > first && !isCapitalised(tokens[end - 1]) && tokens[end - 1]!.kind !== 'number') end -= 1;
    return end > first ? [{ ...name, first, end }] : [];
  });
}
