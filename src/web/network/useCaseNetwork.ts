import { useMemo } from 'react';
import type { DocumentSummaryWire } from '../../api/documentSchemas.ts';
import type { Hit } from '../../model/hit.ts';
import type { Party, PartyId } from '../../model/party.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import { useDocuments, useNetwork, useScreening, useStatements } from '../client/useCaseQueries.ts';
import { type Link, linksOf } from './links.ts';

export interface CaseNetwork {
  parties: Party[];
  partyOf: ReadonlyMap<PartyId, Party>;
  /** Entity → the party that it belongs to. */
  partyOfEntity: ReadonlyMap<string, Party>;
  links: ReadonlyMap<string, Link>;
  statements: ReadonlyMap<string, ReviewedStatement>;
  documents: ReadonlyMap<string, DocumentSummaryWire>;
  /** Hits that nobody dismissed and that are alerts or confirmed, by party. */
  hits: ReadonlyMap<PartyId, Hit[]>;
  listed: ReadonlyMap<PartyId, 'confirmed' | 'possible'>;
}

/** Everything that the network screen draws on, joined by id. */
export function useCaseNetwork() {
  const network = useNetwork();
  const statements = useStatements();
  const documents = useDocuments();
  const screening = useScreening();

  const joined = useMemo((): CaseNetwork | null => {
    if (!network.data || !statements.data || !documents.data) return null;
    const { parties, edges } = network.data;
    const partyOfEntity = new Map(
      parties.flatMap((party) => party.entities.map((entity) => [entity, party] as const)),
    );
    const hits = new Map<PartyId, Hit[]>();
    for (const hit of screening.data?.screening?.hits ?? []) {
      const party = partyOfEntity.get(hit.entity.id);
      const stands =
        hit.decision?.verdict === 'confirmed' ||
        (!hit.decision && hit.score >= (screening.data?.screening?.threshold ?? 1));
      if (party && stands) hits.set(party.id, [...(hits.get(party.id) ?? []), hit]);
    }
    const listed = new Map(
      [...hits].map(
        ([party, of]) =>
          [
            party,
            of.some(({ decision }) => decision?.verdict === 'confirmed') ? 'confirmed' : 'possible',
          ] as const,
      ),
    );
    return {
      parties,
      partyOf: new Map(parties.map((party) => [party.id, party])),
      partyOfEntity,
      links: linksOf(edges),
      statements: new Map(statements.data.map((statement) => [statement.id, statement])),
      documents: new Map(documents.data.map((document) => [document.id, document])),
      hits,
      listed,
    };
  }, [network.data, statements.data, documents.data, screening.data]);

  const failed = [network, statements, documents].find((query) => query.isError);
  return { joined, error: failed?.error ?? null, retry: () => void failed?.refetch() };
}
