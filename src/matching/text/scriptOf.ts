/** The scripts that names are read from; `other` covers abugidas and whatever any-ascii alone can read. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'caucasian'
  | 'other';

const RANGES: [number, number, Script][] = [
  [0x0041, 0x024f, 'latin'],
  [0x0250, 0x02af, 'latin'],
  [0x0370, 0x03ff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0530, 0x058f, 'caucasian'],
  [0x0590, 0x05ff, 'hebrew'],
  [0x0600, 0x077f, 'arabic'],
  [0x08a0, 0x08ff, 'arabic'],
  [0x10a0, 0x10ff, 'caucasian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
  [0x20000, 0x3ffff, 'han'],
];

/** Script of one code point. */
export function scriptOfCodePoint(codePoint: number): Script {
  if (codePoint < 0x250) return 'latin';
  for (const [first, last, script] of RANGES) {
    if (codePoint >= first && codePoint <= last) return script;
  }
  return 'other';
}

/** Script of a word: that of its first letter, kana going before Han, since only Japanese mixes the two. */
export function scriptOf(word: string): Script {
  let found: Script | undefined;
  for (const char of word) {
    const script = scriptOfCodePoint(char.codePointAt(0)!);
    if (script === 'kana') return 'kana';
    found ??= script;
    if (found !== 'han') return found;
  }
  return found ?? 'latin';
}
