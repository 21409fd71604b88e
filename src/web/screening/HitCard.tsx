import type { Hit } from '../../model/hit.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { dayOfInstant } from '../words/timeInWords.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { HitDecisionForm } from './HitDecisionForm.tsx';
import { hitKey } from './hitKey.ts';
import { ListingFacts } from './ListingFacts.tsx';
import { NameAlignment } from './NameAlignment.tsx';

type Kind = 'confirm-hit' | 'dismiss-hit';

interface Props {
  hit: Hit;
  active: boolean;
  deciding: Kind | null;
  decideOn(kind: Kind | null): void;
}

/** A party of the case beside a listing that it may be, why it is thought so, and what a person says to it. */
export function HitCard({ hit, active, deciding, decideOn }: Props) {
  const { retract } = useDecisions();
  const { entity, listing, score, explanation, decision } = hit;
  return (
    <li
      id={hitKey(hit)}
      className={`hit${active ? ' hit-active' : ''}${decision ? ` hit-${decision.verdict}` : ''}`}
    >
      <div className="hit-sides">
        <div>
          <p className="overline">In the case</p>
          <h2>{entity.name}</h2>
          <CaseFacts entity={entity} />
        </div>
        <div className="hit-score">
          <span className="hit-number">{score.toFixed(2)}</span>
          <span className="hit-bar" aria-hidden="true">
            <span style={{ width: `${score * 100}%` }} />
          </span>
        </div>
        <div>
          <p className="overline">
            {listing.list}, {listing.id}
          </p>
          <h2>{listing.names[0]?.text}</h2>
          <ListingFacts listing={listing} />
        </div>
      </div>
      <NameAlignment explanation={explanation} />
      <footer className="hit-foot">
        {decision ? (
          <p className={`hit-verdict hit-verdict-${decision.verdict}`}>
            <Icon name={decision.verdict === 'confirmed' ? 'check' : 'cross'} />
            <span>
              <strong>{decision.verdict === 'confirmed' ? 'Confirmed' : 'Dismissed'}</strong> by{' '}
              {decision.author}, {dayOfInstant(decision.at)}: “{decision.reason}”{' '}
              <button type="button" className="button-plain" onClick={() => retract(decision.event)}>
                undo
              </button>
            </span>
          </p>
        ) : deciding ? (
          <HitDecisionForm hit={hit} kind={deciding} close={() => decideOn(null)} />
        ) : (
          <div className="hit-buttons">
            <button type="button" className="button" onClick={() => decideOn('confirm-hit')}>
              <Icon name="check" /> Confirm {active && <kbd>a</kbd>}
            </button>
            <button type="button" className="button" onClick={() => decideOn('dismiss-hit')}>
              <Icon name="cross" /> Dismiss {active && <kbd>x</kbd>}
            </button>
          </div>
        )}
      </footer>
    </li>
  );
}
