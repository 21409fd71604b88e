import type { PartyId } from '../../model/party.ts';
import type { Go } from './Go.ts';
import { useJoinedNetwork } from './NetworkContext.ts';

/** A party's name that opens the party. */
export function PartyLink({ party, open }: { party: PartyId; open: Go }) {
  const found = useJoinedNetwork().partyOf.get(party);
  return (
    <button
      type="button"
      className={found?.named === false ? 'party-link party-unnamed' : 'party-link'}
      onClick={() => open({ party })}
    >
      {found?.name ?? party}
    </button>
  );
}
