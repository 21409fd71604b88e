import { detectEncoding } from './detectEncoding.ts';
import { looksLikeUtf16 } from './looksLikeUtf16.ts';
import { Unreadable } from './Unreadable.ts';

export interface DecodedText {
  /** Line ends are `\n`, a byte-order mark is dropped, and nothing else is changed. */
  text: string;
  /** Label of the WHATWG Encoding Standard: "utf-8", "windows-1251". */
  encoding: string;
}

const SAMPLE = 64 * 1024;

/** Decodes a text by its byte-order mark, by being UTF-8, by what it declares, or by statistics, in this order. */
export function decodeText(name: string, bytes: Uint8Array, declared?: string): DecodedText {
  const encoding = byMark(bytes) ?? byContent(name, bytes, declared);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding };
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function byContent(name: string, bytes: Uint8Array, declared: string | undefined): string {
  const binary = () =>
    new Unreadable('unsupported', `${name} holds binary data and no text; save it as text, PDF or DOCX`);
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) {
    const utf16 = looksLikeUtf16(sample);
    if (utf16) return utf16;
    throw binary();
  }
  if (controlShare(sample) > 0.01) throw binary();
  if (isUtf8(bytes)) return 'utf-8';
  const label = declared === undefined ? undefined : knownLabel(declared);
  // A page that says UTF-8 and is not was saved in another encoding than it came in.
  if (label !== undefined && label !== 'utf-8') return label;
  const detected = detectEncoding(bytes);
  if (!detected) throw binary();
  return detected;
}

function controlShare(sample: Uint8Array): number {
  let controls = 0;
  for (const byte of sample) {
    // Tab, line feed, form feed, carriage return, and the escape of ISO-2022 belong in texts.
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls / sample.length;
}

/** Whether the bytes are UTF-8, but for one sequence in a hundred at most that a bad copy has broken. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    let broken = 0;
    let beyondAscii = 0;
    const text = new TextDecoder().decode(bytes);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x7f) beyondAscii++;
      if (unit === 0xfffd) broken++;
    }
    return beyondAscii >= 20 && broken / beyondAscii < 0.01;
  }
}

function knownLabel(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label.trim());
    // No page can declare itself as UTF-16 in bytes that are not.
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}
