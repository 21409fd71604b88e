import type { Token } from '../annotatedText.ts';
import { isAbbreviation } from './abbreviations.ts';
import { charClass, DIGIT, IDEOGRAPH, LETTER, LOWER, OTHER, SPACE, UPPER } from './charClass.ts';

// Glued to a number they are its unit ("110kg"), not part of a model number ("9M723").
const UNITS =
  /^(?:km|kg|m|cm|mm|nm|mi|ft|lb|lbs|oz|mph|kph|kmh|mw|kw|gw|w|v|hz|ghz|mhz|gb|tb|mb|l|t|bn|mn|k|million|billion|км|кг|м|мм|см|т|г|л|квт|мвт)$/iu;
// "Izhevsk-based" names a place and then says something of it: two words for us.
const TAILS =
  /^(?:based|led|owned|backed|made|born|built|controlled|registered|run|style|linked|supplied|sanctioned|headquartered|language|speaking|held|flagged|designed|produced|funded|trained|aligned|area|wide|ordered|type|class|series|occupied|era|supported|friendly|related|affiliated|bound|assembled|manufactured|operated|brokered)$/u;

const isWordClass = (kind: number) => kind === UPPER || kind === LOWER || kind === LETTER || kind === DIGIT;
const isLetterClass = (kind: number) => kind === UPPER || kind === LOWER || kind === LETTER;

/** Splits a text into words, numbers and punctuation marks with their offsets; one pass, linear in length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  const classAt = (index: number) => (index < length ? charClass(text, index) : OTHER);
  const push = (start: number, end: number, kind: Token['kind']) => {
    const word = text.slice(start, end);
    tokens.push({ start, end, text: word, lower: kind === 'word' ? word.toLowerCase() : word, kind });
    return end;
  };

  const isApostrophe = (index: number) => {
    const code = text.charCodeAt(index);
    return code === 0x27 || code === 0x2019 || code === 0x2bc;
  };
  const isPossessive = (index: number) =>
    isApostrophe(index) && /[sS]/.test(text[index + 1] ?? '') && !isWordClass(classAt(index + 2));

  const wordEnd = (start: number): number => {
    let end = start;
    let segment = start;
    let dotted = false;
    while (end < length) {
      const kind = charClass(text, end);
      if (isWordClass(kind)) {
        end += 1;
        continue;
      }
      const code = text.charCodeAt(end);
      const next = classAt(end + 1);
      if ((code === 0x2d || code === 0x2010 || code === 0x2011) && isWordClass(next)) {
        end += 1;
        segment = end;
      } else if (isApostrophe(end) && isLetterClass(next) && !isPossessive(end)) end += 1;
      else if (code === 0x26 && isLetterClass(next) && end - segment <= 3) end += 1;
      else if (code === 0x2e && end - segment === 1 && isLetterClass(classAt(segment))) {
        // One letter and a stop: U.S., J., e.g.; a longer word after it starts afresh (И.И.Иванов).
        if (isLetterClass(next) && text.charCodeAt(end + 2) === 0x2e) {
          end += 1;
          segment = end;
          dotted = true;
          continue;
        }
        if (isLetterClass(next) && !dotted && next === LOWER) return end;
        return dotted || classAt(segment) === UPPER || isAbbreviation(text.slice(start, end).toLowerCase())
          ? end + 1
          : end;
      } else if (code === 0x2e && end - start <= 6 && !isLetterClass(next)) {
        return isAbbreviation(text.slice(start, end).toLowerCase()) ? end + 1 : end;
      } else return end;
    }
    return end;
  };

  const pushWord = (start: number) => {
    const end = wordEnd(start);
    const hyphen = start + text.slice(start, end).lastIndexOf('-');
    if (
      hyphen > start &&
      charClass(text, start) === UPPER &&
      end - hyphen < 16 &&
      TAILS.test(text.slice(hyphen + 1, end))
    ) {
      push(start, hyphen, 'word');
      push(hyphen, hyphen + 1, 'punctuation');
      return push(hyphen + 1, end, 'word');
    }
    return push(start, end, 'word');
  };

  const pushNumber = (start: number) => {
    let end = start;
    while (
      classAt(end) === DIGIT ||
      ((text[end] === ',' || text[end] === '.') && classAt(end + 1) === DIGIT && end > start)
    ) {
      end += 1;
    }
    if (!isLetterClass(classAt(end))) return push(start, end, 'number');
    let letters = end;
    while (isLetterClass(classAt(letters)) && letters - end < 12) letters += 1;
    if (UNITS.test(text.slice(end, letters)) && classAt(letters) !== DIGIT) return push(start, end, 'number');
    return push(start, wordEnd(end), 'word');
  };

  let index = 0;
  while (index < length) {
    const kind = charClass(text, index);
    if (kind === SPACE) index += 1;
    else if (kind === IDEOGRAPH) index = push(index, index + 1, 'word');
    else if (kind === DIGIT) index = pushNumber(index);
    else if (kind !== OTHER) index = pushWord(index);
    else if (isPossessive(index) && tokens.at(-1)?.end === index) index = push(index, index + 2, 'word');
    else {
      const point = text.codePointAt(index)!;
      let end = index + (point > 0xffff ? 2 : 1);
      if (point === 0x2e || point === 0x2d) while (text.charCodeAt(end) === point) end += 1;
      const astralLetter = point > 0xffff && /\p{L}/u.test(String.fromCodePoint(point));
      index = push(index, end, astralLetter ? 'word' : 'punctuation');
    }
  }
  return tokens;
}
