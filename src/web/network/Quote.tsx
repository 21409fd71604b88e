import { Link } from 'wouter';
import type { ReviewedStatement } from '../../model/review.ts';
import { SpeakerChain } from '../parts/SpeakerChain.tsx';
import { StanceMark } from '../parts/StanceMark.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { documentTitle } from '../words/documentWords.ts';
import { speakers } from '../words/speakers.ts';
import { timeInWords } from '../words/timeInWords.ts';
import { useJoinedNetwork } from './NetworkContext.ts';

/** A sentence that proves a line, who says so, and the way to its place in the document. */
export function Quote({ statement }: { statement: ReviewedStatement }) {
  const { documents, partyOfEntity } = useJoinedNetwork();
  const document = documents.get(statement.citation.document);
  const nameOf = (entity: string) => partyOfEntity.get(entity)?.name ?? entity;
  return (
    <figure className={`quote quote-${statement.stance}`}>
      <blockquote>{statement.citation.quote}</blockquote>
      <figcaption>
        <span className="quote-line">
          <StateMark state={statement.review.state} />
          {document && <SpeakerChain links={speakers(statement, document, nameOf)} />}
          <StanceMark stance={statement.stance} />
          {statement.time && <span className="quiet">{timeInWords(statement.time)}</span>}
        </span>
        {document && (
          <Link href={`/documents/${document.id}?s=${encodeURIComponent(statement.id)}`}>
            Read it in “{documentTitle(document)}”
          </Link>
        )}
      </figcaption>
    </figure>
  );
}
