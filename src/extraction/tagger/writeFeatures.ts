import type { Sentence } from '../annotatedText.ts';
import type { ActiveRun } from './activeRuns.ts';
import { mix } from './hash.ts';
import type { TaggerDocument } from './TaggerDocument.ts';
import type { WordTraits } from './wordTraits.ts';

/** The most features that one token can have. */
export const MOST_FEATURES = 80;

const EDGE: WordTraits = {
  word: 1,
  written: 1,
  shape: 1,
  prefix: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  lexicon: 0,
  hasCapital: false,
  document: 0,
};

/**
 * Writes the hashed features of token `at` of a run into `into`, from index 0, and gives their number. Each template
 * has a number of its own, which is mixed into the hash.
 */
export function writeFeatures(
  { doc, traits, ruled }: TaggerDocument,
  { tokens: bounds }: Sentence,
  run: ActiveRun,
  at: number,
  into: Uint32Array,
): number {
  let count = 0;
  let template = 0;
  const add = (value: number) => {
    template += 1;
    into[count] = mix(value, template);
    count += 1;
  };
  const add2 = (a: number, b: number) => add(mix(a, b));
  const traitsAt = (index: number) => (index >= bounds.first && index < bounds.end ? traits[index]! : EDGE);
  const ruledAt = (index: number) => (index >= bounds.first && index < bounds.end ? ruled[index]! : 255);
  const w = traitsAt(at);
  const [p, n] = [traitsAt(at - 1), traitsAt(at + 1)];
  const [pp, nn] = [traitsAt(at - 2), traitsAt(at + 2)];
  const [rule, place] = [ruledAt(at), at === bounds.first ? 1 : 0];

  add(0);
  add(w.word);
  add(w.written);
  add(w.shape);
  add(w.prefix);
  add(w.suffix2);
  add(w.suffix3);
  add(w.suffix4);
  add(w.lexicon);
  add(w.document);
  add(rule);
  add2(rule, w.lexicon);
  add2(w.document, place);
  add2(w.shape, place);
  add2(w.lexicon, place);
  add(p.word);
  add(n.word);
  add(pp.word);
  add(nn.word);
  add2(p.word, w.shape);
  add2(n.word, w.shape);
  add2(p.word, pp.word);
  add2(n.word, nn.word);
  add2(p.word, n.word);
  add2(p.word, w.word);
  add2(n.word, w.word);
  add2(p.shape, mix(w.shape, n.shape));
  add(p.lexicon);
  add(n.lexicon);
  add2(p.lexicon, w.lexicon);
  add2(n.lexicon, w.lexicon);
  add2(p.lexicon, mix(w.lexicon, n.lexicon));
  add2(pp.lexicon, p.lexicon);
  add2(nn.lexicon, n.lexicon);
  add(p.suffix3);
  add(n.suffix3);
  add(n.suffix2);
  add(ruledAt(at - 1));
  add(ruledAt(at + 1));
  add2(ruledAt(at - 1), mix(rule, ruledAt(at + 1)));
  add(p.document);
  add(n.document);

  // What stands around the run, and the head of the run of capitals: the same for each of its words.
  let start = at;
  while (start > run.first && traits[start - 1]!.hasCapital) start -= 1;
  let end = at + 1;
  while (end < run.end && traits[end]!.hasCapital) end += 1;
  const [before, after] = [traitsAt(start - 1), traitsAt(end)];
  const [head, first] = [traitsAt(end - 1), traitsAt(start)];
  const length = Math.min(end - start, 5);
  const position = Math.min(at - start, 3);
  add2(length, position);
  add2(before.word, length);
  add2(after.word, length);
  add(before.word);
  add(after.word);
  add2(before.lexicon, length);
  add2(after.lexicon, length);
  add2(before.word, after.word);
  add2(head.lexicon, length);
  add(head.word);
  add2(head.suffix3, length);
  add2(first.lexicon, mix(length, position));
  add2(first.lexicon, head.lexicon);
  add2(traitsAt(start - 2).word, before.word);
  add2(traitsAt(end + 1).word, after.word);
  add2(traitsAt(start - 2).lexicon, before.word);
  add2(traitsAt(end + 1).lexicon, after.word);
  add2(doc.tokens[at]!.kind === 'word' ? 1 : 2, length);

  for (let bit = 0; bit < 20; bit += 1) {
    if ((w.lexicon >> bit) & 1) into[count++] = mix(bit, 1000);
    if ((head.lexicon >> bit) & 1 && count < MOST_FEATURES) into[count++] = mix(bit, 1001);
    if (count >= MOST_FEATURES - 2) break;
  }
  return count;
}
