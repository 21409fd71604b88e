import { beforeAll, describe, expect, it } from 'vitest';
import { HIT_THRESHOLD } from '../../src/matching/hitThreshold.ts';
import { NameIndex } from '../../src/matching/NameIndex.ts';
import type { EntityType } from '../../src/model/entity.ts';
import { ofacListings, sharedLists } from './listings.ts';

describe.skipIf(!sharedLists)('names of the seed article against the OFAC list of 2023-12-28', () => {
  let index: NameIndex;
  beforeAll(async () => {
    index = NameIndex.build(await ofacListings('2023-12-28'));
  });

  it.each<[string, EntityType, string[], string]>([
    ['IEMZ Kupol', 'Company', ['Kupol'], '46431'],
    ['IEMZ Kupol', 'Organization', [], '46431'],
    ['Kupol', 'Company', [], '46431'],
    ['Almaz-Antey', 'Company', [], '16865'],
    ['Special Technology Center', 'Organization', [], '21332'],
    ['Vladimir Putin', 'Person', ['Putin'], '35096'],
    ['IEMZ Kupol', 'LegalEntity', ['Kupol'], '46431'],
    ['Almaz-Antey', 'LegalEntity', [], '16865'],
  ])('%s as %s (also: %j) is %s', (name, type, aliases, id) => {
    const [best] = index.search({ name, aliases, type });
    expect(best?.listing.id).toBe(id);
    expect(best!.score).toBeGreaterThanOrEqual(HIT_THRESHOLD);
  });

  it.each<[string, EntityType]>([
    ...[
      'Reuters',
      'Newsweek',
      'Getty Images',
      'DJI',
      'Russian Defense Ministry',
      'Chinese Foreign Ministry',
    ].map((name): [string, EntityType] => [name, 'Organization']),
    ...[
      'U.S. Department of Defense',
      'Kremlin',
      'West Point',
      'Center for European Policy Analysis',
      'Biden administration',
    ].map((name): [string, EntityType] => [name, 'Organization']),
    ...['Reuters', 'DJI', 'Kremlin', 'West Point', 'Russian Defense Ministry'].map(
      (name): [string, EntityType] => [name, 'PublicBody'],
    ),
    ['Jan Kallberg', 'Person'],
    ['Faine Greenwood', 'Person'],
    ['West Point', 'LegalEntity'],
    ['DJI', 'LegalEntity'],
  ])('%s as %s is nobody listed', (name, type) => {
    const [best] = index.search({ name, type });
    expect(best?.score ?? 0, best?.explanation.summary).toBeLessThan(HIT_THRESHOLD);
  });

  it('finds every listed name by itself', async () => {
    const listings = (await ofacListings('2023-12-28')).filter((_, at) => at % 25 === 0);
    const missed = listings.filter(({ id, type, names }) => {
      const found = index.search({ name: names[0]!.text, type }, { limit: 5 });
      const own = found.find((match) => match.listing.id === id);
      return !own || own.score < 0.99 || found[0]!.score > own.score;
    });
    expect(missed.map(({ names }) => names[0]!.text)).toEqual([]);
  });
});
