import type { DocumentId } from '../model/document.ts';
import type { ChainLink, Origin } from '../model/evidence.ts';
import { sourceKey } from './SourceIndex.ts';

/** Where one chain begins. `own`: the document names nobody, so as far as it shows the information is its publisher's own. */
export interface ChainOrigin extends Pick<Origin, 'id' | 'label' | 'kind'> {
  own: boolean;
}

/**
 * The origin of a chain of `document`. Papers and unnamed people count by the outlet that vouches for them: what one outlet
 * has seen or was told is one origin, whatever each retelling calls it. Everybody else counts by who they are.
 */
export function originOf(chain: readonly ChainLink[], document: DocumentId): ChainOrigin {
  const [first, next] = chain as [ChainLink, ChainLink?];
  const keyOf = (link: ChainLink) => (link.kind === 'document' ? `document:${document}` : sourceKey(link));
  if (next === undefined) {
    return { id: `source:${keyOf(first)}`, label: first.label, kind: first.kind, own: true };
  }
  if (first.kind === 'document') {
    const label =
      next.kind === 'document' ? `${first.label} (${next.label})` : `documents cited by ${next.label}`;
    return { id: `papers:${keyOf(next)}`, label, kind: 'document', own: false };
  }
  if (first.kind === 'anonymous') {
    const label = `unnamed sources cited by ${next.label}`;
    return { id: `unnamed:${keyOf(next)}`, label, kind: 'anonymous', own: false };
  }
  return { id: `source:${keyOf(first)}`, label: first.label, kind: first.kind, own: false };
}
