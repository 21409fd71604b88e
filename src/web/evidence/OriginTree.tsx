import type { Claim } from '../../model/evidence.ts';
import { useDocuments } from '../client/useCaseQueries.ts';
import { count, documentTitle } from '../words/documentWords.ts';

/** From the documents of the case through the outlets back to where each piece of information begins. */
export function OriginTree({ claim }: { claim: Claim }) {
  const documents = useDocuments();
  const titleOf = (id: string) => {
    const document = documents.data?.find((one) => one.id === id);
    return document ? documentTitle(document) : id;
  };
  return (
    <ul className="origins" aria-label="Origins">
      {claim.origins.map((origin) => {
        const outlets = new Set(
          [...claim.statements, ...claim.denials]
            .filter((voice) => voice.origin === origin.id)
            .flatMap(({ chain }) => chain.map(({ label }) => label)),
        );
        outlets.delete(origin.label);
        return (
          <li key={origin.id}>
            <span className="origin-name">
              {origin.label}
              {origin.kind === 'anonymous' && <span className="quiet"> (not named)</span>}
              <span className="origin-grade" title="Reliability of the source">
                {origin.reliability}
              </span>
            </span>
            {outlets.size > 0 && <span className="origin-way">through {[...outlets].join(', ')}</span>}
            <span className="origin-way">
              in {count(origin.documents.length, 'document')}:{' '}
              {origin.documents.map((id) => `“${titleOf(id)}”`).join(', ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
