import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { type FtmEntity, toFtmEntity } from './FtmEntity.ts';

/** Streams the entities of a line-delimited FollowTheMoney file; throws a ListFormatError for a line that is none. */
export async function* ftmEntities(path: string): AsyncGenerator<{ entity: FtmEntity; line: number }> {
  const input = createReadStream(path, 'utf8');
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() === '') continue;
      yield { entity: parseLine(text, path, line), line };
    }
  } finally {
    input.destroy();
  }
}

function parseLine(text: string, path: string, line: number): FtmEntity {
  let value: unknown;
  let cause: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    cause = error;
  }
  const entity = toFtmEntity(value);
  if (entity) return entity;
  const what = cause ? 'the line is no JSON, or cut short' : 'the line has no id, schema and properties';
  throw new ListFormatError(what, { path, line, advice: DOWNLOAD_AGAIN, cause });
}
