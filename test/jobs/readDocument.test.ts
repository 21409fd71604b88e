import { describe, expect, it } from 'vitest';
import { type ReadDocumentPayload, readDocument } from '../../src/jobs/readDocument.ts';
import { jobs } from '../../src/jobs/registry.ts';
import { runNamedJob } from '../../src/jobs/runNamedJob.ts';
import { citationHolds } from '../../src/model/citation.ts';

const text =
  'The Defense Ministry in Kyiv said on Monday that Northern Works delivered seven drones to Severny Vektor LLC.\n';

const payload = (name: string, content: string): ReadDocumentPayload => ({
  document: '0123456789abcdef',
  name,
  bytes: new TextEncoder().encode(content),
  publisher: 'Daily Wire',
  published: '2024-09-25',
});

describe('the job read-document', () => {
  it('gives the text and what extraction proposes about it, as its result schema has them', async () => {
    const result = await readDocument.run(payload('a.txt', text));
    expect(readDocument.result.parse(result)).toEqual(result);
    expect(result.reading).toMatchObject({ status: 'read', text });
    expect(result.extract.entities.length).toBeGreaterThan(0);
    for (const mention of result.extract.mentions) expect(mention.end).toBeLessThanOrEqual(text.length);
    for (const { citation } of result.extract.statements) expect(citationHolds(text, citation)).toBe(true);
  });

  it('proposes nothing about what it cannot read', async () => {
    expect(await readDocument.run(payload('empty.pdf', ''))).toEqual({
      reading: {
        status: 'unread',
        mediaType: expect.any(String),
        reason: expect.objectContaining({ code: 'empty' }),
      },
      extract: { mentions: [], entities: [], statements: [] },
    });
  });

  it('gives the same result each time', async () => {
    expect(await readDocument.run(payload('a.txt', text))).toEqual(
      await readDocument.run(payload('a.txt', text)),
    );
  });

  it('refuses a payload without bytes', () => {
    expect(readDocument.payload.safeParse({ ...payload('a.txt', text), bytes: 'text' }).success).toBe(false);
  });
});

describe('the registry of jobs', () => {
  it('has each job under its own name', () => {
    expect(Object.entries(jobs).map(([name, job]) => [name, job.name])).toEqual([
      ['read-document', 'read-document'],
    ]);
  });

  it('runs a job by nothing but its name and its payload', async () => {
    const result = await runNamedJob(jobs, 'read-document', payload('a.txt', text));
    expect(result).toMatchObject({ reading: { status: 'read' } });
  });
});
