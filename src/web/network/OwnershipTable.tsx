import type { OwnershipFinding } from '../../model/exposure.ts';
import type { Go } from './Go.ts';
import { PartyLink } from './PartyLink.tsx';

/** The arithmetic of a finding: each owner, its share, whether it counts, and the sum. */
export function OwnershipTable({ finding, open }: { finding: OwnershipFinding; open: Go }) {
  return (
    <table className="ownership">
      <thead>
        <tr>
          <th scope="col">Owner</th>
          <th scope="col">Share</th>
          <th scope="col">Counts as</th>
        </tr>
      </thead>
      <tbody>
        {finding.owners.map(({ owner, share, verdict, because, control }) => (
          <tr key={owner} className={verdict === 'not' ? 'ownership-aside' : ''}>
            <td>
              <PartyLink party={owner} open={open} />
            </td>
            <td>
              {share.words}
              {control && ', control'}
            </td>
            <td>{because}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Sum that counts</th>
          <td colSpan={2}>
            {finding.owners.every(({ verdict }) => verdict === 'not') ? 'nothing' : finding.total.words}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
