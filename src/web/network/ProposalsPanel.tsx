import type { PartyId } from '../../model/party.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { useMergeProposals } from '../client/useCaseQueries.ts';
import type { Go } from './Go.ts';
import { useJoinedNetwork } from './NetworkContext.ts';
import { PartyLink } from './PartyLink.tsx';

interface Props {
  open: Go;
  /** Only proposals about this party. */
  of?: PartyId;
}

/** Parties that may be one. The machine proposes; a person decides. */
export function ProposalsPanel({ open, of }: Props) {
  const proposals = useMergeProposals();
  const { partyOf } = useJoinedNetwork();
  const { decide } = useDecisions();
  const shown = (proposals.data ?? []).filter(({ parties }) => of === undefined || parties.includes(of));
  if (shown.length === 0) return null;
  return (
    <section className="edge">
      <h3 className="overline">One or two?</h3>
      <ul className="joins">
        {shown.map(({ parties, reason, score }) => {
          const names = parties.map((id) => partyOf.get(id)?.name ?? id).join(' and ');
          return (
            <li key={parties.join(' ')}>
              <p>
                <PartyLink party={parties[0]} open={open} /> <span className="quiet">and</span>{' '}
                <PartyLink party={parties[1]} open={open} />
              </p>
              <p className="hint">
                {reason} · {score.toFixed(2)}
              </p>
              <div className="panel-buttons">
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => decide([{ kind: 'merge', entities: parties }], `${names} are one now.`)}
                >
                  They are one
                </button>
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => decide([{ kind: 'separate', entities: parties }], `${names} stay two.`)}
                >
                  They are two
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
