import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NameScanner } from '../../src/matching/scan/NameScanner.ts';
import type { ScanHit } from '../../src/matching/scan/scanHit.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import { sampleOf } from '../random.ts';
import { loadLists } from './loadLists.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/data');
const CORPORA = [
  'wikigold/wikigold.conll.txt',
  'wnut17/train.conll',
  'sec_filings/train.txt',
  'uner_en_ewt/test.iob2',
];
const MEGABYTE = 1e6;

export interface TextFigures {
  listings: number;
  names: number;
  buildSeconds: number;
  megabytes: number;
  seconds: number;
  megabytesPerSecond: number;
  /** By this thread’s own processor time: what one core does when nothing else runs on it. */
  megabytesPerCpuSecond: number;
  /** In the text as it is, before it is repeated. */
  megabytesOfText: number;
  hits: number;
  weak: number;
}

/** English running text of the shared data: whole documents first, then sentences put together from their words. */
export function englishText(): string {
  const folder = join(SHARED, 'bench/re3d');
  const documents = readdirSync(folder).flatMap((source) =>
    readFileSync(join(folder, source, 'documents.json'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const sentences = CORPORA.map((file) => sentencesOf(readFileSync(join(SHARED, 'ner', file), 'utf8')));
  return [...documents, ...sentences].join('\n\n');
}

function sentencesOf(corpus: string): string {
  return corpus
    .split(/\n\s*\n/)
    .map((sentence) =>
      sentence
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('-DOCSTART-'))
        .map((line) => (/^\d+\t/.test(line) ? line.split('\t')[1]! : line.split(/[\t ]/)[0]!))
        .join(' ')
        .replace(/ ([.,;:!?)\]]|'s\b|n't\b)/g, '$1'),
    )
    .join('\n');
}

/** The part `text` of the benchmark of names; `verbose` adds a hundred hits to read. */
export async function textPart(list: readonly string[], megabytes?: number, verbose = false) {
  const { figures, sample } = runText(await loadLists(list), megabytes);
  return { ...figures, ...(verbose ? { sample } : {}) };
}

/** Scans English text, repeated until it is `megabytes` long, for every name of the listings, on this thread. */
export function runText(
  listings: readonly DatedListing[],
  megabytes = 50,
): { figures: TextFigures; sample: string[] } {
  const started = performance.now();
  const scanner = NameScanner.build(listings);
  const buildSeconds = (performance.now() - started) / 1000;
  const text = englishText();
  const bytes = Buffer.byteLength(text);
  const rounds = Math.max(1, Math.ceil((megabytes * MEGABYTE) / bytes));
  const hits = scanner.scan(text);
  // A document of its own each time: what is measured is reading, not one very long string.
  const cpu = process.threadCpuUsage();
  const begun = performance.now();
  for (let round = 0; round < rounds; round++) scanner.scan(text);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.threadCpuUsage(cpu);
  const total = (bytes * rounds) / MEGABYTE;
  return {
    figures: {
      listings: listings.length,
      names: scanner.size,
      buildSeconds,
      megabytes: total,
      seconds,
      megabytesPerSecond: total / seconds,
      megabytesPerCpuSecond: (total / (user + system)) * 1e6,
      megabytesOfText: bytes / MEGABYTE,
      hits: hits.length,
      weak: hits.filter(({ weak }) => weak).length,
    },
    sample: sampleOf(hits, 100, 3).map((hit) => describe(text, hit)),
  };
}

function describe(text: string, { start, end, name, list, listing, how, weak }: ScanHit): string {
  const around = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return `${weak ? 'weak ' : ''}${around.replace(/\s+/g, ' ')} = ${name} (${list} ${listing}; ${how.join(', ')})`;
}
