import { describe, expect, it } from 'vitest';
import type { NamedBytes } from '../../src/reading/Reader.ts';
import { readBytes } from '../../src/reading/readBytes.ts';
import { expectSoundReading } from './expectSoundReading.ts';

/** What every reader must hold of every file it can read. */
export function describeReader(name: string, mediaType: string, files: () => Promise<NamedBytes[]>): void {
  describe(`the ${name} reader, as a reader`, () => {
    it('gives passages in order that never overlap, inside a text with plain line ends', async () => {
      for (const file of await files()) {
        const reading = await readBytes(file);
        expect(reading, file.name).toMatchObject({ status: 'read', mediaType });
        expectSoundReading(reading);
      }
    });

    it('gives the same reading each time, and leaves the bytes as they were', async () => {
      for (const file of await files()) {
        const before = Uint8Array.from(file.bytes);
        const first = await readBytes(file);
        expect(await readBytes(file)).toEqual(first);
        expect(file.bytes).toEqual(before);
      }
    });

    it('goes by the content, whatever the file is called', async () => {
      for (const file of await files()) {
        if (mediaType === 'text/plain' || mediaType === 'text/markdown') continue;
        expect(await readBytes({ ...file, name: 'renamed.txt' })).toMatchObject({
          status: 'read',
          mediaType,
        });
      }
    });

    it('survives a file that is cut off anywhere', async () => {
      const [file] = await files();
      for (const share of [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
        const bytes = file!.bytes.subarray(0, Math.floor(file!.bytes.length * share));
        const reading = await readBytes({ ...file!, bytes });
        if (reading.status === 'read') expectSoundReading(reading);
        else expect(reading.reason.message.length).toBeGreaterThan(20);
      }
    });
  });
}
