import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entity, kindOf } from '../../src/model/entity.ts';
import { buildParties } from '../../src/network/buildParties.ts';
import { type IdentityDecision, mergeRefusal } from '../../src/network/identityDecision.ts';
import { entity } from './entity.ts';

const merge = (event: number, a: string, b: string): IdentityDecision => ({
  kind: 'merge',
  entities: [a, b],
  event,
  author: 'A. Reader',
});
const separate = (event: number, a: string, b: string): IdentityDecision => ({
  ...merge(event, a, b),
  kind: 'separate',
});
const groups = (entities: Entity[], decisions: IdentityDecision[] = []) =>
  buildParties(entities, decisions).map((party) => party.entities.join('+'));

describe('parties by equal full names', () => {
  it('join organisations across documents, legal forms, case and diacritics aside, and record it as assumed', () => {
    const parties = buildParties(
      [
        entity('aa:1', 'Company', 'Zarya Works LLC', { countries: ['ru'] }),
        entity('bb:1', 'Organization', 'ООО Vektor'),
        entity('cc:1', 'Organization', 'the ZÁRYA WORKS'),
      ],
      [],
    );
    expect(parties.map(({ entities }) => entities)).toEqual([['aa:1', 'cc:1'], ['bb:1']]);
    expect(parties[0]).toMatchObject({
      id: 'aa:1',
      type: 'Company',
      name: 'Zarya Works LLC',
      countries: ['ru'],
      joins: [{ by: 'same-name', entities: ['aa:1', 'cc:1'] }],
    });
  });

  it.each([
    ['two entities of one document', entity('aa:1', 'Company', 'Zarya'), entity('aa:2', 'Company', 'Zarya')],
    ['different kinds', entity('aa:1', 'Company', 'Orlan'), entity('bb:1', 'Product', 'Orlan')],
    ['surnames alone', entity('aa:1', 'Person', 'Orlov'), entity('bb:1', 'Person', 'Orlov')],
    ['initials', entity('aa:1', 'Person', 'I. Orlov'), entity('bb:1', 'Person', 'I. Orlov')],
    [
      'placeholders',
      entity('aa:1', 'Company', 'a factory', { named: false }),
      entity('bb:1', 'Company', 'a factory', { named: false }),
    ],
    [
      'other countries',
      entity('aa:1', 'PublicBody', 'Defence Ministry', { countries: ['ru'] }),
      entity('bb:1', 'PublicBody', 'Defence Ministry', { countries: ['ua'] }),
    ],
    [
      'other birth dates',
      entity('aa:1', 'Person', 'Ivan Orlov', { birthDate: '1970' }),
      entity('bb:1', 'Person', 'Ivan Orlov', { birthDate: '1981-02-03' }),
    ],
    [
      'other tax numbers',
      entity('aa:1', 'Company', 'Zarya', { identifiers: [{ scheme: 'INN', value: '1' }] }),
      entity('bb:1', 'Company', 'Zarya', { identifiers: [{ scheme: 'INN', value: '2' }] }),
    ],
  ])('do not join %s', (_, a, b) => {
    expect(groups([a, b])).toHaveLength(2);
  });

  it('join people in either order of their names, and Chinese names', () => {
    expect(groups([entity('aa:1', 'Person', 'Ivan Orlov'), entity('bb:1', 'Person', 'ORLOV, Ivan')])).toEqual(
      ['aa:1+bb:1'],
    );
    expect(groups([entity('aa:1', 'Person', '吕晓明'), entity('bb:1', 'Person', '吕晓明')])).toEqual([
      'aa:1+bb:1',
    ]);
  });
});

describe('decisions on parties', () => {
  const same = ['aa:1', 'bb:1', 'cc:1'].map((id) => entity(id, 'Company', 'Zarya Works'));

  it('separate what a name joined; the first named leaves, the others stay together', () => {
    expect(groups(same, [separate(1, 'aa:1', 'bb:1')])).toEqual(['aa:1', 'bb:1+cc:1']);
  });

  it('let a separation beat an earlier merge and a later merge beat the separation', () => {
    const two = [entity('aa:1', 'Company', 'Zarya'), entity('bb:1', 'Company', 'Vektor')];
    expect(groups(two, [merge(1, 'aa:1', 'bb:1'), separate(2, 'aa:1', 'bb:1')])).toEqual(['aa:1', 'bb:1']);
    const again = [merge(1, 'aa:1', 'bb:1'), separate(2, 'aa:1', 'bb:1'), merge(3, 'bb:1', 'aa:1')];
    expect(groups(two, again)).toEqual(['aa:1+bb:1']);
  });

  it('name every decision that holds a party together', () => {
    const two = [entity('aa:1', 'Company', 'Zarya'), entity('bb:1', 'Company', 'Zarya Works of the Valley')];
    const [party] = buildParties(two, [merge(7, 'aa:1', 'bb:1')]);
    expect(party!.joins).toEqual([
      { by: 'decision', event: 7, author: 'A. Reader', entities: ['aa:1', 'bb:1'] },
    ]);
    expect(party!.name).toBe('Zarya Works of the Valley');
  });

  it('refuse to merge a person with a company, and say why', () => {
    expect(mergeRefusal(entity('aa:1', 'Person', 'Ivan Orlov'), entity('bb:1', 'Company', 'Orlov'))).toBe(
      'Ivan Orlov is of kind person and Orlov of kind organization: they cannot be one',
    );
    expect(
      mergeRefusal(entity('aa:1', 'Company', 'Orlov'), entity('bb:1', 'PublicBody', 'Orlov')),
    ).toBeNull();
  });
});

