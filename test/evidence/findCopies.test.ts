import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCopies } from '../../src/evidence/findCopies.ts';
import { minHash } from '../../src/evidence/minHash.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 3, maxLength: 8 });
const words = (count: number) => fc.array(word, { minLength: count, maxLength: count });

describe('copies', () => {
  it('are found where one text holds most of the other, whatever the case and the punctuation', () => {
    fc.assert(
      fc.property(words(120), words(20), (text, added) => {
        const a = { id: 'a', text: text.join(' ') };
        const b = { id: 'b', text: `${added.join(' ')} ${text.join(', ').toUpperCase()}` };
        const [copy] = findCopies([a, b]);
        expect(copy).toMatchObject({ documents: ['a', 'b'], kind: 'near copy' });
        expect(copy!.share).toBeGreaterThan(0.95);
      }),
      { numRuns: 30 },
    );
  });

  it('are told from texts that quote a passage, and from texts of their own', () => {
    const run = (seed: number, count: number) =>
      Array.from({ length: count }, (_, at) => `word${(at * 7919 + seed * 104729) % 100003}`).join(' ');
    const quoted = run(1, 60);
    const found = findCopies([
      { id: 'a', text: `${quoted} ${run(2, 140)}` },
      { id: 'b', text: `${run(3, 140)} ${quoted}` },
      { id: 'c', text: run(4, 200) },
    ]);
    expect(found).toMatchObject([{ documents: ['a', 'b'], kind: 'quotes' }]);
  });

  it('are found in Chinese, which has no spaces', () => {
    const text =
      '该公司去年夏天向北方邻国交付了七架无人机发票由一家未具名的中间商开具官员否认了这一说法并拒绝进一步置评';
    expect(
      findCopies([
        { id: 'a', text },
        { id: 'b', text: `据报道，${text}。` },
      ]),
    ).toHaveLength(1);
  });

  it('have signatures that estimate how much two sets share', () => {
    const set = (from: number, to: number) =>
      new Set(Array.from({ length: to - from }, (_, at) => Math.imul(from + at + 1, 0x9e3779b1) >>> 0));
    const [a, b] = [minHash(set(0, 1000)), minHash(set(500, 1500))];
    const same = a.filter((value, at) => value === b[at]).length / a.length;
    expect(same).toBeGreaterThan(0.23);
    expect(same).toBeLessThan(0.44);
  });
});
