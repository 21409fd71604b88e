import './found.css';
import { Fragment, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { DocumentSummaryWire } from '../../api/documentSchemas.ts';
import type { FoundPassageWire } from '../../api/searchSchema.ts';
import { useSearch } from '../client/useCaseQueries.ts';
import { count, documentTitle } from '../words/documentWords.ts';

interface Props {
  words: string;
  documents: readonly DocumentSummaryWire[];
}

const PAUSE_MS = 200;
const SHOWN = 30;

/** The places in the texts that have the words. */
export function FoundPassages({ words, documents }: Props) {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const search = useSearch(settled);
  if (settled.length < 2) return null;
  if (search.isError) return <p className="hint hint-wrong">{search.error.message}</p>;
  if (!search.data) return null;
  return (
    <section className="found-passages">
      <h2>
        In the texts <span className="quiet">{count(search.data.length, 'passage')}</span>
      </h2>
      <ol>
        {search.data.slice(0, SHOWN).map((found) => {
          const document = documents.find(({ id }) => id === found.document);
          return (
            <li key={`${found.document} ${found.passage.start}`}>
              <Link href={`/documents/${found.document}?at=${found.passage.start}-${found.passage.end}`}>
                <Snippet {...found.snippet} />
              </Link>
              <p className="quiet">
                {document ? documentTitle(document) : found.name}
                {found.passage.page !== undefined && `, page ${found.passage.page}`}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Snippet({ text, marks }: FoundPassageWire['snippet']) {
  return (
    <>
      {text.slice(0, marks[0]?.start)}
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          <mark>{text.slice(start, end)}</mark>
          {text.slice(end, marks[index + 1]?.start)}
        </Fragment>
      ))}
    </>
  );
}
