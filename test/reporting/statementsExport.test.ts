import { describe, expect, it } from 'vitest';
import { statementsExport } from '../../src/reporting/statementsExport.ts';
import { scoopAndRetellings } from '../evidence/scoop.ts';

describe('the statements export', () => {
  const built = scoopAndRetellings();
  const { record, text } = built.documents[1]!;
  const ofDocument = built.statements.filter(({ citation }) => citation.document === record.id);
  const entities = built.entities.filter(({ document }) => document === record.id);

  it('cites by UTF-16 offsets of the text, and attributes to an entity or to "document"', () => {
    const found = statementsExport(record, `${text}`, entities, ofDocument);
    expect(found.document).toBe(record.name);
    for (const { start, end, quote } of found.statements) expect(found.text.slice(start, end)).toBe(quote);
    expect(found.statements.map(({ type, attribution, stance }) => [type, attribution, stance])).toEqual([
      ['report', [], 'asserted'],
      ['development', ['document'], 'asserted'],
      ['confirmation', [], 'unconfirmed'],
      ['supply', ['aa02:004'], 'denied'],
      ['manufacture', ['aa02:007'], 'asserted'],
    ]);
    expect(found.entities[6]).toEqual({
      id: 'aa02:006',
      type: 'Organization',
      names: ['a factory in China'],
      named: false,
    });
  });

  it('has no key for what a statement does not say, and nothing that was rejected', () => {
    const [first, second] = ofDocument;
    const reviewed = [
      { ...first!, review: { state: 'rejected' as const } },
      { ...second!, time: '2029-22', properties: { name: 'range' } },
    ];
    const { statements } = statementsExport(record, text, entities, [...reviewed, ofDocument[2]!]);
    expect(statements).toHaveLength(2);
    expect(statements[0]).toMatchObject({ time: '2029-22', properties: { name: 'range' } });
    expect(Object.keys(statements[1]!)).toEqual([
      'type',
      'roles',
      'stance',
      'attribution',
      'start',
      'end',
      'quote',
    ]);
  });
});
