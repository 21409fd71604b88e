import { describe, expect, it } from 'vitest';
import { type Candidate, STRENGTH } from '../../../src/extraction/candidate.ts';
import { yieldToTags } from '../../../src/extraction/names/yieldToTags.ts';
import type { TaggedName } from '../../../src/extraction/tagger/NameTagger.ts';

const city: Candidate = {
  first: 3,
  end: 4,
  kind: 'place',
  type: 'Place',
  rule: 'gazetteer:city',
  reference: 'name',
  strength: STRENGTH.gazetteer,
};
const tag = (first: number, end: number, kind: TaggedName['kind'], probability: number): TaggedName => ({
  first,
  end,
  kind,
  probability,
});

describe('what rules give up to the tagger', () => {
  it('is a word of a list inside a longer name that the tagger finds likely', () => {
    expect(yieldToTags([city], [tag(2, 5, 'organization', 0.6)])).toEqual([]);
    expect(yieldToTags([city], [tag(2, 5, 'organization', 0.4)])).toEqual([city]);
  });

  it('is a kind, only where the tagger is very sure of another', () => {
    expect(yieldToTags([city], [tag(3, 4, 'person', 0.95)])).toEqual([]);
    expect(yieldToTags([city], [tag(3, 4, 'person', 0.8)])).toEqual([city]);
    expect(yieldToTags([city], [tag(3, 4, 'place', 0.99)])).toEqual([city]);
  });

  it('is never a country for another kind, nor what the text spells out', () => {
    const country = { ...city, rule: 'gazetteer:country' };
    const company = {
      ...city,
      kind: 'party',
      type: 'Company',
      rule: 'form:legal',
      strength: STRENGTH.form,
    } as const;
    expect(yieldToTags([country], [tag(3, 4, 'organization', 0.99)])).toEqual([country]);
    expect(yieldToTags([company], [tag(2, 5, 'person', 0.99)])).toEqual([company]);
  });

  it('stays whole where the tag also touches a name that holds', () => {
    const company: Candidate = {
      ...city,
      first: 4,
      end: 6,
      kind: 'party',
      type: 'Company',
      rule: 'form:legal',
      strength: STRENGTH.form,
    };
    expect(yieldToTags([city, company], [tag(3, 6, 'person', 0.99)])).toEqual([city, company]);
  });

  it('keeps everything where nothing is tagged', () => {
    expect(yieldToTags([city], [])).toEqual([city]);
  });
});
