import { type Candidate, STRENGTH } from '../candidate.ts';
import { DEMONYMS } from '../gazetteers/demonyms.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { NameRun } from './nameRuns.ts';
import { isCapitalised } from './tokenShape.ts';

const AFTER =
  /^(?:province|district|region|oblast|krai|county|governorate|prefecture|municipality|river|sea|lake|ocean|bay|gulf|strait|island|islands|valley|mountain|mountains|hills|heights|peninsula|desert|airport|airfield|port|harbor|harbour|street|avenue|road|boulevard|square|bridge|dam|barrage|gate|neighborhood|neighbourhood|village|city|town|canal|base|camp|cosmodrome|spaceport|junction|highway|crossing|republic|territory)$/;
const BEFORE =
  /^(?:mount|lake|camp|port|fort|cape|isle|wadi|tel|deir|jebel|jabal|san|santa|bandar|nizhny|veliky|novo|ust)$/;
const OF =
  /^(?:gulf|strait|sea|bay|isle|cape|city|port|province|republic|state|kingdom|sultanate|emirate|district|region|town)$/;

/** Places by a capitalised head word: "Diyala Province", "Mount Sinjar", "Gulf of Finland". */
export function findHeadedPlaces(doc: TokenizedText, run: NameRun, sentenceEnd: number): Candidate[] {
  const { tokens } = doc;
  const found: Candidate[] = [];
  const make = (first: number, end: number): Candidate => ({
    first,
    end,
    kind: 'place',
    type: 'Place',
    rule: 'head:place',
    reference: 'name',
    strength: STRENGTH.gazetteer,
  });
  for (let at = run.first; at < run.end; at += 1) {
    const lower = tokens[at]!.lower;
    if (AFTER.test(lower) && at > run.first) {
      let first = at;
      while (
        first > run.first &&
        at - first < 3 &&
        !DEMONYMS.has(tokens[first - 1]!.lower) &&
        !AFTER.test(tokens[first - 1]!.lower)
      )
        first -= 1;
      if (first < at) found.push(make(first, at + 1));
    }
    if (BEFORE.test(lower) && at + 1 < run.end) found.push(make(at, at + 2));
    if (
      OF.test(lower) &&
      at === run.end - 1 &&
      tokens[run.end]?.lower === 'of' &&
      run.end + 1 < sentenceEnd
    ) {
      let end = run.end + 1;
      while (end < sentenceEnd && isCapitalised(tokens[end])) end += 1;
      if (end > run.end + 1) found.push(make(at, end));
    }
  }
  return found;
}
