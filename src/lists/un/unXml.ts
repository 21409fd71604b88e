import type { ListFormat } from '../ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { listFile } from '../listFile.ts';
import { textOf } from '../xml/XmlElement.ts';
import { xmlElements } from '../xml/xmlElements.ts';
import { unListing } from './unListing.ts';

const ENTRIES = new Set(['INDIVIDUAL', 'ENTITY']);
const find = (path: string) => listFile(path, (head) => /<CONSOLIDATED_LIST[\s>]/.test(head));

/** The UN Security Council's consolidated list as XML: people and entities, with the quality of each alias. */
export const unXml: ListFormat = {
  name: 'un-xml',
  title: 'UN Security Council consolidated list, XML',
  detect: async (path) => (await find(path)) !== undefined,
  async *parse(path, list) {
    const file = (await find(path)) ?? path;
    const seen = new Set<string>();
    for await (const { element, line } of xmlElements(file, ENTRIES)) {
      const listing = unListing(element, list);
      if (!listing || seen.has(listing.id)) {
        throw new ListFormatError(
          listing ? 'the entry stands here twice' : 'an entry without number or name',
          {
            path: file,
            line,
            record: listing?.id ?? textOf(element, 'DATAID'),
            advice: DOWNLOAD_AGAIN,
          },
        );
      }
      seen.add(listing.id);
      yield listing;
    }
  },
};
