import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NameIndex } from '../../../src/matching/NameIndex.ts';
import type { DatedListing } from '../../../src/model/listing.ts';
import { listing } from '../listings.ts';

const WORDS =
  'Sergei Sergey Ivanov Ivanova Mohammed bin Ali Hassan Severny Tekhnopark LLC ООО Луч 欧阳建国 北方工业公司 عبد الرحمن II 3 Trading Company'.split(
    ' ',
  );
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const one = fc
  .record({
    id: fc.constantFrom(...'abcdefgh'),
    type: fc.constantFrom('Person', 'Company', 'Vessel'),
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
  })
  .map(({ id, type, names }) =>
    listing(
      id,
      type as DatedListing['type'],
      names.map((text) => [text]),
    ),
  );
const listings = fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 8 });

it('is, byte for byte, the index built from what stays and what was added', () => {
  fc.assert(
    fc.property(listings, listings, fc.subarray([...'abcdefgh']), (base, added, gone) => {
      const out = new Set([...gone, ...added.map(({ id }) => id)]);
      const delta = { added, removed: gone.map((id) => ({ list: 'test', id })) };
      const changed = NameIndex.fromBytes(NameIndex.build(base).toBytes()).withDelta(delta);
      const fresh = NameIndex.build([...base.filter(({ id }) => !out.has(id)), ...added]);
      expect(Buffer.compare(changed.toBytes(), fresh.toBytes())).toBe(0);
    }),
    { numRuns: 150 },
  );
});

it('leaves the index that it was made of as it was', () => {
  const index = NameIndex.build([listing('1', 'Person', [['VOLKONSKIY, Aleksandr']])]);
  const changed = index.withDelta({
    added: [listing('1', 'Person', [['SHCHERBAKOV, Yevhen']])],
    removed: [{ list: 'another', id: '1' }],
  });
  const found = (one: NameIndex, text: string) => one.search({ name: text })[0]?.listing.names[0]?.text;
  expect(found(index, 'Alexander Volkonsky')).toBe('VOLKONSKIY, Aleksandr');
  expect(found(changed, 'Alexander Volkonsky')).toBeUndefined();
  expect(found(changed, 'Evgeny Scherbakov')).toBe('SHCHERBAKOV, Yevhen');
});
