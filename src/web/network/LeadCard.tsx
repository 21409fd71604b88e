import { useState } from 'react';
import type { Lead } from '../../model/lead.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { dayOfInstant } from '../words/timeInWords.ts';
import type { Go } from './Go.ts';
import { LeadForm } from './LeadForm.tsx';
import { LeadReasons } from './LeadReasons.tsx';
import { leadSubject } from './leadSubject.ts';
import { PartyLink } from './PartyLink.tsx';

const MARKS = { accepted: 'one person’s identification', dismissed: 'not this one' } as const;

/** One candidate for an unnamed party, why and why not, and what a person says to it. */
export function LeadCard({ lead, open }: { lead: Lead; open: Go }) {
  const { decide, retract } = useDecisions();
  const [accepting, setAccepting] = useState(false);
  const { candidate, placeholder, decision } = lead;
  const dismiss = () =>
    decide(
      [{ kind: 'dismiss-lead', placeholder: placeholder.id, candidate: leadSubject(candidate) }],
      `Noted: ${placeholder.name} is not ${candidate.name}.`,
    );
  return (
    <li className={`lead${decision ? ` lead-${decision.verdict}` : ''}`}>
      <p className="lead-name">
        {candidate.party ? (
          <PartyLink party={candidate.party} open={open} />
        ) : (
          <strong>{candidate.name}</strong>
        )}{' '}
        <span className="lead-mark">{decision ? MARKS[decision.verdict] : 'lead, not a fact'}</span>
      </p>
      {candidate.listing && (
        <p className="hint">
          {candidate.listing.list} {candidate.listing.id}
        </p>
      )}
      {decision && (
        <p className="lead-verdict">
          <Icon name={decision.verdict === 'accepted' ? 'check' : 'cross'} />
          <span>
            {decision.verdict === 'accepted' ? 'Identified' : 'Dismissed'} by {decision.author},{' '}
            {dayOfInstant(decision.at)}
            {decision.reason && <>: “{decision.reason}”</>}{' '}
            <button type="button" className="button-plain" onClick={() => retract(decision.event)}>
              undo
            </button>
          </span>
        </p>
      )}
      <LeadReasons reasons={lead.reasons} />
      {!decision &&
        (accepting ? (
          <LeadForm lead={lead} close={() => setAccepting(false)} />
        ) : (
          <div className="panel-buttons">
            <button type="button" className="button button-small" onClick={() => setAccepting(true)}>
              Accept
            </button>
            <button type="button" className="button button-small" onClick={dismiss}>
              Not this one
            </button>
          </div>
        ))}
    </li>
  );
}
