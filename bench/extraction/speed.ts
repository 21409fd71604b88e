import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extraction/extract.ts';
import { readOpenly } from '../../src/extraction/names/findNames.ts';
import { loadTagger } from '../../src/extraction/tagger/loadTagger.ts';
import { tokenizedText } from '../../src/extraction/text/tokenizedText.ts';
import { paragraphs } from './paragraphs.ts';

/** English reports, one after the other and again from the first, of about `megabytes`. */
export function englishText(folder: string, megabytes: number): string {
  const reports = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readFileSync(join(folder, name, 'documents.json'), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n\n');
  return reports.repeat(Math.ceil((megabytes * 1e6) / reports.length)).slice(0, megabytes * 1e6);
}

/** The best of five runs, by the processor's time rather than the clock's: other work on the machine counts less. */
function megabytesASecond(text: string, run: () => void): number {
  const seconds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.round(text.length / 1e4 / Math.min(...seconds)) / 100;
}

/** Speed on 1 MB in MB a second of processor time, and time and peak memory of a 10 MB document in a process of its own. */
export function runSpeed(folder: string): Record<string, unknown> {
  const text = englishText(folder, 1);
  const passages = paragraphs(text);
  const doc = tokenizedText(text, passages);
  const { guessed } = readOpenly(doc);
  const figures = {
    extract: megabytesASecond(text, () => extract({ document: 'speed', text, passages })),
    taggerAlone: megabytesASecond(text, () => loadTagger().tag(doc, guessed)),
  };
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, folder], { encoding: 'utf8' });
  return { megabytesASecond: figures, tenMegabytes: stdout === '' ? null : JSON.parse(stdout) };
}

if (import.meta.main) {
  const text = englishText(process.argv[2]!, 10);
  const start = performance.now();
  const { mentions, statements } = extract({ document: 'large', text, passages: paragraphs(text) });
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    JSON.stringify({ seconds, peakMegabytes, mentions: mentions.length, statements: statements.length }),
  );
}
