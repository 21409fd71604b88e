import './documents.css';
import { useState } from 'react';
import { useDocuments } from '../client/useCaseQueries.ts';
import { Icon } from '../parts/Icon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { count, documentTitle } from '../words/documentWords.ts';
import { AddDocuments } from './AddDocuments.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import { FoundPassages } from './FoundPassages.tsx';

/** The documents of the case as a table of contents, with what is still undecided in each. */
export function DocumentsScreen() {
  const documents = useDocuments();
  const [sought, setSought] = useState('');
  if (documents.isPending) return <Waiting what="the documents" />;
  if (documents.isError) return <Notice error={documents.error} retry={() => documents.refetch()} />;
  const all = documents.data;
  const words = sought.trim().toLowerCase();
  const shown = all.filter((document) =>
    `${documentTitle(document)} ${document.name} ${document.publisher ?? ''}`.toLowerCase().includes(words),
  );
  const undecided = all.reduce((sum, document) => sum + document.undecided, 0);
  const unread = all.filter(({ outcome }) => outcome.status === 'unread').length;
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>Documents</h1>
          {all.length > 0 && (
            <p>
              {count(all.length, 'document')}, {count(undecided, 'statement')} to decide on
              {unread > 0 && `, ${unread} that could not be read`}.
            </p>
          )}
        </div>
        {all.length > 0 && (
          <label className="search">
            <Icon name="search" />
            <span className="visually-hidden">Search documents</span>
            <input
              className="input"
              data-search
              type="search"
              placeholder="Titles, publishers, texts"
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          </label>
        )}
      </header>
      {all.length > 0 && (
        <ol className="contents">
          {shown.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </ol>
      )}
      {all.length > 0 && shown.length === 0 && (
        <p className="quiet contents-none">No document is called anything like “{sought}”.</p>
      )}
      {words.length > 1 && <FoundPassages words={sought.trim()} documents={all} />}
      <AddDocuments first={all.length === 0} />
    </div>
  );
}
