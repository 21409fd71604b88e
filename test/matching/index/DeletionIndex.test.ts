import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DeletionIndex } from '../../../src/matching/index/DeletionIndex.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 3, maxLength: 14 });

it('finds every key that is one letter away', () => {
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('add', 'drop', 'change'),
      (keys, which, where, how) => {
        const number = which % keys.length;
        const key = keys[number]!;
        const at = where % key.length;
        const asked = key.slice(0, at) + (how === 'drop' ? '' : 'q') + key.slice(how === 'add' ? at : at + 1);
        if (asked.length < 3) return;
        const found: number[] = [];
        DeletionIndex.of(keys).find(asked, (value) => found.push(value));
        expect(found).toContain(number);
        expect(new Set(found).size).toBe(found.length);
      },
    ),
    { numRuns: 500 },
  );
});
