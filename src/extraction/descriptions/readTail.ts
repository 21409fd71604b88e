import { singular } from '../gazetteers/roleNouns.ts';
import { demonymAt } from '../names/matchGazetteer.ts';
import { isCapitalised } from '../names/tokenShape.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { describedType } from './describedNouns.ts';
import { FUNCTION_WORDS, REGION_ADJECTIVES } from './functionWords.ts';

/** The named place that begins at or covers a token, with the token after it and its countries. */
export type PlaceAt = (token: number) => { end: number; countries: string[] } | null;

export interface Tail {
  end: number;
  countries: string[];
  words: string[];
  specificity: number;
}

const LOCATIVE = /^(?:in|near|outside|from|around)$/;
const PARTICIPLES =
  /^(?:based|located|registered|headquartered|living|operating|incorporated|situated|stationed)$/;
const ROLES = /^(?:working|acting|serving|operating|posing|functioning)$/;

/** Reads what follows a head noun and still describes the party: "in China", "from a European agency", "working as …". */
export function readTail(doc: TokenizedText, at: number, to: number, placeAt: PlaceAt): Tail {
  const { tokens } = doc;
  const tail: Tail = { end: at, countries: [], words: [], specificity: 0 };
  for (let rounds = 0; rounds < 3 && tail.end < to; rounds += 1) {
    let cursor = tail.end;
    const start = cursor;
    if (PARTICIPLES.test(tokens[cursor]!.lower) && LOCATIVE.test(tokens[cursor + 1]?.lower ?? ''))
      cursor += 1;
    const lower = tokens[cursor]?.lower ?? '';
    if (LOCATIVE.test(lower) && cursor + 1 < to) {
      const place = placeSkippingWords(doc, cursor + 1, to, placeAt);
      if (place) {
        tail.end = place.end;
        tail.countries.push(...place.countries);
        tail.specificity += 1;
        continue;
      }
    }
    if (/^(?:from|at|in|within|inside|with|of)$/.test(lower)) {
      const body = bodyEnd(doc, cursor + 1, to);
      if (body) {
        tail.end = body.end;
        tail.countries.push(...body.countries);
        tail.words.push(...body.words);
        tail.specificity += lower === 'of' || lower === 'with' ? 0.3 : 0.5;
        continue;
      }
    }
    if (ROLES.test(lower) && tokens[cursor + 1]?.lower === 'as') {
      let end = cursor + 2;
      if (/^(?:a|an|the)$/.test(tokens[end]?.lower ?? '')) end += 1;
      const limit = Math.min(to, end + 4);
      while (end < limit && tokens[end]!.kind === 'word' && !FUNCTION_WORDS.has(tokens[end]!.lower)) {
        tail.words.push(singular(tokens[end]!.lower));
        end += 1;
      }
      tail.end = end;
      tail.specificity += 1;
      break;
    }
    if (
      /^(?:familiar|close|briefed)$/.test(lower) ||
      (lower === 'with' && /^(?:knowledge|direct|access)$/.test(tokens[cursor + 1]?.lower ?? '')) ||
      (lower === 'who' &&
        /^(?:spoke|asked|declined|requested|insisted)$/.test(tokens[cursor + 1]?.lower ?? '')) ||
      (lower === 'speaking' && tokens[cursor + 1]?.lower === 'on')
    )
      tail.specificity += 0.7;
    if (tail.end === start) break;
  }
  return tail;
}

/** "China", "the Russian city of Izhevsk", "Shenzhen, China". */
function placeSkippingWords(
  { tokens }: TokenizedText,
  at: number,
  to: number,
  placeAt: PlaceAt,
): ReturnType<PlaceAt> {
  for (let cursor = at; cursor < Math.min(to, at + 6); cursor += 1) {
    const place = placeAt(cursor);
    if (place) {
      const after = tokens[place.end]?.lower;
      // "in Russian cities" and "the Russian city of": the nationality is on the way to the place.
      if (
        place.countries.length > 0 &&
        cursor > at &&
        tokens[cursor - 1]?.lower !== 'of' &&
        !isCapitalised(tokens[cursor])
      )
        return null;
      const further = after === ',' ? placeAt(place.end + 1) : null;
      return further ? { end: further.end, countries: [...place.countries, ...further.countries] } : place;
    }
    const lower = tokens[cursor]!.lower;
    if (
      !/^(?:the|city|town|province|region|of|district|southern|northern|eastern|western|central|port|mainland|occupied|neighboring|neighbouring)$/.test(
        lower,
      ) &&
      !isCapitalised(tokens[cursor])
    )
      return null;
  }
  return null;
}

/** "a European intelligence agency": a body that is described and not named. */
function bodyEnd(
  doc: TokenizedText,
  at: number,
  to: number,
): { end: number; countries: string[]; words: string[] } | null {
  const { tokens } = doc;
  const countries: string[] = [];
  const words: string[] = [];
  if (
    !/^(?:a|an|the|one|two|three|several|another|unnamed|unidentified|undisclosed)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    return null;
  for (let cursor = at + 1; cursor < Math.min(to, at + 7); cursor += 1) {
    const token = tokens[cursor]!;
    const nationality = demonymAt(doc, cursor, cursor + 1);
    if (nationality) countries.push(...(nationality.countries ?? []));
    else if (REGION_ADJECTIVES.has(token.lower)) countries.push(token.lower);
    else if (token.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || isCapitalised(token)) return null;
    else {
      const noun = singular(token.lower);
      const following = tokens[cursor + 1];
      const goesOn =
        following?.kind === 'word' &&
        !FUNCTION_WORDS.has(following.lower) &&
        describedType(singular(following.lower)) !== null;
      words.push(noun);
      if (describedType(noun) && !goesOn) return { end: cursor + 1, countries, words };
    }
  }
  return null;
}
