import type { Listing } from '../model/listing.ts';
import type { ListFormat } from './ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from './ListFormatError.ts';
import { fileHead, offeredFiles } from './listFile.ts';
import { listFormats } from './listFormats.ts';

async function notAList(path: string): Promise<ListFormatError> {
  const files = await offeredFiles(path);
  const heads = await Promise.all(files.map(fileHead));
  const known = `Known formats: ${listFormats.map(({ name }) => name).join(', ')}.`;
  if (heads.every((head) => head.trim() === '')) {
    return new ListFormatError(files.length ? 'the list is empty' : 'the folder holds no file', {
      path,
      advice: DOWNLOAD_AGAIN,
    });
  }
  if (heads.some((head) => /^\s*(?:<!doctype html|<html)/i.test(head))) {
    return new ListFormatError('this is a web page, not a list', {
      path,
      advice: `The server sent a page instead of the list. ${DOWNLOAD_AGAIN}`,
    });
  }
  return new ListFormatError('this is no list that redthread knows', {
    path,
    advice: `Give the list's file, or the folder that holds its files. ${known}`,
  });
}

/** The format of the list at the path, told by its content; throws a ListFormatError where it is none that is known. */
export async function detectListFormat(path: string): Promise<ListFormat> {
  try {
    for (const format of listFormats) if (await format.detect(path)) return format;
    throw await notAList(path);
  } catch (error) {
    throw unreadable(error, path);
  }
}

// What the file system refuses is told like any other trouble with the list.
function unreadable(error: unknown, path: string): unknown {
  const { code, path: at } = error as { code?: unknown; path?: unknown };
  if (error instanceof ListFormatError || typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return error;
  const missing = code === 'ENOENT';
  return new ListFormatError(missing ? 'there is no such file or folder' : `it cannot be read (${code})`, {
    path: typeof at === 'string' ? at : path,
    advice: missing
      ? 'Check the path.'
      : 'Check its permissions, and that it is a file or a folder of files.',
    cause: error,
  });
}

/**
 * Streams the listings of a list file or folder, read as `list`; the format is told by content unless it is named.
 * Throws a ListFormatError, possibly after some listings, where the list is cut short, malformed, empty or no list.
 */
export async function* parseList(path: string, list: string, format?: string): AsyncGenerator<Listing> {
  const named = listFormats.find(({ name }) => name === format);
  if (format !== undefined && !named) {
    throw new ListFormatError(`there is no list format "${format}"`, {
      path,
      advice: `Known formats: ${listFormats.map(({ name }) => name).join(', ')}.`,
    });
  }
  const reader = named ?? (await detectListFormat(path));
  let listings = 0;
  try {
    for await (const listing of reader.parse(path, list)) {
      listings += 1;
      yield listing;
    }
  } catch (error) {
    throw unreadable(error, path);
  }
  if (listings === 0) throw new ListFormatError('the list holds no entry', { path, advice: DOWNLOAD_AGAIN });
}
