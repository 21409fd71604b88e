import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../../src/case/openCase.ts';
import type { AddedDocument } from '../../src/workflows/desk.ts';
import { Workplace } from './redthread.ts';

const SENTENCE = 'The Northwind plant in Gdansk supplied engines to Borealis Works in May 2023.';

describe('add', () => {
  const place = new Workplace();
  beforeAll(() => void place.run('new', 'mixed'));
  afterAll(() => place.remove());

  it('reads what it can, names what it cannot with the reason, and ends with status 3', () => {
    mkdirSync(place.path('in', 'deeper'), { recursive: true });
    const write = (name: string, bytes: string | Uint8Array) => writeFileSync(place.path('in', name), bytes);
    write('good.txt', SENTENCE);
    write('deeper/also-good.md', `# Report\n\n${SENTENCE} It said so.`);
    write('renamed.pdf', zipSync({ 'a.txt': new TextEncoder().encode('a') }));
    write('empty.txt', '');
    write(
      'no-pages.pdf',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    );
    write(
      'utf16.txt',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...SENTENCE].map((c) => c.charCodeAt(0))).buffer),
      ]),
    );
    const cyrillic = 'Завод «Северный» поставил двигатели компании «Восток» в мае 2023 года.';
    write(
      'cp1251.txt',
      Uint8Array.from(cyrillic, (c) =>
        c >= 'А' && c <= 'я'
          ? c.charCodeAt(0) - 0x350
          : c === '«'
            ? 0xab
            : c === '»'
              ? 0xbb
              : c.charCodeAt(0),
      ),
    );

    const ran = place.run('add', 'mixed', 'in', 'nowhere.txt', '--json');
    expect(ran.status).toBe(3);
    const added = JSON.parse(ran.out) as AddedDocument[];
    const resultOf = (name: string) => added.find((one) => one.name === name);
    for (const name of ['good.txt', 'also-good.md', 'utf16.txt', 'cp1251.txt']) {
      expect(resultOf(name), name).toMatchObject({ result: 'read' });
    }
    for (const name of ['renamed.pdf', 'empty.txt', 'no-pages.pdf', 'nowhere.txt']) {
      expect(resultOf(name), name).toMatchObject({ result: 'unread' });
      expect(resultOf(name)!.message!.length, name).toBeGreaterThan(15);
    }
    expect(new Set(added.map(({ message }) => message)).size).toBe(5);

    const file = openCase(place.path('mixed.redthread'), { readonly: true });
    const texts = file.documents.list().map(({ id }) => file.documents.text(id) ?? '');
    file.close();
    expect(texts.filter((text) => text.includes(SENTENCE))).toHaveLength(3);
    expect(texts).toContain(cyrillic);
  });

  it('says of a file without read permission that permission is what it lacks, and reads the others', (context) => {
    writeFileSync(place.path('secret.txt'), SENTENCE);
    chmodSync(place.path('secret.txt'), 0);
    writeFileSync(place.path('open.txt'), `Openly: ${SENTENCE}`);
    const ran = place.runUnprivileged('add', 'mixed', 'secret.txt', 'open.txt', '--json');
    if (!ran) return context.skip('run by root, in a folder that nobody else may read');
    expect(ran.status, ran.err).toBe(3);
    expect(JSON.parse(ran.out)).toMatchObject([
      { name: 'secret.txt', result: 'unread', message: expect.stringContaining('permission') },
      { name: 'open.txt', result: 'read' },
    ]);
  });

  it('leaves alone what is in the case already', () => {
    const before = JSON.parse(place.run('verify', 'mixed', '--json').out);
    const again = place.run('add', 'mixed', place.path('in', 'good.txt'), '--json');
    expect(again.status).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject([{ name: 'good.txt', result: 'already-here' }]);
    expect(JSON.parse(place.run('verify', 'mixed', '--json').out)).toEqual(before);
  });

  it('loses nothing and adds nothing twice when it is killed in the middle of 200 documents', async () => {
    mkdirSync(place.path('many'));
    for (let number = 0; number < 200; number++) {
      writeFileSync(
        place.path('many', `${String(number).padStart(3, '0')}.txt`),
        `Report ${number}. ${SENTENCE}`,
      );
    }
    place.run('new', 'killed');
    const count = () => {
      const file = openCase(place.path('killed.redthread'), { readonly: true });
      const documents = file.documents.list().length;
      file.close();
      return documents;
    };
    let kept = 0;
    for (const wanted of [10, 90]) {
      const adding = place.start('add', 'killed', 'many');
      const gone = once(adding, 'exit');
      while (count() < wanted) await new Promise((resolve) => setTimeout(resolve, 20));
      adding.kill('SIGKILL');
      await gone;
      expect(count()).toBeGreaterThanOrEqual(Math.max(wanted, kept));
      kept = count();
      expect(kept).toBeLessThan(200);
    }
    expect(place.run('add', 'killed', 'many').status).toBe(0);
    expect(count()).toBe(200);
    const verified = place.run('verify', 'killed', '--json');
    expect(verified.status).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, checked: { documents: 200 } });
  });
});
