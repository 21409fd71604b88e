import './documentAside.css';
import { Link } from 'wouter';
import type { OpenDocumentWire } from '../../api/documentSchemas.ts';
import { useCase } from '../client/CaseContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { mediaWords, sizeWords } from '../words/documentWords.ts';
import { dayOfInstant, timeInWords } from '../words/timeInWords.ts';
import type { CardFilter } from './useReview.ts';

interface Props {
  open: OpenDocumentWire;
  filter: CardFilter;
  setFilter(filter: CardFilter): void;
}

const KINDS = [
  ['organization', 'organisation'],
  ['person', 'person'],
  ['place', 'place'],
  ['product', 'product'],
] as const;

/** What is known of the document, and which cards to show. */
export function DocumentAside({ open: { document, statements }, filter, setFilter }: Props) {
  const { api } = useCase();
  const undecided = statements.filter(({ review }) => review.state === 'proposed').length;
  const filters: [CardFilter, string, number][] = [
    ['all', 'All', statements.length],
    ['undecided', 'Undecided', undecided],
    ['decided', 'Decided', statements.length - undecided],
  ];
  return (
    <aside className="about">
      <Link href="/documents" className="about-back">
        <Icon name="back" /> Documents
      </Link>
      <dl>
        <dt>Published</dt>
        <dd>
          {document.publisher ?? 'publisher not given'}
          {document.published && (
            <>
              <br />
              {timeInWords(document.published)}
            </>
          )}
        </dd>
        <dt>File</dt>
        <dd className="about-file">
          {document.name}
          <br />
          <span className="quiet">
            {mediaWords(document.mediaType)}, {sizeWords(document.size)}
            {document.encoding && document.encoding.toLowerCase() !== 'utf-8' && `, ${document.encoding}`}
          </span>
          <br />
          <a href={`${api}/documents/${document.id}/original`} download>
            Original as it came
          </a>
        </dd>
        <dt>SHA-256</dt>
        <dd className="about-hash" title={document.sha256}>
          {document.sha256.slice(0, 16)}…
        </dd>
        <dt>Added</dt>
        <dd className="about-added">{dayOfInstant(document.addedAt)}</dd>
      </dl>
      <fieldset className="about-filter">
        <legend className="overline">Statements</legend>
        {filters.map(([key, word, number]) => (
          <button
            key={key}
            type="button"
            className="choice"
            aria-pressed={filter === key}
            onClick={() => setFilter(key)}
          >
            {word} <span className="count">{number}</span>
          </button>
        ))}
      </fieldset>
      <div className="about-legend">
        <span className="overline">Underlined</span>
        {KINDS.map(([kind, word]) => (
          <span key={kind} className={`mention mention-${kind}`}>
            {word}
          </span>
        ))}
      </div>
    </aside>
  );
}
