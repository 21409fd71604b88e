import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseExposure } from '../../src/model/exposure.ts';
import { Workplace } from './redthread.ts';

const REGISTER = `Register of companies

Northern Anvil JSC owns 80 percent of Harrow Invest LLC. Harrow Invest LLC owns 60 percent of Quill Trading LLC.

Quill Trading LLC supplied engines to Larch Works LLC.
`;

/** OpenSanctions' simple CSV with one entry. */
const list = `"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
"na-1","Company","Northern Anvil JSC","","","ru","","","","","","TEST","Test list","2025-02-01T00:00:00","2025-03-01T00:00:00","2025-02-01T00:00:00"
`;

describe('exposure on the command line', () => {
  const place = new Workplace();
  const found = (...args: string[]) =>
    JSON.parse(place.run('exposure', 'mill', '--json', ...args).out) as CaseExposure;
  const of = ({ parties }: CaseExposure, name: string) =>
    parties.find((party) => party.name.startsWith(name));

  beforeAll(() => {
    writeFileSync(place.path('register.txt'), REGISTER);
    writeFileSync(place.path('targets.csv'), list);
    expect(place.run('new', 'mill').status).toBe(0);
    expect(place.run('add', 'mill', 'register.txt', '--publisher', 'Register').status).toBe(0);
    const imported = place.run('lists', 'import', 'test_list', 'targets.csv', '--date', '2025-02-15');
    expect(imported.err + imported.status).toMatch(/0$/);
  }, 60_000);
  afterAll(() => place.remove());

  it('says for a day who may be owned through two layers, and why no more than possible', () => {
    const listed = found('--as-of', '2025-02-20');
    const quill = of(listed, 'Quill Trading')!;
    expect(quill.verdict).toBe('possible');
    expect(quill.ownership[0]!.chain).toHaveLength(3);
    expect(quill.ownership[0]!.reasons).toContain(
      'Northern Anvil JSC may be a listed party; nobody has decided on it.',
    );
    expect(of(listed, 'Larch Works')!.exposures[0]).toMatchObject({
      kind: 'supplied',
      distance: 1,
      certain: false,
    });
  });

  it('finds nobody exposed on a day before the listing, and records no screening', () => {
    expect(found('--as-of', '2025-01-15').parties.flatMap(({ exposures }) => exposures)).toEqual([]);
    expect(place.run('verify', 'mill').status).toBe(0);
  });

  it('prints the arithmetic and that it is no legal advice', () => {
    const { out } = place.run('exposure', 'mill', '--as-of', '2025-02-20');
    expect(out).toContain('No legal advice.');
    expect(out).toMatch(/Harrow Invest LLC +60% +may be owned by a listed party, 1 step up/);
    expect(out).toMatch(/Sum that counts +0% for certain, 60% at most/);
  });
});
