import { Link } from 'wouter';
import type { DocumentSummaryWire } from '../../api/documentSchemas.ts';
import { useCase } from '../client/CaseContext.ts';
import { count, documentTitle, mediaWords } from '../words/documentWords.ts';
import { timeInWords } from '../words/timeInWords.ts';

/** One line of the table of contents. */
export function DocumentRow({ document }: { document: DocumentSummaryWire }) {
  const { api } = useCase();
  const { outcome, statements, undecided, publisher, published } = document;
  const title = documentTitle(document);
  return (
    <li className={outcome.status === 'unread' ? 'entry entry-unread' : 'entry'}>
      <div className="entry-main">
        <Link href={`/documents/${document.id}`} className="entry-title" lang={document.language}>
          {title}
        </Link>
        <p className="entry-source">
          {publisher && <span>{publisher}</span>}
          {published && <span>{timeInWords(published)}</span>}
          <span>
            {mediaWords(document.mediaType)}
            {title !== document.name && `, ${document.name}`}
          </span>
        </p>
        {outcome.status === 'unread' && (
          <p className="entry-reason">
            Could not be read: {outcome.reason.message}{' '}
            <a href={`${api}/documents/${document.id}/original`} download>
              The original
            </a>{' '}
            is kept.
          </p>
        )}
      </div>
      {outcome.status === 'read' && (
        <div className="entry-state">
          {undecided > 0 ? (
            <span className="entry-undecided">{undecided} to decide</span>
          ) : (
            <span className="quiet">{statements > 0 ? 'all decided' : 'nothing proposed'}</span>
          )}
          {statements > 0 && (
            <span className="entry-bar" aria-hidden="true">
              <span style={{ width: `${((statements - undecided) / statements) * 100}%` }} />
            </span>
          )}
          <span className="quiet">
            {count(statements, 'statement')}, {count(document.entities, 'name')}
          </span>
        </div>
      )}
    </li>
  );
}
