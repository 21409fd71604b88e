import './evidence.css';
import { useMemo, useState } from 'react';
import type { Claim } from '../../model/evidence.ts';
import { useClaims, useNetwork, useStatements } from '../client/useCaseQueries.ts';
import { Notice } from '../parts/Notice.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { count } from '../words/documentWords.ts';
import { STATEMENT_WORDS } from '../words/statementWords.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { SourcesList } from './SourcesList.tsx';

type Filter = 'all' | 'denied' | 'single' | 'undecided';
const SHOWN_AT_ONCE = 60;

/** Every claim with where it comes from, who denies it, and how far it can be believed. */
export function EvidenceScreen() {
  const claims = useClaims();
  const network = useNetwork();
  const statements = useStatements();
  const [filter, setFilter] = useState<Filter>('all');
  const [sought, setSought] = useState('');
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const parties = useMemo(
    () => new Map(network.data?.parties.map((party) => [party.id, party])),
    [network.data],
  );
  const byId = useMemo(
    () => new Map(statements.data?.map((statement) => [statement.id, statement])),
    [statements.data],
  );

  if (claims.isPending || network.isPending || statements.isPending) return <Waiting what="the evidence" />;
  const failed = [claims, network, statements].find((query) => query.isError);
  if (failed?.error) return <Notice error={failed.error} retry={() => failed.refetch()} />;
  const all = claims.data ?? [];
  if (all.length === 0) {
    return <Notice title="No claims yet">Add a document: what it states is weighed here.</Notice>;
  }

  const fits: Record<Filter, (claim: Claim) => boolean> = {
    all: () => true,
    denied: (claim) => claim.denials.length > 0,
    single: (claim) => claim.statements.length > 0 && claim.origins.length === 1,
    undecided: (claim) =>
      [...claim.statements, ...claim.denials].some(({ id }) => byId.get(id)?.review.state === 'proposed'),
  };
  const words = sought.trim().toLowerCase();
  const named = (claim: Claim) =>
    [
      STATEMENT_WORDS[claim.type].title,
      ...Object.values(claim.roles)
        .flat()
        .flatMap((id) => parties.get(id)?.names ?? []),
    ]
      .join(' ')
      .toLowerCase()
      .includes(words);
  const shown = all.filter((claim) => fits[filter](claim) && named(claim));
  const filters: [Filter, string][] = [
    ['all', 'All'],
    ['denied', 'Denied'],
    ['single', 'One origin'],
    ['undecided', 'Undecided'],
  ];
  return (
    <div className="page evidence">
      <header className="page-head">
        <div>
          <h1>Evidence</h1>
          <p>
            Ten articles that repeat one scoop have one origin. Claims are counted by origins, and denials
            stay beside them.
          </p>
        </div>
        <input
          className="input evidence-search"
          data-search
          type="search"
          aria-label="Search claims"
          placeholder="A party or a kind of claim"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </header>
      <div className="evidence-columns">
        <section aria-label="Claims">
          <fieldset className="choices evidence-filter">
            <legend className="visually-hidden">Which claims</legend>
            {filters.map(([key, word]) => (
              <button
                key={key}
                type="button"
                className="choice"
                aria-pressed={filter === key}
                onClick={() => setFilter(key)}
              >
                {word} <span className="count">{all.filter(fits[key]).length}</span>
              </button>
            ))}
          </fieldset>
          {shown.length === 0 && <p className="quiet evidence-none">No claim fits.</p>}
          <ol className="claims">
            {shown.slice(0, limit).map((claim) => (
              <ClaimCard key={claim.id} claim={claim} parties={parties} statements={byId} />
            ))}
          </ol>
          {shown.length > limit && (
            <button type="button" className="button" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
              {count(shown.length - limit, 'more claim')}
            </button>
          )}
        </section>
        <SourcesList claims={all} />
      </div>
    </div>
  );
}
