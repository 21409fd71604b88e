import type { Passage } from '../../model/document.ts';
import type { Sentence, Token } from '../annotatedText.ts';
import { TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { charClass, LOWER } from './charClass.ts';
import { SENTENCE_OPENERS } from './sentenceOpeners.ts';

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '」', '』']);
const OPENERS = new Set(['"', '“', '‘', "'", '«', '(', '[', '「', '『', '—', '–', '-']);
const LONGEST = 400;

/** Whether a sentence ends after token `at`, the last of its closing quotes already passed; `next` comes after. */
function endsAt(text: string, token: Token, next: Token): boolean {
  if (/^[。！？]$/u.test(token.text)) return true;
  const stop = /^(?:[!?]|\.+|…)$/u.test(token.text);
  if (!stop && !token.text.endsWith('.')) return false;
  const startsLower = charClass(text, next.start) === LOWER;
  if (startsLower || !/^[\p{L}\p{N}"“‘'«([「—–-]/u.test(next.text)) return false;
  if (stop) return true;
  // The word keeps its stop: an abbreviation or initials. It ends a sentence only before a word that opens one.
  const bare = token.lower.slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(bare) || /^\p{L}$/u.test(bare)) return false;
  return SENTENCE_OPENERS.has(next.lower);
}

/** Sentences inside the passages; text outside every passage has none. Nothing longer than 400 tokens. */
export function splitSentences(text: string, passages: Passage[], tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [passage, { start, end }] of passages.entries()) {
    while (at < tokens.length && tokens[at]!.start < start) at += 1;
    let first = at;
    const close = (last: number) => {
      if (last <= first) return;
      sentences.push({
        passage,
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        tokens: { first, end: last },
      });
      first = last;
    };
    while (at < tokens.length && tokens[at]!.end <= end) {
      const token = tokens[at]!;
      at += 1;
      if (token.kind === 'number') continue;
      let after = at;
      while (
        after < tokens.length &&
        CLOSERS.has(tokens[after]!.text) &&
        tokens[after]!.start === tokens[after - 1]!.end
      ) {
        after += 1;
      }
      const next = tokens[after];
      if (!next || next.end > end) continue;
      const opening = OPENERS.has(next.text) ? (tokens[after + 1] ?? next) : next;
      const paragraph = next.start - token.end > 1 && /\n\s*\n/.test(text.slice(token.end, next.start));
      if (paragraph || endsAt(text, token, opening)) {
        at = after;
        close(at);
      } else if (at - first >= LONGEST) close(at);
    }
    close(at);
  }
  return sentences;
}
