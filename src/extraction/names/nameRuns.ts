import type { Sentence } from '../annotatedText.ts';
import { COMMON_OPENERS, SENTENCE_OPENERS } from '../text/sentenceOpeners.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { isCapitalised } from './tokenShape.ts';

/** Consecutive capitalised words of one sentence (tokens, end exclusive): one name, several, or a name with its title. */
export interface NameRun {
  first: number;
  end: number;
  /** Whether its first word opens the sentence, so that its capital says nothing. */
  opensSentence: boolean;
}

const PARTICLES = new Set(
  'al el bin bint ibn von van der den de del della di da dos du la le ter ten zu zur und y abu ben af av ould bar do'.split(
    ' ',
  ),
);
const KEEP_AS_FIRST = new Set(['new', 'first', 'second', 'united', 'one', 'general', 'like']);

/** Whether a lower-case word may stand inside a person's name: "de", "bin". */
export function isParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

/** The runs of capitalised words of a sentence, words that are capitalised only for opening it left out. */
export function nameRuns(doc: TokenizedText, sentence: Sentence): NameRun[] {
  const { tokens } = doc;
  const runs: NameRun[] = [];
  let at = sentence.tokens.first;
  while (at < sentence.tokens.end) {
    if (!isCapitalised(tokens[at])) {
      at += 1;
      continue;
    }
    let first = at;
    let end = at + 1;
    while (end < sentence.tokens.end) {
      const token = tokens[end]!;
      if (opensLine(doc, end)) break;
      if (isCapitalised(token)) end += 1;
      else if (joinsPossessive(doc, end, sentence.tokens.end)) end += 2;
      else if (
        (token.text === '&' || isParticle(token.lower)) &&
        isCapitalised(tokens[end + 1]) &&
        end + 1 < sentence.tokens.end
      ) {
        end += 2;
      } else if (
        isParticle(token.lower) &&
        isParticle(tokens[end + 1]?.lower ?? '') &&
        isCapitalised(tokens[end + 2]) &&
        end + 2 < sentence.tokens.end
      ) {
        end += 3;
      } else break;
    }
    at = end;
    const opens = isOpening(doc, sentence, first);
    let stripped = false;
    while (
      first < end &&
      SENTENCE_OPENERS.has(tokens[first]!.lower) &&
      !(KEEP_AS_FIRST.has(tokens[first]!.lower) && end - first > 1)
    ) {
      first += 1;
      stripped = true;
    }
    if (opens && end - first === 1 && COMMON_OPENERS.has(tokens[first]!.lower)) continue;
    if (first < end) runs.push({ first, end, opensSentence: opens && !stripped });
  }
  return runs;
}

const SHORT_LINE = 45;

/** Whether a token begins a line after a short one, as in a signature or an address: no name runs on there. */
function opensLine({ text, tokens }: TokenizedText, at: number): boolean {
  const [from, to] = [tokens[at - 1]!.end, tokens[at]!.start];
  if (to - from > 2 || text.indexOf('\n', from) < 0 || text.indexOf('\n', from) >= to) return false;
  return from - (text.lastIndexOf('\n', from - 1) + 1) < SHORT_LINE;
}

function isOpening({ tokens }: TokenizedText, sentence: Sentence, first: number): boolean {
  if (first === sentence.tokens.first) return true;
  const before = tokens[first - 1]!;
  return (
    before.kind === 'punctuation' &&
    /^[“"«‘:•*—–-]$/u.test(before.text) &&
    (first - 1 === sentence.tokens.first || /^[“"«:•*]$/u.test(before.text))
  );
}

/** "Prosecutors' Office", "People's Republic": a possessive inside the name of a body. */
function joinsPossessive({ tokens }: TokenizedText, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    /^[’']s?$/.test(tokens[at]!.lower) &&
    /^(?:people|prosecutors?|workers?|women|veterans|farmers|governor|attorney|journalists|children|teachers|lawyers|employers|students|writers|lloyd)$/.test(
      tokens[at - 1]!.lower,
    ) &&
    isCapitalised(tokens[at + 1])
  );
}
