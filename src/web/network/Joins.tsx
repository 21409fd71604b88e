import type { Join, Party } from '../../model/party.ts';
import { useDecisions } from '../client/DecisionsContext.ts';
import { documentTitle } from '../words/documentWords.ts';
import { useJoinedNetwork } from './NetworkContext.ts';

/** Why mentions of several documents are shown as one party; each join can be confirmed or undone. */
export function Joins({ party }: { party: Party }) {
  if (party.joins.length === 0) return null;
  return (
    <section className="edge">
      <h3 className="overline">Shown as one</h3>
      <ul className="joins">
        {party.joins.map((join) => (
          <JoinRow key={join.entities.join(' ')} join={join} name={party.name} />
        ))}
      </ul>
    </section>
  );
}

function JoinRow({ join, name }: { join: Join; name: string }) {
  const { documents } = useJoinedNetwork();
  const { decide, retract } = useDecisions();
  const [a, b] = join.entities.map((entity) => {
    const document = documents.get(entity.split(':')[0]!);
    return document ? `“${documentTitle(document)}”` : entity;
  });
  const separate = () =>
    decide([{ kind: 'separate', entities: join.entities }], `Separated: ${name} is two parties now.`);
  return (
    <li>
      <p>
        {a} and {b}:{' '}
        {join.by === 'same-name' ? (
          <span className="joins-open">same full name, nobody has decided</span>
        ) : (
          <span className="quiet">decided by {join.author}</span>
        )}
      </p>
      <div className="panel-buttons">
        {join.by === 'same-name' ? (
          <>
            <button
              type="button"
              className="button button-small"
              onClick={() => decide([{ kind: 'merge', entities: join.entities }], 'Confirmed as one.')}
            >
              Confirm
            </button>
            <button type="button" className="button button-small" onClick={separate}>
              Separate
            </button>
          </>
        ) : (
          <button type="button" className="button button-small" onClick={() => retract(join.event)}>
            Undo
          </button>
        )}
      </div>
    </li>
  );
}
