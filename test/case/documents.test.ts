import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCase } from '../../src/case/createCase.ts';
import type { Addition } from '../../src/case/DocumentTable.ts';
import type { Statement } from '../../src/model/statement.ts';
import { plainText, recordOf } from './plainText.ts';
import { freshPath, report } from './sampleCase.ts';

function emptyCase() {
  return createCase(freshPath(), { name: 'empty' });
}

function withStatement(change: (statement: Statement) => Statement): Addition {
  const addition = report();
  const { statements, ...rest } = addition.extract!;
  return { ...addition, extract: { ...rest, statements: [change(statements[0]!), ...statements.slice(1)] } };
}

describe('documents.add', () => {
  it('gives back exactly what was added', () => {
    const file = emptyCase();
    const addition = report();
    const result = file.documents.add(addition);
    const { id } = addition.record;
    expect(result).toMatchObject({
      status: 'added',
      event: { seq: 2, entry: { document: id, name: 'report.txt' } },
    });
    expect(file.documents.get(id)).toEqual(addition.record);
    expect(file.documents.list()).toEqual([addition.record]);
    expect(file.documents.text(id)).toBe(addition.reading!.text);
    expect(file.documents.passages(id)).toEqual(addition.reading!.passages);
    expect(file.documents.original(id)!.equals(addition.bytes)).toBe(true);
    expect(file.mentions.list(id)).toEqual(addition.extract!.mentions);
    expect(file.entities.list(id)).toEqual(addition.extract!.entities);
    expect(file.statements.list(id)).toEqual(addition.extract!.statements);
    expect(file.statements.get(`${id}:s2`)).toEqual(addition.extract!.statements[1]);
    file.close();
  });

  it('changes nothing when the same bytes come again, under whatever name', () => {
    const file = emptyCase();
    file.documents.add(plainText('a.txt', 'one'));
    const again = file.documents.add(plainText('b.txt', 'one'));
    expect(again).toMatchObject({ status: 'already-here', document: { name: 'a.txt' } });
    expect(file.log.list()).toHaveLength(2);
    expect(file.documents.has(plainText('c.txt', 'one').record.sha256)).toBe(true);
    expect(file.documents.has(plainText('c.txt', 'two').record.sha256)).toBe(false);
    file.close();
  });

  it('keeps a document that could not be read, with the reason', () => {
    const file = emptyCase();
    const bytes = Buffer.alloc(0);
    const outcome = { status: 'unread', reason: { code: 'empty', message: 'the file is empty' } } as const;
    const record = recordOf('empty.pdf', bytes, { outcome });
    expect(file.documents.add({ record, bytes })).toMatchObject({ status: 'added' });
    expect(file.documents.get(record.id)!.outcome).toEqual(outcome);
    expect(file.documents.text(record.id)).toBeUndefined();
    expect(file.documents.original(record.id)).toHaveLength(0);
    file.close();
  });

  it.each<[string, string, () => Addition]>([
    [
      'a quote that the text does not have',
      'citation',
      () =>
        withStatement((statement) => ({
          ...statement,
          citation: { ...statement.citation, quote: 'Halden denied it.' },
        })),
    ],
    [
      'a citation without a quote',
      'citation',
      () =>
        withStatement((statement) => ({
          ...statement,
          citation: { ...statement.citation, end: statement.citation.start, quote: '' },
        })),
    ],
    [
      'a citation of another document',
      'citation',
      () =>
        withStatement((statement) => ({
          ...statement,
          citation: { ...statement.citation, document: 'elsewhere' },
        })),
    ],
    [
      'a role that the type does not have',
      'role',
      () => withStatement((statement) => ({ ...statement, roles: { owner: statement.roles.supplier! } })),
    ],
    [
      'a role filled by nobody of the document',
      'role',
      () => withStatement((statement) => ({ ...statement, roles: { supplier: ['someone'] } })),
    ],
    [
      'an attribution to nobody of the document',
      'role',
      () =>
        withStatement((statement) => ({ ...statement, attribution: [{ by: 'entity', entity: 'someone' }] })),
    ],
    [
      'two statements of one id',
      'duplicate-id',
      () => withStatement((statement) => ({ ...statement, id: `${statement.citation.document}:s2` })),
    ],
    [
      'a passage outside the text',
      'passage',
      () => ({
        ...plainText('a.txt', 'abc'),
        reading: { text: 'abc', passages: [{ kind: 'paragraph', start: 1, end: 4 }] },
      }),
    ],
    ['bytes of another file', 'hash', () => ({ ...plainText('a.txt', 'abc'), bytes: Buffer.from('abd') })],
    ['a record of another size', 'size', () => plainText('a.txt', 'abc', { size: 4 })],
    [
      'a text of a document that was not read',
      'outcome',
      () =>
        plainText('a.txt', 'abc', { outcome: { status: 'unread', reason: { code: 'empty', message: '' } } }),
    ],
  ])('refuses %s, and stores nothing of the document', (_, fault, addition) => {
    const file = emptyCase();
    expect(() => file.documents.add(addition())).toThrow(
      expect.objectContaining({ name: 'InvalidAddition', fault }),
    );
    expect([file.documents.list(), file.statements.list(), file.log.list().length]).toEqual([[], [], 1]);
    file.close();
  });

  it('refuses what is too large for a case file, before it looks at it', () => {
    const file = emptyCase();
    const bytes = new Uint8Array(1_000_000_000);
    const addition = { ...plainText('huge.txt', 'huge'), bytes };
    expect(() => file.documents.add(addition)).toThrow(expect.objectContaining({ fault: 'size' }));
    file.close();
  });

  it('keeps any text such that all offsets count as before', () => {
    const file = emptyCase();
    const unit = fc.oneof(
      fc.constantFrom('\ud800', '\udc00', '\0', '\r', '💥', '中'),
      fc.string({ unit: 'binary' }),
    );
    const anyText = fc.array(unit, { minLength: 1, maxLength: 8 }).map((units) => units.join(''));
    fc.assert(
      fc.property(anyText, fc.uuid(), (text, name) => {
        const bytes = Buffer.from(name);
        const reading = { text, passages: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
        file.documents.add({ record: recordOf(name, bytes), bytes, reading });
        const kept = file.documents.text(recordOf(name, bytes).id)!;
        expect(kept).toHaveLength(text.length);
        expect(kept).toBe(text.toWellFormed());
      }),
      { numRuns: 40 },
    );
    expect(file.verify().problems).toEqual([]);
    file.close();
  });
});

describe('a document that could not be read', () => {
  const unread = (): Addition => {
    const { record, bytes } = report();
    const reason = { code: 'too-slow' as const, message: 'reading it took too long' };
    return { bytes, record: { ...record, outcome: { status: 'unread', reason } } };
  };

  it('is read again when it is added again, under its first name, and the log says so', () => {
    const file = emptyCase();
    const first = unread();
    file.documents.add(first);
    const again = report();
    const result = file.documents.add({ ...again, record: { ...again.record, name: 'renamed.txt' } });
    expect(result).toMatchObject({ status: 'reread', event: { entry: { kind: 'document-reread' } } });
    expect(file.documents.list()).toMatchObject([{ name: first.record.name, outcome: { status: 'read' } }]);
    expect(file.documents.text(first.record.id)).toBe(again.reading!.text);
    expect(file.statements.list()).toEqual(again.extract!.statements);
    expect(file.verify()).toMatchObject({ ok: true, checked: { documents: 1 } });
    file.close();
  });

  it('stays as it is when it cannot be read again, and is never put in place of a reading', () => {
    const file = emptyCase();
    file.documents.add(unread());
    expect(file.documents.add(unread()).status).toBe('already-here');
    file.documents.add(report());
    expect(file.documents.add(unread()).status).toBe('already-here');
    expect(file.documents.list()).toMatchObject([{ outcome: { status: 'read' } }]);
    expect(file.verify().ok).toBe(true);
    file.close();
  });
});
