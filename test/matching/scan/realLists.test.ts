import { beforeAll, describe, expect, it } from 'vitest';
import { NameScanner } from '../../../src/matching/scan/NameScanner.ts';
import type { DatedListing } from '../../../src/model/listing.ts';
import { ofacListings, sharedLists } from '../listings.ts';

describe.skipIf(!sharedLists)('the names of the OFAC list of 2023-12-28 in text', () => {
  let listings: DatedListing[];
  let scanner: NameScanner;
  beforeAll(async () => {
    listings = await ofacListings('2023-12-28');
    scanner = NameScanner.build(listings);
  });

  it('are found as they are listed', () => {
    const missed = listings
      .filter((_, at) => at % 20 === 0)
      .flatMap(({ id, names }) => names.map(({ text }) => ({ id, text })))
      .filter(({ text }) => /\p{L}{3}.*\p{L}{3}/u.test(text))
      .filter(
        ({ id, text }) => !scanner.scan(`yesterday ${text} was named.`).some(({ listing }) => listing === id),
      );
    expect(missed).toEqual([]);
  });

  it.each([
    ['Foreign Minister Sergei Lavrov’s talks', 'Sergei Lavrov', '35233'],
    ['by the Islamic Revolutionary\nGuard Corps in', 'Islamic Revolutionary\nGuard Corps', '10391'],
    ['aboard Mahan Air, which', 'Mahan Air', '12927'],
    ['made by Uralvagonzavod', 'Uralvagonzavod', '16885'],
    ['a branch of VTB Bank there', 'VTB Bank', '17013'],
  ])('%j', (text, name, id) => {
    const hits = scanner.scan(text).filter(({ weak }) => !weak);
    expect(hits.map((hit) => [hit.text, hit.listing])).toContainEqual([name, id]);
  });

  it('raise no alarm in a text that names none of them', () => {
    const text = `The company said on Friday that its new factory in Texas would open in March. Grace Miller, its president,
      told Reuters that Arizona, Kansas and the city of Toronto had hoped for it. "So far, so good," said John Carter of the
      General Workers' Union. The Ministry of Economy and the Central Bank did not comment. HOPE RISES FOR STEEL TOWN.`;
    expect(scanner.scan(text).filter(({ weak }) => !weak)).toEqual([]);
  });
});
