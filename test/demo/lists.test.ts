import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../demo/manifest.json' with { type: 'json' };
import { parseList } from '../../src/lists/parseList.ts';
import type { Listing } from '../../src/model/listing.ts';

const folder = join(import.meta.dirname, '../../demo');

async function listings(path: string): Promise<Listing[]> {
  const list = path.split('/')[1]!;
  const all: Listing[] = [];
  for await (const listing of parseList(join(folder, path), list)) all.push(listing);
  return all;
}

const named = (all: Listing[], name: string) =>
  all.find(({ names }) => names.some(({ text }) => text === name));

describe('the lists of the demo case', () => {
  it.each(manifest.lists)('$list of $date can be read, and says that it is invented', async ({ path }) => {
    const all = await listings(path);
    expect(all.length).toBeGreaterThan(1);
    for (const { names, remarks } of all)
      expect(`${names[0]!.text}: ${remarks}`).toContain('Invented for the redthread');
  });

  it('list the intermediary in the second snapshot only, linked to the arms maker', async () => {
    const [before, after] = await Promise.all(
      ['2025-06-02', '2026-04-15'].map((date) => listings(`lists/demo_sanctions/${date}`)),
    );
    expect(named(before!, 'LUMERIA TRADE LLC')).toBeUndefined();
    expect(named(after!, 'LUMERIA TRADE LLC')).toMatchObject({
      programs: ['DEMO-ARMS'],
      linkedTo: ['JOINT STOCK COMPANY VELTARA MECHANICAL PLANT'],
      countries: ['ru'],
    });
    expect(named(before!, 'QADERIAN, Bahram')).toBeDefined();
    expect(named(after!, 'QADERIAN, Bahram')).toBeUndefined();
  });

  it('hold a person whose name is near to that of a person in the documents', async () => {
    const all = await listings('lists/demo_sanctions/2026-04-15');
    expect(named(all, 'DOLINSKIY, Viktor Pavlovich')).toMatchObject({
      type: 'Person',
      birthDates: ['1951-05-04'],
    });
  });

  it('hold the carrier in the format of the UN', async () => {
    const all = await listings('lists/demo_un/2026-04-01');
    expect(named(all, 'SAMARUN FREIGHT FZE')).toMatchObject({ countries: ['ae'], listedOn: '2025-12-18' });
  });
});
