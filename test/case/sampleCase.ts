import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { CaseFile } from '../../src/case/CaseFile.ts';
import { createCase } from '../../src/case/createCase.ts';
import type { Addition } from '../../src/case/DocumentTable.ts';
import type { ScreenedHit } from '../../src/case/ScreeningTable.ts';
import { cite, type Span } from '../../src/model/citation.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Statement } from '../../src/model/statement.ts';
import { plainText, recordOf } from './plainText.ts';

const folder = mkdtempSync(join(tmpdir(), 'redthread-case-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

/** A path in a folder of this test file's own, which is removed after its tests. */
export function freshPath(): string {
  made += 1;
  return join(folder, `case-${made}.redthread`);
}

export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`“${part}” is not in the text`);
  return { start, end: start + part.length };
}

export const REPORT_TEXT = [
  'Progress of the Tern project',
  'Halden Works supplied seven Tern drones to the Orrin Plant.',
  'Halden Works is owned by Marit Voss.',
].join('\n');

/** A document with three entities, their mentions and two statements. */
export function report(): Addition {
  const addition = plainText('report.txt', REPORT_TEXT, {
    publisher: 'The Tern Courier',
    published: '2026-02',
  });
  const document = addition.record.id;
  const entity = (ordinal: number, type: Entity['type'], name: string): Entity => ({
    id: `${document}:${ordinal}`,
    document,
    type,
    names: [name],
    named: true,
  });
  const entities = [
    entity(1, 'Company', 'Halden Works'),
    entity(2, 'Company', 'Orrin Plant'),
    entity(3, 'Person', 'Marit Voss'),
  ];
  const statement = (ordinal: number, quote: string, rest: Pick<Statement, 'type' | 'roles'>): Statement => ({
    id: `${document}:s${ordinal}`,
    stance: 'asserted',
    attribution: [],
    properties: {},
    citation: cite(document, REPORT_TEXT, spanOf(REPORT_TEXT, quote)),
    rule: 'test',
    confidence: 0.8,
    ...rest,
  });
  return {
    ...addition,
    extract: {
      entities,
      mentions: entities.map(({ id, names }) => ({
        kind: 'party',
        entity: id,
        rule: 'test',
        ...spanOf(REPORT_TEXT, names[0]!),
      })),
      statements: [
        statement(1, 'Halden Works supplied seven Tern drones to the Orrin Plant.', {
          type: 'supply',
          roles: { supplier: [`${document}:1`], recipient: [`${document}:2`] },
        }),
        statement(2, 'Halden Works is owned by Marit Voss.', {
          type: 'ownership',
          roles: { owner: [`${document}:3`], asset: [`${document}:1`] },
        }),
      ],
    },
  };
}

/** A hit of an entity of `report` with a listing. */
export function hitOf(entity: Entity): ScreenedHit {
  const [name = ''] = entity.names;
  return {
    entity: { id: entity.id, name, type: entity.type },
    score: 0.9,
    listing: {
      list: 'test_list',
      id: '4711',
      type: entity.type,
      names: [{ text: name.toUpperCase(), kind: 'primary' }],
      programs: ['TEST'],
      countries: [],
      addresses: [],
      birthDates: [],
      identifiers: [],
      linkedTo: [],
      from: '2025-01-01',
      until: null,
      basis: 'seen',
    },
    explanation: {
      query: name,
      listed: name.toUpperCase(),
      listedKind: 'primary',
      parts: [],
      nameScore: 0.9,
      qualifiers: [],
      summary: 'The names are the same.',
    },
  };
}

/** An open case with a read document, an unread one, a screening, and decisions of several kinds. */
export function sampleCase(path = freshPath()): { path: string; file: CaseFile; ids: { document: string } } {
  const file = createCase(path, { name: 'Tern', author: 'Ada' });
  const addition = report();
  const document = addition.record.id;
  file.documents.add(addition);
  const scrap = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x99]);
  const reason = { code: 'mislabelled', message: 'this is a zip archive' } as const;
  const outcome = { status: 'unread', reason } as const;
  file.documents.add({ record: recordOf('scrap.pdf', scrap, { outcome }), bytes: scrap });
  const lists = [{ list: 'test_list', snapshot: '2025-01-01' }];
  const hits = [hitOf(file.entities.list(document)[0]!)];
  file.screenings.save({ asOf: '2026-03-01', lists, threshold: 0.7, hits });
  const statement = `${document}:s1`;
  file.decide({ kind: 'accept-statement', statement, reason: 'seen in the original' }, 'Ada');
  file.decide(
    {
      kind: 'dismiss-hit',
      entity: `${document}:1`,
      list: 'test_list',
      listing: '4711',
      reason: 'another firm',
    },
    'Ben',
  );
  file.decide(
    {
      kind: 'add-statement',
      statement: {
        id: 'by-hand-1',
        document,
        type: 'manufacture',
        roles: { manufacturer: [`${document}:1`] },
        stance: 'asserted',
        attribution: [],
        properties: {},
        ...spanOf(REPORT_TEXT, 'Progress of the Tern project'),
      },
    },
    'Ada',
  );
  return { path, file, ids: { document } };
}
