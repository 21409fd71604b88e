import type { NetworkEdge } from '../../model/network.ts';
import type { ReviewedStatement } from '../../model/review.ts';
import { StatementSentence } from '../parts/StatementSentence.tsx';
import { count } from '../words/documentWords.ts';
import { STATEMENT_WORDS } from '../words/statementWords.ts';
import type { Go } from './Go.ts';
import type { Link } from './links.ts';
import { useJoinedNetwork } from './NetworkContext.ts';
import { PanelHead } from './PanelHead.tsx';
import { PartyLink } from './PartyLink.tsx';
import { Quote } from './Quote.tsx';
import { useDenials } from './useDenials.ts';

/** A line of the network down to its sentences; who denies it stands beside who says it. */
export function LinkPanel({ link, open }: { link: Link; open: Go }) {
  const [a, b] = link.ends;
  return (
    <>
      <PanelHead kind="Line" close={() => open({})}>
        <PartyLink party={a} open={open} /> <span className="quiet">and</span>{' '}
        <PartyLink party={b} open={open} />
      </PanelHead>
      {link.edges.map((edge) => (
        <EdgeSection key={edge.id} edge={edge} />
      ))}
    </>
  );
}

function EdgeSection({ edge }: { edge: NetworkEdge }) {
  const { statements, partyOfEntity } = useJoinedNetwork();
  const denials = useDenials();
  const said = edge.statements.flatMap(({ id }) => statements.get(id) ?? []);
  const asserted = said.filter(({ stance }) => stance !== 'denied');
  const here = said.filter(({ stance }) => stance === 'denied');
  const elsewhere = denials(edge.statements.map(({ id }) => id)).flatMap(
    ({ id }) => statements.get(id) ?? [],
  );
  const denied = [...new Set([...here, ...elsewhere])];
  const first = said[0];
  const nameOf = (entity: string) => partyOfEntity.get(entity)?.name ?? entity;
  return (
    <section className="edge">
      <h3 className="overline">{STATEMENT_WORDS[edge.type].title}</h3>
      {first && (
        <p className="edge-sentence">
          <StatementSentence
            type={first.type}
            stance={first.stance}
            roles={first.roles}
            properties={first.properties}
            nameOf={nameOf}
            isNamed={(entity) => partyOfEntity.get(entity)?.named ?? true}
          />
        </p>
      )}
      <p className="hint">
        {asserted.length === 0
          ? 'Only denied: nobody in the case says it.'
          : `${count(asserted.length, 'sentence')} from ${count(edge.origins, 'origin')}${
              denied.length > 0 ? `, denied in ${count(denied.length, 'sentence')}` : ''
            }`}
      </p>
      <Side statements={asserted} />
      {denied.length > 0 && (
        <>
          <h4 className="edge-denied">Denied</h4>
          <Side statements={denied} />
        </>
      )}
    </section>
  );
}

function Side({ statements }: { statements: readonly ReviewedStatement[] }) {
  return statements.map((statement) => <Quote key={statement.id} statement={statement} />);
}
