import type { TaggedKind } from '../../src/extraction/tagger/labels.ts';
import type { GoldDocument, GoldName } from './readCorpora.ts';

/** The names of a set of documents, by kind, each as often as it stands there. */
export function namePool(documents: readonly GoldDocument[]): Record<TaggedKind, string[]> {
  const pool: Record<TaggedKind, string[]> = { person: [], organization: [], place: [] };
  for (const { text, names } of documents)
    for (const { start, end, kind } of names) {
      const name = text.slice(start, end);
      if (/\p{Lu}/u.test(name)) pool[kind].push(name);
    }
  return pool;
}

/**
 * A copy of a document in which a share of the names is replaced by others of their kind, the same name by the same
 * one throughout: what a sentence says around a name counts beyond the name itself.
 */
export function withOtherNames(
  document: GoldDocument,
  pool: Record<TaggedKind, readonly string[]>,
  share: number,
  next: () => number,
): GoldDocument {
  const chosen = new Map<string, string>();
  const other = (written: string, kind: TaggedKind) => {
    const key = `${kind} ${written}`;
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const choices = pool[kind];
    const made =
      next() < share && choices.length > 0 ? choices[Math.floor(next() * choices.length)]! : written;
    chosen.set(key, made);
    return made;
  };
  const names: GoldName[] = [];
  const passages: GoldDocument['passages'] = [];
  let text = '';
  let name = 0;
  for (const passage of document.passages) {
    const from = text.length;
    let at = passage.start;
    for (; name < document.names.length && document.names[name]!.end <= passage.end; name += 1) {
      const { start, end, kind } = document.names[name]!;
      text += document.text.slice(at, start);
      const written = other(document.text.slice(start, end), kind);
      names.push({ start: text.length, end: text.length + written.length, kind });
      text += written;
      at = end;
    }
    text += document.text.slice(at, passage.end);
    passages.push({ ...passage, start: from, end: text.length });
    text += '\n';
  }
  return { corpus: document.corpus, text, passages, names };
}
