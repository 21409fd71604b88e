import type { CaseFile } from '../case/CaseFile.ts';
import type { DocumentRecord, Provenance } from '../model/document.ts';
import type { Runner } from '../runners/Runner.ts';
import type { AddedDocument } from './desk.ts';
import { hashOf, type NamedBytes, readForCase } from './readIntoCase.ts';

/** A file whose bytes are fetched only when its turn comes; `load` throws an Error whose message a person understands. */
export interface PendingFile {
  name: string;
  load(): Promise<Uint8Array>;
}

export interface AddOptions {
  onProgress?: ((done: number, total: number, name: string) => void) | undefined;
  /** Stops taking further files; what is added by then stays added. */
  signal?: AbortSignal | undefined;
  /** Files in work at once; bounds the memory that a batch needs. */
  atOnce?: number | undefined;
}

function ofRecord(
  { id, name, outcome, notes }: DocumentRecord,
  alreadyHere: boolean,
  givenName: string,
): AddedDocument {
  if (outcome.status === 'unread') {
    return { name: givenName, document: id, result: 'unread', message: outcome.reason.message };
  }
  if (!alreadyHere) return { name: givenName, document: id, result: 'read', message: notes?.join(' ') };
  return {
    name: givenName,
    document: id,
    result: 'already-here',
    message: name === givenName ? undefined : `as ${name}`,
  };
}

async function addOne(
  caseFile: CaseFile,
  runner: Runner,
  file: PendingFile,
  provenance: Provenance,
  signal: AbortSignal | undefined,
): Promise<() => AddedDocument> {
  let loaded: NamedBytes;
  try {
    loaded = { name: file.name, bytes: await file.load() };
  } catch (error) {
    return () => ({ name: file.name, result: 'unread', message: (error as Error).message });
  }
  const sha256 = hashOf(loaded.bytes);
  const present = caseFile.documents.get(sha256.slice(0, 16));
  // What could not be read is tried again: it may have been short of time or memory, or redthread has learnt since.
  if (present?.outcome.status === 'read') return () => ofRecord(present, true, file.name);
  const addition = await readForCase(runner, loaded, provenance, signal);
  return () => {
    const added = caseFile.documents.add(addition);
    const alreadyHere = added.status === 'already-here';
    return ofRecord(alreadyHere ? added.document : addition.record, alreadyHere, file.name);
  };
}

/**
 * Reads files into the case, several at once, each kept in its own transaction as soon as those before it are: whatever
 * interrupts the batch, what was kept is whole, and the same batch again goes on from there. The outcomes are in order.
 */
export async function addFiles(
  caseFile: CaseFile,
  runner: Runner,
  files: readonly PendingFile[],
  provenance: Provenance,
  { onProgress, signal, atOnce = 4 }: AddOptions = {},
): Promise<AddedDocument[]> {
  const outcomes: AddedDocument[] = [];
  const inWork: Promise<() => AddedDocument>[] = [];
  let next = 0;
  while (outcomes.length < files.length) {
    while (next < files.length && inWork.length < atOnce && !signal?.aborted) {
      const work = addOne(caseFile, runner, files[next++]!, provenance, signal);
      // It is awaited in its turn; until then a rejection is not unhandled.
      work.catch(() => {});
      inWork.push(work);
    }
    const first = inWork.shift();
    if (!first) break;
    try {
      outcomes.push((await first)());
    } catch (error) {
      if (!signal?.aborted) throw error;
      break;
    }
    onProgress?.(outcomes.length, files.length, outcomes.at(-1)!.name);
  }
  await Promise.allSettled(inWork);
  return outcomes;
}