const NAMES = ['Zarya Works', 'Vektor', 'Ivan Orlov', 'Heron'];
const anyEntities = fc
  .array(
    fc.tuple(
      fc.constantFrom('aa', 'bb', 'cc', 'dd'),
      fc.constantFrom('Company', 'Person', 'Product', 'PublicBody' as const),
      fc.constantFrom(...NAMES),
    ),
    { minLength: 2, maxLength: 14 },
  )
  .map((rows) =>
    rows.map(([document, type, name], at) => entity(`${document}:${at}`, type as 'Company', name)),
  );
const anyCase = anyEntities.chain((entities) => {
  const one = fc.constantFrom(...entities.map(({ id }) => id));
  const decision = fc.tuple(fc.constantFrom('merge', 'separate' as const), one, one);
  return fc.tuple(
    fc.constant(entities),
    fc
      .array(decision, { maxLength: 8 })
      .map((rows) => rows.map(([kind, a, b], at) => ({ ...merge(at + 1, a, b), kind: kind as 'merge' }))),
  );
});

describe('parties, whatever the entities and decisions', () => {
  it('hold each entity once, of one kind, under the smallest id', () => {
    fc.assert(
      fc.property(anyCase, ([entities, decisions]) => {
        const parties = buildParties(entities, decisions);
        expect(parties.flatMap((party) => party.entities).sort()).toEqual(
          entities.map(({ id }) => id).sort(),
        );
        for (const party of parties) {
          const members = entities.filter(({ id }) => party.entities.includes(id));
          expect(new Set(members.map(({ type }) => kindOf(type))).size).toBe(1);
          expect(party.id).toBe([...party.entities].sort()[0]);
        }
      }),
    );
  });

  it('are connected by the joins that they name', () => {
    fc.assert(
      fc.property(anyCase, ([entities, decisions]) => {
        for (const party of buildParties(entities, decisions)) {
          const reached = new Set([party.entities[0]!]);
          for (let grown = true; grown; ) {
            const before = reached.size;
            for (const {
              entities: [a, b],
            } of party.joins) {
              if (reached.has(a)) reached.add(b);
              if (reached.has(b)) reached.add(a);
            }
            grown = reached.size > before;
          }
          expect(reached.size).toBe(party.entities.length);
        }
      }),
    );
  });

  it('do not depend on the order of entities, of decisions, or of independent merges', () => {
    fc.assert(
      fc.property(anyCase, ([entities, decisions]) => {
        const parties = buildParties(entities, decisions);
        expect(buildParties([...entities].reverse(), [...decisions].reverse())).toEqual(parties);
        const merges = decisions.filter(({ kind }) => kind === 'merge');
        const renumbered = merges.map((decision, at) => ({ ...decision, event: merges.length - at }));
        expect(groups(entities, renumbered)).toEqual(groups(entities, merges));
      }),
    );
  });

  it('are as before once a decision is taken back', () => {
    fc.assert(
      fc.property(anyCase, ([entities, decisions]) => {
        const before = buildParties(entities, decisions);
        const [a, b] = [entities[0]!.id, entities.at(-1)!.id];
        const after = [...decisions, merge(99, a, b)];
        buildParties(entities, after);
        expect(
          buildParties(
            entities,
            after.filter(({ event }) => event !== 99),
          ),
        ).toEqual(before);
      }),
    );
  });

  it('never hold together what the latest decision separates', () => {
    fc.assert(
      fc.property(anyCase, ([entities, decisions]) => {
        const [a, b] = [entities[0]!.id, entities.at(-1)!.id];
        const parties = buildParties(entities, [...decisions, separate(99, a, b)]);
        expect(parties.some(({ entities: ids }) => ids.includes(a) && ids.includes(b))).toBe(false);
      }),
    );
  });
});
