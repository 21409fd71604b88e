import { Link } from 'wouter';
import type { TraceNode, TraceStep } from '../../model/network.ts';
import { StanceMark } from '../parts/StanceMark.tsx';
import { count, documentTitle } from '../words/documentWords.ts';
import { STATEMENT_WORDS } from '../words/statementWords.ts';
import { useJoinedNetwork } from './NetworkContext.ts';
import { useDenials } from './useDenials.ts';

/** One step of a path: the knot it starts from, and what ties it to the next. */
export function TraceStepView({ step, last }: { step: TraceStep; last: boolean }) {
  return (
    <li>
      <Knot node={step.from} />
      <div className={step.kind === 'statement' ? 'tie' : 'tie tie-loose'}>
        <Tie step={step} />
      </div>
      {last && <Knot node={step.to} />}
    </li>
  );
}

function Knot({ node }: { node: TraceNode }) {
  return (
    <p className={`knot knot-${node.kind}`}>
      {node.name}
      {node.kind === 'listing' && (
        <span className="quiet">
          {' '}
          {node.list} {node.listing}
        </span>
      )}
    </p>
  );
}

function Tie({ step }: { step: TraceStep }) {
  const { documents } = useJoinedNetwork();
  const denials = useDenials();
  if (step.kind === 'listing') {
    return (
      <p>
        {step.confirmed ? 'is the listed party, confirmed' : 'may be the listed party, nobody has decided'}{' '}
        <span className="quiet">(score {step.score.toFixed(2)})</span>
      </p>
    );
  }
  if (step.kind === 'linked-to') return <p>The list itself says: {step.remark}</p>;
  const document = documents.get(step.citation.document);
  const who = [...new Set(denials([step.statement]).flatMap(({ chain }) => chain[0]?.label ?? []))].join(
    ' and ',
  );
  return (
    <>
      <p>
        <span className="overline">{STATEMENT_WORDS[step.type].title}</span>{' '}
        <StanceMark stance={step.stance} />
      </p>
      <blockquote>{step.citation.quote}</blockquote>
      <p className="hint">
        {step.fromRole.replaceAll('_', ' ')} to {step.toRole.replaceAll('_', ' ')} ·{' '}
        {count(step.origins, 'origin')}
        {step.denied && ` · denied${who && ` by ${who}`}`}
        {document && (
          <>
            {' · '}
            <Link href={`/documents/${document.id}?s=${encodeURIComponent(step.statement)}`}>
              {documentTitle(document)}
            </Link>
          </>
        )}
      </p>
    </>
  );
}
