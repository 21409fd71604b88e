import type { DocumentId, DocumentRecord } from '../model/document.ts';
import type { EntityType } from '../model/entity.ts';
import type { Party } from '../model/party.ts';
import { type FtmEntity, ftmEntity, ftmId, isSchema } from './FtmEntity.ts';

// FollowTheMoney has no products: what is made and supplied is an asset there, and a place an address.
const SCHEMATA: Record<EntityType, string> = {
  Person: 'Person',
  Organization: 'Organization',
  Company: 'Company',
  PublicBody: 'PublicBody',
  LegalEntity: 'LegalEntity',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
  Place: 'Address',
  Product: 'Asset',
};

const IDENTIFIERS: Record<string, string> = {
  inn: 'innCode',
  ogrn: 'ogrnCode',
  lei: 'leiCode',
  okpo: 'okpoCode',
  uscc: 'uscCode',
  vat: 'vatCode',
  swift: 'swiftBic',
  bic: 'swiftBic',
  imo: 'imoNumber',
};

const DOCUMENTS: Record<string, string> = {
  'text/plain': 'PlainText',
  'text/markdown': 'PlainText',
  'text/html': 'HyperText',
  'application/pdf': 'Pages',
};

export const partyId = (party: Party): string => ftmId('party', party.id);
export const documentId = (document: DocumentId): string => ftmId('document', document);

/** The schema of a party; FollowTheMoney lets nothing but assets be owned, so an organisation that is owned is a company. */
export function schemaOf({ type }: Party, owned: boolean): string {
  return owned && (type === 'Organization' || type === 'LegalEntity') ? 'Company' : SCHEMATA[type];
}

/** A document with its SHA-256, so that whoever has the file can tell that it is the one. */
export function ftmDocument(record: DocumentRecord): FtmEntity {
  return ftmEntity(DOCUMENTS[record.mediaType] ?? 'Document', documentId(record.id), {
    fileName: record.name,
    title: record.title,
    contentHash: record.sha256,
    fileSize: String(record.size),
    mimeType: record.mediaType,
    language: record.language,
    encoding: record.encoding,
    publisher: record.publisher,
    publishedAt: record.published,
    sourceUrl: record.url,
  });
}

/** A party with its names; one that no document names says so in its notes, and its name is a description. */
export function ftmParty(party: Party, owned: boolean, documents: readonly DocumentId[]): FtmEntity {
  const schema = schemaOf(party, owned);
  const legal = isSchema(schema, 'LegalEntity');
  const identifiers: Record<string, string[]> = {};
  for (const { scheme, value } of legal ? party.identifiers : []) {
    const property = IDENTIFIERS[scheme.toLowerCase()] ?? 'idNumber';
    const fits = property !== 'imoNumber' || isSchema(schema, 'Organization');
    const name = fits ? property : 'idNumber';
    identifiers[name] = [...(identifiers[name] ?? []), value];
  }
  return ftmEntity(schema, partyId(party), {
    name: party.name,
    alias: party.names.filter((name) => name !== party.name),
    country: party.countries,
    proof: documents.map(documentId),
    notes: party.named ? undefined : 'Described in the documents, not named: who this is is open.',
    ...(schema === 'Person' && { birthDate: party.birthDate }),
    ...identifiers,
  });
}

/** That a document names a party; only people and organisations can be mentioned in FollowTheMoney. */
export function ftmMention(party: Party, owned: boolean, document: DocumentId): FtmEntity | null {
  const schema = schemaOf(party, owned);
  if (!isSchema(schema, 'LegalEntity')) return null;
  return ftmEntity('Mention', ftmId('mention', party.id, document), {
    document: documentId(document),
    name: party.name,
    resolved: partyId(party),
    detectedSchema: schema,
    contextCountry: party.countries,
  });
}
