import { Link } from 'wouter';
import type { AddedDocumentWire } from '../../api/documentSchemas.ts';
import { count } from '../words/documentWords.ts';

const RESULTS = { read: 'read', 'already-here': 'already in the case', unread: 'could not be read' };

/** What became of the files that were just sent. */
export function AddedList({ added, left }: { added: readonly AddedDocumentWire[]; left: number }) {
  if (added.length === 0 && left === 0) return null;
  return (
    <div className="added" role="status">
      {left > 0 && <p>Reading … {count(left, 'file')} left.</p>}
      <ul>
        {added.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list only grows
          <li key={index} className={`added-${one.result}`}>
            {one.document ? <Link href={`/documents/${one.document}`}>{one.name}</Link> : one.name}{' '}
            <span className="quiet">{RESULTS[one.result]}</span>
            {one.message && <span className="added-message">{one.message}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
