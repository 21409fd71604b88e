import type { Sentence } from '../annotatedText.ts';
import type { TaggerDocument } from './TaggerDocument.ts';

/** Tokens of one sentence (end exclusive) that a name may lie in; whatever is outside such runs is in no name. */
export interface ActiveRun {
  first: number;
  end: number;
}

const LINKS = new Set(
  "of the for and & - – / . ' ’ \" ’s 's de la del di da du van von der den bin ibn al el ul ad on".split(
    ' ',
  ),
);
const MOST_LINKS = 3;
const LONGEST = 60;

/** The stretches of a sentence that hold capitals, with the small words and numbers between them. */
export function activeRuns({ doc, traits }: TaggerDocument, { tokens }: Sentence): ActiveRun[] {
  const runs: ActiveRun[] = [];
  let at = tokens.first;
  while (at < tokens.end) {
    if (!traits[at]!.hasCapital) {
      at += 1;
      continue;
    }
    const first = at;
    let end = at + 1;
    while (end - first < LONGEST) {
      let next = end;
      while (
        next < tokens.end &&
        next - end < MOST_LINKS &&
        !traits[next]!.hasCapital &&
        (LINKS.has(doc.tokens[next]!.lower) || doc.tokens[next]!.kind === 'number')
      )
        next += 1;
      if (next >= tokens.end || !traits[next]!.hasCapital) break;
      end = next + 1;
    }
    if (end < tokens.end && doc.tokens[end]!.kind === 'number') end += 1;
    runs.push({ first, end });
    at = end;
  }
  return runs;
}
