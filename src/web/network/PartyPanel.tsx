import { Link } from 'wouter';
import type { Party } from '../../model/party.ts';
import { StanceMark } from '../parts/StanceMark.tsx';
import { StatementSentence } from '../parts/StatementSentence.tsx';
import { ENTITY_WORDS } from '../words/entityWords.ts';
import { ExposureSection } from './ExposureSection.tsx';
import type { Go } from './Go.ts';
import { Joins } from './Joins.tsx';
import { Leads } from './Leads.tsx';
import { useJoinedNetwork } from './NetworkContext.ts';
import { PanelHead } from './PanelHead.tsx';
import { ProposalsPanel } from './ProposalsPanel.tsx';

/** One party: what is said of it, which listings it may be, and why several mentions are shown as one. */
export function PartyPanel({ party, open }: { party: Party; open: Go }) {
  const { statements, hits, partyOfEntity } = useJoinedNetwork();
  const own = new Set(party.entities);
  const said = [...statements.values()].filter(
    ({ roles, review }) =>
      review.state !== 'rejected' &&
      Object.values(roles)
        .flat()
        .some((id) => own.has(id)),
  );
  const nameOf = (entity: string) => partyOfEntity.get(entity)?.name ?? entity;
  const others = party.names.filter((name) => name !== party.name);
  const listings = hits.get(party.id) ?? [];
  return (
    <>
      <PanelHead
        kind={party.named ? ENTITY_WORDS[party.type] : `${ENTITY_WORDS[party.type]}, not named`}
        close={() => open({})}
      >
        {party.name}
      </PanelHead>
      <dl className="facts">
        {others.length > 0 && (
          <>
            <dt>Also</dt>
            <dd>{others.join(' · ')}</dd>
          </>
        )}
        {party.countries.length > 0 && (
          <>
            <dt>Country</dt>
            <dd>{party.countries.map((code) => code.toUpperCase()).join(', ')}</dd>
          </>
        )}
        {party.birthDate && (
          <>
            <dt>Born</dt>
            <dd>{party.birthDate}</dd>
          </>
        )}
        {party.identifiers.map(({ scheme, value }) => (
          <Identifier key={scheme + value} scheme={scheme} value={value} />
        ))}
      </dl>
      <div className="panel-buttons">
        <button type="button" className="button button-small" onClick={() => open({ from: party.id })}>
          Trace from here
        </button>
        <button type="button" className="button button-small" onClick={() => open({ to: party.id })}>
          Trace to here
        </button>
      </div>
      {listings.length > 0 && (
        <section className="edge">
          <h3 className="overline">Listings</h3>
          {listings.map(({ listing, score, decision }) => (
            <p key={`${listing.list} ${listing.id}`} className="listing-line">
              <strong>{listing.names[0]?.text}</strong>, {listing.list} {listing.id}
              <br />
              <span className="quiet">
                {decision
                  ? `confirmed by ${decision.author}`
                  : `score ${score.toFixed(2)}, nobody has decided`}{' '}
                ·{' '}
              </span>
              <Link href="/screening">see the hit</Link>
            </p>
          ))}
        </section>
      )}
      {!party.named && <Leads party={party} open={open} />}
      <ExposureSection party={party.id} open={open} />
      <section className="edge">
        <h3 className="overline">Statements</h3>
        {said.length === 0 && <p className="hint">Only named, nothing is said of it.</p>}
        <ul className="said">
          {said.map((statement) => (
            <li key={statement.id}>
              <Link href={`/documents/${statement.citation.document}?s=${encodeURIComponent(statement.id)}`}>
                <StatementSentence
                  type={statement.type}
                  stance={statement.stance}
                  roles={statement.roles}
                  properties={statement.properties}
                  nameOf={nameOf}
                />
              </Link>{' '}
              <StanceMark stance={statement.stance} />
            </li>
          ))}
        </ul>
      </section>
      <Joins party={party} />
      <ProposalsPanel open={open} of={party.id} />
    </>
  );
}

function Identifier({ scheme, value }: { scheme: string; value: string }) {
  return (
    <>
      <dt>{scheme}</dt>
      <dd className="identifier">{value}</dd>
    </>
  );
}
