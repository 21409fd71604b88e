import './exposure.css';
import type { PartyId } from '../../model/party.ts';
import type { StatementId } from '../../model/statement.ts';
import { useExposure, useScreening } from '../client/useCaseQueries.ts';
import { Notice } from '../parts/Notice.tsx';
import { count } from '../words/documentWords.ts';
import { standingWords } from '../words/exposureWords.ts';
import { timeInWords } from '../words/timeInWords.ts';
import type { Go } from './Go.ts';
import { useJoinedNetwork } from './NetworkContext.ts';
import { OwnershipTable } from './OwnershipTable.tsx';
import { Quote } from './Quote.tsx';

/** How a party comes under sanctions, or near them, each way with its arithmetic and the sentences behind it. */
export function ExposureSection({ party, open }: { party: PartyId; open: Go }) {
  const screened = Boolean(useScreening().data?.screening);
  const exposure = useExposure(screened);
  if (exposure.isError) return <Notice error={exposure.error} retry={() => void exposure.refetch()} />;
  const found = exposure.data?.parties.find((one) => one.party === party);
  if (!exposure.data || !found) return null;
  const { verdict, exposures, ownership } = found;
  return (
    <section className="edge exposure" aria-label="Exposure">
      <h3 className="overline">Exposure</h3>
      <p>
        <strong className={`verdict verdict-${verdict}`}>{standingWords(found)}</strong>{' '}
        <span className="quiet">as of {timeInWords(exposure.data.asOf)}</span>
      </p>
      {ownership.map((finding) => (
        <div key={finding.rules.join(' ')} className="exposure-way">
          <p>{finding.sentence}</p>
          <OwnershipTable finding={finding} open={open} />
          {finding.reasons.length > 0 && (
            <ul className="exposure-reasons">
              {finding.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          <Behind statements={finding.statements} />
        </div>
      ))}
      {exposures
        .filter(({ kind }) => kind !== 'owned')
        .map(({ kind, sentence, statements }) => (
          <div key={kind + sentence} className="exposure-way">
            <p>{sentence}</p>
            <Behind statements={statements} />
          </div>
        ))}
      <p className="hint">Reckoned from what the documents say. No legal advice.</p>
    </section>
  );
}

function Behind({ statements }: { statements: readonly StatementId[] }) {
  const said = useJoinedNetwork().statements;
  if (statements.length === 0) return null;
  return (
    <details className="behind">
      <summary>{count(statements.length, 'sentence')} behind it</summary>
      {statements.map((id) => {
        const statement = said.get(id);
        return statement && <Quote key={id} statement={statement} />;
      })}
    </details>
  );
}
