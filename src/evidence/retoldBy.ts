import type { DocumentId } from '../model/document.ts';
import type { ChainContext } from './chainOf.ts';
import type { Copy } from './findCopies.ts';
import { sourceKey } from './SourceIndex.ts';
import type { Retold } from './sameClaim.ts';

/** Tells which documents tell one story, by their wording and by whom they publish for and credit. */
export function retoldBy(contexts: ReadonlyMap<DocumentId, ChainContext>, copies: readonly Copy[]): Retold {
  const copied = new Set(copies.map(({ documents }) => [...documents].sort().join(' ')));
  const tellers = new Map(
    [...contexts].map(([id, { publisher, outlets }]) => [
      id,
      {
        publisher: publisher.kind === 'publisher' ? sourceKey(publisher) : undefined,
        credited: new Set(outlets.map(({ link }) => sourceKey(link))),
      },
    ]),
  );
  return (a, b) => {
    if (copied.has([a, b].sort().join(' '))) return true;
    const [x, y] = [tellers.get(a), tellers.get(b)];
    if (!x || !y) return false;
    if (x.publisher !== undefined && y.credited.has(x.publisher)) return true;
    if (y.publisher !== undefined && x.credited.has(y.publisher)) return true;
    return [...x.credited].some((outlet) => y.credited.has(outlet));
  };
}
