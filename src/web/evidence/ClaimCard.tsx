import type { Credibility } from '../../model/decision.ts';
import type { Claim } from '../../model/evidence.ts';
import type { Party } from '../../model/party.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { StatementSentence } from '../parts/StatementSentence.tsx';
import { CREDIBILITY_WORDS } from '../words/gradeWords.ts';
import { STATEMENT_WORDS } from '../words/statementWords.ts';
import { GradeSelect } from './GradeSelect.tsx';
import { OriginTree } from './OriginTree.tsx';
import { Voices } from './Voices.tsx';

interface Props {
  claim: Claim;
  parties: ReadonlyMap<string, Party>;
  statements: ReadonlyMap<string, ReviewedStatement>;
}

/** One claim: how it stands, its grade, and behind a fold its origins and every sentence for and against. */
export function ClaimCard({ claim, parties, statements }: Props) {
  const { decide } = useDecisions();
  const { type, roles, credibility, standing, denials } = claim;
  const first = statements.get((claim.statements[0] ?? denials[0])?.id ?? '');
  const onlyDenied = claim.statements.length === 0;
  const grade = (to: Credibility) => {
    const statement = claim.statements[0] ?? denials[0];
    if (!statement) return;
    const title = STATEMENT_WORDS[type].title;
    void decide(
      [{ kind: 'grade-statement', statement: statement.id, credibility: to }],
      `${title} graded ${to}.`,
    );
  };
  return (
    <li className={denials.length > 0 ? 'claim claim-denied' : 'claim'}>
      <div className="claim-head">
        <div>
          <p className="overline">
            {STATEMENT_WORDS[type].title}
            {onlyDenied && ' · only denied'}
          </p>
          <h2 className="claim-sentence">
            <StatementSentence
              type={type}
              stance={first?.stance}
              roles={roles}
              properties={first?.properties}
              nameOf={(id) => parties.get(id)?.name ?? id}
              isNamed={(id) => parties.get(id)?.named ?? true}
            />
          </h2>
          <p className="claim-standing">{standing}</p>
        </div>
        <GradeSelect
          label="Credibility"
          grade={credibility.grade}
          words={CREDIBILITY_WORDS}
          spelled
          choose={grade}
        />
      </div>
      <details>
        <summary>Origins and sentences</summary>
        <div className="claim-body">
          <p className="hint">
            Credibility {credibility.grade}, {credibility.by === 'person' ? 'set by a person' : 'by rule'}:{' '}
            {credibility.why}
          </p>
          <OriginTree claim={claim} />
          <div className={denials.length > 0 ? 'sides sides-two' : 'sides'}>
            <Voices title="Says so" voices={claim.statements} statements={statements} />
            {denials.length > 0 && <Voices title="Denies it" voices={denials} statements={statements} />}
          </div>
        </div>
      </details>
    </li>
  );
}
