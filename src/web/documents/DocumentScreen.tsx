import { useMemo } from 'react';
import { Link } from 'wouter';
import { ApiProblem } from '../client/ApiProblem.ts';
import { useCase } from '../client/CaseContext.ts';
import { useOpenDocument } from '../client/useCaseQueries.ts';
import { Notice } from '../parts/Notice.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { documentTitle } from '../words/documentWords.ts';
import { Reading } from './Reading.tsx';

/** One document: opens it for reading, or says why there is nothing to read. */
export function DocumentScreen({ id }: { id: string }) {
  const { api } = useCase();
  const opened = useOpenDocument(decodeURIComponent(id));
  const open = opened.data;
  const entities = useMemo(() => new Map(open?.entities.map((entity) => [entity.id, entity])), [open]);
  if (opened.isPending) return <Waiting what="the document" />;
  if (opened.isError) {
    const gone = opened.error instanceof ApiProblem && opened.error.problem.status === 404;
    if (!gone) return <Notice error={opened.error} retry={() => opened.refetch()} />;
    return (
      <Notice title="No such document">
        <Link href="/documents">To the documents of this case</Link>
      </Notice>
    );
  }
  if (!open) return null;
  const { document } = open;
  if (document.outcome.status === 'unread') {
    return (
      <Notice title={`${documentTitle(document)} could not be read`}>
        <p>{document.outcome.reason.message}</p>
        <p>
          The original is kept as it came:{' '}
          <a href={`${api}/documents/${document.id}/original`} download>
            download it
          </a>{' '}
          · <Link href="/documents">back to the documents</Link>
        </p>
      </Notice>
    );
  }
  return <Reading open={open} entityOf={(entity) => entities.get(entity)} />;
}
