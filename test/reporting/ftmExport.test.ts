import { defaultModel, Model } from '@opensanctions/followthemoney';
import { describe, expect, it } from 'vitest';
import { buildParties } from '../../src/network/buildParties.ts';
import { type FtmEntity, FtmMismatch, ftmEntity } from '../../src/reporting/FtmEntity.ts';
import { ftmExport } from '../../src/reporting/ftmExport.ts';
import type { CaseBuilder } from '../evidence/CaseBuilder.ts';
import { scoopAndRetellings } from '../evidence/scoop.ts';

const model = new Model(defaultModel);

function exported(built: CaseBuilder): FtmEntity[] {
  const records = built.documents.map(({ record }) => record);
  return ftmExport(buildParties(built.entities, []), built.statements, records).map((line) =>
    JSON.parse(line),
  );
}

function owners(): CaseBuilder {
  return scoopAndRetellings().add(
    'gg01',
    { publisher: 'Valley Courier', published: '2030-05-05' },
    'Orion Holding owns 40% of Vale Plant. Ivan Orlov is said to direct it since May 2029. China owns Orion Holding.',
    {
      'Orion Holding': ['Company'],
      'Vale Plant': ['Organization'],
      'Ivan Orlov': ['Person'],
      China: ['Place', 'cn', 'xx'],
    },
    [
      {
        type: 'ownership',
        roles: { owner: ['Orion Holding'], asset: ['Vale Plant'] },
        quote: 'Orion Holding owns 40% of Vale Plant',
        properties: { share: 40, unit: '%' },
      },
      {
        type: 'directorship',
        roles: { director: ['Ivan Orlov'], organization: ['Vale Plant'] },
        quote: 'Ivan Orlov is said to direct it since May 2029',
        stance: 'alleged',
        time: '2029-05/..',
      },
      {
        type: 'ownership',
        roles: { owner: ['China'], asset: ['Orion Holding'] },
        quote: 'China owns Orion Holding',
        review: { state: 'rejected' },
      },
    ],
  );
}

describe('the FollowTheMoney export', () => {
  const entities = exported(owners());
  const byId = new Map(entities.map((one) => [one.id, one]));
  const ofSchema = (schema: string) => entities.filter((one) => one.schema === schema);

  it('has only properties, targets and required values that the model has', () => {
    expect(byId.size).toBe(entities.length);
    for (const { id, schema, properties } of entities) {
      const described = model.getSchema(schema);
      for (const name of described.required) expect(properties, id).toHaveProperty(name);
      for (const [name, values] of Object.entries(properties)) {
        const property = described.getProperty(name);
        if (property.type.name === 'country')
          for (const value of values) expect(property.type.values.has(value)).toBe(true);
        if (property.type.name !== 'entity') continue;
        for (const value of values) {
          expect(byId.has(value), `${schema}.${name}`).toBe(true);
          expect(model.getSchema(byId.get(value)!.schema).isA(property.getRange()), `${schema}.${name}`).toBe(
            true,
          );
        }
      }
    }
  });

  it('gives each relation and note its document as proof, with the quote', () => {
    const proven = entities.filter(({ properties }) => properties.recordId);
    expect(proven.length).toBeGreaterThan(3);
    for (const { properties } of proven)
      expect(properties).toMatchObject({ proof: [expect.any(String)], description: [expect.any(String)] });
  });

  it('keeps shares, posts, stances and times', () => {
    expect(ofSchema('Ownership')).toMatchObject([
      { properties: { percentage: ['40'], status: ['asserted'] } },
    ]);
    expect(ofSchema('Directorship')).toMatchObject([
      { properties: { startDate: ['2029-05-01'], status: ['alleged'] } },
    ]);
    expect(ofSchema('PlainText')[0]!.properties.contentHash![0]).toHaveLength(64);
  });

  it('never makes a link of a denial, and does not drop it', () => {
    const notes = ofSchema('Note').filter(({ properties }) => properties.name![0]!.startsWith('Denied'));
    expect(notes).toMatchObject([
      { properties: { description: ['China has denied shipping goods to Russia.'] } },
    ]);
    expect(ofSchema('UnknownLink').some(({ properties }) => properties.role![0]!.startsWith('supply'))).toBe(
      false,
    );
  });

  it('leaves out what was rejected, and has the same ids each time', () => {
    expect(JSON.stringify(entities)).not.toContain('China owns Orion Holding');
    expect(exported(owners())).toEqual(entities);
  });

  it('refuses what the model does not have', () => {
    expect(() => ftmEntity('Person', 'x', { name: 'A', wheels: '4' })).toThrow(FtmMismatch);
    expect(() => ftmEntity('Thing', 'x', { name: 'A' })).toThrow(/abstract/);
    expect(() => ftmEntity('Person', 'x', {})).toThrow(/lacks name/);
  });
});
