import './statementCard.css';
import type { ReactNode } from 'react';
import type { DocumentRecord } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import { Certainty } from '../parts/Certainty.tsx';
import { SpeakerChain } from '../parts/SpeakerChain.tsx';
import { StanceMark } from '../parts/StanceMark.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { StatementSentence } from '../parts/StatementSentence.tsx';
import { speakers } from '../words/speakers.ts';
import { STATEMENT_WORDS } from '../words/statementWords.ts';
import { timeInWords } from '../words/timeInWords.ts';

interface Props {
  statement: ReviewedStatement;
  document: DocumentRecord;
  entityOf(id: string): Entity | undefined;
  active: boolean;
  activate(): void;
  /** Buttons under an active card. */
  actions: ReactNode;
}

/** One statement in the margin: a line or two while it waits, everything about it while it is active. */
export function StatementCard({ statement, document, entityOf, active, activate, actions }: Props) {
  const { type, stance, roles, review, properties, time } = statement;
  const nameOf = (id: string) => entityOf(id)?.names[0] ?? id;
  return (
    <section className={`card card-${review.state}${active ? ' card-active' : ''}`} aria-label="Statement">
      <button type="button" className="card-head" onClick={activate} aria-expanded={active}>
        <span className="card-line">
          <span className="overline">{STATEMENT_WORDS[type].title}</span>
          <StanceMark stance={stance} />
          <StateMark state={review.state} />
        </span>
        <span className="card-sentence">
          <StatementSentence
            type={type}
            stance={stance}
            roles={roles}
            properties={properties}
            nameOf={nameOf}
            isNamed={(id) => entityOf(id)?.named ?? true}
          />
        </span>
      </button>
      {active && (
        <div className="card-body">
          <dl>
            <dt>Who says so</dt>
            <dd>
              <SpeakerChain links={speakers(statement, document, nameOf)} />
            </dd>
            {time && (
              <>
                <dt>When</dt>
                <dd title={time}>{timeInWords(time)}</dd>
              </>
            )}
            {Object.entries(properties).map(([name, value]) => (
              <Property key={name} name={name} value={String(value)} />
            ))}
            <dt>Read by</dt>
            <dd>
              <Certainty rule={statement.rule} confidence={statement.confidence} />
            </dd>
            {statement.proposed && (
              <>
                <dt>Proposed as</dt>
                <dd className="card-before">
                  <StatementSentence
                    type={statement.proposed.type}
                    roles={statement.proposed.roles}
                    properties={statement.proposed.properties}
                    nameOf={nameOf}
                  />{' '}
                  ({statement.proposed.stance})
                </dd>
              </>
            )}
          </dl>
          <div className="card-actions">{actions}</div>
        </div>
      )}
    </section>
  );
}

function Property({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ')}</dt>
      <dd>{value === 'true' ? 'yes' : value === 'false' ? 'no' : value}</dd>
    </>
  );
}
