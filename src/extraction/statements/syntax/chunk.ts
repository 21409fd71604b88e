import { readNounPhrase } from './readNounPhrase.ts';
import { readVerbGroup, verbGroupStarts } from './readVerbGroup.ts';
import type { SentenceContext } from './SentenceContext.ts';
import type { Mark, NounPhrase, Unit } from './units.ts';
import type { Tag, Word } from './Word.ts';

const NOMINAL = new Set<Tag>(['det', 'num', 'adj', 'noun', 'name', 'possessive', 'genitive']);
const HEADS = new Set<Tag>(['noun', 'name']);
const MAX_ASIDE_WORDS = 30;

function nounPhraseEnd(words: Word[], from: number): number {
  if (words[from]!.tag === 'pron') return from + 1;
  let at = from;
  let headed = false;
  for (; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1]?.tag;
    if (word.tag === 'adv' && next === 'adj' && !headed) continue;
    if (!NOMINAL.has(word.tag)) break;
    if (headed && (word.tag === 'det' || word.tag === 'possessive' || word.mention?.kind === 'money')) break;
    if (headed && word.tag === 'adj' && next !== 'noun' && next !== 'adj' && next !== 'name') break;
    // "paid Acme 40 dollars": a number after a party's name begins the next object.
    const before = words[at - 1]?.mention;
    if (headed && word.tag === 'num' && before && before.kind !== 'product') break;
    // "the first time Norland has"
    if (headed && word.tag === 'name' && /^(?:time|day|year|moment)$/.test(words[at - 1]!.lower)) break;
    // "drones Iran supplied": a name after a plural, before a verb, opens a clause of its own.
    if (
      headed &&
      word.tag === 'name' &&
      (next === 'verb' || next === 'have') &&
      /[a-z]s$/.test(words[at - 1]!.lower)
    )
      break;
    if (word.tag === 'genitive') headed = false;
    else if (HEADS.has(word.tag)) headed = true;
  }
  return Math.max(at, from + 1);
}

/** Cuts tagged words into noun phrases, verb groups and the marks between them; brackets go to the phrase before. */
export function chunk(context: SentenceContext, words: Word[]): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    if (word.tag === 'open') {
      let close = at + 1;
      while (close < words.length && words[close]!.tag !== 'close' && close - at < MAX_ASIDE_WORDS) close++;
      const last = units.at(-1);
      if (words[close]?.tag === 'close') {
        if (last?.kind === 'np') {
          last.end = words[close]!.end;
          last.mentions = context.mentionsBetween(last.start, last.end);
        }
        at = close + 1;
        continue;
      }
      at++;
    } else if (verbGroupStarts(words, at)) {
      const [group, next] = readVerbGroup(words, at);
      const adverb = units.at(-1);
      if (adverb?.kind === 'mark' && adverb.tag === 'adv') group.adverbs.push(adverb.text);
      units.push(group);
      at = Math.max(next, at + 1);
    } else if (NOMINAL.has(word.tag) || word.tag === 'pron') {
      const end = nounPhraseEnd(words, at);
      const phrase: NounPhrase = readNounPhrase(context, words.slice(at, end));
      units.push(phrase);
      at = end;
    } else {
      const tag = (word.tag === 'close' || word.tag === 'neg' ? 'stop' : word.tag) as Mark['tag'];
      const text = word.tag === 'to' ? 'to' : word.lemma;
      units.push({
        kind: 'mark',
        tag: word.tag === 'to' ? 'prep' : tag,
        text,
        start: word.start,
        end: word.end,
        word,
      });
      at++;
    }
  }
  return units;
}
