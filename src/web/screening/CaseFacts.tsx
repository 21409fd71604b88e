import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Hit } from '../../model/hit.ts';
import { useDocuments, useNetwork } from '../client/useCaseQueries.ts';
import { documentTitle } from '../words/documentWords.ts';
import { ENTITY_WORDS } from '../words/entityWords.ts';
import { Facts } from './Facts.tsx';

const DOCUMENTS_SHOWN = 4;

/** What the case knows of a party that was hit, and where it is named. */
export function CaseFacts({ entity }: { entity: Hit['entity'] }) {
  const network = useNetwork();
  const documents = useDocuments();
  const party = network.data?.parties.find(({ entities }) => entities.includes(entity.id));
  const own = new Set(party?.entities.map((id) => id.split(':')[0]) ?? []);
  const naming = documents.data?.filter(({ id }) => own.has(id)) ?? [];
  const others = party?.names.filter((name) => name !== entity.name) ?? [];
  return (
    <Facts
      rows={[
        ['Type', ENTITY_WORDS[entity.type]],
        ['Also', others.join(' · ')],
        ['Country', party?.countries.map((code) => code.toUpperCase()).join(', ') ?? ''],
        ['Born', party?.birthDate ?? ''],
        ['Number', party?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(' · ') ?? ''],
        [
          'Named in',
          naming.length === 0
            ? null
            : naming.slice(0, DOCUMENTS_SHOWN).map((document, index) => (
                <Fragment key={document.id}>
                  {index > 0 && ', '}
                  <Link href={`/documents/${document.id}`}>{documentTitle(document)}</Link>
                </Fragment>
              )),
        ],
        [
          'Network',
          party ? (
            <Link key="lines" href={`/network?party=${encodeURIComponent(party.id)}`}>
              see its lines
            </Link>
          ) : null,
        ],
      ]}
    />
  );
}
