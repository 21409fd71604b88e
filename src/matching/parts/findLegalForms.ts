import { editCost } from '../compare/editCost.ts';
import { wordKey } from '../romanise/nameKey.ts';
import { LEGAL_FORMS, type LegalKind } from './legalForms.ts';

interface Node {
  kind?: LegalKind;
  next: Map<string, Node>;
}

const root: Node = { next: new Map() };
/** Long words of legal forms by their first letter: lists misspell them in every way. */
const longWords = new Map<string, string[]>();
const LONG = 9;
const suffixes: { letters: string; kind: LegalKind }[] = [];

for (const [kind, spellings] of Object.entries(LEGAL_FORMS) as [LegalKind, string][]) {
  for (const spelling of spellings.split('|')) {
    const words = spelling.trim().split(/\s+/).map(wordKey);
    let node = root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
      const likes = longWords.get(word[0]!) ?? [];
      if (word.length >= LONG && !likes.includes(word)) longWords.set(word[0]!, [...likes, word]);
    }
    node.kind ??= kind;
    if (words.length === 1 && kind !== 'company' && words[0]!.length >= 2)
      suffixes.push({ letters: words[0]!, kind });
  }
}
suffixes.sort((a, b) => b.letters.length - a.letters.length);

export interface FoundLegalForm {
  start: number;
  /** Exclusive. */
  end: number;
  kind: LegalKind;
}

const CACHE_SIZE = 20_000;
const corrected = new Map<string, string>();

/** The word of a legal form that a long key misspells; the key itself where there is none. */
function asLegalWord(key: string): string {
  if (key.length < LONG - 1) return key;
  const known = corrected.get(key);
  if (known !== undefined) return known;
  let best = key;
  let least = 2;
  for (const word of longWords.get(key[0]!) ?? []) {
    const cost = Math.abs(word.length - key.length) > 2 ? 3 : editCost(word, key, 2);
    if (cost > least) continue;
    least = cost;
    best = word;
  }
  if (corrected.size >= CACHE_SIZE) corrected.clear();
  corrected.set(key, best);
  return best;
}

/** Legal forms among the word keys of an organisation's name: the longest ones, in order, not overlapping. */
export function findLegalForms(keys: readonly string[]): FoundLegalForm[] {
  const found: FoundLegalForm[] = [];
  for (let start = 0; start < keys.length; ) {
    let node: Node | undefined = root;
    let best: FoundLegalForm | undefined;
    for (let at = start; at < keys.length; at++) {
      node = node.next.get(keys[at]!) ?? node.next.get(asLegalWord(keys[at]!));
      if (!node) break;
      if (node.kind) best = { start, end: at + 1, kind: node.kind };
    }
    if (best) found.push(best);
    start = best ? best.end : start + 1;
  }
  return found;
}

/** A legal form run together with a word ("jscargument", "siemensag"), where `rest` is a word that is asked for. */
export function splitAttachedLegalForm(form: string, isWord: (rest: string) => boolean): string | undefined {
  for (const { letters } of suffixes) {
    if (form.length < letters.length + 4) continue;
    if (form.startsWith(letters) && isWord(form.slice(letters.length))) return form.slice(letters.length);
    if (form.endsWith(letters) && isWord(form.slice(0, -letters.length)))
      return form.slice(0, -letters.length);
  }
  return undefined;
}
