import { describe, expect, it } from 'vitest';
import { speakers } from '../../src/web/words/speakers.ts';

const herald = { publisher: 'Lantern Bay Herald', name: 'papers.html' };
const nameOf = (entity: string) => ({ h: 'Lantern Bay Herald', r: 'Reuters' })[entity] ?? entity;

describe('speakers', () => {
  it('goes from the document at hand back to where it begins', () => {
    const attribution = [
      { by: 'document' as const, description: 'internal reports' },
      { by: 'entity' as const, entity: 'r' },
    ];
    expect(speakers({ attribution }, herald, nameOf)).toEqual([
      'Lantern Bay Herald',
      'Reuters',
      'internal reports',
    ]);
  });

  it('names an outlet once that cites papers of its own', () => {
    const attribution = [
      { by: 'document' as const, description: 'documents' },
      { by: 'entity' as const, entity: 'h' },
    ];
    expect(speakers({ attribution }, herald, nameOf)).toEqual(['Lantern Bay Herald', 'documents']);
  });

  it('falls back on the file where no publisher is known', () => {
    expect(speakers({ attribution: [] }, { name: 'papers.html' }, nameOf)).toEqual(['papers.html']);
  });
});
