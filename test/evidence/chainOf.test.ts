import { describe, expect, it } from 'vitest';
import { chainContext, chainOf } from '../../src/evidence/chainOf.ts';
import { SourceIndex } from '../../src/evidence/SourceIndex.ts';
import { buildParties } from '../../src/network/buildParties.ts';
import { scoopAndRetellings } from './scoop.ts';

const built = scoopAndRetellings();
const sources = new SourceIndex(buildParties(built.entities, []));
const contextOf = (id: string) => {
  const { record } = built.documents.find((one) => one.record.id === id)!;
  return chainContext(
    record,
    built.statements.filter(({ citation }) => citation.document === id),
    sources,
  );
};
const labels = (document: string, statement: string) =>
  chainOf(built.statements.find(({ id }) => id === statement)!, contextOf(document)).map(
    ({ label }) => label,
  );

describe('attribution chains', () => {
  it('lead from a paper through the outlet that is credited for it to the publisher', () => {
    expect(labels('aa02', 'aa02-s01')).toEqual(['the files', 'Daily Wire', 'The Morning Post']);
  });

  it('lead from unnamed sources through the outlet that spoke to them', () => {
    expect(labels('aa02', 'aa02-s04')).toEqual(['two officials', 'Daily Wire', 'The Morning Post']);
  });

  it('put nobody between a paper and whoever the text says it is of', () => {
    const { attribution } = built.statements.find(({ id }) => id === 'aa02-s01')!;
    const owner = { by: 'entity' as const, entity: built.entity('aa02', 'Zarya Works').id };
    const chain = chainOf({ attribution: [...attribution, owner] }, contextOf('aa02'));
    expect(chain.map(({ label }) => label)).toEqual(['the files', 'Zarya Works', 'The Morning Post']);
  });

  it('do not name the outlet twice where it is the publisher', () => {
    expect(labels('aa01', 'aa01-s00')).toEqual(['one of the documents', 'Daily Wire']);
  });

  it('know a publisher as a party, leading article aside', () => {
    const chain = chainOf({ attribution: [] }, contextOf('aa02'));
    expect(chain).toMatchObject([{ kind: 'publisher', label: 'The Morning Post', party: 'aa01:001' }]);
  });

  it('end with the document where nobody put it out', () => {
    const { record } = built.documents[0]!;
    const context = chainContext({ ...record, publisher: undefined, title: 'Progress report' }, [], sources);
    expect(chainOf({ attribution: [] }, context)).toEqual([{ kind: 'document', label: 'Progress report' }]);
  });
});
