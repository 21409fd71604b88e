import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedKind } from '../../src/extraction/tagger/labels.ts';
import type { Passage } from '../../src/model/document.ts';

/** A named stretch of a text, in UTF-16 code units. */
export interface GoldName {
  start: number;
  end: number;
  kind: TaggedKind;
}

/** A document put together from the words of a corpus, each of its sentences a passage, with what is named in it. */
export interface GoldDocument {
  corpus: string;
  text: string;
  passages: Passage[];
  names: GoldName[];
}

interface Corpus {
  name: string;
  file: string;
  /** Which columns hold the word and the label. */
  columns: [number, number];
  /** Whether a line opens a new document; where none does, each `sentences` make one. */
  opens: (line: string) => boolean;
  sentences: number;
}

const never = () => false;
const docstart = (line: string) => line.startsWith('-DOCSTART-');
const newdoc = (line: string) => line.startsWith('# newdoc');
export const TRAINING: readonly Corpus[] = [
  {
    name: 'wikigold',
    file: 'wikigold/wikigold.conll.txt',
    columns: [0, 1],
    opens: docstart,
    sentences: 1000,
  },
  { name: 'uner_en_ewt', file: 'uner_en_ewt/dev.iob2', columns: [1, 2], opens: newdoc, sentences: 1000 },
  { name: 'wnut17', file: 'wnut17/train.conll', columns: [0, 1], opens: never, sentences: 1 },
  { name: 'sec_filings', file: 'sec_filings/train.txt', columns: [0, 3], opens: docstart, sentences: 60 },
];
/** The given test sets, never trained on. */
export const TESTING: readonly Corpus[] = [
  { name: 'uner_en_ewt', file: 'uner_en_ewt/test.iob2', columns: [1, 2], opens: newdoc, sentences: 1000 },
  { name: 'wnut17', file: 'wnut17/test.conll', columns: [0, 1], opens: never, sentences: 1 },
  { name: 'sec_filings', file: 'sec_filings/test.txt', columns: [0, 3], opens: docstart, sentences: 60 },
];

const KINDS: Record<string, TaggedKind> = {
  PER: 'person',
  person: 'person',
  ORG: 'organization',
  corporation: 'organization',
  group: 'organization',
  LOC: 'place',
  location: 'place',
};

/** Reads a corpus in CoNLL columns; labels of other kinds count as outside. */
export function readCorpus(folder: string, corpus: Corpus): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let writer = new DocumentWriter(corpus.name);
  const close = () => {
    if (writer.document.passages.length > 0) documents.push(writer.document);
    writer = new DocumentWriter(corpus.name);
  };
  for (const line of readFileSync(join(folder, corpus.file), 'utf8').split('\n')) {
    if (corpus.opens(line)) close();
    if (line.startsWith('-DOCSTART-') || (line.startsWith('# ') && corpus.columns[0] === 1)) continue;
    if (line.trim() === '') {
      writer.endSentence();
      if (writer.document.passages.length >= corpus.sentences) close();
      continue;
    }
    const cells = line.split(line.includes('\t') ? '\t' : ' ');
    writer.word(cells[corpus.columns[0]] ?? '', (cells[corpus.columns[1]] ?? 'O').trim());
  }
  writer.endSentence();
  close();
  return documents;
}

const GLUED_BEFORE = /^(?:[,.;:!?%)\]}]|['’](?:s|S|re|ve|ll|d|m|t)?|n['’]t|\.\.\.|["”])$/;
const GLUED_AFTER = /^(?:[([{$#“]|["])$/;

/** Puts words together into a text as it was before it was cut: no space before a comma, none after a bracket. */
class DocumentWriter {
  readonly document: GoldDocument;
  #start = 0;
  #last = '';
  #quoted = false;
  #before: TaggedKind | null = null;

  constructor(corpus: string) {
    this.document = { corpus, text: '', passages: [], names: [] };
  }

  word(word: string, label: string): void {
    const { document } = this;
    const opens = this.#last === '' || GLUED_AFTER.test(this.#last);
    const quote = word === '"';
    const glued = quote ? this.#quoted : GLUED_BEFORE.test(word);
    const afterQuote = this.#last === '"' && !this.#quoted;
    if (document.text.length > this.#start && !glued && !(opens && !afterQuote)) document.text += ' ';
    if (quote) this.#quoted = !this.#quoted;
    const start = document.text.length;
    document.text += word;
    const kind = KINDS[label.slice(2)] ?? null;
    const open = document.names.at(-1);
    if (kind !== null) {
      if (open && kind === this.#before && !label.startsWith('B-')) open.end = document.text.length;
      else document.names.push({ start, end: document.text.length, kind });
    }
    this.#before = kind;
    this.#last = word;
  }

  endSentence(): void {
    const { document } = this;
    if (document.text.length > this.#start)
      document.passages.push({ kind: 'paragraph', start: this.#start, end: document.text.length });
    document.text += '\n';
    this.#start = document.text.length;
    this.#last = '';
    this.#quoted = false;
    this.#before = null;
  }
}
