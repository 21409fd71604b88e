import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shared, Workplace } from './redthread.ts';

interface HitJson {
  entity: { name: string; type: string };
  listing: { id: string; from: string; until: string | null };
  score: number;
}

interface LeadJson {
  placeholder: { id: string; name: string };
  candidate: { name: string; listing: string | null };
  rank: number;
  reasons: string[];
}

const article = join(shared, 'seed/article.txt');

describe.skipIf(!existsSync(article))('the real article (skipped where ../shared is absent)', () => {
  const place = new Workplace();
  const hitsAsOf = (day: string) =>
    JSON.parse(place.run('screen', 'seed', '--as-of', day, '--json').out) as HitJson[];

  beforeAll(() => {
    place.run('new', 'seed');
    place.run('add', 'seed', article, '--publisher', 'Newsweek', '--published', '2024-09-25');
    for (const date of ['2021-08-24', '2023-12-28']) {
      const list = join(shared, 'data/lists/us_ofac_sdn', date);
      expect(place.run('lists', 'import', 'us_ofac_sdn', list, '--date', date).status).toBe(0);
    }
  });
  afterAll(() => place.remove());

  it('is read well enough, by the scorer', () => {
    const predicted = place.run('export', 'seed', '--format', 'statements', '--document', 'article.txt');
    writeFileSync(place.path('predicted.json'), predicted.out);
    const scorer = [
      join(shared, 'score/score.mjs'),
      join(shared, 'seed/expected.json'),
      place.path('predicted.json'),
      '--json',
    ];
    const score = JSON.parse(spawnSync(process.execPath, scorer, { encoding: 'utf8' }).stdout);
    expect(score.brokenCitations).toBe(0);
    expect(score.entities.f1).toBeGreaterThanOrEqual(0.85);
    expect(score.statements.recallAny).toBeGreaterThanOrEqual(0.6);
    expect(score.statements.precision).toBeGreaterThanOrEqual(0.7);
  });

  it('hits the listed parties, the concern before its institute, and nobody else', () => {
    const hits = hitsAsOf('2024-09-25');
    const firstFor = (name: string) => hits.find(({ entity }) => entity.name.includes(name))?.listing.id;
    expect(firstFor('Kupol')).toBe('46431');
    expect(firstFor('Almaz-Antey')).toBe('16865');
    expect(firstFor('Special Technology Center')).toBe('21332');
    expect(firstFor('Vladimir Putin')).toBe('35096');
    const innocent =
      /Reuters|Newsweek|Getty|DJI|Kallberg|Greenwood|Ministry|Department|Kremlin|West Point|Center for European/;
    expect(hits.filter(({ entity }) => innocent.test(entity.name) || entity.type === 'Place')).toEqual([]);
  });

  it('hits nobody on a day on which they were not listed', () => {
    const ids = hitsAsOf('2022-06-01').map(({ listing }) => listing.id);
    expect(ids).toContain('21332');
    expect(ids).not.toContain('46431');
    expect(hitsAsOf('2020-01-01')).toEqual([]);
  });

  it('leads from the unnamed intermediary to the company that the list links to whom it supplied', () => {
    const leads = JSON.parse(place.run('leads', 'seed', '--as-of', '2024-09-25', '--json').out) as LeadJson[];
    const intermediary = leads.filter(
      ({ placeholder }) => placeholder.name === 'a Russian company working as an intermediary',
    );
    expect(intermediary.map(({ rank }) => rank)).toEqual(intermediary.map((_, at) => at + 1));
    const lead = intermediary.slice(0, 3).find(({ candidate }) => candidate.listing === '46441');
    expect(lead?.candidate.name).toBe('TSK VEKTOR, OOO');
    expect(lead?.reasons.join(' ')).toMatch(/linked to JOINT STOCK COMPANY IZHEVSK .* KUPOL/);
  });

  it('has no such lead on a day before the listing', () => {
    const leads = JSON.parse(place.run('leads', 'seed', '--as-of', '2022-06-01', '--json').out) as LeadJson[];
    expect(leads.filter(({ candidate }) => candidate.listing === '46441')).toEqual([]);
  });

  it('stays whole', () => {
    expect(place.run('verify', 'seed').status).toBe(0);
  });
});
