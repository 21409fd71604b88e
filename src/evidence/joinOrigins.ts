import type { DocumentId } from '../model/document.ts';
import type { ChainLink, Origin } from '../model/evidence.ts';
import type { ChainContext } from './chainOf.ts';
import type { Copy } from './findCopies.ts';
import type { ChainOrigin } from './originOf.ts';
import { sourceKey } from './SourceIndex.ts';

/** One statement's chain inside a claim. */
export interface Chained {
  document: DocumentId;
  chain: ChainLink[];
  origin: ChainOrigin;
  /** Whether the document may itself be a paper that others cite: nobody put it out, or a party that it speaks of did. */
  paperAtHand: boolean;
}

type JoinedOrigin = Omit<Origin, 'reliability' | 'graded'>;

/** Why one chain likely repeats another, and how much that says beside other reasons. */
interface Dependence {
  why: string;
  strength: number;
}

function passesThrough(chain: readonly ChainLink[], source: ChainLink): boolean {
  return chain.some((link) => link.kind !== 'document' && sourceKey(link) === sourceKey(source));
}

/** Why `chained` likely repeats `other`; null where nothing shows it. Who speaks for another than itself repeats by its words alone. */
function dependence(
  chained: Chained,
  other: Chained,
  context: ChainContext,
  copies: readonly Copy[],
): Dependence | null {
  const [speaker] = chained.chain as [ChainLink];
  if (other.chain.length > 1 && passesThrough(other.chain.slice(1), speaker)) {
    const elsewhere = other.document !== chained.document || other.chain.at(-1) !== speaker;
    if (elsewhere && !chained.origin.own)
      return { why: `${speaker.label} is where the other has it from`, strength: 4 };
    if (other.document !== chained.document)
      return { why: `${speaker.label} is named on the way to the other`, strength: 4 };
  }
  if (chained.origin.kind === 'document' && !chained.origin.own && other.paperAtHand) {
    return { why: 'the papers that it cites may be this one', strength: 3 };
  }
  if (!chained.origin.own) return null;
  const credited = context.outlets.find(({ link }) => passesThrough(other.chain, link));
  if (credited) return { why: `it credits ${credited.link.label}`, strength: 2 };
  const copy = copies.find(
    ({ documents }) => documents.includes(chained.document) && documents.includes(other.document),
  );
  if (!copy) return null;
  const share = `${Math.round(copy.share * 100)}% of the shorter text is in the other`;
  return copy.kind === 'near copy'
    ? { why: `near copy: ${share}`, strength: 2 + copy.share }
    : { why: `shared wording: ${share}`, strength: copy.share };
}

/** The most telling chains first: papers at hand, papers and unnamed sources, named speakers by the length of their chain, publishers. */
function byReach(contexts: ReadonlyMap<DocumentId, ChainContext>) {
  const rank = ({ origin, paperAtHand }: Chained) =>
    paperAtHand ? -1 : origin.own ? 2 : origin.kind === 'party' ? 1 : 0;
  const day = ({ document }: Chained) => contexts.get(document)?.document.published ?? '9999';
  return (a: Chained, b: Chained) =>
    rank(a) - rank(b) ||
    b.chain.length - a.chain.length ||
    day(a).localeCompare(day(b)) ||
    (a.document < b.document ? -1 : a.document > b.document ? 1 : 0);
}

/**
 * The origins behind the chains of one claim, and for each chain the id of its origin. A chain that ends with an outlet is
 * folded into another one where the outlet credits it, copies it or is named on its way; that is said as "likely dependent",
 * and what is not folded is not thereby shown to be independent.
 */
export function joinOrigins(
  chains: readonly Chained[],
  contexts: ReadonlyMap<DocumentId, ChainContext>,
  copies: readonly Copy[],
): { origins: JoinedOrigin[]; originOfChain: string[] } {
  const kept = new Map<string, JoinedOrigin>();
  const assigned = new Map<Chained, string>();
  for (const chained of [...chains].sort(byReach(contexts))) {
    const { own, ...origin } = chained.origin;
    let id = origin.id;
    if (!kept.has(id) && (own || origin.kind === 'party' || origin.kind === 'document')) {
      let best: (Dependence & { on: string }) | null = null;
      for (const [head, on] of assigned) {
        const found = dependence(chained, head, contexts.get(chained.document)!, copies);
        if (found && found.strength > (best?.strength ?? 0)) best = { ...found, on };
      }
      if (best) {
        id = best.on;
        const target = kept.get(id)!;
        const { document } = chained;
        target.likelyDependent = [...(target.likelyDependent ?? []), { document, why: best.why }];
      }
    }
    const known = kept.get(id);
    if (!known) kept.set(id, { ...origin, documents: [chained.document] });
    else if (!known.documents.includes(chained.document)) known.documents.push(chained.document);
    assigned.set(chained, id);
  }
  return { origins: [...kept.values()], originOfChain: chains.map((chained) => assigned.get(chained)!) };
}
