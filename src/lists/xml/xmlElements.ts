import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import type { XmlElement } from './XmlElement.ts';

const DEEPEST = 100;

/**
 * Streams the elements of the given names out of an XML file, each with all that it holds and the line where it ends.
 * Throws a ListFormatError where the XML is not well-formed, cut short, or nested without end.
 */
export async function* xmlElements(
  path: string,
  names: ReadonlySet<string>,
): AsyncGenerator<{ element: XmlElement; line: number }> {
  const parser = new SaxesParser();
  const ready: { element: XmlElement; line: number }[] = [];
  const open: XmlElement[] = [];
  let depth = 0;
  let failure: Error | undefined;
  let failedAt = 0;
  parser.on('error', (error) => {
    failure ??= error;
    failedAt ||= parser.line;
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    if (depth > DEEPEST) failure ??= new Error(`elements are nested more than ${DEEPEST} deep`);
    if (open.length === 0 && !names.has(name)) return;
    const element = { name, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const text = (data: string) => {
    const element = open.at(-1);
    if (element) element.text += data;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    depth -= 1;
    const element = open.pop();
    if (element && open.length === 0) ready.push({ element, line: parser.line });
  });
  const check = () => {
    if (!failure) return;
    throw new ListFormatError(`not well-formed XML: ${failure.message}`, {
      path,
      line: failedAt || parser.line,
      advice: `The file is cut short or damaged. ${DOWNLOAD_AGAIN}`,
      cause: failure,
    });
  };
  for await (const chunk of createReadStream(path, 'utf8')) {
    parser.write(chunk as string);
    check();
    yield* ready.splice(0);
  }
  parser.close();
  check();
  yield* ready.splice(0);
}
