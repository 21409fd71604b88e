import type { DocumentRecord } from '../model/document.ts';
import type { Party } from '../model/party.ts';
import type { ReviewedStatement } from '../model/review.ts';
import type { FtmEntity } from './FtmEntity.ts';
import { ftmDocument, ftmMention, ftmParty, schemaOf } from './ftmParties.ts';
import { ftmRelations } from './ftmRelations.ts';

/**
 * The case as FollowTheMoney entities, one line of JSON each: documents with their hashes, parties, mentions, and each
 * statement that was not rejected as a relation or note with its proof. Ids are the same each time.
 */
export function ftmExport(
  parties: readonly Party[],
  statements: readonly ReviewedStatement[],
  documents: readonly DocumentRecord[],
): string[] {
  const partyOf = new Map(parties.flatMap((party) => party.entities.map((entity) => [entity, party])));
  const records = new Map(documents.map((record) => [record.id, record]));
  const kept = statements.filter(
    ({ review, citation }) => review.state !== 'rejected' && records.has(citation.document),
  );
  const owned = new Set(
    kept
      .filter(({ type, stance }) => type === 'ownership' && stance !== 'denied')
      .flatMap(({ roles }) => roles.asset ?? [])
      .map((entity) => partyOf.get(entity)),
  );
  const lines: FtmEntity[] = documents.map(ftmDocument);
  for (const party of parties) {
    const sources = [
      ...new Set(party.entities.map((entity) => entity.slice(0, entity.lastIndexOf(':')))),
    ].filter((document) => records.has(document));
    lines.push(ftmParty(party, owned.has(party), sources));
    for (const document of sources) {
      const mention = ftmMention(party, owned.has(party), document);
      if (mention) lines.push(mention);
    }
  }
  const context = {
    partyOf: (entity: string) => partyOf.get(entity),
    schemaOf: (party: Party) => schemaOf(party, owned.has(party)),
    documentOf: ({ citation }: ReviewedStatement) => records.get(citation.document),
  };
  for (const statement of kept) lines.push(...ftmRelations(statement, context));
  return lines.map((entity) => JSON.stringify(entity));
}
