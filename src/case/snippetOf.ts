import type { Span } from '../model/citation.ts';
import { withoutStrokes } from './indexedWords.ts';
import { searchTerms } from './searchQuery.ts';

const BEFORE = 60;
const LENGTH = 220;

/** Part of a text around what was searched for; `marks` count in `text`. */
export interface Snippet {
  text: string;
  marks: Span[];
}

const HANGUL = /\p{Script=Hangul}/u;

/** One code unit for each code unit, without case and accents, so that places found in it are places in the text. */
function folded(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const base = HANGUL.test(unit) ? unit : unit.normalize('NFD').charAt(0);
    result += base.toLowerCase().charAt(0) || unit;
  }
  return withoutStrokes(result);
}

function nearestGap(text: string, at: number, step: 1 | -1): number {
  for (let place = at; place > 0 && place < text.length && Math.abs(place - at) < 20; place += step) {
    if (/\s/.test(text.charAt(place))) return place;
  }
  return Math.min(Math.max(at, 0), text.length);
}

/** Cuts some 200 characters around the first term of the query out of a passage, and marks every term in them. */
export function snippetOf(passage: string, query: string): Snippet {
  const needles = searchTerms(query).map(({ text }) => folded(text));
  const haystack = folded(passage);
  const places = needles.map((needle) => haystack.indexOf(needle)).filter((place) => place >= 0);
  const first = places.length === 0 ? 0 : Math.min(...places);
  const start = first <= BEFORE ? 0 : nearestGap(passage, first - BEFORE, 1);
  const end = start + LENGTH >= passage.length ? passage.length : nearestGap(passage, start + LENGTH, -1);
  const marks: Span[] = [];
  for (const needle of needles) {
    for (let at = haystack.indexOf(needle, start); at >= 0 && at + needle.length <= end; ) {
      marks.push({ start: at - start, end: at + needle.length - start });
      at = haystack.indexOf(needle, at + needle.length);
    }
  }
  return { text: passage.slice(start, end), marks: marks.sort((a, b) => a.start - b.start) };
}
