import { expect } from 'vitest';
import type { ReadResult } from '../../src/model/reading.ts';

/** Fails unless the reading has the shape that everything built on it counts on. */
export function expectSoundReading(reading: ReadResult): asserts reading is ReadResult & { status: 'read' } {
  if (reading.status !== 'read') throw new Error(`not read: ${reading.reason.message}`);
  const { text, passages } = reading;
  expect(text).not.toMatch(/\r/);
  expect(text.charCodeAt(0)).not.toBe(0xfeff);
  expect(passages.length).toBeGreaterThan(0);
  let end = 0;
  for (const passage of passages) {
    expect(passage.start).toBeGreaterThanOrEqual(end);
    expect(passage.end).toBeGreaterThan(passage.start);
    expect(passage.end).toBeLessThanOrEqual(text.length);
    const quote = text.slice(passage.start, passage.end);
    expect(quote).toBe(quote.trim());
    expect(quote).not.toBe('');
    expect(passage.kind === 'table-cell').toBe(passage.cell !== undefined);
    for (const box of passage.boxes ?? []) {
      expect(box.page).toBeGreaterThanOrEqual(1);
      for (const value of [box.x, box.y, box.width, box.height]) expect(value).toBeGreaterThanOrEqual(0);
    }
    expect(passage.page === undefined).toBe(reading.mediaType !== 'application/pdf');
    if (passage.page !== undefined) expect(passage.boxes?.[0]?.page).toBe(passage.page);
    end = passage.end;
  }
  // Nothing that a person would read stands outside of the passages.
  let at = 0;
  for (const passage of passages) {
    expect(text.slice(at, passage.start).trim()).toBe('');
    at = passage.end;
  }
  expect(text.slice(at).trim()).toBe('');
}

/** The passages of a reading as "kind: text", cells as "table-cell r,c: text". */
export function outline(reading: ReadResult): string[] {
  expectSoundReading(reading);
  return reading.passages.map(({ kind, start, end, cell }) => {
    const place = cell ? ` ${cell.row},${cell.column}` : '';
    return `${kind}${place}: ${reading.text.slice(start, end)}`;
  });
}
