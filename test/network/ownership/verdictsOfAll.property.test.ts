import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWNERSHIP_RULES } from '../../../src/model/exposure.ts';
import { OwnershipJudge } from '../../../src/network/ownership/OwnershipJudge.ts';
import { ruleTerms } from '../../../src/network/ownership/rules.ts';
import { verdictsOfAll } from '../../../src/network/ownership/verdictsOfAll.ts';
import { graphOf, type SmallCase, smallCases, verdictsByTrying } from './bruteForce.ts';

const TERMS = OWNERSHIP_RULES.map((rule) => ruleTerms(rule, '2024-01-01'));
const verdicts = (small: SmallCase, terms = TERMS[0]!) => [
  ...verdictsOfAll(graphOf(small), small, terms).verdict,
];

/** The judge of a case over the same graph, parties named by their numbers. */
function judgeOf(small: SmallCase): OwnershipJudge {
  const listed = { certain: small.certain.map(String), possible: small.possible.map(String) };
  return new OwnershipJudge({
    asOf: '2024-01-01',
    names: new Map(Array.from({ length: small.size }, (_, node) => [`${node}`, `Party ${node}`])),
    holdings: small.edges.map(({ owner, asset, least, most }) => ({
      owner: `${owner}`,
      asset: `${asset}`,
      least,
      most,
      control: 0,
      doubts: [],
      statements: [`${owner}-${asset}`],
    })),
    listed: { ofac: listed, eu: listed, uk: listed },
  });
}

describe('the judge of a case', () => {
  it.each(TERMS)('comes to the same verdicts, each proved by its rows and its chain: $name', (terms) => {
    fc.assert(
      fc.property(smallCases, (small) => {
        const [judge, expected] = [judgeOf(small), verdicts(small, terms)];
        const seeds = [...small.certain, ...small.possible];
        for (let node = 0; node < small.size; node++) {
          const found = judge.findings(`${node}`).find(({ rules }) => rules.includes(terms.rule));
          if (!found || seeds.includes(node)) continue;
          expect(['not', 'possible', 'blocked'].indexOf(found.verdict)).toBe(expected[node]);
          if (found.verdict === 'not') continue;
          expect(found.total[found.verdict === 'blocked' ? 'least' : 'most']).toBeGreaterThanOrEqual(50);
          expect(seeds.map(String)).toContain(found.chain.at(-1));
          found.chain.slice(1).forEach((owner, at) => {
            expect(found.statements).toContain(`${owner}-${found.chain[at]}`);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('verdicts on small random graphs', () => {
  it.each(TERMS)('are those of trying all shares and all closed sets: $name', (terms) => {
    fc.assert(
      fc.property(smallCases, (small) => {
        expect(verdicts(small, terms)).toEqual(verdictsByTrying(small, terms));
      }),
      { numRuns: 300 },
    );
  });

  it.each(TERMS)('never sink when one more party is listed, or a hit confirmed: $name', (terms) => {
    fc.assert(
      fc.property(smallCases, fc.nat(4), (small, at) => {
        const node = at % small.size;
        const before = verdicts(small, terms);
        const may = { ...small, possible: [...new Set([...small.possible, node])] };
        const listed = { ...small, certain: [...new Set([...small.certain, node])] };
        verdicts(may, terms).forEach((verdict, one) => {
          expect(verdict).toBeGreaterThanOrEqual(before[one]!);
        });
        verdicts(listed, terms).forEach((verdict, one) => {
          expect(verdict).toBeGreaterThanOrEqual(before[one]!);
        });
      }),
    );
  });

  it.each(TERMS)('get no less certain when a share is known better: $name', (terms) => {
    fc.assert(
      fc.property(smallCases, fc.nat(5), fc.boolean(), (small, at, up) => {
        const edges = small.edges.map((edge, index) =>
          index !== at ? edge : up ? { ...edge, least: edge.most } : { ...edge, most: edge.least },
        );
        const known = { ...small, edges };
        const sums = edges.map(({ asset }) =>
          edges.reduce((sum, edge) => sum + (edge.asset === asset ? edge.least : 0), 0),
        );
        fc.pre(sums.every((sum) => sum <= 1_000_000));
        const [before, after] = [verdicts(small, terms), verdicts(known, terms)];
        before.forEach((verdict, node) => {
          if (verdict !== 1) expect(after[node]).toBe(verdict);
        });
      }),
    );
  });
});
