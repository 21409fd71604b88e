import { fileTypeFromBuffer } from 'file-type';
import { type Format, MEDIA_TYPES } from './mediaTypes.ts';
import type { NamedBytes } from './Reader.ts';
import { Unreadable } from './Unreadable.ts';
import { zipDirectory } from './zipDirectory.ts';

const EXTENSIONS: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  log: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
};

// Texts to a machine, but nothing that a person would read as prose.
const NOT_PROSE: Record<string, string> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  eml: 'message/rfc822',
  js: 'text/javascript',
  css: 'text/css',
};

// Formats whose files are made of characters; "BM" or "MZ" at the start of a text means no picture and no program.
const TEXTUAL = /^(application\/(xml|rtf|postscript|eps|pgp-encrypted)|text\/|model\/)/;

const ADVICE: [pattern: RegExp, advice: string][] = [
  [/^image\//, 'run text recognition (OCR) on it and add the text or the searchable PDF'],
  [/^(audio|video)\//, 'add a written transcript'],
  [/spreadsheet|ms-excel|csv|tab-separated/, 'save the sheet as a web page (HTML) or put it into a DOCX'],
  [/msword|x-cfb|opendocument|rtf/, 'save it as DOCX or PDF'],
  [/rfc822|outlook/, 'save the message as text or PDF, and its attachments beside it'],
  [/zip|gzip|x-tar|x-7z|x-rar|bzip|x-xz|zstd/, 'unpack it and add the files in it'],
];

export type FoundFormat =
  | { mediaType: string; format: Format }
  | { mediaType: string; unreadable: Unreadable };

/** Tells a file's format by its first bytes, and by its extension where any text would do. */
export async function formatOf(file: NamedBytes): Promise<FoundFormat> {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const claimed = EXTENSIONS[extension];
  const known = (format: Format) => ({ mediaType: MEDIA_TYPES[format], format });

  if (startsLikePdf(file.bytes)) return known('pdf');
  const mediaType = (await detect(file.bytes)) ?? NOT_PROSE[extension];
  if (mediaType === MEDIA_TYPES.docx || holdsDocx(file.bytes)) return known('docx');
  if (mediaType === 'application/x-cfb' && holdsUtf16(file.bytes, 'EncryptedPackage')) {
    const advice = 'open it with its password and save it without one';
    return {
      mediaType,
      unreadable: new Unreadable('encrypted', `${file.name} is protected by a password; ${advice}`),
    };
  }
  if (mediaType !== undefined && mediaType !== 'application/xml') {
    return { mediaType, unreadable: refuse(file.name, extension, mediaType, claimed) };
  }
  if (startsLikeHtml(file.bytes)) return known('html');
  if (claimed === 'pdf' || claimed === 'docx') {
    const unreadable = new Unreadable(
      'mislabelled',
      `${file.name} is called .${extension} but is not ${claimed === 'pdf' ? 'a PDF' : 'a DOCX'}; find out what it is, and rename it`,
    );
    return { mediaType: mediaType ?? 'application/octet-stream', unreadable };
  }
  if (mediaType === 'application/xml') {
    return { mediaType, unreadable: refuse(file.name, extension, mediaType, claimed) };
  }
  return known(claimed ?? 'text');
}

async function detect(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const found = (await fileTypeFromBuffer(bytes))?.mime;
    return found !== undefined && !TEXTUAL.test(found) && looksWritten(bytes) ? undefined : found;
  } catch {
    // A file that is cut off in the middle of its header is left to its reader.
    return undefined;
  }
}

/** Whether the first bytes have no control characters, or a byte-order mark of UTF-16. */
function looksWritten(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13) || byte === 27);
}

function refuse(name: string, extension: string, mediaType: string, claimed?: Format): Unreadable {
  const advice = ADVICE.find(([pattern]) => pattern.test(mediaType))?.[1] ?? 'save it as text, PDF or DOCX';
  return claimed
    ? new Unreadable('mislabelled', `${name} is called .${extension} but holds ${mediaType}; ${advice}`)
    : new Unreadable('unsupported', `${name} holds ${mediaType}, which is not read yet; ${advice}`);
}

const firstCharacters = (bytes: Uint8Array, count: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(count, bytes.length)).toString('latin1');

// Programs put up to a kilobyte before the header, and readers accept it.
function startsLikePdf(bytes: Uint8Array): boolean {
  return /(^|[\r\n\0\s>])%PDF-\d/.test(firstCharacters(bytes, 1024));
}

function startsLikeHtml(bytes: Uint8Array): boolean {
  const start = firstCharacters(bytes, 4096).replaceAll('\0', '');
  const bare = start
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/<\?xml[^>]*>|<!--.*?-->/gs, '');
  return /^\s*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(bare);
}

function holdsDocx(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip && (zipDirectory(bytes)?.some(({ name }) => name === 'word/document.xml') ?? false);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text, 0, 'utf16le');
}
