import type { ListFormat } from '../ListFormat.ts';
import { DOWNLOAD_AGAIN, ListFormatError } from '../ListFormatError.ts';
import { listFile } from '../listFile.ts';
import { entityType } from './entityType.ts';
import type { FtmEntity } from './FtmEntity.ts';
import { FtmLinks } from './FtmLinks.ts';
import { ftmEntities } from './ftmEntities.ts';
import { ftmCaption, ftmListing } from './ftmListing.ts';

const find = (path: string) =>
  listFile(path, (head) => /^\uFEFF?\s*\{[^\n]*"schema"\s*:\s*"[A-Z]\w+"/.test(head));

// OpenSanctions' topics of those who are on a list, as against those who hold an office or are related to them.
const LISTED_TOPIC =
  /^(?:sanction$|sanction\.(?!linked)|debarment|export\.control$|wanted|asset\.frozen|crime\.)/;

function isListed(entity: FtmEntity, links: FtmLinks): boolean {
  if (entityType(entity.schema) === undefined) return false;
  if (links.marksTargets) return entity.target === true;
  return (
    links.sanctions.has(entity.id) ||
    (entity.properties.topics ?? []).some((topic) => LISTED_TOPIC.test(topic))
  );
}

/**
 * FollowTheMoney entities, one JSON object a line. Read three times, so that of a file of any size only the links
 * between entities and the names of those linked to are kept in memory.
 */
export const ftmJson: ListFormat = {
  name: 'ftm-json',
  title: 'FollowTheMoney entities, entities.ftm.json (one entity a line)',
  detect: async (path) => (await find(path)) !== undefined,
  async *parse(path, list) {
    const file = (await find(path)) ?? path;
    const links = new FtmLinks();
    for await (const { entity } of ftmEntities(file)) links.add(entity);
    const captions = new Map<string, string>();
    if (links.linked.size > 0) {
      for await (const { entity } of ftmEntities(file)) {
        const caption = links.linked.has(entity.id) ? ftmCaption(entity) : undefined;
        if (caption) captions.set(entity.id, caption);
      }
    }
    const seen = new Set<string>();
    for await (const { entity, line } of ftmEntities(file)) {
      if (!isListed(entity, links)) continue;
      const listing = ftmListing(entity, list, links, captions);
      if (!listing || seen.has(listing.id)) {
        const what = listing ? 'the entity stands here twice' : 'a listed entity without a name';
        throw new ListFormatError(what, { path: file, line, record: entity.id, advice: DOWNLOAD_AGAIN });
      }
      seen.add(listing.id);
      yield listing;
    }
  },
};
