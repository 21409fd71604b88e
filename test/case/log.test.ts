import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/case/canonicalJson.ts';
import type { LogRow } from '../../src/case/LogTable.ts';
import { verifyChain } from '../../src/case/verification/verifyLog.ts';
import { logOf } from './events.ts';
import { sampleCase } from './sampleCase.ts';

describe('the log of a case', () => {
  it('links each event to the one before', () => {
    const { file } = sampleCase();
    const events = file.log.list();
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    events.slice(1).forEach((event, at) => {
      expect(event.previous).toBe(events[at]!.hash);
    });
    expect(new Set(events.map(({ hash }) => hash)).size).toBe(7);
    file.close();
  });

  it('is refused to every program that would change, cut or reorder it', () => {
    const { path, file } = sampleCase();
    file.close();
    const db = new Database(path);
    const row = "'2026', 'x', '{}', '', ''";
    expect(() => db.exec("UPDATE log SET author = 'x' WHERE seq = 5")).toThrow('never changed');
    expect(() => db.exec('DELETE FROM log WHERE seq = 7')).toThrow('never deleted');
    expect(() => db.exec(`INSERT INTO log VALUES (99, ${row})`)).toThrow('in order');
    expect(() => db.exec(`INSERT OR REPLACE INTO log VALUES (5, ${row})`)).toThrow('in order');
    db.close();
  });
});

describe('verifyChain', () => {
  const rows = (): LogRow[] =>
    logOf([
      { kind: 'case-created', name: 'Łódź 北' },
      { kind: 'accept-statement', statement: 's1', reason: 'seen' },
      { kind: 'correct-statement', statement: 's1', changes: { properties: { value: 1.5, unit: 'km' } } },
      { kind: 'retract', event: 2 },
    ]).map((event) => ({ ...event, entry: canonicalJson(event.entry) }));

  it('accepts a chain as it was written', () => {
    expect(verifyChain(rows()).problems).toEqual([]);
  });

  it('finds any single altered byte of any event, and names the event', () => {
    const field = fc.constantFrom('at', 'author', 'entry', 'previous', 'hash');
    fc.assert(
      fc.property(fc.nat(3), field, fc.nat(), fc.integer({ min: 1, max: 255 }), (which, key, place, mask) => {
        const altered = rows();
        const row = altered[which]! as unknown as Record<string, string>;
        const bytes = Buffer.from(row[key]!);
        bytes[place % bytes.length] = bytes[place % bytes.length]! ^ mask;
        row[key] = bytes.toString();
        expect(verifyChain(altered).problems[0]?.event).toBe(which + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('names the first link that is missing or out of place', () => {
    const [a, b, c, d] = rows() as [LogRow, LogRow, LogRow, LogRow];
    expect(verifyChain([a, c, d]).problems[0]).toMatchObject({
      event: 2,
      what: 'event 2 is missing from the log',
    });
    expect(verifyChain([a, d]).problems[0]).toMatchObject({ what: 'events 2 to 3 are missing from the log' });
    expect(verifyChain([a, { ...b, previous: c.hash }, c, d]).problems[0]).toMatchObject({ event: 2 });
  });
});
