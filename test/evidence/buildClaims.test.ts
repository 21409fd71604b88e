import { describe, expect, it } from 'vitest';
import { buildClaims } from '../../src/evidence/buildClaims.ts';
import type { Claim } from '../../src/model/evidence.ts';
import { buildParties } from '../../src/network/buildParties.ts';
import { CaseBuilder } from './CaseBuilder.ts';
import { scoopAndRetellings, withIndependentReport } from './scoop.ts';

function claimsOf(built: CaseBuilder, grades?: Parameters<typeof buildClaims>[0]['grades']): Claim[] {
  const parties = buildParties(built.entities, []);
  return buildClaims({ documents: built.documents, statements: built.statements, parties, grades });
}

const ofType = (claims: Claim[], type: Claim['type']) => claims.filter((claim) => claim.type === type);

describe('claims', () => {
  it('count one origin for a scoop and three retellings, and say which likely depend on it', () => {
    const [claim, ...others] = ofType(claimsOf(scoopAndRetellings()), 'development');
    expect(others).toEqual([]);
    expect(claim!.statements.map(({ document }) => document).sort()).toEqual([
      'aa01',
      'aa02',
      'aa03',
      'aa04',
    ]);
    expect(claim!.origins.map(({ label, kind }) => [label, kind])).toEqual([
      ['documents cited by Daily Wire', 'document'],
    ]);
    expect(claim!.origins[0]!.documents.sort()).toEqual(['aa01', 'aa02', 'aa03', 'aa04']);
    const why = new Map(claim!.origins[0]!.likelyDependent!.map((one) => [one.document, one.why]));
    expect(why.get('aa03')).toBe('it credits Daily Wire');
    expect(why.get('aa04')).toMatch(/^near copy: 100%/);
    expect(claim!.standing).toBe(
      'Reported by one origin (documents cited by Daily Wire), in four documents through two outlets; two documents likely dependent on it; Morning Post could not confirm it; not confirmed by another origin.',
    );
  });

  it('count two origins once somebody names a source of its own, and never call them independent', () => {
    const [claim] = ofType(claimsOf(withIndependentReport(scoopAndRetellings())), 'development');
    expect(claim!.origins.map(({ label }) => label)).toEqual([
      'documents cited by Daily Wire',
      'Ilya Brandt',
    ]);
    expect(claim!.credibility).toMatchObject({ grade: '2', by: 'rule' });
    expect(claim!.standing).toMatch(/^Reported by two origins .*independence not proven\.$/);
  });

  it('grade a source alike where it publishes and where it is cited', () => {
    const entities: Parameters<CaseBuilder['add']>[3] = {
      'Daily Wire': ['Organization'],
      Zarya: ['Company'],
      'Heron-2': ['Product'],
    };
    const development = (quote: string, by: string[]) => ({
      type: 'development' as const,
      roles: { developer: ['Zarya'], product: ['Heron-2'] },
      quote,
      by,
    });
    const own = 'Zarya developed the Heron-2.';
    const cited = 'Daily Wire said that Zarya developed the Heron-2.';
    const built = new CaseBuilder()
      .add('aa01', { publisher: 'Daily Wire' }, own, entities, [development(own, [])])
      .add('bb01', { publisher: 'Morning Post' }, cited, entities, [development(cited, ['Daily Wire'])]);
    const origins = claimsOf(built).flatMap((claim) => claim.origins);
    expect(new Set(origins.map(({ label, reliability }) => `${label} ${reliability}`))).toEqual(
      new Set(['Daily Wire C']),
    );
  });

  it('count a paper at hand and an outlet that cites papers once: they may be one', () => {
    const text = 'We developed the Heron-2.';
    const entities = { 'Zarya Works JSC': ['Company', 'ru'], 'Heron-2': ['Product'] } as Parameters<
      CaseBuilder['add']
    >[3];
    const built = scoopAndRetellings().add('ff01', { publisher: 'Zarya Works' }, text, entities, [
      { type: 'development', roles: { developer: ['Zarya Works JSC'], product: ['Heron-2'] }, quote: text },
    ]);
    const [claim] = ofType(claimsOf(built), 'development');
    expect(claim!.origins.map(({ label }) => label)).toEqual(['Zarya Works']);
    expect(claim!.origins[0]!.likelyDependent).toContainEqual({
      document: 'aa01',
      why: 'the papers that it cites may be this one',
    });
  });

  it('join what retellings say of an unnamed party, and keep unrelated unnamed parties apart', () => {
    const built = scoopAndRetellings();
    expect(ofType(claimsOf(built), 'manufacture').map(({ statements }) => statements.length)).toEqual([2]);
    built.add(
      'cc01',
      { publisher: 'Hill Gazette' },
      'Elsewhere a factory in China turns out the Heron-2.',
      { 'a factory in China': ['Organization', 'cn'], 'Heron-2': ['Product'] },
      [
        {
          type: 'manufacture',
          roles: { manufacturer: ['a factory in China'], product: ['Heron-2'] },
          quote: 'a factory in China turns out the Heron-2',
        },
      ],
    );
    expect(ofType(claimsOf(built), 'manufacture').map(({ statements }) => statements.length)).toEqual([2, 1]);
  });

  it('never drop a denial: without a claim it stands as its own', () => {
    const [claim, ...others] = ofType(claimsOf(scoopAndRetellings()), 'supply');
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ statements: [], origins: [], credibility: { grade: '6' } });
    expect(claim!.denials).toHaveLength(1);
    expect(claim!.standing).toBe('Denied by China; nobody in this case asserts it.');
  });

  it('set a denial by a country beside claims about its companies, and not beside others', () => {
    const built = scoopAndRetellings();
    const text = 'A factory in China supplied Zarya Works. Iran supplied Zarya Works.';
    const entities = {
      'a factory in China': ['Organization', 'cn'],
      'Zarya Works': ['Company', 'ru'],
      Iran: ['Place', 'ir'],
    } as Parameters<CaseBuilder['add']>[3];
    built.add('dd01', { publisher: 'Valley Courier' }, text, entities, [
      {
        type: 'supply',
        roles: { supplier: ['a factory in China'], recipient: ['Zarya Works'] },
        quote: 'A factory in China supplied Zarya Works',
      },
      {
        type: 'supply',
        roles: { supplier: ['Iran'], recipient: ['Zarya Works'] },
        quote: 'Iran supplied Zarya Works',
      },
    ]);
    const supplies = ofType(claimsOf(built), 'supply');
    expect(supplies.map(({ denials }) => denials.length)).toEqual([1, 0]);
    expect(supplies[0]!.credibility.grade).toBe('4');
    expect(supplies[0]!.standing).toContain('denied by China');
  });

  it('keep statements apart whose times or figures contradict', () => {
    const text =
      'It flies 300 km. It flies 500 km. Zarya Works paid Orlov in 2029. Zarya Works paid Orlov in 2027.';
    const entities = {
      'Heron-2': ['Product'],
      'Zarya Works': ['Company'],
      'Ivan Orlov': ['Person'],
    } as Parameters<CaseBuilder['add']>[3];
    const range = (value: number) => ({ name: 'range', value, unit: 'km' });
    const payment = { payer: ['Zarya Works'], beneficiary: ['Ivan Orlov'] };
    const claims = claimsOf(
      new CaseBuilder().add('ee01', {}, text, entities, [
        {
          type: 'specification',
          roles: { product: ['Heron-2'] },
          quote: 'It flies 300 km',
          properties: range(300),
        },
        {
          type: 'specification',
          roles: { product: ['Heron-2'] },
          quote: 'It flies 500 km',
          properties: range(500),
        },
        { type: 'payment', roles: payment, quote: 'Zarya Works paid Orlov in 2029', time: '2029' },
        { type: 'payment', roles: payment, quote: 'Zarya Works paid Orlov in 2027', time: '2027' },
      ]),
    );
    expect(claims.map(({ statements }) => statements.length)).toEqual([1, 1, 1, 1]);
  });

  it('leave rejected statements out and let a person overrule the rules', () => {
    const built = scoopAndRetellings();
    const rejected = built.statements.find(({ id }) => id === 'aa01-s00')!;
    rejected.review = { state: 'rejected' };
    const grades = {
      sources: new Map([['documents cited by Daily Wire', 'B' as const]]),
      statements: new Map([['aa03-s01', '2' as const]]),
    };
    const [claim] = ofType(claimsOf(built, grades), 'development');
    expect(claim!.statements.map(({ id }) => id)).not.toContain('aa01-s00');
    expect(claim!.origins[0]).toMatchObject({ reliability: 'B', graded: { by: 'person' } });
    expect(claim!.credibility).toEqual({ grade: '2', why: 'graded by a person', by: 'person' });
  });

  it('are the same whatever the order of what goes in', () => {
    const built = withIndependentReport(scoopAndRetellings());
    const parties = buildParties(built.entities, []);
    const { documents, statements } = built;
    const forward = buildClaims({ documents, statements, parties });
    const backward = buildClaims({
      documents: [...documents].reverse(),
      statements: [...statements].reverse(),
      parties,
    });
    expect(backward).toEqual(forward);
  });
});
