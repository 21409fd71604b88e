import { analyse } from 'chardet';

const SAMPLE = 64 * 1024;
const MULTI_BYTE = new Set(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'iso-2022-jp']);
// Tried whatever the statistics say, for they fail on short texts and know no DOS Cyrillic.
const ALWAYS_TRIED = ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5', 'windows-1252'];

/**
 * Guesses the encoding of bytes that are not Unicode: by chardet's statistics and by whether the words come out whole.
 * Gives a label of the WHATWG Encoding Standard, or null where no encoding gives words.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const sample = wordsBeyondAscii(bytes);
  const candidates = new Map<string, number>();
  for (const { name, confidence } of analyse(sample)) {
    const label = labelOf(name);
    if (label && confidence > 0) candidates.set(label, Math.max(confidence, candidates.get(label) ?? 0));
  }
  const [first] = candidates;
  if (first && MULTI_BYTE.has(first[0]) && first[1] >= 60) {
    if (!new TextDecoder(first[0]).decode(sample).slice(0, -1).includes('\ufffd')) return first[0];
  }
  for (const label of ALWAYS_TRIED) candidates.set(label, candidates.get(label) ?? 0);
  let best: string | null = null;
  let bestScore = 0.3;
  for (const [label, confidence] of candidates) {
    const score = shareOfWholeWords(new TextDecoder(label).decode(sample)) + (confidence / 100) * 0.3;
    if (score > bestScore) [best, bestScore] = [label, score];
  }
  return best;
}

function labelOf(name: string): string | undefined {
  if (/^(utf|ascii)/i.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** The words that have a byte beyond ASCII in them; the others say nothing about the encoding. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE);
  let length = 0;
  let wordStart = 0;
  let beyond = false;
  for (let i = 0; i <= bytes.length && length < SAMPLE; i++) {
    const byte = bytes[i] ?? 0x20;
    if (byte > 0x7f || byte === 0x1b) beyond = true;
    if (byte > 0x20 && byte !== 0x2c && byte !== 0x2e) continue;
    if (beyond) {
      const word = bytes.subarray(wordStart, Math.min(i + 1, wordStart + SAMPLE - length));
      sample.set(word, length);
      length += word.length;
    }
    wordStart = i + 1;
    beyond = false;
  }
  return sample.subarray(0, length);
}

const SCRIPTS =
  /^(?:\p{Script=Cyrillic}+|\p{Script=Greek}+|\p{Script=Arabic}+|\p{Script=Hebrew}+|\p{Script=Thai}+|\p{Script=Han}+|\p{Script=Hangul}+|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+)$/u;

// Typographic marks belong to texts; other symbols are what a wrong encoding turns letters into.
const MARKS = /[\u2010-\u203a\u00ab\u00bb\u00a0\u00a3\u00a7\u00b0\u2116\u20ac]/g;

/** Share of characters beyond ASCII that stand in words of one script with an ordinary case. */
function shareOfWholeWords(text: string): number {
  let whole = 0;
  let all = 0;
  for (const [token] of text.matchAll(/\S+/g)) {
    all += countBeyondAscii(token);
    const bare = token.replace(MARKS, '');
    whole += token.length - bare.length;
    if (/[^\0-\x7f\p{L}\p{M}\p{P}]|[^\0-\x7f]\d|\d[^\0-\x7f]/u.test(bare)) continue;
    for (const [part] of bare.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (isWord(part)) whole += countBeyondAscii(part);
    }
    whole += countBeyondAscii(bare.replace(/[\p{L}\p{M}]/gu, ''));
  }
  return all === 0 ? 0 : whole / all;
}

function isWord(letters: string): boolean {
  const ordinaryCase = /^(?:\P{Ll}*|\P{Lu}*|\P{Ll}\P{Lu}*)$/u.test(letters);
  if (!ordinaryCase) return false;
  if (SCRIPTS.test(letters)) return true;
  // Cyrillic bytes read as Latin give words of accents alone.
  return /^\p{Script=Latin}+$/u.test(letters) && !/[^\0-\x7f]{4}/.test(letters) && /[a-z]/i.test(letters);
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}
